import { wordSet } from "../lexicon/listed";
import { isRoleNoun } from "../lexicon/role-nouns";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";
import {
  INNER_ADP,
  isHeadNoun,
  isInCompound,
  isNominal,
  isTime,
  OCCASION,
  RELATIVE,
  SUBJECT_PRONOUN,
  type UnitRange,
} from "./nominal";

/** The noun phrase that ends right before unit `end`, with what follows its head; null where none does. */
export function nounPhraseBefore(units: readonly Unit[], end: number, least = 0): UnitRange | null {
  let to = beforeParenthesis(units, beforeAdverbials(units, end, least), least);
  // “A report released | last year found”.
  if (
    to < end &&
    to - 2 > least &&
    units[to - 1].tag === Tag.VERB &&
    isPastTime(units, to) &&
    isHeadNoun(units[to - 2])
  )
    to--;
  // “The mayor herself said”.
  if (to > least && /sel(?:f|ves)$/.test(units[to - 1].word)) to--;
  if (to <= least) return null;
  const last = units[to - 1];
  if (SUBJECT_PRONOUN.has(last.word) && (SUBJECT_ALONE.has(last.word) || !isHeadNoun(units[to - 2])))
    return { from: to - 1, to };
  if (last.word === "them" || last.word === "us")
    return to - 3 >= least && isShareOf(units, to - 2) ? { from: to - 3, to } : null;
  if (PAUSE.has(last.word)) return appositiveBefore(units, to - 1, least);
  // “Lawmakers divided on | proposed rules”.
  if (last.tag === Tag.ADP && !isInCompound(units, to - 1)) return null;
  let from = to;
  // “Dog groomers said”, “Lee reports that censors had told”: no verb stands before a verb, whatever the tagger says.
  if (last.tag === Tag.VERB && last.word.endsWith("s") && /d$/.test(units[to]?.word)) from--;
  while (from > least && goesOn(units, from - 1, from, to)) from--;
  from = throughModifier(units, from, least);
  // “acting mayor Gwen Price said”
  if (from > least && units[from - 1].word === "acting") from--;
  while (from < to && !startsPhrase(units[from])) from++;
  return from < to &&
    !(to - from < 4 && (SPAN_OF_TIME.has(last.word) || (to - from === 1 && isYear(last)))) &&
    units.slice(from, to).some((unit) => isHeadNoun(unit) || unit.tag === Tag.PRON || unit.tag === Tag.DET)
    ? { from, to }
    : null;
}

/** Pronouns that are the whole subject, whatever stands before them: `But he said`. “Others” may end a longer one. */
const SUBJECT_ALONE = wordSet("wholeSubjects");

const MEASURES = wordSet("measures");

/** Back over `less than two weeks` before “ago”. */
function beforeSpan(units: readonly Unit[], ago: number, least: number): number {
  let to = ago - 1;
  while (to > least && (units[to - 1].tag === Tag.NUM || MEASURES.has(units[to - 1].word))) to--;
  return Math.max(to, least);
}

/** Back over `(D-N.Y.)`. */
function beforeParenthesis(units: readonly Unit[], to: number, least: number): number {
  if (units[to - 1]?.word !== ")") return to;
  for (let at = to - 2; at > Math.max(least, to - 12); at--) if (units[at].word === "(") return at;
  return to;
}

/** Back over adverbs and times: `Israel on Thursday` → `Israel`. */
function beforeAdverbials(units: readonly Unit[], end: number, least: number): number {
  let to = end;
  while (to > least) {
    if (units[to - 1].word === "ago") to = beforeSpan(units, to - 1, least);
    else if ((isTime(units[to - 1]) || isYear(units[to - 1])) && units[to - 2]?.tag === Tag.ADP) to -= 2;
    else if (to - 2 > least && isPastTime(units, to - 2)) to -= 2;
    // `the Army | late Monday announced`.
    else if (to < end && /^(?:late|early)$/.test(units[to - 1].word)) to--;
    else if (isTime(units[to - 1]) || (units[to - 1].tag === Tag.ADV && units[to - 2]?.word !== "-")) to--;
    else {
      const occasion = beforeOccasion(units, to);
      if (occasion <= least) break;
      to = occasion;
    }
  }
  return to;
}

