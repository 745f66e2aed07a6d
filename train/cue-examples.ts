import { linksOf } from "../src/detect/attribute";
import { framesOf, type Unit } from "../src/detect/frame";
import type { LinkedCue } from "../src/detect/linked-cue";
import type { UnitRange } from "../src/detect/nominal";
import { type PlainCandidate, plainCandidatesIn } from "../src/detect/plain-candidate";
import { plainFeatures } from "../src/detect/plain-features";
import { namesOf } from "../src/model/feature-names";
import { tokenize } from "../src/tokenize/tokenize";
import type { GoldAttribution, GoldRecord, Range } from "./gold";
import type { Example } from "./logistic";

/** A cue without words in marks of its own, and whether it ascribes what it would be given. */
export interface CueExample extends Example {
  readonly document: string;
}

/** The candidates of one article: right where the cue and the content overlap those of one gold statement. */
export function cueExamples(record: GoldRecord): CueExample[] {
  const examples: CueExample[] = [];
  for (const paragraph of framesOf(tokenize(record.text))) {
    for (const { units } of paragraph.frames) {
      const { links, owners, free } = linksOf(units);
      const candidates = plainCandidatesIn(units, links, owners, free);
      const earlier: PlainCandidate[] = [];
      for (const candidate of candidates) {
        const gold = goldOf(record, units, candidate.link, candidate.content);
        const features = namesOf((out) => plainFeatures(out, { units, candidate, candidates, links, earlier }));
        examples.push({ document: record.id, features, label: gold !== undefined, weight: 1 });
        if (gold) earlier.push(candidate);
      }
    }
  }
  return examples;
}

/** The statement whose cue and content a cue and what it would ascribe touch. */
export function goldOf(
  { attributions }: GoldRecord,
  units: readonly Unit[],
  { site }: LinkedCue,
  content: readonly UnitRange[],
): GoldAttribution | undefined {
  const cue = [rangeOf(units, { from: site.group, to: site.to })];
  const words = content.map((range) => rangeOf(units, range));
  return attributions.find((one) => touches(one.cue, cue) && touches(one.content, words));
}

function rangeOf(units: readonly Unit[], { from, to }: UnitRange): Range {
  return [units[from].start, units[to - 1].end];
}

function touches(some: readonly Range[], others: readonly Range[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
