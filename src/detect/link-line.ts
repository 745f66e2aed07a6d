import { isGivenName } from "../lexicon/given-names";
import { wordSet } from "../lexicon/listed";
import { isDocument } from "../lexicon/source-nouns";
import { isCommonWord } from "../lexicon/word-classes";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { hasMarked, MARKED, type Unit } from "./frame";
import { type LinkedCue, linkOf } from "./linked-cue";
import { hasVerb, isNominal } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { mainSubject } from "./subject";

// Cues that are no words: a colon, a dash before a signature, the last colon of a headline.

/** `Haiat: “…”`, transcripts, and a headline’s `…: Meta`; a verb right before the colon is the cue instead. */
export function linkColon(units: readonly Unit[], site: CueSite, earlier: readonly LinkedCue[]): LinkedCue | null {
  if (units[site.to]?.tag !== MARKED) return linkHeadline(units, site) ?? linkTurn(units, site);
  const tells = (link: LinkedCue) => link.site.cueClass === "speech" && link.site.form === "finite";
  if (earlier.some((link) => link.site.cueClass !== "colon" && (site.from - link.to < 10 || tells(link)))) return null;
  const isClause = hasVerb(units, 0, site.from);
  const name = isClause ? nounPhraseBefore(units, site.from) : null;
  // `Lund spoke about her brother Cole Hart: “…”`
  const isSpokenOf = name && units.slice(name.from - 1, name.to).some(({ word }) => /^(?:about|to|with)$/.test(word));
  if (name && units[name.to - 1].capital && name.from > 0 && !isSpokenOf) return linkOf(site, name, name.from);
  // `Radoslaw Lund was blunter: “No.”`
  const subject = isClause && site.from <= 12 ? mainSubject(units, 0, site.from) : null;
  if (subject?.from === 0 && units[subject.to - 1].capital) return linkOf(site, subject, 0);
  if (HEADINGS.has(units[0].word)) return null;
  const source = { from: 0, to: site.from };
  if (site.from > 12 || isClause || hasMarked(units, 0, site.from)) return null;
  return linkOf(site, source, 0);
}

/** What a colon after is no speaker: `Exclusive: “…”`, `Q&A: “…”`. */
const HEADINGS = wordSet("headings");

/** `Ruiz: The pier is not safe`: a name before the first colon of a line, as in transcripts and headlines. */
function linkTurn(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const source = { from: 0, to: site.from };
  const words = units.slice(0, site.from);
  if (site.from > 7 || site.to >= units.length || !words.every(mayBeInName) || HEADINGS.has(words[0].word)) return null;
  // `Warning:` and `The Latest:` are headings, not speakers.
  const { word } = words[words.length - 1];
  if (words.every((unit) => isCommonWord(unit.word) && !isGivenName(unit.word)) && !isDocument(word)) return null;
  return linkOf(site, source, 0);
}

function mayBeInName(unit: Unit): boolean {
  return unit.word === "," || (isNominal(unit) && (unit.capital || unit.tag === Tag.PART));
}

/** A name, with what says who it is, that signs words in marks. */
export function linkSignature(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const words = units.slice(site.to);
  const isName =
    words.length <= 16 &&
    words.every((unit) => isNominal(unit) || unit.tag === Tag.PUNCT || unit.tag === Tag.ADP || unit.tag === Tag.CCONJ);
  if (!isName) return null;
  const source = { from: site.to, to: units.length };
  return linkOf(site, source, site.from, source.to, "after");
}

/** `Accounts removed due to ‘hacking’: Meta`: a short name after the last colon of a line without a full stop. */
function linkHeadline(units: readonly Unit[], site: CueSite): LinkedCue | null {
  const source = { from: site.to, to: units.length };
  const words = units.slice(source.from);
  const isLine = site.from >= 4 || units[site.from - 1].tag === MARKED;
  if (words.length === 0 || words.length > 4 || !isLine || !words.every(isNominal)) return null;
  return linkOf(site, source, site.from, source.to, "after");
}
