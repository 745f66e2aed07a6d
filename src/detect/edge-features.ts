import type { Features } from "../model/features";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { isTime, type UnitRange } from "./nominal";

// What can be seen of a place between two words that tells whether the content of a cue before it starts or ends there.

/** A cue before its content, and the content as the rules cut it. */
export interface EdgeCase {
  readonly units: readonly Unit[];
  readonly link: LinkedCue;
  readonly rule: UnitRange;
  /** Cues that have a source, in order. */
  readonly links: readonly LinkedCue[];
  /** The words in marks behind the cue that belong to it: all of them are content. */
  readonly marked: readonly number[];
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
export function endsOf({ units, rule, marked }: EdgeCase, from: number): number[] {
  const least = marked.length > 0 ? marked.at(-1)! + 1 : from + 1;
  let last = units.length;
  while (last > least && units[last - 1].tag === Tag.PUNCT) last--;
  const ends: number[] = marked.length > 0 ? [least] : [];
  for (let at = marked.length > 0 ? least + 1 : least; at < last && ends.length < MOST_ENDS; at++)
    if (mayEndBefore(units, at)) ends.push(at);
  for (const end of [rule.to, last]) if (end >= least && !ends.includes(end)) ends.push(end);
  return ends.sort((a, b) => a - b);
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
const OPENS_FURTHER = new Set(
  "who which when where while that monday tuesday wednesday thursday friday saturday sunday last".split(" "),
);

/** Gives the features of a start. */
export function startFeatures<Name>(features: Features<Name>, edge: EdgeCase, at: number): void {
  const { units, link, rule } = edge;
  const { lemma, cueClass } = link.site;
  const before = at === link.to ? "cue" : shown(units[at - 1]);
  const here = shown(units[at]);
  const turn = turnOf(at, rule.from);
  const start = features.start("S ");
  const turned = features.extend(start, turn);
  features.add(features.start("S"));
  features.add(turned);
  features.add(turned, " ", lemma);
  features.add(turned, " ", here);
  features.add(features.extend(turned, " ", cueClass), " ", before);
  features.add(start, before, "|", here);
  features.add(features.extend(start, lemma, " "), before, "|");
  features.add(features.extend(start, lemma, " "), "|", here);
  features.add(features.extend(start, before, "|"), here, " ", shown(units[at + 1]));
  features.add(features.extend(turned, " ", cueClass), " ", here, shown(units[at + 1]));
  if (here === "that") features.add(features.extend(turned, " that ", shown(units[at - 1])), " ", shown(units[at + 1]));
  features.add(features.extend(start, "offset=", String(at - link.to)), " ", turn);
  const path = addPath(features, features.extend(start, "path="), units, link.to, at);
  features.add(path);
  features.add(path, " ", lemma);
  features.add(path, " |", here);
  features.add(features.extend(start, "first=", shown(units[rule.from])), " ", turn);
  if (edge.marked.length > 0) addMarkedStart(features, edge, at, turn);
}

/** What the words in marks of a cue tell of a start: how far they are, and whether they read like a sentence. */
function addMarkedStart<Name>(
  features: Features<Name>,
  { units, link, rule, marked }: EdgeCase,
  at: number,
  turn: string,
) {
  const first = units[marked[0]];
  const kind = `${first.opensLow ? "low" : "high"}${first.end - first.start > 60 ? " long" : ""}`;
  const start = features.start("S marks ", turn);
  const own = at === marked[0] ? "marks" : rule.from === marked[0] ? "before" : "";
  features.add(start);
  features.add(features.extend(start, " ", kind), " ", own);
  features.add(features.extend(start, " ", kind), " |", shown(units[at]));
  features.add(features.extend(start, " ", own), " ", link.site.lemma);
  features.add(features.extend(start, " ", own), " ", link.site.cueClass);
  features.add(features.extend(start, " gap="), String(Math.min(marked[0] - at, 6)), kind);
  features.add(features.extend(start, " ", shown(units[marked[0] - 1])), " ", kind);
}

/** Whether a place stands before, at or after the one that the rules choose. */
function turnOf(at: number, rule: number): string {
  return at < rule ? "early" : at === rule ? "rule" : "late";
}

/** The kinds of words between a cue and a place behind it, as a name goes on with them; a row of n is one n. */
function addPath<Name>(features: Features<Name>, start: Name, units: readonly Unit[], from: number, to: number): Name {
  let path = start;
  let last = "";
  for (let at = from; at < to; at++) {
    const { tag, word } = units[at];
    const kind = isTime(units[at]) ? "t" : tag === Tag.ADP || tag === Tag.PART ? word : (KIND[tag] ?? "x");
    if (kind === "n" && last === "n") continue;
    path = features.extend(path, at === from ? "" : " ", kind);
    last = kind;
  }
  return path;
}

/** Nouns and what belongs to them are one kind. */
const KIND: Readonly<Record<number, string>> = {
  [Tag.NOUN]: "n",
  [Tag.PROPN]: "N",
  [Tag.ADJ]: "n",
  [Tag.DET]: "n",
  [Tag.NUM]: "n",
  [Tag.PRON]: "p",
  [Tag.VERB]: "v",
  [Tag.AUX]: "v",
  [Tag.ADV]: "a",
  [Tag.PUNCT]: ",",
  [MARKED]: "m",
};

/** Gives the features of an end; `from` is where the content starts. */
export function endFeatures<Name>(features: Features<Name>, edge: EdgeCase, from: number, at: number): void {
  const { units, link, rule } = edge;
  const { cueClass, lemma, form } = link.site;
  const isLast = !hasWord(units, at);
  const next = isLast ? "" : shown(units[at + 1]);
  const opens = openingOf(units, from);
  const clause = hasVerb(units, from, at) ? "clause" : "phrase";
  const follows = cueFollows(edge, at) ? "cue" : "";
  const relative = isRelative(units, link.source) ? "relative" : "";
  const turn = turnOf(at, rule.to);
  const end = features.start("E ");
  const place = features.extend(end, isLast ? "last" : shown(units[at]));
  const spaced = features.extend(place, " ");
  const nextTo = features.extend(spaced, next);
  features.add(features.start("E"));
  features.add(end, turn, " ", isLast ? "true" : "false");
  features.add(spaced, turn);
  features.add(nextTo);
  features.add(nextTo, " ", opens);
  features.add(spaced, opens, " ", clause);
  features.add(spaced, cueClass);
  features.add(spaced, lemma);
  features.add(spaced, clause, " ", hasVerb(units, at, units.length) ? "verb" : "none");
  features.add(spaced, follows);
  features.add(nextTo, " ", follows);
  features.add(spaced, String(Math.min(commasIn(units, from, at), 3)), " ", opens);
  features.add(spaced, relative, isAside(units, link.from) ? "aside" : "");
  features.add(nextTo, " ", relative);
  features.add(features.extend(spaced, "size="), sizeOf(at - from), " ", opens);
  const placed = isLast ? "last" : shown(units[at]);
  features.add(features.extend(end, "before="), shown(units[at - 1]), " ", placed);
  features.add(features.extend(end, "rest="), String(Math.min(units.length - at, 20) >> 2), " ", placed);
  features.add(end, form, " ", placed);
  features.add(spaced, parallel(units, from, at), " ", opens);
  addBackTo(features, units, at);
  if (edge.marked.length > 0) addMarkedEnd(features, edge, from, at, turn);
}

/** What the words in marks of a cue tell of an end: whether it is theirs, and whether they have a stop of their own. */
function addMarkedEnd<Name>(features: Features<Name>, edge: EdgeCase, from: number, at: number, turn: string): void {
  const { units, marked, link } = edge;
  const last = units[marked.at(-1)!];
  const alone = from === marked[0] && marked.length === marked.at(-1)! + 1 - from ? "alone" : "led";
  const own = at === marked.at(-1)! + 1 ? "own" : "later";
  const end = features.start("E marks ", turn);
  const kind = features.extend(features.extend(end, " ", own), last.marked?.stop ? " stop" : " open");
  const whole = features.extend(kind, alone, last.end - last.start > 60 ? " long" : "");
  const here = hasWord(units, at) ? shown(units[at]) : "last";
  features.add(end);
  features.add(kind);
  features.add(whole);
  features.add(kind, " ", here);
  features.add(whole, " ", here);
  features.add(kind, " ", here, shown(units[at + 1]));
  features.add(kind, " ", link.site.cueClass);
  features.add(kind, " ", link.site.lemma);
}

/** Whether anything but punctuation follows. */
function hasWord(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) if (units[at].tag !== Tag.PUNCT) return true;
  return false;
}

function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(units[at])) return true;
  return false;
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
  return word === "who" || word === "which" || word === "that";
}

