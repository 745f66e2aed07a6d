import { wordSet } from "../lexicon/listed";
import type { CueSite } from "./cue";
import type { Unit } from "./frame";
import { type LinkedCue, linkOf } from "./linked-cue";
import { nounPhraseBefore } from "./noun-phrase";
import { mainSubject } from "./subject";

/** Passives that say how their subject feels or stands: `voters are divided on`, `he was worried about`. */
const FEELS = wordSet("feelings");

/** A cue that may ascribe without marks and has no source beside it: `Trump is expected to`, `Asked whether …, he said`. */
export function linkLoosely(units: readonly Unit[], site: CueSite): LinkedCue {
  const own = site.form === "passive" && FEELS.has(site.lemma) ? nounPhraseBefore(units, site.group) : null;
  const isBound = site.form === "participle" || site.form === "infinitive";
  const source = own ?? (isBound ? (subjectBefore(units, site) ?? subjectAfter(units, site)) : null);
  return linkOf(site, source, own?.from ?? site.group);
}

/** `Haiat, despite admitting that …, said`: what stands before the comma. */
function subjectBefore(units: readonly Unit[], { group }: CueSite): LinkedCue["source"] {
  const comma = units[group - 1]?.word === "," ? group - 1 : group - 2;
  if (comma <= 0 || units[comma].word !== ",") return null;
  const nearest = nounPhraseBefore(units, comma);
  const whole = nearest && units[nearest.from - 1]?.word === "," ? nounPhraseBefore(units, comma + 1) : null;
  // `Ann Lee, R-Wis., despite admitting`.
  return whole?.from === 0 && units[0].capital ? whole : nearest;
}

/** `After suggesting that …, Haiat said`: the subject of the clause behind the comma. */
function subjectAfter(units: readonly Unit[], site: CueSite): LinkedCue["source"] {
  if (site.group > 2) return null;
  const comma = units.findIndex(({ word }, at) => at > site.to && word === ",");
  return comma < 0 ? null : mainSubject(units, comma + 1, units.length);
}
