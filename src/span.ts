/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and exactly the characters it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span of `text` from `start` to `end`, with its characters. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Index of the first of some spans, in text order, that starts at `offset` or after it; their number where none does. */
export function firstStarting(spans: readonly Span[], offset: number): number {
  return firstNot(spans, false, offset);
}

/** Index of the first that ends after `offset`, of spans that do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstNot(spans, true, offset + 1);
}

/** The first that starts, or ends, at `least` or after it. */
function firstNot(spans: readonly Span[], byEnd: boolean, least: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, end } = spans[middle];
    if ((byEnd ? end : start) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span stands in one of `spans`. */
export function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start <= start && end <= one.end);
}
