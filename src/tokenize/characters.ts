/** An apostrophe, straight or curly; the curly one closes quotations too. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Of A to Z only. */
export function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A letter of any script, or a mark that stands over one. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
  if (code < 0x250)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
  return isFarLetter(code);
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Whether a letter is a capital. */
export function isCapital(code: number): boolean {
  return code < 0x80 ? isAsciiCapital(code) : /\p{Lu}/u.test(String.fromCharCode(code));
}

const LETTER = /[\p{L}\p{M}]/u;

function isFarLetter(code: number): boolean {
  // General punctuation, arrows, boxes and dingbats: the most frequent characters beyond Latin are no letters.
  if (code >= 0x2000 && code < 0x2c00) return false;
  // Half of a surrogate pair is no letter of its own; letters beyond the basic plane are rare and read one by one.
  return LETTER.test(String.fromCharCode(code));
}

/** What may be a quotation mark. */
export const MAY_BE_MARK = /["'`«»‘’“”„‟]/;
