import { isBody, isDocument, isPeople } from "../lexicon/source-nouns";
import type { Features } from "../model/features";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";
import type { PlainCandidate } from "./plain-candidate";

// What can be seen of a cue without marks that tells whether it ascribes anything. Words are features only where they
// are written small, so that nothing is learned of one year's news.

/** A candidate with what stands around it: all that its features are read from. */
export interface CueCase {
  readonly units: readonly Unit[];
  readonly candidate: PlainCandidate;
  /** All candidates of the frame, in order of their cues. */
  readonly candidates: readonly PlainCandidate[];
  /** Cues that have a source, in order. */
  readonly links: readonly LinkedCue[];
  /** The candidates before this one that ascribe. */
  readonly earlier: readonly PlainCandidate[];
}

/** Gives the features of a candidate. */
export function plainFeatures<Name>(features: Features<Name>, cueCase: CueCase): void {
  const { units, candidate, candidates, links } = cueCase;
  const { link, content } = candidate;
  const { site, placement } = link;
  const main = content.at(-1)!;
  const complement = placement === "after" ? "back" : complementOf(units, site.to, main);
  const colon = complement.indexOf(":");
  const coarse = colon < 0 ? complement : complement.slice(0, colon);
  addLemma(features, link, complement, coarse, sourceKind(units, link.source));
  features.add(features.start("size=", sizeOf(main.to - main.from)), " ", coarse);
  features.add(features.start("parts="), String(content.length));
  features.add(features.start("shape=", shapeOf(units[site.from].word)), " ", coarse);
  addAround(features, units, link);
  addHelpers(features, units, site);
  addSource(features, units, link);
  if (isHeading(units)) features.add(features.start("heading"));
  if (hasMarked(units, main)) features.add(features.start("marked inside"));
  const outer = features.start("outer=", outerOf(site.from, candidates, links));
  features.add(outer);
  features.add(outer, " class=", site.cueClass);
  features.add(outer, " ", coarse);
  if (site.cueClass !== "further" && links.some((one) => one.site === site)) features.add(features.start("known"));
  addEarlier(features, cueCase, coarse);
  addWords(features, units, link, main, coarse);
}

/** Which statements were found before it: one that it stands in, one by the same source, how far the last one is. */
function addEarlier<Name>(features: Features<Name>, { candidate, earlier }: CueCase, coarse: string): void {
  const { site, source } = candidate.link;
  const around = earlier.findLast(({ content }) => content.some(({ from, to }) => from <= site.from && site.from < to));
  const holds = features.start("within=", around ? around.link.site.cueClass : "none");
  features.add(holds);
  features.add(holds, " ", coarse);
  features.add(holds, " class=", site.cueClass);
  if (around) features.add(features.start("within lemma="), around.link.site.lemma);
  const last = earlier.at(-1);
  if (!last) return;
  features.add(features.start("last="), sizeOf(site.from - last.link.site.from));
  if (source && last.link.source === source) features.add(features.start("same source"), " ", coarse);
}

/** Words of the source, of the content, and before both. */
function addWords<Name>(
  features: Features<Name>,
  units: readonly Unit[],
  { site, source, from }: LinkedCue,
  main: UnitRange,
  coarse: string,
): void {
  const lead = features.start("lead=", wordOrTag(units[from - 1]));
  features.add(lead);
  features.add(lead, " ", coarse);
  features.add(features.start("lemma=", site.lemma), " first=", wordOrTag(units[main.from]));
  const object = nounIn(units, main);
  if (object !== "") {
    features.add(features.start("object="), object);
    features.add(features.start("lemma=", site.lemma), " object=", object);
  }
  const head = source ? units[coreEnd(units, source) - 1] : undefined;
  if (head && !head.capital) features.add(features.start("head="), head.word);
}

/** The first noun that is no name among the first words of the content. */
function nounIn(units: readonly Unit[], { from, to }: UnitRange): string {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const { tag, word, capital } = units[at];
    if (tag === Tag.NOUN && !capital && units[at + 1]?.tag !== Tag.NOUN) return word;
  }
  return "";
}

function addLemma<Name>(
  features: Features<Name>,
  { site, placement }: LinkedCue,
  complement: string,
  coarse: string,
  kind: string,
): void {
  const lemma = features.start("lemma=", site.lemma);
  features.add(lemma);
  features.add(lemma, " ", complement);
  features.add(lemma, " ", site.form);
  features.add(lemma, " ", kind);
  features.add(features.start("complement="), complement);
  const cueClass = features.start("class=", site.cueClass);
  features.add(cueClass);
  features.add(cueClass, " ", coarse);
  features.add(features.start("form=", site.form), " ", coarse);
  const source = features.start("source=", kind);
  features.add(source);
  features.add(source, " ", coarse);
  features.add(features.start("placement="), placement);
}

