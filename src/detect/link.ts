import { isBody, isPeople } from "../lexicon/source-nouns";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import {
  isNominal,
  isTime,
  mainSubject,
  nearestSubject,
  nounPhraseAfter,
  nounPhraseBefore,
  throughAppositive,
  type UnitRange,
} from "./noun-phrase";

/** A cue with the words that name its source, and on which side of it the content stands. */
export interface LinkedCue {
  readonly site: CueSite;
  readonly source: UnitRange | null;
  readonly relay: UnitRange | null;
  /** `after`: the content comes first (“…,” she said); `before`: the cue does (she said “…”). */
  readonly placement: "after" | "before";
  /** The units that cue and source cover together. */
  readonly from: number;
  readonly to: number;
}

/** Links each possible cue of a frame to its source; a cue that no source fits is left out. */
export function linkCues(units: readonly Unit[], sites: readonly CueSite[]): LinkedCue[] {
  const linked: LinkedCue[] = [];
  for (const site of sites) {
    const last = linked.at(-1);
    if (last && last.site.from < site.from && site.from < last.site.to) continue;
    if (last && site.lemma === "cite" && site.form === "participle" && units[site.from - 1].word === ",") {
      const cited = nounPhraseAfter(units, site.to);
      if (
        cited &&
        units.slice(cited.from, cited.to).some((unit) => unit.capital || isPeople(unit.word) || isBody(unit.word)) &&
        site.from - last.to < 8
      ) {
        linked[linked.length - 1] = { ...last, source: cited, relay: last.source, to: Math.max(last.to, cited.to) };
        continue;
      }
    }
    const link = linkOne(units, site, linked);
    if (link) linked.push(link);
  }
  return linked;
}

/** The same for sites beside those linked already: the links they give, in order. */
export function linkFurther(
  units: readonly Unit[],
  sites: readonly CueSite[],
  linked: readonly LinkedCue[],
): LinkedCue[] {
  const found: LinkedCue[] = [];
  let next = 0;
  for (const site of sites) {
    while (next < linked.length && linked[next].site.from < site.from) next++;
    const known = linked[next - 1];
    const own = found.at(-1);
    const last = !known || (own && own.site.from > known.site.from) ? own : known;
    const link = linkOne(units, site, last ? [last] : []);
    if (link) found.push(link);
  }
  return found;
}

function linkOne(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  if (site.cueClass === "according") return linkAccording(units, site);
  if (site.cueClass === "signature") return linkSignature(units, site);
  if (site.cueClass === "colon") return linkColon(units, site, earlier);
  return (
    linkQuoted(units, site) ??
    linkInverted(units, site) ??
    linkPassive(units, site) ??
    linkShared(units, site, earlier) ??
    linkSubject(units, site)
  );
}

function linkAccording(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const phrase = nounPhraseAfter(units, site.to);
  if (!phrase) return null;
  const source = { from: phrase.from, to: throughAppositive(units, phrase) };
  return { site, source, relay: null, placement: site.from === 0 ? "before" : "after", from: site.from, to: source.to };
}

/** `Haiat: “…”`, transcripts, and a headline’s `…: Meta`; a verb right before the colon is the cue instead. */
function linkColon(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  if (units[site.to]?.tag !== MARKED) return linkHeadline(units, site);
  if (earlier.some((link) => site.from - link.to < 10 && link.site.cueClass !== "colon")) return null;
  const hasVerb = units
    .slice(0, site.from)
    .some((unit) => (unit.tag === Tag.VERB && !unit.capital) || unit.tag === Tag.AUX);
  const name = hasVerb ? nounPhraseBefore(units, site.from) : null;
  if (name && units[name.to - 1].capital && name.from > 0)
    return { site, source: name, relay: null, placement: "before", from: name.from, to: site.to };
  const source = { from: 0, to: site.from };
  if (site.from > 12 || hasVerb || units.slice(0, site.from).some((unit) => unit.tag === MARKED)) return null;
  return { site, source, relay: null, placement: "before", from: 0, to: site.to };
}

/** A name, with what says who it is, that signs words in marks. */
function linkSignature(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const words = units.slice(site.to);
  const isName =
    words.length <= 16 &&
    words.every((unit) => isNominal(unit) || unit.tag === Tag.PUNCT || unit.tag === Tag.ADP || unit.tag === Tag.CCONJ);
  if (!isName) return null;
  const source = { from: site.to, to: units.length };
  return { site, source, relay: null, placement: "after", from: site.from, to: source.to };
}

