import { wordSet } from "../lexicon/listed";
import { isParticle } from "../lexicon/particles";
import { POSSESSIVES } from "../lexicon/possessives";
import { Tag } from "../tokenize/tokenized-text";
import { type CueSite, mayPrecedeVerb } from "./cue";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { isVerbal } from "./nominal";
import { formOf, groupStart } from "./verb-group";

// Verbs, adjectives and nouns that may ascribe what follows them without marks, beside the known verbs of speech: `wants
// to`, `is confident that`, `his claim that`. Whether one does is judged by a model (plain-choice.ts).

/** Every such place in a frame, in order, beside the cues that are linked already. */
export function furtherSitesIn(units: readonly Unit[], known: readonly LinkedCue[]): CueSite[] {
  const sites: CueSite[] = [];
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    while (next < known.length && known[next].site.to <= at) next++;
    if (next < known.length && known[next].site.from <= at) continue;
    const site = siteAt(units, at);
    if (site) sites.push(site);
  }
  return sites;
}

function siteAt(units: readonly Unit[], at: number): CueSite | null {
  const { tag, word } = units[at];
  if (word === "in" || word === "for" || word === "to") return viewAt(units, at);
  // A sentence may open with a cue: `Asked about the pier, Ruiz said …`.
  if (units[at].capital && at > 0) return headlineVerbAt(units, at);
  if (tag === Tag.VERB) return verbAt(units, at);
  if (tag === Tag.ADJ) return isPredicate(units, at) ? verbAt(units, at) : null;
  if (tag !== Tag.NOUN || units[at].capital) return null;
  return isVerbAfterAll(units, at) ? verbAt(units, at) : nounAt(units, at);
}

/** `Karin Lund Slams Harbour Plan`: a verb with a capital, where every longer word has one. */
function headlineVerbAt(units: readonly Unit[], at: number): CueSite | null {
  const { word, known } = units[at];
  const next = units[at + 1];
  if (!known.cue || word === known.cue.lemma || !word.endsWith("s") || !next || next.tag === Tag.PUNCT) return null;
  if (!units[at - 1].capital || !isHeadline(units)) return null;
  const { lemma } = known.cue;
  const to = isParticle(lemma, next.word) ? at + 2 : at + 1;
  return { from: at, to, lemma, cueClass: "further", group: at, form: "finite" };
}

/** Longest headline looked at, in units, and the longest word that one may write small. */
const LONGEST_HEADLINE = 25;
const LONGEST_SMALL = 4;

function isHeadline(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST_HEADLINE &&
    units.every(({ word, capital, tag }) => capital || word.length <= LONGEST_SMALL || tag === Tag.NUM)
  );
}

/** `In a new poll, half of voters …`, `For Ruiz, the pier is …`: whose view it is, before a clause or behind it. */
function viewAt(units: readonly Unit[], at: number): CueSite | null {
  const { word } = units[at];
  if (!(word === "in" ? namesPoll(units, at + 1) : at < 2 && leadsOff(units, at))) return null;
  return { from: at, to: at + 1, lemma: word, cueClass: "view", group: at, form: "finite" };
}

/** Whether a phrase of a few words ends with a poll: `an early CBS News poll`. */
function namesPoll(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 9); at++) {
    const { word, tag } = units[at];
    if (POLL.has(word)) return true;
    if (isVerbal(units[at]) || tag === Tag.PUNCT || tag === Tag.ADP) return false;
  }
  return false;
}

const POLL = wordSet("polls");

/** Whether a phrase opens the sentence and a comma ends it, with somebody in it. */
function leadsOff(units: readonly Unit[], at: number): boolean {
  for (let to = at + 1; to < Math.min(units.length, at + 12); to++) {
    const { word } = units[to];
    if (word === ",") return to > at + 1;
    if (isVerbal(units[to]) || word === "") return false;
  }
  return false;
}

