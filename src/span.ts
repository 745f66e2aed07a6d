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