/** `Friday night saw a “thrilling” final`: no time speaks. */
const SPAN_OF_TIME = wordSet("spansOfTime");
const BEFORE_SPAN = wordSet("beforeSpans");
/** `who | in a radio interview last week accused him`: after “who” also back over the occasion; -1 where none is. */
function beforeOccasion(units: readonly Unit[], end: number): number {
  if (!OCCASION.has(units[end - 1].word)) return -1;
  let at = end - 1;
  while (at > 0 && isNominal(units[at])) at--;
  return units[at].tag === Tag.ADP && RELATIVE.has(units[at - 1]?.word) ? at : -1;
}

/** `a report released last year found`. */
export function isPastTime(units: readonly Unit[], at: number): boolean {
  return BEFORE_SPAN.has(units[at]?.word) && SPAN_OF_TIME.has(units[at + 1]?.word);
}

/** `who in 2010 said`. */
function isYear({ tag, word }: Unit): boolean {
  return tag === Tag.NUM && /^(?:1[5-9]|20)\d\d$/.test(word);
}

const OPENS_CLAUSE = wordSet("subordinators");

function startsPhrase(unit: Unit): boolean {
  return (
    !OPENS_CLAUSE.has(unit.word) &&
    unit.tag !== Tag.ADP &&
    unit.tag !== Tag.CCONJ &&
    unit.tag !== Tag.PART &&
    unit.tag !== Tag.PUNCT &&
    unit.tag !== MARKED
  );
}

/** Words that nothing but “all” and “half” stands before in a noun phrase. */
const STARTS = wordSet("phraseStarts");

function goesOn(units: readonly Unit[], at: number, from: number, to: number): boolean {
  const unit = units[at];
  // `projects that residents say`: the clause starts a subject of its own.
  if (unit.word === "that" && isHeadNoun(units[at - 1])) return false;
  // `At college | her tutor told her`.
  if ((unit.tag === Tag.NOUN || unit.tag === Tag.PROPN) && from < to && STARTS.has(units[from].word))
    // `the think-tank The Brookings Institution`.
    return units[from].capital;
  if (isNominal(unit) || isInCompound(units, at)) return true;
  // `Fires raged Wednesday | as Ann Lee said`, but “his role as mayor shows”.
  if (unit.word === "as" && (units[at + 1].capital || units[at + 1].word === "the" || isTime(units[at - 1])))
    return false;
  if (unit.tag === Tag.ADP || unit.word === "to")
    return INNER_ADP.has(unit.word) && from < to && (isHeadNoun(units[at - 1]) || isShareOf(units, at));
  // `Rates held on Wednesday and | traders said`.
  if (unit.tag === Tag.CCONJ)
    return (
      unit.word === "and" &&
      isHeadNoun(units[at - 1]) &&
      !isTime(units[at - 1]) &&
      isNominal(units[from] ?? unit) &&
      !(/^an?$/.test(units[from]?.word) && isObject(units, at - 1))
    );
  // Participles between an article and its noun: “a visiting delegation”, “the ruling party”.
  // “Sport's governing body”, “the world governing body”.
  if (unit.tag === Tag.VERB) {
    const before = units[at - 1];
    const isPart =
      before?.tag === Tag.DET || (/[^d]ing$/.test(unit.word) && (before?.tag === Tag.NOUN || before?.word === "'s"));
    return /(?:ing|ed)$/.test(unit.word) && isPart && isHeadNoun(units[at + 1]);
  }
  // A nickname or term in marks: Bob “Bobby” Smith, the “Cold Rivers” actress.
  if (unit.marked?.stop !== false || unit.end - unit.start >= 30) return false;
  const after = units[at + 1];
  return units[at - 1]?.tag === Tag.DET
    ? isRoleNoun(after?.word ?? "")
    : isHeadNoun(units[at - 1]) && after?.tag === Tag.PROPN;
}

