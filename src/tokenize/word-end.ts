import { wordSet } from "../lexicon/listed";
import { isAbbreviation } from "./abbreviations";
import { addressEnd } from "./address-end";
import { isApostrophe, isAsciiCapital, isCapital, isDigit, isLetter, isLetterOrDigit } from "./characters";
import { numberEnd } from "./number-end";
import { isWhiteSpace } from "./white-space";

// Where a word ends. Contractions are cut as grammar has them (`do|n't`, `it|'s`), words with a hyphen at the hyphen
// (`front|-|runner`) but for prefixes (`anti-war`), every mark is a word of its own.

/** Prefixes that stay with their word. */
const PREFIXES = wordSet("prefixes");
const LONGEST_PREFIX = 7;

/** Marks of which several in a row are one word: `--`, `...`, `___`. */
const RUNS = "-._*=~";

/**
 * The end of the word that starts at `at`, which is no white space.
 * @param from where the passage starts, and `to` where it ends
 */
export function wordEnd(text: string, at: number, from: number, to: number): number {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return lettersEnd(text, at, from, to);
  if (isDigit(code)) return numberEnd(text, at, to);
  if (isApostrophe(code)) return apostropheEnd(text, at, from, to);
  if ((code === 0x40 || code === 0x23) && at + 1 < to && isHandle(text.charCodeAt(at + 1)))
    return handleEnd(text, at + 1, to);
  if (code < 0x80 && RUNS.includes(text[at])) {
    let end = at + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    return end;
  }
  return symbolEnd(text, at, to);
}

function lettersEnd(text: string, at: number, from: number, to: number): number {
  const address = addressEnd(text, at, to);
  if (address > at) return address;
  if (isNot(text, at, to) && at > from && isLetter(text.charCodeAt(at - 1))) return at + 3;
  let end = at;
  let joinsHyphens = false;
  while (true) {
    const before = end;
    while (end < to && (isLetterOrDigit(text.charCodeAt(end)) || isTorn(text, at, end))) end++;
    // A hyphen or an apostrophe that led to nothing: `anti-”`.
    if (before !== at && end === before) return before - 1;
    if (end >= to) return cannotEnd(text, at, end);
    const code = text.charCodeAt(end);
    if (isApostrophe(code)) {
      if (end - 1 > at && isNot(text, end - 1, to)) return end - 1;
      if (end + 1 >= to || !isLetter(text.charCodeAt(end + 1)) || suffixEnd(text, end, to) > end) return end;
      // `O'Malley`: part of the name.
    } else if (code === 0x2d) {
      joinsHyphens ||= before === at && joinsPrefix(text, at, end);
      if (!joinsHyphens && !joinsNumber(text, at, end, to)) return end;
    } else if (code === 0x26) {
      if (end + 1 >= to || !isAsciiCapital(text.charCodeAt(end - 1)) || !isAsciiCapital(text.charCodeAt(end + 1)))
        return end;
    } else if (code === 0x40) {
      return end + 1 < to && isHandle(text.charCodeAt(end + 1)) ? mailEnd(text, end + 1, to) : end;
    } else return code === 0x2e ? stopEnd(text, at, end, from, to) : cannotEnd(text, at, end);
    end++;
  }
}

/** `Ã`, as one character or with a tilde of its own, or `Ã\x83Â`. */
const HALF_A_LETTER = /(?:Ã|A\u0303|\x83(?:Â|A\u0302))$/;

/**
 * Whether a sign is the second half of a letter: UTF-8 that was read as Latin-1 makes `José` `JosÃ©`, and read so twice
 * `JosÃ\x83Â©`. No letter becomes `Â` and a sign: `Â«Yes Â»`.
 */
function isTorn(text: string, word: number, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 && code < 0xc0 && code !== 0xa0 && HALF_A_LETTER.test(text.slice(Math.max(word, at - 3), at));
}

/** `cannot` is two words of one sense, as `can't` is. */
function cannotEnd(text: string, at: number, end: number): number {
  if (end - at !== 6 || (text.charCodeAt(at) | 32) !== 0x63) return end;
  return text.slice(at, end).toLowerCase() === "cannot" ? at + 3 : end;
}

/** Whether `n't` stands there, to its end. */
function isNot(text: string, at: number, to: number): boolean {
  if (at + 2 >= to || (text.charCodeAt(at) | 32) !== 0x6e || !isApostrophe(text.charCodeAt(at + 1))) return false;
  return (text.charCodeAt(at + 2) | 32) === 0x74 && (at + 3 >= to || !isLetterOrDigit(text.charCodeAt(at + 3)));
}

