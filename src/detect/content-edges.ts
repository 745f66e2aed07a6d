import { wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import type { Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { isTime, isVerbal, OCCASION, type UnitRange } from "./nominal";
import { isPastTime } from "./noun-phrase";
import { nounPhraseAfter } from "./noun-phrase-after";

/** The content of a cue that owns words in marks: these alone where nothing else is ascribed, else the whole clause. */
export function contentAround(
  units: readonly Unit[],
  link: LinkedCue,
  marked: readonly number[],
  links: readonly LinkedCue[],
): UnitRange[] {
  // `Lund's “theft” allegations`: the cue reaches around the words.
  if (marked.some((at) => at >= link.from && at < link.to)) return marked.map((at) => ({ from: at, to: at + 1 }));
  const ranges: UnitRange[] = [];
  const preceding = marked.filter((at) => at < link.from);
  const following = marked.filter((at) => at >= link.to);
  if (preceding.length > 0) ranges.push(contentBefore(units, link, preceding, links));
  if (following.length > 0) ranges.push(contentAfter(units, link, following, links));
  return ranges;
}

function contentBefore(
  units: readonly Unit[],
  link: LinkedCue,
  marked: readonly number[],
  links: readonly LinkedCue[],
): UnitRange {
  const floor = Math.max(
    0,
    ...links
      .filter((other) => other.placement === "after" && other.to < marked[0] && other !== link)
      .map((other) => other.to),
  );
  const to = units[link.from - 1]?.word === "," ? link.from - 1 : link.from;
  const lead = units.slice(floor, marked[0]);
  const standsAlone = marked.at(-1) === to - 1 && marked.length === to - marked[0];
  // For want of roads, “we reached them by boat,” she said.
  const begun = units[marked[0]].marked?.opensLow && lead.length > 0;
  const whole = !begun && (isSaidWhole(units[marked[0]]) || lead.length === 0) && !needsLead(lead);
  if (standsAlone && (whole || isSetting(lead))) return { from: marked[0], to };
  const start = Math.max(floor, floor === 0 ? pastConcession(units, marked[0]) : 0);
  return { from: skipPunctuation(units, start, marked[0]), to };
}

/** `In a statement, “…,” she said`, `Later, “…,” she said`: when and where something was said is no part of it. */
function isSetting(lead: readonly Unit[]): boolean {
  if (lead.at(-1)?.tag !== Tag.PUNCT) return false;
  return lead.length < 3 || lead.some((unit) => isTime(unit) || OCCASION.has(unit.word));
}

/** Past `While he has promised to act,` where a sentence opens so. */
function pastConcession(units: readonly Unit[], limit: number): number {
  const comma = concessionEnd(units, 1);
  return comma < limit ? comma + 1 : 0;
}

/** Whether words before the marks are part of what is said: the budget is “…,” but not: in a statement, “…,”. */
function needsLead(lead: readonly Unit[]): boolean {
  const last = lead.at(-1);
  return last !== undefined && !/^[,:]$/.test(last.word) && lead.some(isVerbal);
}

/** Whether words in marks are so long that they read as a whole utterance. */
function isSaidWhole({ start, end }: Unit): boolean {
  return end - start > 12;
}

export function skipPunctuation(units: readonly Unit[], from: number, limit: number): number {
  let at = from;
  while (at < limit && (units[at].tag === Tag.PUNCT || units[at].tag === Tag.CCONJ)) at++;
  return at;
}

function contentAfter(
  units: readonly Unit[],
  link: LinkedCue,
  marked: readonly number[],
  links: readonly LinkedCue[],
): UnitRange {
  const start = clauseStart(units, link, marked[0], links);
  const end = clauseEnd(units, link, marked.at(-1)! + 1, links);
  const trailing = units.slice(marked.at(-1)! + 1, end).filter((unit) => unit.tag !== Tag.PUNCT);
  const isWhole =
    start > marked[0] - 2 && (units[marked.at(-1)! + 1]?.word === "," || endsOnComma(units[marked.at(-1)!]));
  return { from: start, to: trailing.length === 0 || isWhole ? marked.at(-1)! + 1 : end };
}

/** Whether words in marks end with a stop of their own: “Play on,” and left. */
function endsOnComma({ marked }: Unit): boolean {
  return marked?.stop === true;
}

/** Where the clause starts that a cue before it ascribes: at “that”, after a colon, or past whom and when it was said to. */
function clauseStart(units: readonly Unit[], link: LinkedCue, first: number, links: readonly LinkedCue[]): number {
  const between = units.slice(link.to, first);
  if (between.length === 0) return first;
  const last = between.at(-1)!;
  if (last.word === ":" || link.site.cueClass === "colon") return first;
  const that = complementizer(units, link, first, links);
  if (that >= 0) return link.to + that;
  if (last.word === "," && !between.slice(0, -1).some(isVerbal)) return first;
  // `“I like him,” she said, but “he lost”`.
  if (link.placement === "after")
    return last.tag === Tag.CCONJ && units[first].marked?.opensLow && units[first - 2].word === "," ? first - 1 : first;
  if (last.word === "," && isWhole(units[first])) return first;
  if (link.site.cueClass !== "name" && !between.some(isVerbal) && isUtterance(units[first])) return first;
  return pastAdverbials(units, link.site.lemma, link.to, first);
}

/** Whether words in marks start and end like a sentence. */
function isWhole(unit: Unit): boolean {
  return unit.marked?.stop === true && !unit.marked.opensLow;
}

function isUtterance(unit: Unit): boolean {
  return unit.end - unit.start > 60 && !unit.marked?.opensLow;
}

/** `While he has promised to act, his aim is …`: the comma that ends the first clause, seen from within it. */
function concessionEnd(units: readonly Unit[], from: number): number {
  if (!CONCEDES.has(units[0].word)) return units.length;
  const comma = units.findIndex((unit, at) => at >= from && unit.word === ",");
  const isFirst = comma >= 0 && !units.slice(0, from).some((unit) => unit.word === ",");
  return isFirst ? comma : units.length;
}

/** Past the last word of the sentence. */
export function sentenceEnd(units: readonly Unit[], least: number): number {
  let end = units.length;
  while (end > least && units[end - 1].tag === Tag.PUNCT) end--;
  return end;
}

/** Where the clause ends: before a later cue with its source, or with the sentence. */
export function clauseEnd(units: readonly Unit[], link: LinkedCue, least: number, links: readonly LinkedCue[]): number {
  let end = Math.min(sentenceEnd(units, least), concessionEnd(units, link.to));
  for (const other of links) {
    if (
      other === link ||
      other.from < least ||
      other.from > end ||
      other.site.cueClass === "report" ||
      other.site.cueClass === "further"
    )
      continue;
    const before = units[other.from - 1];
    const isBreak = before?.word === "," || before?.tag === Tag.CCONJ || other.placement === "after";
    if (!isBreak) continue;
    let at = other.from;
    while (at > least && (units[at - 1].tag === Tag.CCONJ || units[at - 1].tag === Tag.PUNCT)) at--;
    end = Math.min(end, at);
  }
  return end;
}

/** How far after its cue the “that” of a clause stands, or -1: no verb and no other cue come between. */
export function complementizer(
  units: readonly Unit[],
  link: LinkedCue,
  end: number,
  links: readonly LinkedCue[],
): number {
  for (let at = link.to; at < end; at++) {
    if (units[at].word === "that") return at - link.to;
    if (isVerbal(units[at]) || startsAt(links, link, at)) return -1;
  }
  return -1;
}

/** Whether another cue starts there. */
function startsAt(links: readonly LinkedCue[], link: LinkedCue, at: number): boolean {
  for (const other of links) if (other !== link && other.from === at) return true;
  return false;
}

/** Verbs whose first object is whom the words were said to. */
const TELLS = wordSet("tellingVerbs");
const CONCEDES = wordSet("concessions");
const ASKED = wordSet("asked");

/** Where whom it was said to ends: told RIA | the talks went well; told her | the harbour would close. */
function addresseeEnd(units: readonly Unit[], from: number): number {
  const first = units[from];
  if (first?.tag === Tag.PRON) return from + 1;
  const phrase = nounPhraseAfter(units, from);
  for (let at = from + 1; phrase && at < phrase.to; at++) if (units[at].tag === Tag.DET) return at;
  return phrase?.to ?? from;
}

/** Past whom and when something was said to: told the Post | he would; announced on Monday | the lawsuit. */
export function pastAdverbials(units: readonly Unit[], lemma: string, start: number, end: number): number {
  let from = start;
  const addressee = TELLS.has(lemma) ? addresseeEnd(units, from) : from;
  if (addressee < end) from = addressee;
  while (from < end) {
    const { word, tag } = units[from];
    if (ASKED.has(word)) break;
    if (tag === Tag.ADV || tag === Tag.PUNCT || isTime(units[from])) from++;
    else if (tag === Tag.ADP && isTime(units[from + 1])) from += 2;
    else if (isPastTime(units, from)) from += 2;
    else break;
  }
  return from;
}
