/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and exactly the characters it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A span of `text`, with its characters. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Index of the first of some spans, in text order, that starts at `offset` or after it; their number where none does. */
export function firstStarting(spans: readonly Span[], offset: number): number {
  return firstBy(spans, offset, ({ start }) => start);
}

/** Index of the first that ends after `offset`, of spans that do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstBy(spans, offset + 1, ({ end }) => end);
}

/** Index of the first of some things, which are in order of a number, whose number is `least` or more, or how many they are. */
function firstBy<One>(things: ArrayLike<One>, least: number, numberOf: (one: One) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(things[middle]) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts things in order of a number. Most lists are short: there each thing is moved back to its place. */
export function sortBy<One>(things: One[], numberOf: (one: One) => number): One[] {
  if (things.length > SHORT) return things.sort((a, b) => numberOf(a) - numberOf(b));
  let most = -Infinity;
  for (let at = 0; at < things.length; at++) {
    const one = things[at];
    const number = numberOf(one);
    if (number >= most) {
      most = number;
      continue;
    }
    let to = at;
    for (; to > 0 && numberOf(things[to - 1]) > number; to--) things[to] = things[to - 1];
    things[to] = one;
  }
  return things;
}

/** Puts spans in the order in which they start in the text. */
export function inTextOrder<One extends Span>(spans: One[]): One[] {
  return sortBy(spans, ({ start }) => start);
}

/** The longest list that is put in order so. Longer ones are left to the engine, since this takes the square of the length. */
const SHORT = 256;

/**
 * As `map`, for lists that whoever reads them meets among others: what an engine has compiled of `map` makes lists that may
 * have holes, and code that has not met one is then compiled anew.
 */
export function mapped<One, Other>(things: readonly One[], other: (one: One) => Other): Other[] {
  const others: Other[] = [];
  for (const one of things) others.push(other(one));
  return others;
}

/** Whether a span stands in one of `spans`. */
export function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start <= start && end <= one.end);
}
