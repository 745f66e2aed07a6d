import { linksOf } from "../src/detect/attribute";
import { anyMayAscribe, type CueGate, mayAscribe } from "../src/detect/cue-gate";
import { cueNames } from "../src/detect/cue-names";
import { framesOf, markedParagraphsOf, type Unit } from "../src/detect/frame";
import type { LinkedCue } from "../src/detect/linked-cue";
import type { UnitRange } from "../src/detect/nominal";
import { type PlainCandidate, plainCandidatesIn } from "../src/detect/plain-candidate";
import { takeIfAscribing } from "../src/detect/plain-choice";
import { type CueCase, plainFeatures } from "../src/detect/plain-features";
import { siteFeatures } from "../src/detect/site-features";
import { namesOf } from "../src/model/feature-names";
import { tokenize } from "../src/tokenize/tokenize";
import type { GoldAttribution, GoldRecord, Range } from "./gold";
import type { Example } from "./logistic";

/** A cue without words in marks of its own, and whether it ascribes what it would be given. */
export interface CueExample extends Example {
  readonly document: string;
  /** The features of the first look at it. */
  readonly seen: readonly string[];
}

/**
 * The candidates of one article: right where the cue and the content overlap those of one gold statement. What is seen of
 * the statements before each is seen of the right ones.
 */
export function cueExamples(record: GoldRecord): CueExample[] {
  return examplesOf(record, anyMayAscribe, ({ candidate }, isRight, earlier) => {
    if (isRight) earlier.push(candidate);
  });
}

/** The same where the statements before each candidate are those that the models find, as at work. */
export function foundExamples(record: GoldRecord): CueExample[] {
  return examplesOf(record, mayAscribe, (cueCase, _, earlier) => takeIfAscribing(cueCase, earlier));
}

/** @param take adds a candidate to the statements before those behind it, if it is one of them */
function examplesOf(
  record: GoldRecord,
  gate: CueGate,
  take: (cueCase: CueCase, isRight: boolean, earlier: PlainCandidate[]) => void,
): CueExample[] {
  const examples: CueExample[] = [];
  for (const paragraph of markedParagraphsOf(tokenize(record.text))) {
    for (const { units } of framesOf(paragraph)) {
      const { links, owners, free } = linksOf(units);
      const candidates = plainCandidatesIn(units, links, owners, free, gate);
      const earlier: PlainCandidate[] = [];
      for (const candidate of candidates) {
        const cueCase = { units, candidate, candidates, links, earlier };
        const label = goldOf(record, units, candidate.link, candidate.content) !== undefined;
        const features = namesOf((out) => plainFeatures(out, cueCase));
        const { site } = candidate.link;
        const seen = namesOf((out) => siteFeatures(out, units, site, cueNames(site)));
        examples.push({ document: record.id, features, seen, label, weight: 1 });
        take(cueCase, label, earlier);
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
