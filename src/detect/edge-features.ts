import type { Features } from "../model/features";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";

// What can be seen of a place between two words that tells whether the content of a cue before it starts or ends there.

/** A cue before its content, and the content as the rules cut it. */
export interface EdgeCase {
  readonly units: readonly Unit[];
  readonly link: LinkedCue;
  readonly rule: UnitRange;
  /** Cues that have a source, in order. */
  readonly links: readonly LinkedCue[];
}

/** How far behind the cue content may start, and how many places are weighed as its end, in units. */
const START_REACH = 9;
const MOST_ENDS = 30;

/** The places where the content may start. */
export function startsOf({ units, link, rule }: EdgeCase): number[] {
  const starts: number[] = [];
  const limit = Math.min(units.length, link.to + START_REACH, rule.to);
  for (let at = link.to; at < limit; at++) if (units[at].tag !== Tag.PUNCT) starts.push(at);
  if (!starts.includes(rule.from)) starts.push(rule.from);
  return starts;
}

/** The places where the content that starts at `from` may end, end exclusive. */
export function endsOf({ units, rule }: EdgeCase, from: number): number[] {
  let last = units.length;
  while (last > from + 1 && units[last - 1].tag === Tag.PUNCT) last--;
  const ends: number[] = [];
  for (let at = from + 1; at < last && ends.length < MOST_ENDS; at++) if (mayEndBefore(units, at)) ends.push(at);
  for (const end of [rule.to, last]) if (end > from && !ends.includes(end)) ends.push(end);
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
export function startFeatures<Name>(features: Features<Name>, { units, link, rule }: EdgeCase, at: number): void {
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
  features.add(features.extend(start, "offset=", String(at - link.to)), " ", turn);
  const path = addPath(features, features.extend(start, "path="), units, link.to, at);
  features.add(path);
  features.add(path, " ", lemma);
  features.add(path, " |", here);
  features.add(features.extend(start, "first=", shown(units[rule.from])), " ", turn);
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
    const kind = tag === Tag.ADP || tag === Tag.PART ? word : (KIND[tag] ?? "x");
    if (last.endsWith("n") && kind.startsWith("n")) path = features.extend(path, kind.slice(1));
    else path = features.extend(path, at === from ? "" : " ", kind);
    if (kind !== "n" || !last.endsWith("n")) last = kind;
  }
  return path;
}

/** Nouns and what belongs to them are one kind. */
const KIND: Readonly<Record<number, string>> = {
  [Tag.NOUN]: "n",
  [Tag.PROPN]: "n",
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
