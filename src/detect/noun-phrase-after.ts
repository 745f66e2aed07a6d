import { wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import type { Unit } from "./frame";
import { isHeadNoun, isInCompound, isNominal, isTime, OCCASION, SUBJECT_PRONOUN, type UnitRange } from "./nominal";

/** The noun phrase that starts at unit `start`, with its appositive up to the next comma or full stop; null where none does. */
export function nounPhraseAfter(units: readonly Unit[], start: number): UnitRange | null {
  const first = units[start];
  if (!first) return null;
  let to = start;
  if (first.tag === Tag.PRON && !isNominal(first)) {
    if (!SUBJECT_PRONOUN.has(first.word)) return null;
    to++;
    // `says someone in the crowd`.
    if (!/^some(?:one|body)$/.test(first.word)) return { from: start, to };
  }
  while (to < units.length && continuesAfter(units, to, start)) to++;
  return to > start ? { from: start, to } : null;
}

function continuesAfter(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at];
  // “said acting mayor Gwen Price”
  if (at === start && unit.tag === Tag.VERB && unit.word.endsWith("ing") && units[at + 1]?.tag === Tag.NOUN)
    return true;
  if (at > start && unit.word === "that") return false;
  // `said Haiat Monday`, but `reads a Wednesday editorial`.
  if (at > start && isTime(unit) && units[at - 1].tag !== Tag.DET) return false;
  if (isNominal(unit) || isInCompound(units, at)) return true;
  if (unit.tag === Tag.ADP) return at > start && narrows(units, at);
  if (unit.tag === Tag.CCONJ) return unit.word === "and" && at > start && units[at + 1]?.tag === Tag.PROPN;
  if (unit.tag !== Tag.VERB || at === start || !/(?:ing|ed)$/.test(unit.word)) return false;
  const before = units[at - 1];
  return isHeadNoun(units[at + 1]) && (before.tag === Tag.DET || before.word === "one");
}

const NARROWING = wordSet("narrowingPrepositions");

/** Whether a preposition goes on with a phrase: “of the ministry”, “a source involved in its creation”. */
function narrows(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || !isNominal(next)) return false;
  if (/^(?:of|for|at|from|with)$/.test(units[at].word)) return true;
  // `according to a statement by the embassy`.
  if (units[at].word === "by") return /^(?:statement|letter|post|tweet)$/.test(units[at - 1].word);
  if (!NARROWING.has(units[at].word) || units[at - 1].capital || isTime(next)) return false;
  for (let end = at + 1; end < Math.min(units.length, at + 6) && isNominal(units[end]); end++) {
    if (OCCASION.has(units[end].word) || isTime(units[end])) return false;
  }
  return true;
}

/** The end of an appositive that follows `phrase`: `, a spokesman for the ministry`; the phrase's own end where none does. */
export function throughAppositive(units: readonly Unit[], phrase: UnitRange): number {
  if (units[phrase.to]?.word !== ",") return phrase.to;
  const next = nounPhraseAfter(units, phrase.to + 1);
  if (!next) return phrase.to;
  // “Ann Lee, a lawyer and former official.”
  const joined = units[next.to]?.tag === Tag.CCONJ ? nounPhraseAfter(units, next.to + 1) : null;
  const to = joined?.to ?? next.to;
  const after = units[to];
  const ends = !after || after.tag === Tag.PUNCT || after.tag === Tag.ADP;
  const first = units[next.from];
  // `a botanist at the University of Norland, Eastfield`.
  const campus =
    after?.word === "," &&
    units[to + 1]?.capital &&
    !isTime(units[to + 1]) &&
    /^[,.]$/.test(units[to + 2]?.word ?? ".");
  if (campus && units.slice(next.from, to).some(({ word }) => word === "university")) return to + 2;
  return ends && (first.tag === Tag.DET || first.tag === Tag.NOUN || first.tag === Tag.ADJ || first.tag === Tag.PROPN)
    ? to
    : phrase.to;
}
