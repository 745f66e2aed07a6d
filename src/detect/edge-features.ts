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
    /^(?:who|which|when|where|while|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)$/.test(word)
  );
}

/** The features of a start. */
export function startFeatures({ units, link, rule }: EdgeCase, at: number): string[] {
  const { lemma, cueClass } = link.site;
  const before = at === link.to ? "cue" : shown(units[at - 1]);
  const here = shown(units[at]);
  const offset = at - link.to;
  const turn = at < rule.from ? "early" : at === rule.from ? "rule" : "late";
  const path = pathOf(units, link.to, at);
  return [
    "S",
    `S ${turn}`,
    `S ${turn} ${lemma}`,
    `S ${turn} ${here}`,
    `S ${turn} ${cueClass} ${before}`,
    `S ${before}|${here}`,
    `S ${lemma} ${before}|`,
    `S ${lemma} |${here}`,
    `S offset=${offset} ${turn}`,
    `S path=${path}`,
    `S path=${path} ${lemma}`,
    `S path=${path} |${here}`,
    `S first=${shown(units[rule.from])} ${turn}`,
  ];
}

/** The kinds of words between a cue and a place behind it. */
function pathOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map((unit) => (unit.tag === Tag.ADP || unit.tag === Tag.PART ? unit.word : (KIND[unit.tag] ?? "x")))
    .join(" ")
    .replace(/n(?: n)+/g, "n");
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

/** The features of an end; `from` is where the content starts. */
export function endFeatures(edge: EdgeCase, from: number, at: number): string[] {
  const { units, link, rule, links } = edge;
  const { cueClass, lemma } = link.site;
  const inside = units.slice(from, at);
  const rest = units.slice(at);
  const isLast = rest.every(({ tag }) => tag === Tag.PUNCT);
  const place = isLast ? "last" : shown(units[at]);
  const next = isLast ? "" : shown(units[at + 1]);
  const turn = at < rule.to ? "early" : at === rule.to ? "rule" : "late";
  const opens = openingOf(units, from);
  const clause = inside.some(isVerb) ? "clause" : "phrase";
  const restVerb = rest.some(isVerb) ? "verb" : "none";
  const follows = links.some((one) => one !== link && one.from > at - 1 && one.from <= at + 3) ? "cue" : "";
  const commas = inside.filter(({ word }) => word === ",").length;
  const relative = link.source && /^(?:who|which|that)$/.test(units[link.source.from]?.word ?? "") ? "relative" : "";
  const aside = units[link.from - 1]?.word === "," || units[link.from - 1]?.tag === Tag.SCONJ ? "aside" : "";
  const object = at - from <= 3 ? String(at - from) : at - from <= 8 ? "4-8" : at - from <= 16 ? "9-16" : "17";
  return [
    "E",
    `E ${turn} ${isLast}`,
    `E ${place} ${turn}`,
    `E ${place} ${next}`,
    `E ${place} ${next} ${opens}`,
    `E ${place} ${opens} ${clause}`,
    `E ${place} ${cueClass}`,
    `E ${place} ${lemma}`,
    `E ${place} ${clause} ${restVerb}`,
    `E ${place} ${follows}`,
    `E ${place} ${next} ${follows}`,
    `E ${place} ${Math.min(commas, 3)} ${opens}`,
    `E ${place} ${relative}${aside}`,
    `E ${place} ${next} ${relative}`,
    `E ${place} size=${object} ${opens}`,
    `E before=${shown(units[at - 1])} ${place}`,
    `E rest=${Math.min(rest.length, 20) >> 2} ${place}`,
    `E ${link.site.form} ${place}`,
    `E ${place} ${parallel(units, from, at)} ${opens}`,
    ...backTo(units, at),
  ];
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
function backTo(units: readonly Unit[], at: number): string[] {
  if (units[at]?.word !== ",") return [];
  const close = units.findIndex(({ word }, i) => i > at && word === ",");
  if (close < 0) return [`E no second comma ${shown(units[at + 1])}`];
  const after = units[close + 1];
  return [`E second comma ${shown(after)} ${close - at < 8}`, `E aside ${shown(units[at + 1])} ${shown(after)}`];
}

/** What the content opens with. */
function openingOf(units: readonly Unit[], from: number): string {
  const { word, tag } = units[from];
  if (word === "that" || word === "to") return word;
  if (tag === Tag.SCONJ || /^(?:how|what|why|who)$/.test(word)) return "wh";
  const verb = units.slice(from, from + 8).findIndex(isVerb);
  return verb < 0 ? "np" : verb === 0 ? "verb" : "clause";
}

function isVerb({ tag, capital }: Unit): boolean {
  return tag === Tag.AUX || (tag === Tag.VERB && !capital);
}

function shown(unit: Unit | undefined): string {
  if (!unit) return "edge";
  const { tag, word } = unit;
  if (tag === MARKED) return "marked";
  const isOpen = tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM || unit.capital;
  if (isOpen) return `#${tag}`;
  return tag === Tag.VERB ? `#v${/(?:ing|ed|s)$/.exec(word)?.[0] ?? ""}` : word;
}
