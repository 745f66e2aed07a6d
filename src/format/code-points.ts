import type { QuoteDocument } from "./json";

/**
 * A document whose offsets count Unicode code points, with which Python slices, and not the UTF-16 code units of
 * JavaScript: an emoji is one and not two.
 *
 * @param text the whole text that the offsets are of
 */
export function inCodePoints<T extends Omit<QuoteDocument, "id">>(text: string, document: T): T {
  const count = codePointsIn(text);
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        (name === "start" || name === "end") && typeof field === "number" ? count(field) : moved(field),
      ]),
    );
  };
  return moved(document) as T;
}

/** Turns offsets into a text, in UTF-16 code units, into offsets in code points. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = surrogatePairs(text);
  return (offset) => offset - countBelow(pairs, offset);
}

/** Where the second halves of characters stand that take two code units, in order. */
function surrogatePairs(text: string): number[] {
  const found: number[] = [];
  for (let at = text.search(/[\ud800-\udbff]/); at >= 0 && at + 1 < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) found.push(++at);
  }
  return found;
}

/** How many of some ordered numbers lie below a limit. */
function countBelow(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
