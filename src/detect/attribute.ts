import { ascribesPlainly } from "../lexicon/plain-cues";
import { Tag } from "../tokenize/tokenized-text";
import { cueSitesIn } from "./cue";
import { type Frame, MARKED, type Unit } from "./frame";
import { type LinkedCue, linkCues } from "./link";
import { isTime, nearestSubject, nounPhraseAfter, type UnitRange } from "./noun-phrase";

/** One attribution within a frame, in units: its cue and source if it has them, and the parts of its content. */
export interface Attribution {
  readonly link: LinkedCue | null;
  /** Where there is no cue, the subject of the sentence that the words stand in. */
  readonly subject: UnitRange | null;
  readonly content: readonly UnitRange[];
  /** The units among the content that are words in marks this source said. */
  readonly marked: readonly number[];
}

/** Every attribution of a frame: one for each cue that ascribes something, one for each span in marks without a cue. */
export function attributionsIn(frame: Frame): Attribution[] {
  const { units } = frame;
  const sites = cueSitesIn(units);
  if (sites.length === 0 && !units.some((unit) => unit.tag === MARKED)) return [];
  const links = linkCues(units, sites);
  const owners = new Map<LinkedCue, number[]>();
  const free: number[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at].tag !== MARKED) continue;
    const owner = ownerOf(units, at, links, owners);
    if (owner) owners.set(owner, [...(owners.get(owner) ?? []), at]);
    else free.push(at);
  }
  const found: Attribution[] = [];
  for (const link of links) {
    const marked = owners.get(link) ?? [];
    const around =
      marked.length > 0 ? contentAround(units, link, marked, links) : plainContent(units, link, links, owners);
    const content = [...interrupted(units, link, around), ...around];
    if (content.length > 0) found.push({ link, subject: null, content, marked });
  }
  for (const group of together(free)) {
    found.push({
      link: null,
      subject: nearestSubject(units, group[0]),
      content: [{ from: group[0], to: group.at(-1)! + 1 }],
      marked: group,
    });
  }
  return found;
}

/** Which words in marks each cue ascribes. */
type Owners = ReadonlyMap<LinkedCue, readonly number[]>;

/** The cue that the words in marks at unit `at` belong to. */
function ownerOf(
  units: readonly Unit[],
  at: number,
  links: readonly LinkedCue[],
  owners: ReadonlyMap<LinkedCue, number[]>,
): LinkedCue | null {
  const next = units[at + 1]?.word === "," ? at + 2 : at + 1;
  const adjacent = links.find((link) => link.placement === "after" && (link.from === next || link.from === at + 1));
  if (adjacent) return innerCue(units, at, links) ?? adjacent;
  let before: LinkedCue | null = null;
  for (const link of links) {
    if (link.to > at) break;
    if (link.placement === "before" ? reaches(units, link, at) : resumes(units, link, at))
      before = innermost(before, link);
    else if (link.placement === "after" && owners.has(link)) before = null;
  }
  const after = links.find((link) => link.placement === "after" && link.from > at && coversBack(units, link, at));
  if (before && after)
    return units.slice(before.to, at).some((unit) => unit.word === ",") && before.site.form === "finite"
      ? after
      : before;
  return before ?? after ?? null;
}

/** Verbs whose own subject says the words even where somebody else tells of it. */
const COMMITS = new Set([
  "pledge",
  "vow",
  "promise",
  "urge",
  "tell",
  "ask",
  "declare",
  "warn",
  "insist",
  "announce",
  "tweet",
  "write",
  "boast",
  "complain",
]);

/** `he called the judge “a hater,” she said`: the first cue ascribes the words, the second passes the whole on. */
function innerCue(units: readonly Unit[], at: number, links: readonly LinkedCue[]): LinkedCue | null {
  if (units[at].opensLow === false) return null;
  const inner = links.findLast((link) => link.placement === "before" && link.to <= at);
  if (!inner || !(inner.site.cueClass === "name" || COMMITS.has(inner.site.lemma)) || inner.site.form === "infinitive")
    return null;
  return units.slice(inner.to, at).some((unit) => unit.tag === Tag.PUNCT || unit.tag === MARKED) ? null : inner;
}

/** Of two cues before the words, the one that ascribes them: what people think and want is told by whoever speaks. */
function innermost(outer: LinkedCue | null, inner: LinkedCue): LinkedCue {
  const yields = inner.site.cueClass === "stance" || inner.site.cueClass === "report";
  const tells =
    outer !== null &&
    (outer.site.cueClass === "speech" || outer.site.cueClass === "according") &&
    outer.site.form !== "infinitive";
  return outer !== null && yields && tells && outer.source !== inner.source ? outer : inner;
}

