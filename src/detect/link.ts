import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import {
  isTime,
  mainSubject,
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
    const link = linkOne(units, site, linked);
    if (link) linked.push(link);
  }
  return linked;
}

function linkOne(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  if (site.cueClass === "according") return linkAccording(units, site);
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

/** `Haiat: “…”` and transcripts; a verb right before the colon is the cue instead. */
function linkColon(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  const quoteFollows = units[site.to]?.tag === MARKED;
  if (!quoteFollows || earlier.some((link) => site.from - link.to < 10 && link.site.cueClass !== "colon")) return null;
  const source = { from: 0, to: site.from };
  if (site.from > 12 || units.slice(0, site.from).some((unit) => unit.tag === Tag.VERB || unit.tag === MARKED))
    return null;
  return { site, source, relay: null, placement: "before", from: 0, to: site.to };
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
    const source = { from: site.to, to: at };
    const relay = nounPhraseBefore(units, site.group);
    const from = relay?.from ?? site.group;
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

/** `“…,” said Lior Haiat, a spokesman`. */
function linkInverted(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.cueClass !== "speech" || site.group !== site.from || site.form === "participle") return null;
  if (!contentEndsBefore(units, site.from)) return null;
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
  return { site, source, relay: null, placement: "after", from: site.from, to: source.to };
}

/** `was quoted by RIA`, `as described by Haiat`; other passives have no source of their own. */
function linkPassive(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const reduced = units[site.to]?.word === "by";
  if (site.form !== "passive" && !reduced) return null;
  if (!reduced) return null;
  const agent = nounPhraseAfter(units, site.to + 1);
  if (!agent) return null;
  const subject = site.lemma === "quote" || site.lemma === "cite" ? nounPhraseBefore(units, site.group) : null;
  if (subject)
    return {
      site,
      source: subject,
      relay: agent,
      placement: placementOf(units, subject.from),
      from: subject.from,
      to: agent.to,
    };
  return { site, source: agent, relay: null, placement: "before", from: site.group, to: agent.to };
}

/** A cue without a subject of its own takes an earlier one: `he said, adding that`, `she laughed and said`. */
function linkShared(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  const before = units[site.group - 1];
  const isBound = site.form === "participle" || site.form === "infinitive";
  const coordinate = before?.tag === Tag.CCONJ || (before?.word === "," && site.cueClass !== "speech");
  if (!isBound && !coordinate) return null;
  if (
    site.form === "participle" &&
    before &&
    before.word !== "," &&
    before.tag !== Tag.CCONJ &&
    before.tag !== MARKED
  ) {
    const modified = nounPhraseBefore(units, site.group);
    if (modified) return { site, source: modified, relay: null, placement: "before", from: modified.from, to: site.to };
  }
  const last = earlier.at(-1);
  const source =
    last && last.site.cueClass !== "colon" && site.form !== "infinitive"
      ? last.source
      : mainSubject(units, 0, site.group);
  return source ? { site, source, relay: null, placement: "before", from: site.group, to: site.to } : null;
}

function linkSubject(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.form === "passive") return null;
  const source = nounPhraseBefore(units, site.group, contentBoundary(units, site.group));
  if (!source) return null;
  const from = source.from;
  const takesContentBefore = site.cueClass === "speech" || directlyAfterMarked(units, from);
  const placement =
    takesContentBefore && !complementFollows(units, site.to)
      ? placementOf(units, from)
      : directlyAfterMarked(units, from)
        ? "after"
        : "before";
  return { site, source, relay: null, placement, from, to: site.to };
}

/** Words in marks that end with their comma are no part of a source after them. */
function contentBoundary(units: readonly Unit[], to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    if (units[at].tag === MARKED && units[at].end - units[at].start > 30) return at + 1;
  }
  return 0;
}

function complementFollows(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return next !== undefined && (next.word === "that" || next.word === ":");
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