/** `Accounts removed due to ‘hacking’: Meta`: a short name after the last colon of a line without a full stop. */
function linkHeadline(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const source = { from: site.to, to: units.length };
  const words = units.slice(source.from);
  const isLine = site.from >= 4 || units[site.from - 1].tag === MARKED;
  if (words.length === 0 || words.length > 4 || !isLine || !words.every(isNominal)) return null;
  return { site, source, relay: null, placement: "after", from: site.from, to: source.to };
}

/** `RIA quoted Hamas as saying …`: Hamas speaks, RIA relays. */
function linkQuoted(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.lemma !== "quote" && site.lemma !== "cite") return null;
  for (let at = site.to; at < Math.min(units.length, site.to + 25); at++) {
    if (units[at].tag === MARKED) break;
    const next = units[at + 1]?.word;
    const says = (units[at].word === "as" && /ing$/.test(next ?? "")) || (units[at].word === "to" && next === "have");
    if (!says) continue;
    const to = units[at].word === "as" ? at + 2 : at + 3;
    if (at === site.to) return linkQuotedPassive(units, site, to);
    const subject = nounPhraseBefore(units, site.group);
    // `Petrov was quoted by Interpress as saying`: the subject speaks after all.
    const passive = units[site.to].word === "by" && subject !== null;
    const source = passive ? subject : { from: site.to, to: at };
    const relay = passive ? { from: site.to + 1, to: at } : subject;
    const from = subject?.from ?? site.group;
    return { site: { ...site, to }, source, relay, placement: placementOf(units, from), from, to };
  }
  return null;
}

/** `Hamas was quoted as saying by RIA`: the subject speaks. */
function linkQuotedPassive(units: readonly Unit[], site: CueSite, to: number): LinkedCue | null {
  const source = nounPhraseBefore(units, site.group);
  if (!source) return null;
  const relay = units[to]?.word === "by" ? nounPhraseAfter(units, to + 1) : null;
  return {
    site: { ...site, to },
    source,
    relay,
    placement: placementOf(units, source.from),
    from: source.from,
    to: relay?.to ?? to,
  };
}

/** Verbs that say to whom before they say what, so that a name right after them is no subject. */
const TAKES_ADDRESSEE = new Set([
  "tell",
  "remind",
  "inform",
  "urge",
  "assure",
  "warn",
  "ask",
  "instruct",
  "order",
  "advise",
  "text",
  "message",
  "email",
]);

/** `“…,” said Lior Haiat, a spokesman`; `Observes Mr Hadi: “…”`. */
function linkInverted(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (!mayStandAfter(site) || site.group !== site.from || site.form === "participle") return null;
  const opens = site.from === 0;
  if (!opens && !contentEndsBefore(units, site.from)) return null;
  const next = units[site.to];
  if (
    !next ||
    next.tag === Tag.ADP ||
    next.tag === Tag.SCONJ ||
    next.word === "that" ||
    next.tag === MARKED ||
    isTime(next)
  )
    return null;
  const phrase = nounPhraseAfter(units, site.to);
  if (!phrase) return null;
  const source = { from: phrase.from, to: throughAppositive(units, phrase) };
  const after = units[source.to];
  if (opens)
    return after?.word === ":"
      ? { site, source, relay: null, placement: "before", from: site.from, to: source.to }
      : null;
  const direct = directlyAfterMarked(units, site.from);
  // After a plain clause nothing may follow that the cue could ascribe: `Joe, a critic, said the plan was “…”`.
  const ends =
    !after ||
    after.tag === Tag.PUNCT ||
    (after.tag === Tag.ADP && !units.slice(source.to).some((unit) => unit.tag === MARKED || unit.tag === Tag.AUX));
  if (!direct && (!ends || TAKES_ADDRESSEE.has(site.lemma))) return null;
  return { site, source, relay: null, placement: "after", from: site.from, to: source.to };
}

/** Whether what is said may come before this cue. */
function mayStandAfter(site: CueSite): boolean {
  return site.cueClass === "speech" || site.cueClass === "stance";
}

