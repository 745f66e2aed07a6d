import { isPeople } from "../lexicon/source-nouns";
import { Tag } from "../tokenize/tokenized-text";
import type { Unit } from "./frame";

/** A range of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export const SUBJECT_PRONOUN = new Set([
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
  "who",
  "which",
  "that",
  "one",
  "everyone",
  "nobody",
  "someone",
  "others",
  "many",
  "some",
  "both",
  "another",
  "this",
  "these",
  "those",
]);
export const RELATIVE = new Set(["who", "that", "which"]);
export const INNER_ADP = new Set([
  "of",
  "for",
  "in",
  "at",
  "from",
  "with",
  "on",
  "to",
  "by",
  "near",
  "under",
  "against",
  "behind",
  "within",
  "inside",
  "outside",
  "among",
  "between",
  "over",
  "about",
  "de",
  "von",
  "van",
  "as",
]);
export const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our", "your"]);
const TIME = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "today",
  "yesterday",
  "tonight",
  "earlier",
  "later",
  "then",
  "once",
  "recently",
  "also",
  "now",
  "meanwhile",
  "tomorrow",
  "afterwards",
  "afterward",
]);

/** Small words inside surnames: de la Fuente, van der Meer. */
const PARTICLE = new Set("de la del della der den van von bin ibn al el da dos das du di le ten ter".split(" "));

const NOMINAL_PRONOUN = new Set("his her their its my our your those these all some both others many one".split(" "));

/** A word of letters alone: where the tagger makes it none of the nominal tags, it is none. */
const PLAIN_WORD = /^\p{L}+$/u;

/** Whether a unit can stand inside a noun phrase. */
export function isNominal(unit: Unit): boolean {
  switch (unit.tag) {
    case Tag.PROPN:
    case Tag.NOUN:
    case Tag.ADJ:
    case Tag.NUM:
    case Tag.DET:
    case Tag.SYM:
      return true;
    case Tag.PART:
      return unit.word === "'s" || unit.word === "'";
    case Tag.PRON:
      return NOMINAL_PRONOUN.has(unit.word);
    case Tag.VERB:
      // The tagger takes some names for verbs: Ted, Rob, Bill.
      return (unit.capital && !unit.word.endsWith("ing")) || isPeople(unit.word);
    default:
      return PARTICLE.has(unit.word) || SIGN.has(unit.word) || isNoPlainWord(unit.word);
  }
}

const SIGN = new Set(["&", "-", "/", "'"]);

/** Whether a word has a letter or figure, but is not of letters alone: `@nytimes`, `co-op`. */
function isNoPlainWord(word: string): boolean {
  const first = word.charCodeAt(0);
  // Commas and full stops are what is asked about most.
  if (word.length === 1 && first < 0x80) return first === 0x40 || first === 0x23 || (first >= 0x30 && first <= 0x39);
  return !PLAIN_WORD.test(word) && /[\p{L}\p{N}@#]/u.test(word);
}

export function isHeadNoun(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.capital ||
      unit.tag === Tag.NOUN ||
      unit.tag === Tag.PROPN ||
      unit.tag === Tag.NUM ||
      unit.tag === Tag.ADJ ||
      unit.word === "'s")
  );
}

export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && TIME.has(unit.word);
}
