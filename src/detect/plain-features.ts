import { wordSet } from "../lexicon/listed";
import { isBody, isDocument } from "../lexicon/source-nouns";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { NOTHING, numeral, type Piece, piece, piecesOf } from "../model/piece";
import { TAG_NAMES, Tag } from "../tokenize/tokenized-text";
import { CLASS, type CueNames, cueNames } from "./cue-names";
import { hasMarked, MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { isVerbal, type UnitRange } from "./nominal";
import type { PlainCandidate } from "./plain-candidate";
import { siteFeatures, sizeOf, wordOrTag } from "./site-features";

// What can be seen of a cue without marks that tells whether it ascribes anything. Words are features only where they
// are written small, so that nothing is learned of one year's news.

/** The words that names are made of. */
const P = piecesOf(vocabulary.plain);
const OF_TAG = TAG_NAMES.map((_, tag) => piece(`:${tag}`));

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
  const names = cueNames(site);
  const complement = placement === "after" ? BACK : complementOf(units, site.to, main);
  const { coarse } = complement;
  siteFeatures(features, units, site, names);
  addLemma(features, link, names, complement, sourceKind(units, link.source));
  features.has(P["size="], sizeOf(main.to - main.from), P[" "], coarse);
  features.has(P["parts="], numeral(content.length));
  features.has(P["shape="], shapeOf(units[site.from].word), P[" "], coarse);
  features.has(P["place="], link.from < 4 ? P.opens : P.later);
  addSource(features, units, link);
  if (isHeading(units)) features.has(P.heading);
  if (hasMarked(units, main.from, main.to)) features.has(P["marked inside"]);
  const outer = features.start(P["outer="], outerOf(site.from, candidates, links));
  features.add(outer);
  features.add(outer, P[" class="], names.cueClass);
  features.add(outer, P[" "], coarse);
  if (site.cueClass !== "further" && isAmong(links, site)) features.has(P.known);
  addEarlier(features, cueCase, names, coarse);
  addWords(features, units, link, names, main, coarse);
}

/** Which statements were found before it: one that it stands in, one by the same source, how far the last one is. */
function addEarlier<Name>(
  features: Features<Name>,
  { candidate, earlier }: CueCase,
  names: CueNames,
  coarse: Piece,
): void {
  const { site, source } = candidate.link;
  let around: PlainCandidate | undefined;
  for (let at = earlier.length - 1; at >= 0 && !around; at--)
    if (covers(earlier[at].content, site.from)) around = earlier[at];
  const holds = features.start(P["within="], around ? CLASS[around.link.site.cueClass] : P.none);
  features.add(holds);
  features.add(holds, P[" "], coarse);
  features.add(holds, P[" class="], names.cueClass);
  if (around) features.has(P["within lemma="], piece(around.link.site.lemma));
  const last = earlier.at(-1);
  if (!last) return;
  features.has(P["last="], sizeOf(site.from - last.link.site.from));
  if (source && last.link.source === source) features.has(P["same source"], P[" "], coarse);
}

/** Words of the source, of the content, and before both. */
function addWords<Name>(
  features: Features<Name>,
  units: readonly Unit[],
  { source, from }: LinkedCue,
  names: CueNames,
  main: UnitRange,
  coarse: Piece,
): void {
  const lead = features.start(P["lead="], wordOrTag(from === 0 ? undefined : units[from - 1]));
  features.add(lead);
  features.add(lead, P[" "], coarse);
  const lemma = features.start(P["lemma="], names.lemma);
  features.add(lemma, P[" first="], wordOrTag(units[main.from]));
  const object = nounIn(units, main);
  if (object) {
    features.has(P["object="], object);
    features.add(lemma, P[" object="], object);
  }
  const head = source ? units[coreEnd(units, source) - 1] : undefined;
  if (head && !head.capital) features.has(P["head="], head.known.piece);
}

/** The first noun that is no name among the first words of the content. */
function nounIn(units: readonly Unit[], { from, to }: UnitRange): Piece | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const { tag, known, capital } = units[at];
    if (tag === Tag.NOUN && !capital && units[at + 1]?.tag !== Tag.NOUN) return known.piece;
  }
  return null;
}

function addLemma<Name>(
  features: Features<Name>,
  { placement }: LinkedCue,
  names: CueNames,
  { coarse, detail }: Complement,
  kind: Piece,
): void {
  const lemma = features.start(P["lemma="], names.lemma);
  features.add(lemma, P[" "], coarse, detail);
  features.add(lemma, P[" "], kind);
  features.has(P["complement="], coarse, detail);
  const cueClass = features.start(P["class="], names.cueClass);
  features.add(cueClass, P[" "], coarse);
  features.has(P["form="], names.form, P[" "], coarse);
  const source = features.start(P["source="], kind);
  features.add(source);
  features.add(source, P[" "], coarse);
  features.has(P["placement="], P[placement]);
}