/** `was quoted by RIA`, `as described by Haiat`, `deemed “…” by the board`; other passives have no source of their own. */
function linkPassive(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const by = agentAt(units, site);
  const agent = by < 0 ? null : nounPhraseAfter(units, by + 1);
  if (!agent) return null;
  const subject = site.lemma === "quote" || site.lemma === "cite" ? nounPhraseBefore(units, site.group) : null;
  const source = subject ?? agent;
  const relay = subject ? agent : null;
  const from = subject?.from ?? site.group;
  const placement = subject ? placementOf(units, subject.from) : "before";
  return { site, source, relay, placement, from, to: by === site.to ? agent.to : site.to };
}

/** Where the “by” of a passive stands: right after it, or after the words in marks that it ascribes. */
function agentAt(units: readonly Unit[], site: CueSite): number {
  if (units[site.to]?.word === "by") return site.to;
  if (site.form !== "passive" && site.cueClass !== "name") return -1;
  for (let at = site.to; at < Math.min(units.length, site.to + 15); at++) {
    if (units[at].tag === MARKED && units[at + 1]?.word === "by") return at + 1;
  }
  return -1;
}

/** A cue without a subject of its own takes an earlier one: `he said, adding that`, `she laughed and said`. */
function linkShared(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  const before = units[site.group - 1];
  const isBound = site.form === "participle" || site.form === "infinitive";
  const coordinate = before?.tag === Tag.CCONJ || (before?.word === "," && !mayStandAfter(site));
  if (!isBound && !coordinate) return null;
  if (
    site.form === "participle" &&
    before &&
    before.word !== "," &&
    before.tag !== Tag.CCONJ &&
    before.tag !== MARKED
  ) {
    const modified = nounPhraseBefore(units, site.group);
    if (modified && isSentBy(units, modified)) return shared(units, site, earlier);
    if (modified) return { site, source: modified, relay: null, placement: "before", from: modified.from, to: site.to };
  }
  return shared(units, site, earlier);
}

function shared(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  const last = earlier.at(-1);
  const source =
    site.form === "infinitive"
      ? (causedSubject(units, site) ?? nearestSubject(units, site.group))
      : last && last.site.cueClass !== "colon"
        ? last.source
        : mainSubject(units, 0, site.group);
  return source ? { site, source, relay: null, placement: "before", from: site.group, to: site.to } : null;
}

const CAUSES =
  /^(?:led|leads|leading|prompt(?:ed|s|ing)|caus(?:ed|es|ing)|forc(?:ed|es|ing)|allow(?:ed|s|ing)|caused)$/;

/** `it led viewers to complain`: those who are made to say so. */
function causedSubject(units: readonly Unit[], site: CueSite): UnitRange | null {
  const phrase = nounPhraseBefore(units, site.group);
  return phrase && CAUSES.test(units[phrase.from - 1]?.word ?? "") ? phrase : null;
}

const SENDS =
  /^(?:issue|release|put|sent|send|wrot|writ|tweet|post|email|e-mail|publish|deliver|gave|give|made|make|circulat|text|messag)/;

/** `Trump issued a statement saying …`, `emailed supporters saying …`: whoever sent it speaks. */
function isSentBy(units: readonly Unit[], phrase: UnitRange): boolean {
  const verb = units[phrase.from - 1]?.word === "out" ? units[phrase.from - 2] : units[phrase.from - 1];
  return verb !== undefined && SENDS.test(verb.word);
}

function linkSubject(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.form === "passive") return null;
  const least = contentBoundary(units, site.group);
  const found = nounPhraseBefore(units, site.group, least);
  const phrase = found && outOfPreposition(units, site, found);
  if (!phrase) return null;
  const whole = withNameBefore(units, phrase, least);
  const from = whole.from;
  const cited = citedWithin(units, whole);
  const placement = standsAfter(units, site, from) ? "after" : "before";
  return { site, source: cited?.source ?? whole, relay: cited?.relay ?? null, placement, from, to: site.to };
}

/** `The Courier, citing Boris Petrov, said`: Petrov speaks, the Courier relays. */
function citedWithin(
  units: readonly Unit[],
  { from, to }: UnitRange,
): { readonly source: UnitRange; readonly relay: UnitRange } | null {
  for (let at = from + 2; at + 1 < to; at++) {
    if (units[at].word !== "citing" && units[at].word !== "quoting") continue;
    const source = nounPhraseAfter(units, at + 1);
    return source && { source, relay: { from, to: at - 1 } };
  }
  return null;
}

