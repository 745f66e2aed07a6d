import { wordSet } from "../lexicon/listed";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { NOTHING, numeral, type Piece, piecesOf } from "../model/piece";
import { Tag } from "../tokenize/tokenized-text";
import type { CueNames } from "./cue-names";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { hasVerb, isTime, isVerb, RELATIVE, type UnitRange } from "./nominal";
import { TAGS } from "./site-features";

// What can be seen of a place between two words that tells whether the content of a cue before it starts or ends there.

/** The words that names are made of. */
const P = piecesOf(vocabulary.edge);

/** A cue before its content, and the content as the rules cut it. */
export interface EdgeCase {
  readonly units: readonly Unit[];
  readonly link: LinkedCue;
  readonly rule: UnitRange;
  /** Cues that have a source, in order. */
  readonly links: readonly LinkedCue[];
  /** The words in marks behind the cue that belong to it: all of them are content. */
  readonly marked: readonly number[];
  readonly names: CueNames;
}

/** How far behind the cue content may start, and how many places are weighed as its end, in units. */
const START_REACH = 9;
const MOST_ENDS = 30;

/** The places where the content may start. */
export function startsOf({ units, link, rule, marked }: EdgeCase): number[] {
  const starts: number[] = [];
  const limit = Math.min(
    units.length,
    link.to + START_REACH,
    rule.to,
    marked.length > 0 ? marked[0] + 1 : units.length,
  );
  for (let at = link.to; at < limit; at++) if (units[at].tag !== Tag.PUNCT) starts.push(at);
  if (!starts.includes(rule.from)) starts.push(rule.from);
  if (marked.length > 0 && !starts.includes(marked[0])) starts.push(marked[0]);
  return starts;
}

/** The places where the content that starts at `from` may end, end exclusive. */
export function endsOf({ units, link, rule, links, marked }: EdgeCase, from: number): number[] {
  const least = marked.length > 0 ? marked.at(-1)! + 1 : from + 1;
  // What was said, | according to RIA; she felt that it was late, | she said.
  const tail = links.find((one) => one !== link && one.placement === "after" && one.from > least);
  let last = tail?.from ?? units.length;
  while (last > least && units[last - 1].tag === Tag.PUNCT) last--;
  const ends: number[] = marked.length > 0 ? [least] : [];
  for (let at = marked.length > 0 ? least + 1 : least; at < last && ends.length < MOST_ENDS; at++)
    if (mayEndBefore(units, at)) ends.push(at);
  if (rule.to >= least && rule.to <= last) insert(ends, rule.to);
  if (last >= least) insert(ends, last);
  return ends;
}

/** Adds a place to others that are in order, unless it is among them. */
function insert(places: number[], place: number): void {
  let at = places.length;
  while (at > 0 && places[at - 1] > place) at--;
  if (at === 0 || places[at - 1] !== place) places.splice(at, 0, place);
}

function mayEndBefore(units: readonly Unit[], at: number): boolean {
  const { tag, word } = units[at];
  if (units[at - 1].tag === Tag.PUNCT || units[at - 1].tag === Tag.CCONJ) return false;
  return (
    tag === Tag.PUNCT ||
    tag === Tag.CCONJ ||
    tag === Tag.SCONJ ||
    tag === Tag.ADP ||
    (tag === Tag.PART && word === "to") ||
    OPENS_FURTHER.has(word)
  );
}

/** Words that open what may stand behind the content: when, that, on Friday without “on”. */
const OPENS_FURTHER = wordSet("opensFurther");

/** Gives the features of a start. */
export function startFeatures<Name>(features: Features<Name>, edge: EdgeCase, at: number): void {
  const { units, link, rule } = edge;
  const { lemma, cueClass } = edge.names;
  const before = at === link.to ? P.cue : shown(units[at - 1]);
  const here = shown(units[at]);
  const next = shown(units[at + 1]);
  const turn = turnOf(at, rule.from);
  const start = features.start(P["S "]);
  const turned = features.extend(start, turn);
  const ofClass = features.extend(features.extend(turned, P[" "], cueClass), P[" "]);
  const ofLemma = features.extend(start, lemma, P[" "]);
  features.has(P.S);
  features.add(turned);
  features.add(turned, P[" "], lemma);
  features.add(turned, P[" "], here);
  features.add(ofClass, before);
  features.add(start, before, P["|"], here);
  features.add(ofLemma, before, P["|"]);
  features.add(ofLemma, P["|"], here);
  features.add(features.extend(start, before, P["|"]), here, P[" "], next);
  features.add(ofClass, here, next);
  if (units[at].word === "that") features.add(turned, P[" that "], shown(units[at - 1]), P[" "], next);
  features.add(start, P["offset="], numeral(at - link.to), P[" "], turn);
  const path = addPath(features, features.extend(start, P["path="]), units, link.to, at);
  features.add(path);
  features.add(path, P[" "], lemma);
  features.add(path, P[" |"], here);
  features.add(start, P["first="], shown(units[rule.from]), P[" "], turn);
  if (edge.marked.length > 0) addMarkedStart(features, edge, at, turn);
}