/** The end of `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` at an apostrophe; `at` where none stands there. */
function suffixEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && end < at + 4 && isLetterOrDigit(text.charCodeAt(end))) end++;
  const first = text.charCodeAt(at + 1) | 32;
  if (end === at + 2) return first === 0x73 || first === 0x64 || first === 0x6d ? end : at;
  if (end !== at + 3) return at;
  const second = text.charCodeAt(at + 2) | 32;
  const isSuffix = (second === 0x65 && (first === 0x72 || first === 0x76)) || (first === 0x6c && second === 0x6c);
  return isSuffix ? end : at;
}

/** At an apostrophe: `'s` after a word, `'80s`, else the mark alone. */
function apostropheEnd(text: string, at: number, from: number, to: number): number {
  if (at > from && (isLetterOrDigit(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x2e)) {
    const end = suffixEnd(text, at, to);
    if (end > at) return end;
  }
  const decade = at + 3;
  if (decade < to && isDigit(text.charCodeAt(at + 1)) && text.charCodeAt(decade - 1) === 0x30 && text[decade] === "s") {
    if (decade + 1 >= to || !isLetterOrDigit(text.charCodeAt(decade + 1))) return decade + 1;
  }
  return at + 1;
}

function joinsPrefix(text: string, at: number, hyphen: number): boolean {
  return hyphen - at <= LONGEST_PREFIX && PREFIXES.has(text.slice(at, hyphen).toLowerCase());
}

/** `HB-2`, `K-12`: a short word in capitals with its number. */
function joinsNumber(text: string, at: number, hyphen: number, to: number): boolean {
  if (hyphen - at > 3 || hyphen + 1 >= to || !isDigit(text.charCodeAt(hyphen + 1))) return false;
  for (let i = at; i < hyphen; i++) if (!isAsciiCapital(text.charCodeAt(i))) return false;
  return true;
}

/** At a full stop after letters: part of the word in `U.S.`, `J.` and `Sen.`. */
function stopEnd(text: string, at: number, stop: number, from: number, to: number): number {
  if (stop - at === 1) {
    let end = stop + 1;
    while (end + 1 < to && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e) end += 2;
    if (end > stop + 1) return end;
    return text[at] === "v" || isInitial(text, at, from, to) ? end : stop;
  }
  if (text.startsWith("Ph.D.", at)) return at + 5;
  const word = stop - at <= 6 ? text.slice(at, stop) : "";
  if (!isAbbreviation(word)) return stop;
  return (word === "No" || word === "Nos") && !isNumbered(text, stop + 1, to) ? stop : stop + 1;
}

/** `No. 10`, and not `He said no.` */
function isNumbered(text: string, at: number, to: number): boolean {
  const next = at < to && isWhiteSpace(text.charCodeAt(at)) ? at + 1 : at;
  return next < to && isDigit(text.charCodeAt(next));
}

/** A single capital with a full stop is an initial; but “I” only within a name: `So did I.` */
function isInitial(text: string, at: number, from: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (!isCapital(code)) return false;
  if (code !== 0x49) return true;
  let before = at - 1;
  while (before >= from && isWhiteSpace(text.charCodeAt(before))) before--;
  if (before >= from && text.charCodeAt(before) === 0x2e) return true;
  while (before > from && at - before < 20 && isLetter(text.charCodeAt(before - 1))) before--;
  return before >= from && isCapital(text.charCodeAt(before)) && at + 3 < to && isCapital(text.charCodeAt(at + 3));
}

function isHandle(code: number): boolean {
  return isLetterOrDigit(code) || code === 0x5f;
}

/** The end of `@mayor` or `#budget`, from its first letter. */
function handleEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isHandle(text.charCodeAt(end))) end++;
  return end;
}

/** The end of a mail address, from what follows the `@`. */
function mailEnd(text: string, at: number, to: number): number {
  let end = handleEnd(text, at, to);
  while (end + 1 < to && (text[end] === "." || text[end] === "-") && isHandle(text.charCodeAt(end + 1)))
    end = handleEnd(text, end + 1, to);
  return end;
}

const JOINER = 0x200d;

/** One character, with what changes its look: a surrogate pair, an emoji and its colour. */
function symbolEnd(text: string, at: number, to: number): number {
  let end = at + widthAt(text, at);
  if (text.charCodeAt(at) < 0x2000) return Math.min(end, to);
  while (end < to) {
    const code = text.codePointAt(end)!;
    const joins = code === JOINER;
    if (!joins && (code < 0xfe00 || code > 0xfe0f) && (code < 0x1f3fb || code > 0x1f3ff)) break;
    end += widthAt(text, end);
    if (joins && end < to && !isWhiteSpace(text.charCodeAt(end))) end += widthAt(text, end);
  }
  return Math.min(end, to);
}

/** Code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
