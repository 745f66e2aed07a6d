import { remember } from "../lexicon/remember";

const lowered = remember((word) => word.toLowerCase().replace("’", "'"));

/**
 * A word in lower case, with a straight apostrophe. A short word always gives the same string, so that looking it up in
 * a word list need not read its letters again.
 */
export function lowerCaseOf(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return lowered(word);
  }
  return word;
}
