import { listed } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import type { Unit } from "./frame";

/** A range of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export const SUBJECT_PRONOUN = new Set(listed("subjectPronouns"));
export const RELATIVE = new Set(["who", "that", "which"]);
export const INNER_ADP = new Set(listed("innerPrepositions"));
export const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our", "your"]);

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
      return unit.known.opensNominal;
    case Tag.VERB:
      // The tagger takes some names for verbs: Ted, Rob, Bill.
      return (unit.capital && !unit.word.endsWith("ing")) || unit.known.isPeople;
    default:
      return unit.known.joinsNames;
  }
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
  return unit?.known.isTime === true;
}

/** Whether a word with a hyphen before it stands in a compound: “the mother-of-nine”, “a Lima-born coach”. */
export function isInCompound(units: readonly Unit[], at: number): boolean {
  const { tag } = units[at];
  const inCompound = units[at - 1]?.word === "-" && units[at - 1].end === units[at].start;
  if (!inCompound || units[at - 1].start !== units[at - 2]?.end) return false;
  return (tag === Tag.VERB && isHeadNoun(units[at + 1])) || (tag === Tag.ADP && units[at + 1]?.word === "-");
}