/** Whether cue and source stand behind a comma or inside a clause of their own: `, she said`, `as she said`. */
function isAside(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (before.word === "," || before.tag === Tag.SCONJ);
}

function sizeOf(count: number): string {
  return count <= 3 ? String(count) : count <= 8 ? "4-8" : count <= 16 ? "9-16" : "17";
}

/** Whether what follows goes on as the content began: `how they think, how they act`, `that it works and that …`. */
function parallel(units: readonly Unit[], from: number, at: number): string {
  let next = at;
  while (next < units.length && next < at + 2 && (units[next].tag === Tag.PUNCT || units[next].tag === Tag.CCONJ))
    next++;
  const after = units[next];
  if (!after || next === at) return "";
  if (after.word === units[from].word && after.word !== "") return "same word";
  if (after.tag !== units[from].tag) return "other";
  return isVerb(after) ? `same ${shown(after) === shown(units[from])}` : "same tag";
}

/** After a comma: whether the next comma comes soon, with a verb behind it, as after an aside. */
function addBackTo<Name>(features: Features<Name>, units: readonly Unit[], at: number): void {
  if (units[at]?.word !== ",") return;
  let close = at + 1;
  while (close < units.length && units[close].word !== ",") close++;
  const next = shown(units[at + 1]);
  if (close === units.length) {
    features.add(features.start("E no second comma "), next);
    return;
  }
  const after = shown(units[close + 1]);
  features.add(features.start("E second comma ", after), close - at < 8 ? " true" : " false");
  features.add(features.start("E aside ", next), " ", after);
}

/** What the content opens with. */
function openingOf(units: readonly Unit[], from: number): string {
  const { word, tag } = units[from];
  if (word === "that" || word === "to") return word;
  if (tag === Tag.SCONJ || word === "how" || word === "what" || word === "why" || word === "who") return "wh";
  if (isVerb(units[from])) return "verb";
  return hasVerb(units, from, Math.min(units.length, from + 8)) ? "clause" : "np";
}

function isVerb({ tag, capital }: Unit): boolean {
  return tag === Tag.AUX || (tag === Tag.VERB && !capital);
}

function shown(unit: Unit | undefined): string {
  if (!unit) return "edge";
  const { tag, word } = unit;
  if (tag === MARKED) return "marked";
  if (unit.capital || tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM) return `#${tag}`;
  return tag === Tag.VERB ? shapeOf(word) : word;
}

/** A verb by its ending. */
function shapeOf(verb: string): string {
  if (verb.endsWith("ing")) return "#ving";
  return verb.endsWith("ed") ? "#ved" : verb.endsWith("s") ? "#vs" : "#v";
}