/** Whether a cue that comes first reaches to unit `at`: a verb of speech as far as the sentence, others only nearby. */
function reaches(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  const { cueClass } = link.site;
  if (cueClass !== "report" && cueClass !== "name") return true;
  const between = units.slice(link.to, at);
  if (between.length > 14) return false;
  return !between.some((unit) => unit.word === "," || unit.word === ";") || cueClass === "name";
}

/** Whether words in marks after `“…,” she said,` are the rest of what she said. */
function resumes(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  const between = units.slice(link.to, at);
  if (between.length > 15 || between.length === 0) return between.length === 0;
  if (between.some((unit) => unit.tag === MARKED || unit.word === "that")) return false;
  const last = between.at(-1)!;
  return (
    last.word === "," ||
    last.word === ":" ||
    last.word === "—" ||
    last.word === "–" ||
    !between.some((unit) => unit.tag === Tag.VERB)
  );
}

/** Whether a cue at the end of its clause ascribes what stands before it as far back as unit `at`. */
function coversBack(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  return !units.slice(at, link.from).some((unit) => unit.word === ";");
}

/** The content of a cue that owns words in marks: these alone where nothing else is ascribed, else the whole clause. */
function contentAround(
  units: readonly Unit[],
  link: LinkedCue,
  marked: readonly number[],
  links: readonly LinkedCue[],
): UnitRange[] {
  const ranges: UnitRange[] = [];
  const preceding = marked.filter((at) => at < link.from);
  const following = marked.filter((at) => at >= link.to);
  if (preceding.length > 0) ranges.push(contentBefore(units, link, preceding, links));
  if (following.length > 0) ranges.push(contentAfter(units, link, following, links));
  return ranges.length > 0 ? ranges : marked.map((at) => ({ from: at, to: at + 1 }));
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
  const begun = units[marked[0]].opensLow && lead.length > 0 && lead.length < 6 && lead.at(-1)!.tag !== Tag.PUNCT;
  if (standsAlone && !begun && (isSaidWhole(units[marked[0]]) || lead.length === 0) && !needsLead(lead))
    return { from: marked[0], to };
  const start = Math.max(floor, floor === 0 ? pastConcession(units, marked[0]) : 0);
  return { from: skipPunctuation(units, start, marked[0]), to };
}

/** Past `While he has promised to act,` where a sentence opens so. */
function pastConcession(units: readonly Unit[], limit: number): number {
  const comma = concessionEnd(units, 1);
  return comma < limit ? comma + 1 : 0;
}

/** Whether words before the marks are part of what is said: the budget is “…,” but not: in a statement, “…,”. */
function needsLead(lead: readonly Unit[]): boolean {
  const last = lead.at(-1);
  return (
    last !== undefined &&
    !/^[,:]$/.test(last.word) &&
    lead.some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX)
  );
}

/** Whether words in marks read as a whole utterance: they start with a capital and end with a mark of their own. */
function isSaidWhole(unit: Unit): boolean {
  const { marked } = unit;
  return marked !== null && unit.end - unit.start > 12;
}

function skipPunctuation(units: readonly Unit[], from: number, limit: number): number {
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
    start === marked[0] && (units[marked.at(-1)! + 1]?.word === "," || endsOnComma(units[marked.at(-1)!]));
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
  if (last.word === "," && !between.slice(0, -1).some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX))
    return first;
  if (link.placement === "after" || (last.word === "," && isWhole(units[first]))) return first;
  if (
    link.site.cueClass !== "name" &&
    !between.some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX) &&
    isUtterance(units[first])
  )
    return first;
  return pastAdverbials(units, link.site.lemma, link.to, first);
}

/** Whether words in marks start and end like a sentence. */
function isWhole(unit: Unit): boolean {
  return !unit.opensLow && unit.marked?.stop === true;
}

function isUtterance(unit: Unit): boolean {
  return unit.end - unit.start > 60 && !unit.opensLow;
}

/** `While he has promised to act, his aim is …`: the comma that ends the first clause, seen from within it. */
function concessionEnd(units: readonly Unit[], from: number): number {
  if (!/^(?:while|although|though)$/.test(units[0].word)) return units.length;
  const comma = units.findIndex((unit, at) => at >= from && unit.word === ",");
  const isFirst = comma >= 0 && !units.slice(0, from).some((unit) => unit.word === ",");
  return isFirst ? comma : units.length;
}

/** Past the last word of the sentence. */
function sentenceEnd(units: readonly Unit[], least: number): number {
  let end = units.length;
  while (end > least && units[end - 1].tag === Tag.PUNCT) end--;
  return end;
}

