import { linksOf } from "../src/detect/attribute";
import { contentAround } from "../src/detect/content-edges";
import { anyMayAscribe } from "../src/detect/cue-gate";
import { endFeatures, endsOf, startFeatures, startsOf } from "../src/detect/edge-features";
import { edgeCaseOf } from "../src/detect/edges";
import { framesOf, markedParagraphsOf, type Unit } from "../src/detect/frame";
import { plainCandidatesIn } from "../src/detect/plain-candidate";
import { resumed } from "../src/detect/plain-content";
import { namesOf } from "../src/model/feature-names";
import { tokenize } from "../src/tokenize/tokenize";
import { Tag } from "../src/tokenize/tokenized-text";
import { goldOf } from "./cue-examples";
import type { GoldRecord } from "./gold";
import type { Example } from "./logistic";

/** Every place where the content of a right cue might start or end: yes for the one where gold's does. */
export function edgeExamples(record: GoldRecord): Example[] {
  const examples: Example[] = [];
  for (const paragraph of markedParagraphsOf(tokenize(record.text))) {
    for (const { units } of framesOf(paragraph)) {
      const { links, owners, free } = linksOf(units);
      const owned = [...owners].map(([link, marked]) => ({
        link,
        content: resumed(units, link, contentAround(units, link, marked, links)),
      }));
      for (const { link, content } of [...owned, ...plainCandidatesIn(units, links, owners, free, anyMayAscribe)]) {
        const edge = edgeCaseOf(units, link, content, links, owners.get(link) ?? []);
        if (!edge) continue;
        const gold = goldOf(record, units, link, content);
        const parts = gold?.content.filter(([start]) => start >= units[link.site.to - 1].end) ?? [];
        if (parts.length === 0) continue;
        const starts = startsOf(edge);
        const from = starts.find((at) => firstWord(units, at) === firstWordAt(units, parts[0][0]));
        if (from === undefined) continue;
        for (const at of starts)
          examples.push({ features: namesOf((out) => startFeatures(out, edge, at)), label: at === from, weight: 1 });
        const ends = endsOf(edge, from);
        const to = ends.find((at) => lastWord(units, at) === lastWordAt(units, parts.at(-1)![1]));
        if (to === undefined) continue;
        for (const at of ends.filter((one) => one <= to))
          examples.push({ features: namesOf((out) => endFeatures(out, edge, from, at)), label: at === to, weight: 1 });
      }
    }
  }
  return examples;
}

function firstWord(units: readonly Unit[], at: number): number {
  while (at < units.length && units[at].tag === Tag.PUNCT) at++;
  return at;
}

function lastWord(units: readonly Unit[], end: number): number {
  while (end > 0 && units[end - 1].tag === Tag.PUNCT) end--;
  return end - 1;
}

function firstWordAt(units: readonly Unit[], offset: number): number {
  const at = units.findIndex((unit) => unit.end > offset);
  return at < 0 ? -1 : firstWord(units, at);
}

function lastWordAt(units: readonly Unit[], offset: number): number {
  return lastWord(units, units.findLastIndex((unit) => unit.start < offset) + 1);
}
