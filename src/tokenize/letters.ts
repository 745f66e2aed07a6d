import { isAsciiCapital, isLetter } from "./characters";

// How a word is written. Character codes decide where the first letter is ASCII; elsewhere a regular expression does.

/** `Ana`, `Élodie`. */
export function startsLarge(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0;
  return code > 0x7f ? /^\p{Lu}/u.test(word!) : isAsciiCapital(code);
}

/** `harbour`, `élan`. */
export function startsSmall(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0;
  return code > 0x7f ? /^\p{Ll}/u.test(word!) : code >= 0x61 && code <= 0x7a;
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
    if (code > 0x7f) return /^\p{L}{4}/u.test(word);
    if (!isLetter(code)) return false;
  }
  return true;
}
