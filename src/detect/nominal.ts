import { wordSet } from "../lexicon/listed";
import { isPossessive } from "../lexicon/possessives";
import { Tag } from "../tokenize/tokenized-text";
import { type Unit, unitAt } from "./frame";

/** A range of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export const SUBJECT_PRONOUN = wordSet("subjectPronouns");
export const RELATIVE = wordSet("relatives");
export const INNER_ADP = wordSet("innerPrepositions");
/** What an article and one of these say is when or where something was said, not who: in a statement, in an interview. */
export const OCCASION = wordSet("occasions");

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
      return isPossessive(unit.word);
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

/** Whether a unit is a verb or an auxiliary. */
export function isVerbal(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tag === Tag.VERB || unit.tag === Tag.AUX);
}

/** The same without names that the tagger takes for verbs. */
export function isVerb({ tag, capital }: Unit): boolean {
  return tag === Tag.AUX || (tag === Tag.VERB && !capital);
}

export function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(units[at])) return true;
  return false;
}

export function isTime(unit: Unit | undefined): boolean {
  return unit?.known.isTime === true;
}

/**
 * Whether a word that opens no noun phrase elsewhere stands in one here: in a compound, “the mother-of-nine”, “a Lima-born
 * coach”, “Moon Jae-in”, or with a capital beside a name, “said Will Smith”, “said Ann Prior”.
 */
export function isInCompound(units: readonly Unit[], at: number): boolean {
  const { tag, capital } = units[at];
  const before = unitAt(units, at - 1);
  const after = units[at + 1];
  // “Will Lee said”, and by mistake “Will Lee say so?”.
  if (!before) return units[at].word === "will" && after?.tag === Tag.PROPN;
  if (capital && tag !== Tag.PRON && tag !== Tag.CCONJ)
    return before.tag === Tag.PROPN || (after?.tag === Tag.PROPN && (tag === Tag.AUX || tag === Tag.PART));
  if (before.word !== "-" || before.end !== units[at].start || before.start !== units[at - 2]?.end) return false;
  return (
    (tag === Tag.VERB && isHeadNoun(after)) ||
    (tag === Tag.ADP && (after?.word === "-" || units[at - 2].tag === Tag.PROPN))
  );
}
