/** A pair of things that may be one; `a` and `b` are places in a list. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Joins things by their best links first, never two groups of which any two members may not be one.
 *
 * @param size how many things there are
 * @param links the pairs that may be joined
 * @param forbidden whether two things may never be in one group
 * @returns the groups, each a list of places, ascending
 */
export function mergeBest(
  size: number,
  links: readonly Link[],
  forbidden: (a: number, b: number) => boolean,
): number[][] {
  const groupOf: number[][] = Array.from({ length: size }, (_, at) => [at]);
  // Equal scores fall back on the places, and those on the order of the list: the same whatever was added first.
  const best = [...links].sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  for (const { a, b } of best) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right || left.some((one) => right.some((other) => forbidden(one, other)))) continue;
    const joined = [...left, ...right].sort((one, other) => one - other);
    for (const member of joined) groupOf[member] = joined;
  }
  return [...new Set(groupOf)];
}
