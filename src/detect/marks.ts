// Finds every quotation mark in a paragraph, and on which sides it could stand.

import { MAY_BE_MARK } from "../tokenize/characters";
import type { TokenizedText } from "../tokenize/tokenized-text";

/** Which marks pair with each other. `double` is straight: it opens and closes alike. */
export type MarkFamily = "curly" | "low" | "guillemet" | "double" | "twoApostrophes" | "single" | "apostrophe";

/** What a quotation mark is: `length` code units, and whether it may open or close or, seen alone, do either. */
export interface MarkKind {
  readonly family: MarkFamily;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Quotation marks in text order, in columns: mark `i` starts at `starts[i]`. */
export interface Marks {
  readonly starts: readonly number[];
  readonly kinds: readonly MarkKind[];
}

/** The kinds of a family. They are few and made once, since a text may be nothing but marks. */
function kindsOf(family: MarkFamily, length = 1) {
  const kindOf = (opens: boolean, closes: boolean): MarkKind => ({ family, length, opens, closes });
  return {
    opening: kindOf(true, false),
    closing: kindOf(false, true),
    either: kindOf(true, true),
    neither: kindOf(false, false),
  };
}

type Kinds = ReturnType<typeof kindsOf>;

/** What a mark of a family is between two characters. */
function sidedAt({ opening, closing, either, neither }: Kinds, before: string, after: string): MarkKind {
  if (opensAt(before, after)) return closesAt(before, after) ? either : opening;
  return closesAt(before, after) ? closing : neither;
}

const opensAt = (before: string, after: string): boolean => BEFORE_OPENER.test(before) && !SPACE.test(after);

const closesAt = (before: string, after: string): boolean =>
  !SPACE.test(before) && (AFTER_CLOSER.test(after) || !LETTER.test(after));

const CURLY = kindsOf("curly");
const LOW = kindsOf("low");
const GUILLEMET = kindsOf("guillemet");
const DOUBLE = kindsOf("double");
const TWO_APOSTROPHES = kindsOf("twoApostrophes", 2);
const SINGLE = kindsOf("single");
const APOSTROPHE = kindsOf("apostrophe");

const SPACE = /\s/;
const PLAIN = /[A-Za-z]/;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENER = /[\s([{\-–—/“‘"'«„:…]/;
const AFTER_CLOSER = /[\s)\]}\-–—/.,;:?!…”’"'»]/;
/** Words that start with an apostrophe, which then opens nothing: ’til, ’90s, ’em. */
const ELISION = /^(?:\d0s|til|tis|twas|em|cause|bout|round|n|cos)\b/i;

/** The marks of the tokens from `first` to `last`. */
export function marksIn({ text, forms, starts: from, ends }: TokenizedText, first: number, last: number): Marks {
  const starts: number[] = [];
  const kinds: MarkKind[] = [];
  let next = 0;
  for (let token = first; token < last; token++) {
    if (!forms[token].mayMark) continue;
    for (let at = Math.max(next, from[token]); at < ends[token]; at = next) {
      next = at + 1;
      if (!MAY_BE_MARK.test(text[at])) continue;
      if (isDoubled(text, at) && !closesTwice(text, at)) next++;
      const sign = text.slice(at, next);
      // A grave accent by itself is no mark.
      const kind = sign === "`" ? null : readMark(text, at, sign, from[first], ends[last - 1]);
      if (!kind) continue;
      starts.push(at);
      kinds.push(kind);
    }
  }
  return { starts, kinds };
}

/** Two single marks side by side stand for a double one: '', ’’, ‘‘, ``. */
function isDoubled(text: string, at: number): boolean {
  return text[at + 1] === text[at] && "'’‘`".includes(text[at]);
}

/** Whether three single marks side by side close, the first a quote within the other two: `''It is 'done,''' she said`. */
function closesTwice(text: string, at: number): boolean {
  return text[at + 2] === text[at] && text[at - 1] !== text[at] && !LETTER.test(text[at + 3] ?? " ");
}

function readMark(text: string, start: number, sign: string, from: number, to: number): MarkKind | null {
  const before = start > from ? text[start - 1] : " ";
  const after = start + sign.length < to ? text[start + sign.length] : " ";
  // Nearly all of these are the apostrophe of isn’t and Haiat’s, which is no mark.
  if ((sign === "’" || sign === "'") && PLAIN.test(after) && PLAIN.test(before)) return null;
  switch (sign) {
    case "“":
      // The wrong way round where a word ends and white space follows, as careless typing has it; „ “ closes so too.
      return !opensAt(before, after) && closesAt(before, after) ? CURLY.closing : CURLY.opening;
    case "‟":
      return CURLY.opening;
    case "”":
      return opensAt(before, after) && !closesAt(before, after) ? CURLY.opening : CURLY.closing;
    case "„":
      return LOW.opening;
    case "«":
      return GUILLEMET.opening;
    case "»":
      return GUILLEMET.closing;
    case '"':
      if (isInch(text, start)) return DOUBLE.neither;
      // Spaces on both sides or none: what is open decides.
      return opensAt(before, after) === closesAt(before, after) ? DOUBLE.either : sidedAt(DOUBLE, before, after);
    case "``":
      return TWO_APOSTROPHES.opening;
    case "''":
    case "’’":
    case "‘‘":
      return sidedAt(TWO_APOSTROPHES, before, after);
    case "‘":
      return opensAt(before, after) && (opensWord(text, start, after) || /[–—-]/.test(after)) ? SINGLE.opening : null;
    case "’":
      return closesAt(before, after) ? SINGLE.closing : null;
    default:
      return readApostrophe(text, start, before, after);
  }
}

/** A straight mark after a figure may be inches: `a 12" record`, `6'2" tall`. */
function isInch(text: string, start: number): boolean {
  return /\d/.test(text[start - 1] ?? "") && /^[\s-]?[a-z]/.test(text.slice(start + 1, start + 3));
}

/** Whether what follows a mark may be the first word in marks: a word or a sign, and no elision. */
function opensWord(text: string, mark: number, after: string): boolean {
  return /[\p{L}\p{N}“"$£€#@…]/u.test(after) && !ELISION.test(text.slice(mark + 1, mark + 7));
}

function readApostrophe(text: string, start: number, before: string, after: string): MarkKind | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (!SPACE.test(before) && !LETTER.test(after)) return APOSTROPHE.closing;
  return /[\s([{“"—–-]/.test(before) && opensWord(text, start, after) ? APOSTROPHE.opening : null;
}