/** Where the clause ends: before a later cue with its source, or with the sentence. */
function clauseEnd(units: readonly Unit[], link: LinkedCue, least: number, links: readonly LinkedCue[]): number {
  let end = Math.min(sentenceEnd(units, least), concessionEnd(units, link.to));
  for (const other of links) {
    if (other === link || other.from < least || other.from > end || other.site.cueClass === "report") continue;
    const before = units[other.from - 1];
    const isBreak = before?.word === "," || before?.tag === Tag.CCONJ || other.placement === "after";
    if (!isBreak) continue;
    let at = other.from;
    while (at > least && (units[at - 1].tag === Tag.CCONJ || units[at - 1].tag === Tag.PUNCT)) at--;
    end = Math.min(end, at);
  }
  return end;
}

/** What a cue ascribes without any marks: a clause, an infinitive, or the object of a verb such as criticise. */
function plainContent(
  units: readonly Unit[],
  link: LinkedCue,
  links: readonly LinkedCue[],
  owners: Owners,
): UnitRange[] {
  const { site } = link;
  if (site.form === "infinitive" || site.cueClass === "signature") return [];
  if (link.placement === "after") {
    const to = /^[,–—]$/.test(units[link.from - 1]?.word ?? "") ? link.from - 1 : link.from;
    const from = skipPunctuation(units, 0, to);
    return to - from >= 3 || units.slice(from, to).some((unit) => unit.tag === MARKED) ? [{ from, to }] : [];
  }
  return plainContentAfter(units, link, links, owners);
}

function plainContentAfter(
  units: readonly Unit[],
  link: LinkedCue,
  links: readonly LinkedCue[],
  owners: Owners,
): UnitRange[] {
  const { site } = link;
  const clause =
    site.cueClass === "according"
      ? sentenceEnd(units, link.to)
      : clauseEnd(units, link, Math.min(link.to + 1, units.length), links);
  const end = Math.min(clause, ownWordsOf(units, link, links, owners));
  const that = complementizer(units, link, Math.min(end, link.to + 14), links);
  const always = site.cueClass === "according" || site.cueClass === "colon";
  if (!always && !ascribesPlainly(site.lemma, that >= 0)) return [];
  const from = that >= 0 ? link.to + that : pastAdverbials(units, site.lemma, link.to, end);
  // “posted on X”, “wrote in the Post”: where or when, not what.
  if (
    that < 0 &&
    !always &&
    units[from]?.tag === Tag.ADP &&
    /^(?:in|on|at|during|from|by|via|after|before|as|near)$/.test(units[from].word)
  )
    return [];
  return end - from >= (site.cueClass === "report" ? 1 : 3) ? [{ from, to: end }] : [];
}

/** How far after its cue the “that” of a clause stands, or -1: no verb and no other cue come between. */
function complementizer(units: readonly Unit[], link: LinkedCue, end: number, links: readonly LinkedCue[]): number {
  for (let at = link.to; at < end; at++) {
    if (units[at].word === "that") return at - link.to;
    if (
      units[at].tag === Tag.VERB ||
      units[at].tag === Tag.AUX ||
      links.some((other) => other !== link && other.from === at)
    )
      return -1;
  }
  return -1;
}

/** Verbs whose first object is whom the words were said to. */
const TELLS = new Set(["tell", "remind", "assure", "inform", "convince", "persuade"]);

/** Past whom and when something was said to: told the Post | he would; announced on Monday | the lawsuit. */
function pastAdverbials(units: readonly Unit[], lemma: string, start: number, end: number): number {
  let from = start;
  const addressee = TELLS.has(lemma) ? nounPhraseAfter(units, from) : null;
  if (addressee && addressee.to < end) from = addressee.to;
  while (from < end) {
    const { word, tag } = units[from];
    if (/^(?:how|why|when|where|whether)$/.test(word)) break;
    if (tag === Tag.ADV || tag === Tag.PUNCT || isTime(units[from])) from++;
    else if (tag === Tag.ADP && isTime(units[from + 1])) from += 2;
    else if (
      /^(?:last|this|next)$/.test(word) &&
      /^(?:week|month|year|night|summer|fall|spring|winter|weekend|morning)$/.test(units[from + 1]?.word ?? "")
    )
      from += 2;
    else break;
  }
  return from;
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

/** `Golf, she said, is a game`: what stands before a cue between commas, where what follows goes on with it. */
function interrupted(units: readonly Unit[], link: LinkedCue, after: readonly UnitRange[]): UnitRange[] {
  if (link.placement !== "before" || units[link.from - 1]?.word !== "," || units[link.to]?.word !== ",") return [];
  const from = skipPunctuation(units, 0, link.from - 1);
  const lead = units.slice(from, link.from - 1);
  const isSubject =
    lead.length > 0 &&
    startsNoun(lead[0]) &&
    !lead.some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX || unit.tag === MARKED);
  return isSubject && after[0]?.from > link.to ? [{ from, to: link.from - 1 }] : [];
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

/** Spans in marks without a cue that stand side by side are one utterance. */
function together(free: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const at of free) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last === at - 1) groups.at(-1)!.push(at);
    else groups.push([at]);
  }
  return groups;
}