/** What the words in marks of a cue tell of a start: how far they are, and whether they read like a sentence. */
function addMarkedStart<Name>(
  features: Features<Name>,
  { units, names, rule, marked }: EdgeCase,
  at: number,
  turn: Piece,
) {
  const first = units[marked[0]];
  const long = first.end - first.start > 60;
  const kind = first.marked?.opensLow ? (long ? P["low long"] : P.low) : long ? P["high long"] : P.high;
  const start = features.start(P["S marks "], turn);
  const spaced = features.extend(start, P[" "]);
  const own = at === marked[0] ? P.marks : rule.from === marked[0] ? P.before : NOTHING;
  features.add(start);
  features.add(spaced, kind, P[" "], own);
  features.add(spaced, kind, P[" |"], shown(units[at]));
  features.add(spaced, own, P[" "], names.lemma);
  features.add(spaced, own, P[" "], names.cueClass);
  features.add(start, P[" gap="], numeral(Math.min(marked[0] - at, 6)), kind);
  features.add(spaced, shown(units[marked[0] - 1]), P[" "], kind);
}

/** Whether a place stands before, at or after the one that the rules choose. */
function turnOf(at: number, rule: number): Piece {
  return at < rule ? P.early : at === rule ? P.rule : P.late;
}

/** The kinds of words between a cue and a place behind it, as a name goes on with them; a row of n is one n. */
function addPath<Name>(features: Features<Name>, start: Name, units: readonly Unit[], from: number, to: number): Name {
  let path = start;
  let last = NOTHING;
  for (let at = from; at < to; at++) {
    const { tag, known } = units[at];
    const kind = isTime(units[at]) ? P.t : tag === Tag.ADP || tag === Tag.PART ? known.piece : (KIND[tag] ?? P.x);
    if (kind === P.n && last === P.n) continue;
    path = features.extend(path, at === from ? NOTHING : P[" "], kind);
    last = kind;
  }
  return path;
}

/** Nouns and what belongs to them are one kind. */
const KIND: Readonly<Record<number, Piece>> = {
  [Tag.NOUN]: P.n,
  [Tag.PROPN]: P.N,
  [Tag.ADJ]: P.n,
  [Tag.DET]: P.n,
  [Tag.NUM]: P.n,
  [Tag.PRON]: P.p,
  [Tag.VERB]: P.v,
  [Tag.AUX]: P.v,
  [Tag.ADV]: P.a,
  [Tag.PUNCT]: P[","],
  [MARKED]: P.m,
};

/** Gives the features of an end; `from` is where the content starts. */
export function endFeatures<Name>(features: Features<Name>, edge: EdgeCase, from: number, at: number): void {
  const { units, link, rule } = edge;
  const { lemma, cueClass, form } = edge.names;
  const isLast = !hasWord(units, at);
  const here = isLast ? P.last : shown(units[at]);
  const next = isLast ? NOTHING : shown(units[at + 1]);
  const opens = openingOf(units, from);
  const clause = hasVerb(units, from, at) ? P.clause : P.phrase;
  const follows = cueFollows(edge, at) ? P.cue : NOTHING;
  const relative = isRelative(units, link.source) ? P.relative : NOTHING;
  const turn = turnOf(at, rule.to);
  const end = features.start(P["E "]);
  const spaced = features.extend(end, here, P[" "]);
  const nextTo = features.extend(spaced, next);
  features.has(P.E);
  features.add(end, turn, isLast ? P[" true"] : P[" false"]);
  features.add(spaced, turn);
  features.add(nextTo);
  features.add(nextTo, P[" "], opens);
  features.add(spaced, opens, P[" "], clause);
  const depth = numeral(depthOf(units, from, at));
  features.add(spaced, P["depth="], depth, opens);
  features.add(nextTo, P[" depth="], depth);
  features.add(spaced, cueClass);
  features.add(spaced, lemma);
  features.add(spaced, clause, hasVerb(units, at, units.length) ? P[" verb"] : P[" none"]);
  features.add(spaced, follows);
  features.add(nextTo, P[" "], follows);
  features.add(spaced, numeral(Math.min(commasIn(units, from, at), 3)), P[" "], opens);
  features.add(spaced, relative, isAside(units, link.from) ? P.aside : NOTHING);
  features.add(nextTo, P[" "], relative);
  features.add(spaced, P["size="], sizeOf(at - from), P[" "], opens);
  features.add(end, P["before="], shown(units[at - 1]), P[" "], here);
  features.add(end, P["rest="], numeral(Math.min(units.length - at, 20) >> 2), P[" "], here);
  features.add(end, form, P[" "], here);
  if (edge.marked.length > 0) addMarkedEnd(features, edge, from, at, turn);
}

