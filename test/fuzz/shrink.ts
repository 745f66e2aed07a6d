/** How often a text is tried shorter, at most: a fault is worth some seconds, not an hour. */
const TRIES = 3_000;

/**
 * The text with everything left out that can be, while `fails` stays true: pieces of half its length first, then ever
 * smaller ones down to single characters.
 */
export function shrunk(text: string, fails: (shorter: string) => boolean): string {
  let shortest = text;
  let tries = 0;
  for (let size = text.length >> 1; size >= 1 && tries < TRIES; ) {
    const before = shortest.length;
    for (let at = 0; at < shortest.length && tries < TRIES; tries++) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (fails(shorter)) shortest = shorter;
      else at += size;
    }
    if (shortest.length === before || size > shortest.length) size >>= 1;
  }
  return shortest;
}