function addSource<Name>(
  features: Features<Name>,
  units: readonly Unit[],
  { site, source, placement }: LinkedCue,
): void {
  if (!source) return;
  if (source.to < site.group && placement === "before" && source.from < site.group) features.has(P.apart);
  if (units[source.to - 1]?.word === "i") features.has(P["first person"]);
}

function isAmong(links: readonly LinkedCue[], site: LinkedCue["site"]): boolean {
  for (const link of links) if (link.site === site) return true;
  return false;
}

function shapeOf(word: string): Piece {
  return word.endsWith("ing") ? P.ing : word.endsWith("ed") ? P.ed : P.other;
}

/** Whether a sentence ends without a stop, as headings do. */
function isHeading(units: readonly Unit[]): boolean {
  const { word, tag } = units[units.length - 1];
  return tag !== MARKED && !/^[.?!:;…]+$/.test(word);
}

/** What follows a cue: its kind, and behind a colon which of the kind. */
interface Complement {
  readonly coarse: Piece;
  readonly detail: Piece;
}

const BACK: Complement = { coarse: P.back, detail: NOTHING };
const THAT: Complement = { coarse: P.that, detail: NOTHING };
const TO: Complement = { coarse: P.to, detail: NOTHING };
const IN_MARKS: Complement = { coarse: P.marked, detail: NOTHING };

/** What follows the cue: a clause with “that”, an infinitive, a noun phrase, a preposition and which, a bare clause. */
function complementOf(units: readonly Unit[], to: number, main: UnitRange): Complement {
  const first = units[main.from];
  const next = units[to];
  if (first.word === "that" || next?.word === "that") return THAT;
  if (first.word === "to" && isVerbal(units[main.from + 1])) return TO;
  if (QUESTION.has(first.word)) return { coarse: P.wh, detail: piece(`:${first.word}`) };
  if (next?.word === ":" || next?.word === "," || next?.word === ";" || next?.word === "—" || next?.word === "–")
    return { coarse: P.sign, detail: piece(`:${next.word}`) };
  if (first.tag === Tag.ADP || first.tag === Tag.SCONJ) return { coarse: P.prep, detail: piece(`:${first.word}`) };
  if (first.tag === MARKED) return IN_MARKS;
  if (isVerbal(first)) return { coarse: P.verb, detail: first.word.endsWith("ing") ? P[":ing"] : P[":other"] };
  const coarse = laterOf(units, main);
  if (first.tag === Tag.PRON) return { coarse, detail: PERSONAL.has(first.word) ? P[":subject"] : P[":pron"] };
  return { coarse, detail: OF_TAG[first.tag] };
}

const QUESTION = wordSet("questionWords");
const PERSONAL = wordSet("personal");

/** How far behind its start a verb makes the content a clause. */
function laterOf(units: readonly Unit[], { from, to }: UnitRange): Piece {
  const limit = Math.min(to, from + 20);
  for (let at = from; at < limit; at++) {
    const { tag } = units[at];
    if (tag === Tag.AUX || tag === Tag.VERB) return at < from + 8 ? P.clause : P.late;
  }
  return P.np;
}

function sourceKind(units: readonly Unit[], source: UnitRange | null): Piece {
  if (!source || source.to <= source.from) return P.none;
  const first = units[source.from];
  if (source.to - source.from === 1 && (first.tag === Tag.PRON || first.tag === Tag.DET)) return first.known.piece;
  const to = coreEnd(units, source);
  const last = units[to - 1];
  if (last.known.isPeople) return P.people;
  if (isDocument(last.word)) return P.document;
  if (isBody(last.word)) return P.body;
  if (last.capital) return allCapital(units, source.from, to) ? P.name : P["titled name"];
  return first.tag === Tag.DET ? P.definite : last.tag === Tag.NOUN && last.word.endsWith("s") ? P.plural : P.other;
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
function outerOf(at: number, candidates: readonly PlainCandidate[], links: readonly LinkedCue[]): Piece {
  for (const { link, content } of candidates) {
    if (link.site.from >= at && link.placement === "before") break;
    if (link.site.from !== at && covers(content, at)) return CLASS[link.site.cueClass];
  }
  for (const { site } of links) if (site.from < at && site.cueClass === "speech") return P.earlier;
  return P.none;
}

function covers(content: readonly UnitRange[], at: number): boolean {
  for (const { from, to } of content) if (from <= at && at < to) return true;
  return false;
}