/** What the words in marks of a cue tell of an end: whether it is theirs, and whether they have a stop of their own. */
function addMarkedEnd<Name>(features: Features<Name>, edge: EdgeCase, from: number, at: number, turn: Piece): void {
  const { units, marked, names } = edge;
  const last = units[marked.at(-1)!];
  const alone = from === marked[0] && marked.length === marked.at(-1)! + 1 - from ? P.alone : P.led;
  const own = at === marked.at(-1)! + 1 ? P[" own"] : P[" later"];
  const end = features.start(P["E marks "], turn);
  const kind = features.extend(end, own, last.marked?.stop ? P[" stop"] : P[" open"]);
  const whole = features.extend(kind, alone, last.end - last.start > 60 ? P[" long"] : NOTHING);
  const here = hasWord(units, at) ? shown(units[at]) : P.last;
  features.add(end);
  features.add(kind);
  features.add(whole);
  features.add(kind, P[" "], here);
  features.add(whole, P[" "], here);
  features.add(kind, P[" "], here, shown(units[at + 1]));
  features.add(kind, P[" "], names.cueClass);
  features.add(kind, P[" "], names.lemma);
}

/** Whether anything but punctuation follows. */
function hasWord(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) if (units[at].tag !== Tag.PUNCT) return true;
  return false;
}

/**
 * How many more verbs than clauses of their own there are: 0 where the verb of the clause that was begun first is still to
 * come, as behind `that the plan, which was drawn up in May |`; at most 3.
 */
function depthOf(units: readonly Unit[], from: number, to: number): number {
  let depth = 1;
  let inGroup = false;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    const { tag, word } = unit;
    if (tag === Tag.ADV || tag === Tag.PART) continue;
    if (isVerb(unit)) {
      if (!inGroup && isFiniteVerb(units, at)) depth++;
      inGroup = true;
      continue;
    }
    inGroup = false;
    if (at > from && (tag === Tag.SCONJ || RELATIVES.has(word)) && depth > 0) depth--;
  }
  return Math.min(depth, 3);
}

const RELATIVES = wordSet("dependents");

/** Whether a verb is no participle in -ing, and no infinitive. */
function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  return isVerb(units[at]) && !units[at].word.endsWith("ing") && units[at - 1]?.word !== "to";
}

function commasIn(units: readonly Unit[], from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at++) if (units[at].word === ",") commas++;
  return commas;
}

/** Whether another cue with its source starts right where the content might end. */
function cueFollows({ link, links }: EdgeCase, at: number): boolean {
  for (const one of links) if (one !== link && one.from > at - 1 && one.from <= at + 3) return true;
  return false;
}

function isRelative(units: readonly Unit[], source: UnitRange | null): boolean {
  const word = source ? units[source.from]?.word : undefined;
  return RELATIVE.has(word);
}

/** Whether cue and source stand behind a comma or inside a clause of their own: `, she said`, `as she said`. */
function isAside(units: readonly Unit[], at: number): boolean {
  if (at === 0) return false;
  const { word, tag } = units[at - 1];
  return word === "," || tag === Tag.SCONJ;
}

function sizeOf(count: number): Piece {
  return count <= 3 ? numeral(count) : count <= 8 ? P["4-8"] : count <= 16 ? P["9-16"] : P["17"];
}

/** What the content opens with. */
function openingOf(units: readonly Unit[], from: number): Piece {
  const { word, tag } = units[from];
  if (word === "that" || word === "to") return P[word];
  if (tag === Tag.SCONJ || ASKS.has(word)) return P.wh;
  if (isVerb(units[from])) return P.verb;
  for (let at = from; at < Math.min(units.length, from + 8); at++) if (isFiniteVerb(units, at)) return P.clause;
  return P.np;
}

const ASKS = wordSet("openQuestions");

/** A unit as it is shown to the model: names, nouns and adjectives by their kind, verbs by their ending. */
function shown(unit: Unit | undefined): Piece {
  if (!unit) return P.edge;
  const { tag, known } = unit;
  if (tag === MARKED) return P.marked;
  if (unit.capital || tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM) return TAGS[tag];
  return tag === Tag.VERB ? known.verb : known.piece;
}
