import type { Span } from "../span";
import type { TokenizedText } from "./tokenized-text";

/** Index of the first token that starts at `offset` or after it; `count` where none does. */
export function firstTokenFrom(tokens: TokenizedText, offset: number): number {
  return firstFrom(tokens.starts, offset);
}

/** The tokens that a span covers, end exclusive. */
export function tokensOf(tokens: TokenizedText, span: Span): { readonly from: number; readonly to: number } {
  return { from: firstTokenFrom(tokens, span.start), to: firstTokenFrom(tokens, span.end) };
}

/** What the tokens from `from` to `to` cover. */
export function spanOf({ starts, ends }: TokenizedText, from: number, to: number): Span {
  return { start: starts[from], end: ends[to - 1] };
}

/** The same, in the text's own letters. */
export function textOf({ text, starts, ends }: TokenizedText, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1]);
}

/** How far back a sentence is looked for, in tokens: none is longer, but in a text without full stops. */
const LONGEST_SENTENCE = 400;

/** First token of the sentence that a token stands in. */
export function sentenceStart(tokens: TokenizedText, token: number): number {
  return Math.max(tokens.sentences[sentenceOf(tokens, token)], token - LONGEST_SENTENCE);
}

/** Index of the sentence that a token stands in. */
export function sentenceOf(tokens: TokenizedText, token: number): number {
  return firstFrom(tokens.sentences, token + 1) - 1;
}

/** Index of the paragraph that a token stands in. */
export function paragraphOf(tokens: TokenizedText, token: number): number {
  return firstFrom(tokens.paragraphs, token + 1) - 1;
}

/** A hyphen with white space on both sides is typed for a dash: `Lord Bingham - a senior law lord - said`. */
export function isSpacedHyphen(tokens: TokenizedText, token: number): boolean {
  if (tokens.words[token] !== "-") return false;
  return tokens.ends[token - 1] !== tokens.starts[token] && tokens.starts[token + 1] !== tokens.ends[token];
}

/**
 * The first of some numbers, which are in order, that is `least` or more: its index, or how many they are. `firstBy` of
 * span.ts does the same for things; it is not used here, since it calls a function at each step, and this is asked most.
 */
export function firstFrom(numbers: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
