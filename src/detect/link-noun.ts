import { POSSESSIVES } from "../lexicon/possessives";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import type { Unit } from "./frame";
import { type LinkedCue, linkOf } from "./linked-cue";
import { isNominal, isVerbal, type UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { nounPhraseAfter } from "./noun-phrase-after";

/** A noun that ascribes, with whose it is: `Trump's claim that`, `his call for`, `criticism from rivals that`. */
export function linkNoun(units: readonly Unit[], site: CueSite): LinkedCue {
  const agent = agentAfter(units, site);
  const source = agent ?? possessor(units, site) ?? subjectOfHaving(units, site);
  const to = agent ? agent.to : site.to;
  return linkOf(site, source, source && !agent ? source.from : site.group, to);
}

/** `the claim by Haiat that`, `criticism from rivals that`. */
function agentAfter(units: readonly Unit[], { from }: CueSite): UnitRange | null {
  const word = units[from + 1]?.word;
  return word === "by" || word === "from" || word === "among" ? nounPhraseAfter(units, from + 2) : null;
}

function possessor(units: readonly Unit[], { group }: CueSite): UnitRange | null {
  const before = units[group - 1];
  if (!before) return null;
  if (before.tag === Tag.PRON || before.tag === Tag.DET)
    return POSSESSIVES.has(before.word) ? { from: group - 1, to: group } : null;
  if (before.word !== "'s" && before.word !== "'") return null;
  let from = group - 1;
  while (from > 0 && isNominal(units[from - 1]) && (units[from - 1].tag !== Tag.VERB || units[from - 1].capital))
    from--;
  return from < group - 1 ? { from, to: group - 1 } : null;
}

/** `Haiat made the claim that`, `voters have doubts about`: the subject of the verb that the noun is the object of. */
function subjectOfHaving(units: readonly Unit[], { group }: CueSite): UnitRange | null {
  let at = group - 1;
  while (at > 0 && units[at].tag === Tag.DET) at--;
  if (at < 1 || !isVerbal(units[at])) return null;
  while (at > 0 && (units[at - 1].tag === Tag.AUX || units[at - 1].tag === Tag.ADV || units[at - 1].tag === Tag.PART))
    at--;
  return nounPhraseBefore(units, at);
}
