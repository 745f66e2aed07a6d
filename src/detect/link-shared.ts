import { listed, wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import { type LinkedCue, linkOf, mayStandAfter } from "./linked-cue";
import type { UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { mainSubject, nearestSubject } from "./subject";

/** A cue without a subject of its own takes an earlier one: `he said, adding that`, `she laughed and said`. */
export function linkShared(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  // `Ruiz, who scored twice, was asked if …`: somebody asks her.
  if (site.form === "passive") return null;
  const before = units[site.group - 1];
  const isBound = site.form === "participle" || site.form === "infinitive";
  const coordinate = before?.tag === Tag.CCONJ || (before?.word === "," && !mayStandAfter(site));
  if (!isBound && (!coordinate || (before?.word === "," && endsAside(units, site.group)))) return null;
  if (
    site.form === "participle" &&
    before &&
    before.word !== "," &&
    before.tag !== Tag.CCONJ &&
    before.tag !== MARKED
  ) {
    const modified = nounPhraseBefore(units, site.group);
    if (modified && isSentBy(units, modified)) return shared(units, site, earlier);
    if (modified) return linkOf(site, modified, modified.from);
  }
  return shared(units, site, earlier);
}

/** `Ann Lee, who voted no, | called it a joke`: the comma ends what stands beside the subject of the sentence. */
function endsAside(units: readonly Unit[], at: number): boolean {
  const subject = nounPhraseBefore(units, at);
  const comma = subject && units.findIndex(({ word }, index) => index > subject.from && word === ",");
  const opens = subject && comma && units[comma + 1];
  return (
    subject?.from === 0 &&
    !!opens &&
    (opens.tag === Tag.ADP || /^(?:who|which|whose)$/.test(opens.word) || opens.word.endsWith("ing"))
  );
}

function shared(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  const last = earlier.findLast(({ site: { cueClass } }) => cueClass !== "noun");
  // `The men left, according to their lawyer, and said`: the men say it.
  const source =
    site.form === "infinitive"
      ? (causedSubject(units, site) ?? nearestSubject(units, site.group))
      : last && last.site.cueClass !== "colon" && !(site.form === "finite" && last.site.cueClass === "according")
        ? last.source
        : mainSubject(units, 0, site.group);
  return source ? linkOf(site, source, site.group) : null;
}

const CAUSES = wordSet("causingVerbs");

/** `it led viewers to complain`: those who are made to say so. */
function causedSubject(units: readonly Unit[], site: CueSite): UnitRange | null {
  const phrase = nounPhraseBefore(units, site.group);
  return phrase && CAUSES.has(units[phrase.from - 1]?.word) ? phrase : null;
}

const SENDS = listed("sendingStems");

/** `Trump issued a statement saying …`, `emailed supporters saying …`: whoever sent it speaks. */
function isSentBy(units: readonly Unit[], phrase: UnitRange): boolean {
  const verb = units[phrase.from - 1]?.word === "out" ? units[phrase.from - 2] : units[phrase.from - 1];
  return verb !== undefined && SENDS.some((stem) => verb.word.startsWith(stem));
}
