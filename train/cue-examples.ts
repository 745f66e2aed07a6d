import { linksOf } from "../src/detect/attribute";
import { framesOf, type Unit } from "../src/detect/frame";
import type { UnitRange } from "../src/detect/noun-phrase";
import { plainCandidatesIn } from "../src/detect/plain-candidate";
import { plainFeatures } from "../src/detect/plain-features";
import { tokenize } from "../src/tokenize/tokenize";
import type { GoldAttribution, GoldRecord, Range } from "./gold";
import type { Example } from "./logistic";

/** A cue without words in marks of its own, and whether it ascribes what it would be given. */
export interface CueExample extends Example {
  readonly document: string;
  /** The gold statement it finds, -1 for none: the same one counts once. */
  readonly gold: number;
}

/** The candidates of one article: right where the cue and the content overlap those of one gold statement. */
export function cueExamples(record: GoldRecord): CueExample[] {
  const examples: CueExample[] = [];
  for (const paragraph of framesOf(tokenize(record.text))) {
    for (const { units } of paragraph.frames) {
      const { sites, links, owners } = linksOf(units);
      const candidates = plainCandidatesIn(units, sites, links, owners);
      const features = plainFeatures(units, candidates, links);
      for (const [at, { link, content }] of candidates.entries()) {
        const cue = [rangeOf(units, { from: link.site.group, to: link.site.to })];
        const words = content.map((range) => rangeOf(units, range));
        const gold = record.attributions.findIndex((one) => finds(one, cue, words));
        examples.push({ document: record.id, features: features[at], label: gold >= 0, weight: 1, gold });
      }
    }
  }
  return examples;
}

function rangeOf(units: readonly Unit[], { from, to }: UnitRange): Range {
  return [units[from].start, units[to - 1].end];
}

function finds(gold: GoldAttribution, cue: readonly Range[], words: readonly Range[]): boolean {
  return touches(gold.cue, cue) && touches(gold.content, words);
}

function touches(some: readonly Range[], others: readonly Range[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
