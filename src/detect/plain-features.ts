import { isBody, isDocument, isPeople } from "../lexicon/source-nouns";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";
import type { PlainCandidate } from "./plain-candidate";

// What can be seen of a cue without marks that tells whether it ascribes anything. Words are features only where they
// are written small, so that nothing is learned of one year's news.

/** The features of each candidate of a frame. */
export function plainFeatures(
  units: readonly Unit[],
  candidates: readonly PlainCandidate[],
  links: readonly LinkedCue[],
): string[][] {
  return candidates.map((one) => featuresOf(units, one, candidates, links));
}

function featuresOf(
  units: readonly Unit[],
  { link, content }: PlainCandidate,
  candidates: readonly PlainCandidate[],
  links: readonly LinkedCue[],
): string[] {
  const { site, source, placement } = link;
  const main = content.at(-1)!;
  const complement = placement === "after" ? "back" : complementOf(units, site.to, main);
  const kind = sourceKind(units, source);
  const helpers = units.slice(site.group, site.from);
  const size = main.to - main.from;
  const { lemma, form, cueClass } = site;
  const coarse = complement.replace(/:.*/, "");
  const features = [
    `lemma=${lemma}`,
    `lemma=${lemma} ${complement}`,
    `lemma=${lemma} ${form}`,
    `lemma=${lemma} ${kind}`,
    `complement=${complement}`,
    `class=${cueClass}`,
    `class=${cueClass} ${coarse}`,
    `form=${form} ${coarse}`,
    `source=${kind}`,
    `source=${kind} ${coarse}`,
    `tag=${units[site.from].tag}`,
    `placement=${placement}`,
    `size=${sizeOf(size)} ${coarse}`,
    `parts=${content.length}`,
    `before=${wordOrTag(units[site.group - 1])}`,
    `next=${wordOrTag(units[site.to])}`,
    `next2=${wordOrTag(units[site.to])} ${wordOrTag(units[site.to + 1])}`,
    `length=${sizeOf(units.length)}`,
    `place=${link.from < 4 ? "opens" : "later"}`,
    `shape=${/(?:ing|ed)$/.exec(units[site.from].word)?.[0] ?? "other"} ${coarse}`,
  ];
  for (const { word, tag } of helpers) {
    features.push(`helper=${tag === Tag.ADV ? "adverb" : word}`);
    if (tag === Tag.ADV) features.push(`adverb=${word}`);
  }
  if (helpers.length === 0) features.push("no helper");
  if (site.to - site.from > 1) features.push("particle");
  if (source && source.to < site.group && placement === "before" && source.from < site.group) features.push("apart");
  if (source && units[source.to - 1]?.word === "i") features.push("first person");
  if (!units.slice(-1).some(({ word, tag }) => tag === MARKED || /^[.?!:;…]+$/.test(word))) features.push("heading");
  if (units.slice(main.from, main.to).some(({ tag }) => tag === MARKED)) features.push("marked inside");
  const outer = outerOf(site.from, candidates, links);
  features.push(`outer=${outer}`, `outer=${outer} class=${cueClass}`, `outer=${outer} ${coarse}`);
  if (links.some((one) => one.site === site) && cueClass !== "further") features.push("known");
  return features;
}

/** What follows the cue: a clause with “that”, an infinitive, a noun phrase, a preposition and which, a bare clause. */
function complementOf(units: readonly Unit[], to: number, main: UnitRange): string {
  const first = units[main.from];
  const next = units[to];
  const has = (limit: number) =>
    units.slice(main.from, Math.min(main.to, main.from + limit)).some(({ tag }) => tag === Tag.AUX || tag === Tag.VERB);
  if (first.word === "that" || next?.word === "that") return "that";
  if (first.word === "to" && (units[main.from + 1]?.tag === Tag.VERB || units[main.from + 1]?.tag === Tag.AUX))
    return "to";
  if (/^(?:how|why|when|where|whether|if|what|who|which)$/.test(first.word)) return `wh:${first.word}`;
  if (next?.word === ":" || next?.word === "," || next?.word === ";" || next?.word === "—" || next?.word === "–")
    return `sign:${next.word}`;
  if (first.tag === Tag.ADP || first.tag === Tag.SCONJ) return `prep:${first.word}`;
  const later = has(8) ? "clause" : has(20) ? "late" : "np";
  if (first.tag === MARKED) return "marked";
  if (first.tag === Tag.VERB || first.tag === Tag.AUX) return `verb:${first.word.endsWith("ing") ? "ing" : "other"}`;
  if (first.tag === Tag.PRON) return `${later}:${/^(?:i|he|she|they|we)$/.test(first.word) ? "subject" : "pron"}`;
  return `${later}:${first.tag}`;
}

function sourceKind(units: readonly Unit[], source: UnitRange | null): string {
  if (!source || source.to <= source.from) return "none";
  const first = units[source.from];
  if (source.to - source.from === 1 && (first.tag === Tag.PRON || first.tag === Tag.DET)) return first.word;
  const words = units.slice(source.from, source.to);
  const comma = words.findIndex(({ word }) => word === "," || word === "of" || word === "who");
  const core = comma > 0 ? words.slice(0, comma) : words;
  const last = core.at(-1)!;
  if (isPeople(last.word)) return "people";
  if (isDocument(last.word)) return "document";
  if (isBody(last.word)) return "body";
  if (last.capital) return core.every(({ capital }) => capital) ? "name" : "titled name";
  return first.tag === Tag.DET ? "definite" : last.tag === Tag.NOUN && last.word.endsWith("s") ? "plural" : "other";
}

/** Whether the cue stands in what another ascribes, and what kind that one is. */
function outerOf(at: number, candidates: readonly PlainCandidate[], links: readonly LinkedCue[]): string {
  for (const { link, content } of candidates) {
    if (link.site.from >= at && link.placement === "before") break;
    if (link.site.from !== at && content.some(({ from, to }) => from <= at && at < to)) return link.site.cueClass;
  }
  return links.some((link) => link.site.from < at && link.site.cueClass === "speech") ? "earlier" : "none";
}

function wordOrTag(unit: Unit | undefined): string {
  if (!unit) return "edge";
  if (unit.tag === MARKED) return "marked";
  return /^(?:NOUN|ADJ|VERB|PROPN|NUM)$/.test(OPEN[unit.tag] ?? "") || unit.capital ? `#${unit.tag}` : unit.word;
}

const OPEN: Readonly<Record<number, string>> = {
  [Tag.NOUN]: "NOUN",
  [Tag.ADJ]: "ADJ",
  [Tag.VERB]: "VERB",
  [Tag.PROPN]: "PROPN",
  [Tag.NUM]: "NUM",
};

function sizeOf(count: number): string {
  return count <= 3 ? String(count) : count <= 6 ? "4-6" : count <= 12 ? "7-12" : count <= 25 ? "13-25" : "26";
}