function addAround<Name>(features: Features<Name>, units: readonly Unit[], { site, from }: LinkedCue): void {
  const next = wordOrTag(units[site.to]);
  features.add(features.start("tag="), String(units[site.from].tag));
  features.add(features.start("before="), wordOrTag(units[site.group - 1]));
  features.add(features.start("next="), next);
  features.add(features.start("next2=", next), " ", wordOrTag(units[site.to + 1]));
  features.add(features.start("length="), sizeOf(units.length));
  features.add(features.start("place="), from < 4 ? "opens" : "later");
}

function addHelpers<Name>(features: Features<Name>, units: readonly Unit[], site: CueSite): void {
  for (let at = site.group; at < site.from; at++) {
    const { word, tag } = units[at];
    features.add(features.start("helper="), tag === Tag.ADV ? "adverb" : word);
    if (tag === Tag.ADV) features.add(features.start("adverb="), word);
  }
  if (site.group === site.from) features.add(features.start("no helper"));
  if (site.to - site.from > 1) features.add(features.start("particle"));
}

function addSource<Name>(
  features: Features<Name>,
  units: readonly Unit[],
  { site, source, placement }: LinkedCue,
): void {
  if (!source) return;
  if (source.to < site.group && placement === "before" && source.from < site.group)
    features.add(features.start("apart"));
  if (units[source.to - 1]?.word === "i") features.add(features.start("first person"));
}

function shapeOf(word: string): string {
  return word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : "other";
}

/** Whether a sentence ends without a stop, as headings do. */
function isHeading(units: readonly Unit[]): boolean {
  const { word, tag } = units[units.length - 1];
  return tag !== MARKED && !/^[.?!:;…]+$/.test(word);
}

function hasMarked(units: readonly Unit[], { from, to }: UnitRange): boolean {
  for (let at = from; at < to; at++) if (units[at].tag === MARKED) return true;
  return false;
}

/** What follows the cue: a clause with “that”, an infinitive, a noun phrase, a preposition and which, a bare clause. */
function complementOf(units: readonly Unit[], to: number, main: UnitRange): string {
  const first = units[main.from];
  const next = units[to];
  if (first.word === "that" || next?.word === "that") return "that";
  if (first.word === "to" && (units[main.from + 1]?.tag === Tag.VERB || units[main.from + 1]?.tag === Tag.AUX))
    return "to";
  if (QUESTION.has(first.word)) return `wh:${first.word}`;
  if (next?.word === ":" || next?.word === "," || next?.word === ";" || next?.word === "—" || next?.word === "–")
    return `sign:${next.word}`;
  if (first.tag === Tag.ADP || first.tag === Tag.SCONJ) return `prep:${first.word}`;
  const later = laterOf(units, main);
  if (first.tag === MARKED) return "marked";
  if (first.tag === Tag.VERB || first.tag === Tag.AUX) return `verb:${first.word.endsWith("ing") ? "ing" : "other"}`;
  if (first.tag === Tag.PRON) return `${later}:${PERSONAL.has(first.word) ? "subject" : "pron"}`;
  return `${later}:${first.tag}`;
}

const QUESTION = new Set(["how", "why", "when", "where", "whether", "if", "what", "who", "which"]);
const PERSONAL = new Set(["i", "he", "she", "they", "we"]);

/** How far behind its start a verb makes the content a clause. */
function laterOf(units: readonly Unit[], { from, to }: UnitRange): string {
  const limit = Math.min(to, from + 20);
  for (let at = from; at < limit; at++) {
    const { tag } = units[at];
    if (tag === Tag.AUX || tag === Tag.VERB) return at < from + 8 ? "clause" : "late";
  }
  return "np";
}

function sourceKind(units: readonly Unit[], source: UnitRange | null): string {
  if (!source || source.to <= source.from) return "none";
  const first = units[source.from];
  if (source.to - source.from === 1 && (first.tag === Tag.PRON || first.tag === Tag.DET)) return first.word;
  const to = coreEnd(units, source);
  const last = units[to - 1];
  if (isPeople(last.word)) return "people";
  if (isDocument(last.word)) return "document";
  if (isBody(last.word)) return "body";
  if (last.capital) return allCapital(units, source.from, to) ? "name" : "titled name";
  return first.tag === Tag.DET ? "definite" : last.tag === Tag.NOUN && last.word.endsWith("s") ? "plural" : "other";
}

/** Where a source ends before what only says more of it: `Ana Ruiz | , the harbour master`. */
function coreEnd(units: readonly Unit[], { from, to }: UnitRange): number {
  for (let at = from; at < to; at++) {
    const { word } = units[at];
    if (word === "," || word === "of" || word === "who") return at > from ? at : to;
  }
  return to;
}

function allCapital(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!units[at].capital) return false;
  return true;
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
  return unit.capital || isOpen(unit.tag) ? `#${unit.tag}` : unit.word;
}

/** Kinds of words without number, of which none is a feature by itself. */
function isOpen(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.VERB || tag === Tag.PROPN || tag === Tag.NUM;
}

function sizeOf(count: number): string {
  return count <= 3 ? String(count) : count <= 6 ? "4-6" : count <= 12 ? "7-12" : count <= 25 ? "13-25" : "26";
}
