import type { TokenizedText } from "../tokenize/tokenized-text";

/** The text asked about last, and how often it has the same words in marks: one text is asked about again and again. */
let counted = "";
let counts = new Map<string, number>();

/** How often a text has the same words in marks, 60 characters at most: a term comes back, a quoted scrap hardly. */
export function timesMarked({ text }: TokenizedText, words: string): number {
  if (text !== counted) {
    const known = new Map<string, number>();
    // An expression that remembers its place is made anew: a read that fails would leave it within another text.
    const inMarks = /[“"]([^“”"\n]{1,60})(?=[”"])/g;
    for (let found = inMarks.exec(text); found; found = inMarks.exec(text)) {
      const one = keyOf(found[1]);
      known.set(one, (known.get(one) ?? 0) + 1);
    }
    counts = known;
    counted = text;
  }
  return counts.get(keyOf(words)) ?? 1;
}

/**
 * Words in small letters, whatever signs stand between them. A letter is what stands where letters do, with a few signs
 * such as ÷ and those of East Asia: an engine asks for ranges of characters faster than for properties.
 */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\w\xdf-\u1fff\u2c00-\uffff]+/g, " ")
    .trim();
}