function verbAt(units: readonly Unit[], at: number): CueSite | null {
  const { tag, word, known } = units[at];
  const before = units[at - 1];
  // `a teacher named Joseph Otieno`.
  if (word === "named" && units[at + 1]?.capital) return null;
  const group = groupStart(units, at);
  if (!mayPrecedeVerb(before) && (before.word !== "'s" || group === at)) return null;
  const lemma = tag === Tag.ADJ ? word : known.lemma;
  const to = isParticle(lemma, units[at + 1]?.word) ? at + 2 : at + 1;
  const form = tag === Tag.ADJ ? "finite" : formOf(units, group, at);
  return { from: at, to, lemma, cueClass: "further", group, form };
}

/** `is confident that`, `was eager to`, `are afraid of`. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const opens = next && (next.word === "that" || next.word === "to" || next.tag === Tag.ADP);
  if (!opens && !(CERTAINTY.has(units[at].word) && (opensObject(next) || next?.tag === Tag.SCONJ))) return false;
  const before = units[at - 1];
  return before !== undefined && (before.tag === Tag.AUX || before.tag === Tag.ADV || before.tag === Tag.PART);
}

/** Adjectives that a clause may follow without “that”: `is confident Ruiz will`, `it is unclear who`. */
const CERTAINTY = wordSet("certainty");

/** The tagger takes many a verb for a noun: `exit polls show that`, `he hints that`, `records show.` */
function isVerbAfterAll(units: readonly Unit[], at: number): boolean {
  const { word } = units[at];
  const before = units[at - 1];
  if (!before || !units[at].known.cue) return false;
  if (before.tag === Tag.PRON) return !POSSESSIVES.has(before.word);
  const next = units[at + 1];
  if (word.endsWith("ing")) return isSeparate(before) && opensObject(next);
  if (before.tag === Tag.DET || before.tag === Tag.ADV) return mayPrecedeVerb(before) && opensObject(next);
  if (before.tag !== Tag.NOUN && before.tag !== Tag.PROPN && before.tag !== Tag.NUM) return false;
  const agrees = before.word.endsWith("s") !== word.endsWith("s");
  return opensObject(next) || (agrees && (!next || next.word === "." || next.word === ","));
}

/** `Ruiz, repeating her line`, `voters supporting the plan`: no adjective, article or possessive makes it a noun. */
function isSeparate({ tag, word }: Unit): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.CCONJ || word === ",";
}

/** Whether a word starts what a verb may have behind it, and a noun has not. */
function opensObject(next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    (next.word === "that" ||
      next.tag === Tag.DET ||
      next.tag === Tag.PRON ||
      next.tag === Tag.PROPN ||
      next.tag === Tag.NUM ||
      next.tag === MARKED)
  );
}

/** `his claim that`, `calls for`, `the notion of`: a noun that something follows which it may ascribe. */
function nounAt(units: readonly Unit[], at: number): CueSite | null {
  const lemma = units[at].known.noun;
  const next = units[at + 1];
  if (!lemma || !next) return null;
  const opens = next.tag === Tag.ADP || next.tag === Tag.SCONJ || next.tag === Tag.PRON || next.word === "that";
  if (!opens && next.word !== "to" && next.word !== "," && next.word !== ":") return null;
  const takes = OBJECT_ADP.has(next.word) && units[at + 2]?.tag !== Tag.VERB;
  const group = possessorEnd(units, at);
  return { from: at, to: takes ? at + 2 : at + 1, lemma, cueClass: "noun", group, form: "finite" };
}

const OBJECT_ADP = wordSet("objectPrepositions");

/** Where the phrase starts that a noun ends, past whose it is: Trump's | repeated claim. */
function possessorEnd(units: readonly Unit[], at: number): number {
  let group = at;
  while (group > 0 && at - group < 4) {
    const { tag } = units[group - 1];
    if (tag !== Tag.ADJ && tag !== Tag.ADV && tag !== Tag.NOUN && tag !== Tag.NUM) break;
    group--;
  }
  return group;
}
