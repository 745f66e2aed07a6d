import type { Span } from "../span";
import { startsLarge } from "../tokenize/letters";
import { spanOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Described } from "./context";

// A short description stands for a longer one that the text gave before.

/** How far back, in tokens, the words of a description are looked for. */
const WORDS_BACK = 600;

/** `the foreign ministry`, where the text said `Russia’s foreign ministry` before: the fuller phrase. */
export function fullerPhrase(tokens: TokenizedText, { from, head }: Described): Span | null {
  const size = head - from + 1;
  for (let at = from - size; at >= 1 && at > from - WORDS_BACK; at--) {
    if (tokens.lower[at] !== tokens.lower[from] || !sameWords(tokens, at, from, size)) continue;
    let start = at;
    while (
      start > 0 &&
      (startsLarge(tokens.words[start - 1]) || tokens.lower[start - 1] === "'s") &&
      tokens.tags[start - 1] !== Tag.DET
    )
      start--;
    if (start < at && startsLarge(tokens.words[start])) return spanOf(tokens, start, at + size);
  }
  return null;
}

function sameWords(tokens: TokenizedText, a: number, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (tokens.lower[a + i] !== tokens.lower[b + i]) return false;
  return true;
}

/** `the spokesman`, where the text said `an SFA spokesman` before: the fuller phrase. */
export function describedBefore(tokens: TokenizedText, { from, head }: Described): Span | null {
  if (from !== head) return null;
  for (let at = from - 2; at >= 1 && at > from - WORDS_BACK; at--) {
    if (tokens.lower[at] !== tokens.lower[head] || tokens.tags[at + 1] === Tag.PROPN) continue;
    let start = at;
    while (
      start > 0 &&
      (tokens.tags[start - 1] === Tag.NOUN ||
        tokens.tags[start - 1] === Tag.PROPN ||
        tokens.tags[start - 1] === Tag.ADJ)
    )
      start--;
    if (start < at) return spanOf(tokens, start, at + 1);
  }
  return null;
}
