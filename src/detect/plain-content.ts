import { wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import { clauseEnd, complementizer, pastAdverbials, sentenceEnd, skipPunctuation } from "./content-edges";
import { ADDRESSES, hasMarked, MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { Owners } from "./marked-owner";
import type { MarkedSpan } from "./marked-span";
import { isTime, isVerb, isVerbal, OCCASION, RELATIVE, type UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";

/** What a cue ascribes without any marks: a clause, an infinitive, or the object of a verb such as criticise. */
export function plainContent(
  units: readonly Unit[],
  link: LinkedCue,
  links: readonly LinkedCue[],
  owners: Owners,
): UnitRange[] {
  const { site } = link;
  if (site.cueClass === "signature") return [];
  if (link.placement === "after") {
    const to = /^[,–—]$/.test(units[link.from - 1]?.word ?? "") ? link.from - 1 : link.from;
    const from = skipPunctuation(units, 0, to);
    const rest = restBehind(units, link);
    if (rest !== null && to > from) return [{ from, to }, rest];
    return to - from >= 3 || hasMarked(units, from, to) ? [{ from, to }] : [];
  }
  const after = plainContentAfter(units, link, links, owners);
  if (isPassive(units, link)) return aboutSubject(units, link, after);
  return after.length > 0 ? after : antecedent(units, link);
}

/** Whether what stands before the cue is talked of, not talking: `Haiat is expected to`, `a sentiment shared by many`. */
function isPassive(units: readonly Unit[], { site, source }: LinkedCue): boolean {
  if (source === null) return site.form === "passive";
  return source.from > site.from && units[site.to]?.word === "by";
}

/** `Haiat | was expected | to resign`: the subject of a passive, and what goes on with it. */
function aboutSubject(units: readonly Unit[], { site }: LinkedCue, after: readonly UnitRange[]): UnitRange[] {
  const subject = nounPhraseBefore(units, site.group);
  const isObject = units[site.to]?.tag === MARKED;
  const goesOn = after[0] && (isObject || COMPLEMENT.has(units[after[0].from].word)) ? after : [];
  if (!subject || units[subject.from].word === "it" || units[subject.from].word === "there") return [...after];
  const isAsked = site.lemma === "ask" || site.lemma === "tell" || units[after[0]?.from]?.word === "that";
  return isAsked && after.length > 0 ? [...after] : [subject, ...goesOn];
}

const COMPLEMENT = wordSet("complements");

/** `a fact he often mentions.`: what a clause without an object of its own goes on with. */
function antecedent(units: readonly Unit[], { site, from, source }: LinkedCue): UnitRange[] {
  if (site.form !== "finite" || !source || source.from !== from || site.cueClass === "noun") return [];
  const before = units[from - 1];
  if (!before || before.tag === Tag.PUNCT || before.tag === Tag.CCONJ) return [];
  const phrase = nounPhraseBefore(units, RELATIVE.has(before.word) ? from - 1 : from);
  return phrase ? [phrase] : [];
}

function plainContentAfter(
  units: readonly Unit[],
  link: LinkedCue,
  links: readonly LinkedCue[],
  owners: Owners,
): UnitRange[] {
  const { site } = link;
  // `Instead, she said, her boss told her …`: a cue right behind the comma starts what is said, it does not end it.
  const least = Math.min(units[link.to]?.word === "," ? link.to + 2 : link.to + 1, units.length);
  const leads = site.cueClass === "according" || site.cueClass === "view";
  const clause = leads ? sentenceEnd(units, link.to) : clauseEnd(units, link, least, links);
  const end = Math.min(clause, ownWordsOf(units, link, links, owners));
  const that = complementizer(units, link, Math.min(end, link.to + 14), links);
  const from = that >= 0 ? link.to + that : pastAdverbials(units, site.lemma, link.to, end);
  return end > from ? [{ from, to: end }] : [];
}

/** `explained the headline by saying “…”`: where the same source’s next cue starts, which has words in marks of its own. */
function ownWordsOf(units: readonly Unit[], link: LinkedCue, links: readonly LinkedCue[], owners: Owners): number {
  const next = links.find(
    (other) => other !== link && other.from >= link.to && other.source === link.source && owners.has(other),
  );
  if (!next) return units.length;
  let end = next.from;
  while (
    end > link.to &&
    (units[end - 1].tag === Tag.ADP || units[end - 1].tag === Tag.CCONJ || units[end - 1].tag === Tag.PUNCT)
  )
    end--;
  return end;
}

/** `It was, she said, a game`: what goes on behind a cue between commas; null where what follows is another clause. */
function restBehind(units: readonly Unit[], link: LinkedCue): UnitRange | null {
  const { site, source } = link;
  const closes = asideEnd(units, link);
  if (closes < 0 || site.form !== "finite" || source === null) return null;
  if (site.cueClass !== "according" && source.from > site.from) return null;
  const end = sentenceEnd(units, closes);
  const first = units[closes + 1];
  if (end - closes < 3 || first.tag === MARKED || FURTHER.has(first.word)) return null;
  if (first.word.endsWith("ing") && !opensBelow(units, 0)) return null;
  return isApposition(units, closes + 1, end) ? null : { from: closes + 1, to: end };
}

/** How far behind a cue the comma may stand that closes its aside: `…, he told me on the phone on Friday, …`. */
const ASIDE_REACH = 8;

/** The comma that closes what a comma before the cue has opened, past whom and when it was said to; -1 if there is none. */
function asideEnd(units: readonly Unit[], { site, from, to }: LinkedCue): number {
  if (from === 0 || units[from - 1].word !== ",") return -1;
  const next = units[to];
  // `However, she described Jon Aas, of Oslo, as …`: what the cue has for its object opens no aside.
  const isObject = next && next.tag !== Tag.ADP && next.tag !== Tag.ADV && next.word !== "," && !isTime(next);
  if (isObject && next.tag !== Tag.PRON && !ADDRESSES.has(site.lemma)) return -1;
  for (let at = to; at < Math.min(units.length, to + ASIDE_REACH); at++) {
    const { word, tag } = units[at];
    if (word === ",") return at;
    if (isVerbal(units[at]) || tag === Tag.SCONJ || tag === Tag.PUNCT || tag === MARKED || word === "that") return -1;
  }
  return -1;
}

/** `Though it was late, …`, `So when they left, …`: a clause that another one must follow. */
function opensBelow(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 3 && at < units.length; at++) {
    const { tag, word } = units[at];
    if (tag === Tag.SCONJ || word === "when") return true;
    if (tag !== Tag.CCONJ && tag !== Tag.ADV) return false;
  }
  return false;
}

/** Words that open a clause of their own behind a cue. */
const FURTHER = wordSet("clauseOpeners");

/** `…, he said, a plan that could work`: a noun phrase without a verb says more of what stands before. */
function isApposition(units: readonly Unit[], from: number, end: number): boolean {
  if (!startsNoun(units[from])) return false;
  for (let at = from; at < end; at++) {
    const { word } = units[at];
    if (isVerb(units[at])) return false;
    if (word === "," || RELATIVE.has(word)) return true;
  }
  return true;
}

/**
 * `Golf, she said, is a game`, `Though it was late, she said on Monday, “we sailed”`: the content behind a cue between
 * commas, with what stands before it where that goes on there.
 */
export function resumed(units: readonly Unit[], link: LinkedCue, content: readonly UnitRange[]): UnitRange[] {
  const closes = asideEnd(units, link);
  const [rest] = content;
  if (closes < 0 || content.length !== 1 || rest.from <= closes) return [...content];
  const to = link.from - 1;
  const from = skipPunctuation(units, 0, to);
  const lead = units.slice(from, to);
  if (lead.length === 0) return [...content];
  const marked = units[units[rest.from].tag === Tag.CCONJ ? rest.from + 1 : rest.from]?.marked;
  const isPhrase = !lead.some((unit) => isVerbal(unit) || unit.tag === MARKED);
  if (marked && standsApart(lead, marked, isPhrase)) return [...content];
  if (isPhrase || opensBelow(units, from)) return [{ from, to }, rest];
  // `It was, she said, “a race”`, `They were late, she said, and “I had to go”`.
  const goesOn = marked?.opensLow || units[closes + 1].tag === Tag.CCONJ;
  const isOwn = link.site.form === "finite" && (link.source?.from ?? -1) >= link.from;
  if (!marked || !goesOn || !isOwn || hasMarked(lead)) return [...content];
  return [
    { from, to },
    { from: closes + 1, to: rest.to },
  ];
}

/**
 * `Asked about it, she said, “we sailed”`, `In a statement, she said, “we sailed”`, `In Oslo, she said, “We sailed”`, but:
 * `Of Oslo, she said, “We sailed there”`.
 */
function standsApart(lead: readonly Unit[], marked: MarkedSpan, isPhrase: boolean): boolean {
  if (isVerbal(lead[0])) return true;
  if (lead[0].tag === Tag.ADP && lead.some((unit) => isTime(unit) || OCCASION.has(unit.word))) return true;
  if (!isPhrase) return opensBelow(lead, 0) && (isVerbal(lead[1]) || !marked.opensLow);
  return !marked.opensLow && lead[0].word !== "of";
}

function startsNoun(unit: Unit): boolean {
  return (
    !isTime(unit) &&
    (unit.tag === Tag.DET ||
      unit.tag === Tag.NOUN ||
      unit.tag === Tag.PROPN ||
      unit.tag === Tag.ADJ ||
      unit.tag === Tag.PRON)
  );
}
