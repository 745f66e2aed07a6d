import { wordSet } from "../lexicon/listed";

// How a word is written. Character codes decide where the first letter is ASCII; elsewhere a regular expression does.

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** `Ana`, `Élodie`. */
export function startsLarge(word: string | undefined): boolean {
  if (word === undefined) return false;
  const code = word.charCodeAt(0);
  return code > 0x7f ? /^\p{Lu}/u.test(word) : isCapital(code);
}

/** `harbour`, `élan`. */
export function startsSmall(word: string | undefined): boolean {
  if (word === undefined) return false;
  const code = word.charCodeAt(0);
  return code > 0x7f ? /^\p{Ll}/u.test(word) : isSmall(code);
}

/** What a name may start with: `Ana`, `@ana`. */
export function startsName(word: string | undefined): boolean {
  return startsLarge(word) || (word?.charCodeAt(0) === 0x40 && /^@\w/.test(word));
}

/** Four letters or more at the start: in a headline nearly all such words have a capital. */
export function startsLong(word: string): boolean {
  if (word.length < 4) return false;
  for (let at = 0; at < 4; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f) return /^\p{L}{4,}/u.test(word);
    if (!isCapital(code) && !isSmall(code)) return false;
  }
  return true;
}

const AFTER_NAMES = wordSet("honours");

/** Letters that stand after a name: Guy Mansfield QC. */
export const areLettersAfter = (word: string): boolean =>
  AFTER_NAMES.has(word.endsWith(".") ? word.slice(0, -1) : word);