/** `They threw petals and | a woman shouted`: bare nouns behind a verb. */
function isObject(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (at > 0 && (units[at].tag === Tag.NOUN || units[at].tag === Tag.ADJ) && !units[at].capital) at--;
  return at < last && (units[at].tag === Tag.VERB || units[at].tag === Tag.CCONJ);
}

/** `all of the firms`, `two of them`. */
function isShareOf(units: readonly Unit[], at: number): boolean {
  const share = units[at - 1];
  return units[at].word === "of" && share !== undefined && (SHARE.has(share.word) || share.tag === Tag.NUM);
}

const SHARE = wordSet("shares");

/** Past a clause that narrows the noun: “Democrats who oppose the bill”, “officials briefed on the matter”. */
function throughModifier(units: readonly Unit[], from: number, least: number): number {
  if (from === 0) return from;
  const { tag } = units[from - 1];
  // “Scientists not involved in the study”.
  const isDenied = units[from - 1].word === "not" || units[from - 1].word === "n't";
  if (tag !== Tag.VERB && tag !== Tag.AUX && tag !== Tag.ADV && tag !== Tag.ADP && !isDenied) return from;
  for (let at = from - 1; at > Math.max(least, from - 12); at--) {
    const unit = units[at];
    if (unit.word === "," || unit.tag === MARKED || unit.tag === Tag.CCONJ) break;
    if ((unit.word === "who" || unit.word === "that") && isHeadNoun(units[at - 1])) return leftmost(units, at, least);
    // “Protesters marching through the city”: a noun for the tagger.
    const participle =
      (unit.tag === Tag.VERB || (unit.tag === Tag.NOUN && unit.word.endsWith("ing") && units[at - 1].known.isPeople)) &&
      /(?:ed|ing|nown|iven|aken|een)$/.test(unit.word) &&
      unit.known.cue?.cueClass !== "speech";
    if (
      participle &&
      isHeadNoun(units[at - 1]) &&
      (units[at + 1]?.tag === Tag.ADP || isTime(units[at + 1]) || isPastTime(units, at + 1))
    )
      return leftmost(units, at, least);
  }
  return from;
}

function leftmost(units: readonly Unit[], to: number, least: number): number {
  let from = to;
  while (from > least && goesOn(units, from - 1, from, to)) from--;
  return from;
}

/**
 * `Lior Haiat, spokesman of the ministry,` before unit `comma`: from the phrase that the appositive belongs to. A name
 * that opens the sentence, or follows words in marks, is taken before a nearer phrase: lists have commas too.
 */
function appositiveBefore(units: readonly Unit[], comma: number, least: number): UnitRange | null {
  let nearest: UnitRange | null = null;
  let early: UnitRange | null = null;
  for (let open = comma - 1, commas = 0; open > least && commas < 6; open--) {
    const unit = units[open];
    if (unit.tag === MARKED && unit.end - unit.start > 40) break;
    // `Lee, while speaking in Lund, said`: but no clause of its own.
    if (CONTRASTS.has(unit.word) && !units[open + 1].word.endsWith("ing")) break;
    if (!PAUSE.has(unit.word)) continue;
    commas++;
    const phrase = units[open - 1].word === "," ? null : nounPhraseBefore(units, open, least);
    if (!phrase) continue;
    const found = { from: phrase.from, to: comma };
    if (units[phrase.from].capital && opensClause(units, phrase.from, least)) {
      // `Ann Lee, Director, Press and Publicity, Port Council,`: on to the name that opens the sentence.
      if (phrase.from === least || units[phrase.from - 1].word !== ",") return found;
      early ??= found;
    }
    nearest ??= found;
  }
  return early ?? nearest;
}

const PAUSE = wordSet("pauses");

/** Words between two clauses with a subject each: `…, while an official, Ann Lee, said`. */
const CONTRASTS = wordSet("contrasts");

function opensClause(units: readonly Unit[], at: number, least: number): boolean {
  const before = units[at - 1];
  return (
    at === least ||
    before === undefined ||
    before.tag === MARKED ||
    before.tag === Tag.CCONJ ||
    (before.word === "," && (units[at - 2]?.tag === MARKED || at < 8))
  );
}
