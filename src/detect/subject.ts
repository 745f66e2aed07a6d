import { Tag } from "../tokenize/tokenized-text";
import type { Unit } from "./frame";
import { isVerb, type UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";

/** The first noun phrase before a finite verb: the subject of the sentence from unit `from` on. */
export function mainSubject(units: readonly Unit[], from: number, to: number): UnitRange | null {
  let governed: UnitRange | null = null;
  for (let at = from + 1; at < to; at++) {
    const phrase = subjectAt(units, at, from);
    if (!phrase) continue;
    // `In a statement released on Thursday, Ruiz reacted`: a preposition governs the statement.
    if (units[phrase.from - 1]?.tag !== Tag.ADP) return phrase;
    governed ??= phrase;
  }
  return governed;
}

/** The subject of the last verb before unit `to`. */
export function nearestSubject(units: readonly Unit[], to: number): UnitRange | null {
  for (let at = to - 1; at > 0; at--) {
    const phrase = subjectAt(units, at, 0);
    if (phrase) return phrase;
  }
  return null;
}

function subjectAt(units: readonly Unit[], at: number, least: number): UnitRange | null {
  return isVerb(units[at]) ? nounPhraseBefore(units, at, least) : null;
}
