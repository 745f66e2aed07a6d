import { lemmaOf } from "../lexicon/lemma";
import { isParticle } from "../lexicon/particles";
import { Tag } from "../tokenize/tokenized-text";
import { type CueSite, formOf, groupStart } from "./cue";
import type { Unit } from "./frame";

// Verbs and adjectives that may ascribe what follows them without marks, beside the known verbs of speech: `wants to`,
// `is confident that`. Whether one does is judged by a model (plain-choice.ts); words in marks are never given to them.

/** Every such place in a frame, in order; `known` are the places that cue.ts has found already. */
export function furtherSitesIn(units: readonly Unit[], known: readonly CueSite[]): CueSite[] {
  const sites: CueSite[] = [];
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    while (next < known.length && known[next].to <= at) next++;
    if (next < known.length && known[next].from <= at) continue;
    const site = siteAt(units, at);
    if (site) sites.push(site);
  }
  return sites;
}

function siteAt(units: readonly Unit[], at: number): CueSite | null {
  const { tag, capital, word } = units[at];
  if (capital) return null;
  if (tag !== Tag.VERB && !(tag === Tag.ADJ && isPredicate(units, at))) return null;
  const before = units[at - 1];
  if (!before || before.tag === Tag.DET || before.word === "'s" || before.word === "-") return null;
  const lemma = tag === Tag.VERB ? lemmaOf(word) : word;
  const group = groupStart(units, at);
  const to = isParticle(lemma, units[at + 1]?.word) ? at + 2 : at + 1;
  const form = tag === Tag.VERB ? formOf(units, group, at) : "finite";
  return { from: at, to, lemma, cueClass: "further", group, form };
}

/** `is confident that`, `was eager to`, `are afraid of`. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || !(next.word === "that" || next.word === "to" || next.tag === Tag.ADP)) return false;
  const before = units[at - 1];
  return before !== undefined && (before.tag === Tag.AUX || before.tag === Tag.ADV || before.tag === Tag.PART);
}