/** Prepositions that start no clause, as “after” and “as” may. */
const GOVERNS = /^(?:in|on|at|by|with|from|of|for|to|during|about|into|under)$/;

/**
 * `in a statement posted on X` has no subject of its own, `in a statement Trump posted` has one: what a preposition
 * governs is none, but a name at its end is.
 */
function outOfPreposition(units: readonly Unit[], site: CueSite, phrase: UnitRange): UnitRange | null {
  if (!GOVERNS.test(units[phrase.from - 1]?.word ?? "")) return phrase;
  let name = phrase.to;
  while (name > phrase.from && units[name - 1].capital) name--;
  if (name > phrase.from && name < phrase.to) return { from: name, to: phrase.to };
  // After the debate | the candidate declared.
  for (let at = phrase.to - 1; at > phrase.from; at--)
    if (units[at].tag === Tag.DET) return { from: at, to: phrase.to };
  return site.group < site.from || /^(?:said|says|say|told|tells)$/.test(units[site.from].word) ? phrase : null;
}

/** `“…,” Mr Prettejohn, Lloyd's chief executive said`: the comma after the appositive is missing. */
function withNameBefore(units: readonly Unit[], phrase: UnitRange, least: number): UnitRange {
  if (units[phrase.from - 1]?.word !== "," || units[phrase.from].tag === Tag.PRON) return phrase;
  const name = nounPhraseBefore(units, phrase.from - 1, least);
  const isName =
    name !== null && name.to === phrase.from - 1 && units.slice(name.from, name.to).every((unit) => unit.capital);
  const starts = name !== null && (name.from === least || units[name.from - 1]?.tag === MARKED);
  return isName && starts ? { from: name.from, to: phrase.to } : phrase;
}

/** Whether the content stands before a cue with its subject: “…,” she said; the plan works, she said in May. */
function standsAfter(units: readonly Unit[], site: CueSite, from: number): boolean {
  if (/^(?:who|which|that)$/.test(units[from].word)) return false;
  if (directlyAfterMarked(units, from)) return true;
  if (!mayStandAfter(site) || !contentEndsBefore(units, from)) return false;
  const next = units[site.to];
  // `Later in the show, Maher stated of the scandal that …`: what is said is still to come.
  if (units.slice(site.to, site.to + 12).some((unit) => unit.word === "that" || unit.word === "whether")) return false;
  return (
    !next ||
    next.tag === Tag.PUNCT ||
    next.tag === Tag.ADP ||
    next.tag === Tag.ADV ||
    next.tag === Tag.CCONJ ||
    isTime(next) ||
    isAddressee(units, site)
  );
}

/** `told reporters on Monday.`: nothing but whom and when follows. */
function isAddressee(units: readonly Unit[], site: CueSite): boolean {
  const phrase = nounPhraseAfter(units, site.to);
  const after = phrase && units[phrase.to];
  return (
    phrase !== null &&
    (!after || after.tag === Tag.ADP || after.word === "." || isTime(after)) &&
    !units.slice(phrase.to).some((unit) => unit.tag === MARKED || unit.word === "that")
  );
}

/** Words in marks that end with their comma are no part of a source after them. */
function contentBoundary(units: readonly Unit[], to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    if (units[at].tag === MARKED && units[at].end - units[at].start > 30) return at + 1;
  }
  return 0;
}

function directlyAfterMarked(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (before.tag === MARKED || (before.word === "," && units[at - 2]?.tag === MARKED));
}

/** Whether a clause or words in marks end right before unit `at`, so that they may be what is said. */
function contentEndsBefore(units: readonly Unit[], at: number): boolean {
  if (directlyAfterMarked(units, at)) return true;
  const before = units[at - 1];
  if (!before || (before.word !== "," && before.word !== "—" && before.word !== "–")) return false;
  return units.slice(0, at - 1).some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX || unit.tag === MARKED);
}

function placementOf(units: readonly Unit[], from: number): "after" | "before" {
  return contentEndsBefore(units, from) ? "after" : "before";
}
