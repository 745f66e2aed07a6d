import type { Span } from "../span";
import type { TokenizedText } from "./tokenized-text";

/** Index of the first token that starts at `offset` or after it; `count` where none does. */
export function firstTokenFrom(tokens: TokenizedText, offset: number): number {
  return search(tokens.count, (at) => tokens.starts[at] < offset);
}

/** The tokens that a span covers, end exclusive. */
export function tokensOf(tokens: TokenizedText, span: Span): { readonly from: number; readonly to: number } {
  return { from: firstTokenFrom(tokens, span.start), to: firstTokenFrom(tokens, span.end) };
}

/** First token of the sentence that a token stands in. */
export function sentenceStart(tokens: TokenizedText, token: number): number {
  return tokens.sentences[sentenceOf(tokens, token)];
}

/** Index of the sentence that a token stands in. */
export function sentenceOf(tokens: TokenizedText, token: number): number {
  return search(tokens.sentences.length, (at) => tokens.sentences[at] <= token) - 1;
}

/** Index of the paragraph that a token stands in. */
export function paragraphOf(tokens: TokenizedText, token: number): number {
  return search(tokens.paragraphs.length, (at) => tokens.paragraphs[at] <= token) - 1;
}

/** A hyphen with white space on both sides is typed for a dash: `Lord Bingham - a senior law lord - said`. */
export function isSpacedHyphen(tokens: TokenizedText, token: number): boolean {
  if (tokens.words[token] !== "-") return false;
  return tokens.ends[token - 1] !== tokens.starts[token] && tokens.starts[token + 1] !== tokens.ends[token];
}

/** The first index from 0 to `count` at which `before` no longer holds. */
function search(count: number, before: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
