import type { TokenizedText } from "../tokenize/tokenized-text";

const counts = new WeakMap<TokenizedText, Map<string, number>>();

/** How often a text has the same words in marks, 60 characters at most: a term comes back, a quoted scrap hardly. */
export function timesMarked(tokens: TokenizedText, words: string): number {
  let known = counts.get(tokens);
  if (!known) {
    known = new Map();
    counts.set(tokens, known);
    // An expression that remembers its place is made anew: a read that fails would leave it within another text.
    const inMarks = /[“"]([^“”"\n]{1,60})(?=[”"])/g;
    for (let found = inMarks.exec(tokens.text); found; found = inMarks.exec(tokens.text)) {
      const one = keyOf(found[1]);
      known.set(one, (known.get(one) ?? 0) + 1);
    }
  }
  return known.get(keyOf(words)) ?? 1;
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
