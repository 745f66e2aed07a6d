import type { Span } from "../../src/span";
import type { GoldSpan } from "../gold";

/** A gold span as the library writes spans. */
export function placeOf([start, end]: GoldSpan): Span {
  return { start, end };
}

export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** How many code units two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The words of some parts of a text, each known by the offset it starts at. */
export function wordStarts(text: string, parts: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of parts)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + word.index);
  return starts;
}

/** How many words two sets share. */
export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
