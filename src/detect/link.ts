import { listed, wordSet } from "../lexicon/listed";
import { isBody, isDocument, isPeople } from "../lexicon/source-nouns";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { ADDRESSES, MARKED, type Unit } from "./frame";
import { linkColon, linkSignature } from "./link-line";
import { linkLoosely } from "./link-loosely";
import { linkNoun } from "./link-noun";
import { linkQuoted } from "./link-relayed";
import { linkShared } from "./link-shared";
import { linkSubject } from "./link-subject";
import {
  contentEndsBefore,
  directlyAfterMarked,
  type LinkedCue,
  linkOf,
  mayStandAfter,
  placementOf,
} from "./linked-cue";
import { isTime, isVerbal, type UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { nounPhraseAfter, throughAppositive } from "./noun-phrase-after";

/** Links each possible cue of a frame to its source; a cue that no source fits is left out. */
export function linkCues(units: readonly Unit[], sites: readonly CueSite[]): LinkedCue[] {
  const linked: LinkedCue[] = [];
  for (const site of sites) {
    const last = linked.at(-1);
    if (last && last.site.from < site.from && site.from < last.site.to) continue;
    if (last && site.lemma === "cite" && site.form === "participle" && units[site.from - 1].word === ",") {
      const cited = nounPhraseAfter(units, site.to);
      if (cited && speaks(units, cited) && site.from - last.to < 8) {
        const { site: said, source: relay, placement, from, to } = last;
        linked[linked.length - 1] = { site: said, source: cited, relay, placement, from, to: Math.max(to, cited.to) };
        continue;
      }
    }
    const link = linkOne(units, site, linked);
    if (link) linked.push(link);
  }
  return linked;
}

/** Whether what is cited may speak: `citing a source at the ministry`, but not `citing the release of Ann Lee`. */
function speaks(units: readonly Unit[], { from, to }: UnitRange): boolean {
  for (let at = from; at < to && units[at].tag !== Tag.ADP; at++) {
    const { capital, word } = units[at];
    if (capital || isPeople(word) || isBody(word) || (isDocument(word) && units[at + 1]?.word !== "of")) return true;
  }
  return false;
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
    const known = next > 0 ? linked[next - 1] : undefined;
    const own = found.at(-1);
    const last = !known || (own && own.site.from > known.site.from) ? own : known;
    const link = linkOne(units, site, last ? [last] : []);
    if (link) found.push(link);
    else if (site.cueClass !== "view") found.push(linkLoosely(units, site));
  }
  return found;
}

function linkOne(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  if (site.cueClass === "according" || site.cueClass === "view") return linkAccording(units, site);
  if (site.cueClass === "noun") return linkNoun(units, site);
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

const OBJECT = wordSet("objects");

function linkAccording(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const phrase = OBJECT.has(units[site.to]?.word)
    ? { from: site.to, to: site.to + 1 }
    : nounPhraseAfter(units, site.to);
  if (!phrase || isMeasure(units, phrase)) return null;
  // `Half of the people in a new poll said …`: the people say it.
  if (site.cueClass === "view" && isVerbal(units[phrase.to])) return null;
  const source = { from: phrase.from, to: throughAppositive(units, phrase) };
  return linkOf(site, source, site.from, source.to, leads(units, source.to, site.from));
}

/** `paid according to their experience`, `goes according to plan`: by what something is measured, which says nothing. */
function isMeasure(units: readonly Unit[], { from, to }: UnitRange): boolean {
  let head = from;
  while (head + 1 < to && units[head + 1].tag !== Tag.ADP) head++;
  return YARDSTICKS.has(units[head].word) || (head === from && /^(?:laws?|plans?|rules?)$/.test(units[head].word));
}

const YARDSTICKS = wordSet("yardsticks");

/** `But, according to the poll, …` and `In the poll, …` come first where no clause stands before them. */
function leads(units: readonly Unit[], to: number, from: number): "before" | "after" {
  if (from === 0) return "before";
  if (units[to]?.word !== ",") return "after";
  return units.slice(0, from).every(({ tag }) => tag === Tag.CCONJ || tag === Tag.ADV || tag === Tag.PUNCT)
    ? "before"
    : "after";
}

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
  if (opens) return after?.word === ":" ? linkOf(site, source, site.from, source.to) : null;
  const direct = directlyAfterMarked(units, site.from);
  // After a plain clause nothing may follow that the cue could ascribe: `Joe, a critic, said the plan was “…”`.
  const ends =
    !after ||
    after.tag === Tag.PUNCT ||
    (after.tag === Tag.ADP && !units.slice(source.to).some((unit) => unit.tag === MARKED || unit.tag === Tag.AUX));
  if (!direct && (!ends || ADDRESSES.has(site.lemma))) return null;
  return linkOf(site, source, site.from, source.to, "after");
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

/** `He was hailed as a “star”`: whose words these are the text does not say, but not those of whom it tells. */
export function linkAgentless(units: readonly Unit[], sites: readonly CueSite[], at: number): LinkedCue | null {
  const site = sites.findLast(({ to }) => to <= at);
  if (!site || !isAgentless(site)) return null;
  if (units.slice(site.to, at).some(({ tag, word }) => tag === Tag.VERB || word === ",")) return null;
  return linkOf(site, null, site.group);
}

/** Whether a cue is a passive that tells of its subject. */
export const isAgentless = ({ form, lemma }: CueSite): boolean => form === "passive" && !MAY_SPEAK.has(lemma);

/** Passives whose subject may speak: `Lee was quoted: “…”`, `she was asked about “…”`, `it was intended to “…”`. */
const MAY_SPEAK = new Set([...listed("feelings"), ...listed("otherSpeech")]);

/** `said by phone`: how, not by whom. */
const MEANS = wordSet("means");

/** Where the “by” of a passive stands: right after it, or after the words in marks that it ascribes. */
function agentAt(units: readonly Unit[], site: CueSite): number {
  if (units[site.to]?.word === "by") return MEANS.has(units[site.to + 1]?.word) ? -1 : site.to;
  if (site.form !== "passive" && site.cueClass !== "name") return -1;
  for (let at = site.to; at < Math.min(units.length, site.to + 15); at++) {
    if (units[at].tag === MARKED && units[at + 1]?.word === "by") return units[site.to].word === "to" ? -1 : at + 1;
  }
  return -1;
}
