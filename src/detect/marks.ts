// Finds every quotation mark in a paragraph, and on which sides it could stand.

/** Which marks pair with each other. `double` is straight: it opens and closes alike. */
export type MarkFamily = "curly" | "low" | "guillemet" | "double" | "twoApostrophes" | "single" | "apostrophe";

/** One quotation mark, `length` code units long, that may open or close or, seen alone, do either. */
export interface Mark {
  readonly start: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

const GRAVE = 0x60;
const SPACE = /[\s\u00A0]/;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENER = /[\s\u00A0([{\-–—/“‘"'«„:…]/;
const AFTER_CLOSER = /[\s\u00A0)\]}\-–—/.,;:?!…”’"'»]/;
/** Words that start with an apostrophe, which then opens nothing: ’til, ’90s, ’em. */
const ELISION = /^(?:\d0s|til|tis|twas|em|cause|bout|round|n|cos)\b/i;

/** The marks between `start` and `end`, in text order. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!mayBeMark(code)) continue;
    const length = isDoubled(text, at, code) && !closesTwice(text, at, code) ? 2 : 1;
    const sign = text.slice(at, at + length);
    // A grave accent by itself is no mark.
    const mark = sign === "`" ? null : readMark(text, at, sign, start, end);
    if (mark) marks.push(mark);
    at += length - 1;
  }
  return marks;
}

/** " ' ` « » ‘ ’ “ ” „ ‟ */
function mayBeMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === GRAVE;
  return (code >= 0x2018 && code <= 0x201f && code !== 0x201a && code !== 0x201b) || code === 0xab || code === 0xbb;
}

/** Two single marks side by side stand for a double one: '', ’’, ‘‘, ``. */
function isDoubled(text: string, at: number, code: number): boolean {
  const isSingle = code === 0x27 || code === 0x2019 || code === 0x2018 || code === GRAVE;
  return isSingle && text.charCodeAt(at + 1) === code;
}

/** Whether three single marks side by side close, the first a quote within the other two: `''It is 'done,''' she said`. */
function closesTwice(text: string, at: number, code: number): boolean {
  return text.charCodeAt(at + 2) === code && text.charCodeAt(at - 1) !== code && !LETTER.test(text[at + 3] ?? " ");
}

function markOf(start: number, sign: string, family: MarkFamily, opens: boolean, closes: boolean): Mark {
  return { start, length: sign.length, family, opens, closes };
}

function isPlainLetter(character: string): boolean {
  const low = character.charCodeAt(0) | 32;
  return low >= 0x61 && low <= 0x7a;
}

function readMark(text: string, start: number, sign: string, from: number, to: number): Mark | null {
  const before = start > from ? text[start - 1] : " ";
  const after = start + sign.length < to ? text[start + sign.length] : " ";
  // Nearly all of these are the apostrophe of isn’t and Haiat’s, which is no mark.
  if ((sign === "’" || sign === "'") && isPlainLetter(after) && isPlainLetter(before)) return null;
  const opensHere = BEFORE_OPENER.test(before) && !SPACE.test(after);
  const closesHere = !SPACE.test(before) && (AFTER_CLOSER.test(after) || !LETTER.test(after));
  switch (sign) {
    case "“":
      // The wrong way round where a word ends and white space follows, as careless typing has it; „ “ closes so too.
      return markOf(start, sign, "curly", !closesHere || opensHere, closesHere && !opensHere);
    case "‟":
      return markOf(start, sign, "curly", true, false);
    case "”":
      return markOf(start, sign, "curly", opensHere && !closesHere, !opensHere || closesHere);
    case "„":
      return markOf(start, sign, "low", true, false);
    case "«":
      return markOf(start, sign, "guillemet", true, false);
    case "»":
      return markOf(start, sign, "guillemet", false, true);
    case '"':
      return readStraight(text, start, opensHere, closesHere);
    case "``":
      return markOf(start, sign, "twoApostrophes", true, false);
    case "''":
    case "’’":
    case "‘‘":
      return markOf(start, sign, "twoApostrophes", opensHere, closesHere);
    case "‘":
      return opensHere && (opensWord(text, start, after) || /[–—-]/.test(after))
        ? markOf(start, sign, "single", true, false)
        : null;
    case "’":
      return closesHere ? markOf(start, sign, "single", false, true) : null;
    default:
      return readApostrophe(text, start, before, after);
  }
}

/** A straight mark after a figure may be inches: `a 12" record`, `6'2" tall`. */
function readStraight(text: string, start: number, opensHere: boolean, closesHere: boolean): Mark {
  const isInch = /\d/.test(text[start - 1] ?? "") && /^[\s-]?[a-z]/.test(text.slice(start + 1, start + 3));
  if (isInch) return markOf(start, '"', "double", false, false);
  // Spaces on both sides or none: what is open decides.
  const either = opensHere === closesHere;
  return markOf(start, '"', "double", either || opensHere, either || closesHere);
}

/** Whether what follows a mark may be the first word in marks: a word or a sign, and no elision. */
function opensWord(text: string, mark: number, after: string): boolean {
  return /[\p{L}\p{N}“"$£€#@…]/u.test(after) && !ELISION.test(text.slice(mark + 1, mark + 7));
}

function readApostrophe(text: string, start: number, before: string, after: string): Mark | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const opens = /[\s\u00A0([{“"—–-]/.test(before) && opensWord(text, start, after);
  const closes = !SPACE.test(before) && !LETTER.test(after);
  return opens || closes ? markOf(start, "'", "apostrophe", opens && !closes, closes) : null;
}
