import { wordSet } from "../lexicon/listed";
import { isPossessive, POSSESSIVES } from "../lexicon/possessives";
import type { CueSite } from "./cue";
import { hasMarked, MARKED, type Unit } from "./frame";
import { nounPhraseAfter } from "./noun-phrase-after";

// Nouns that ascribe words in marks beside them.

/** `a statement by Ann Lee that the “…”`, `comments from Haiat: “…”`: whose words they are. */
export function statementBy(units: readonly Unit[], at: number): CueSite | null {
  if (!/^(?:by|from)$/.test(units[at + 1]?.word)) return null;
  const to = nounPhraseAfter(units, at + 2)?.to;
  if (!to || !/^(?:that|:)$/.test(units[to]?.word) || !hasMarked(units.slice(to, to + 4))) return null;
  return { from: at, to: at + 1, lemma: units[at].known.noun!, cueClass: "noun", group: at, form: "finite" };
}

/** `Lund's “theft” allegations`: whoever has uttered something has said the words in marks that stand with it. */
export function utterance(units: readonly Unit[], at: number): CueSite | null {
  if (!isUttered(units, at - 1)) return null;
  const { known, word } = units[at];
  return { from: at, to: at + 1, lemma: known.noun ?? word, cueClass: "noun", group: at - 1, form: "finite" };
}

/** Whether words in marks at unit `at` are part of what somebody is said to have uttered. */
export function isUttered(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tag !== MARKED || !UTTERED.has(units[at + 1]?.word)) return false;
  const owner = units[at - 1]?.word ?? "";
  return isPossessive(owner) || POSSESSIVES.has(owner);
}

const UTTERED = wordSet("uttered");
