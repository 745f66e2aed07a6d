import { cueVerb } from "../lexicon/cue-verbs";
import { isPeople } from "../lexicon/source-nouns";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";

/** A range of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export const SUBJECT_PRONOUN = new Set([
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
  "who",
  "which",
  "that",
  "one",
  "everyone",
  "nobody",
  "someone",
  "others",
  "many",
  "some",
  "both",
  "another",
  "this",
  "these",
  "those",
]);
const RELATIVE = new Set(["who", "that", "which"]);
const INNER_ADP = new Set([
  "of",
  "for",
  "in",
  "at",
  "from",
  "with",
  "on",
  "to",
  "by",
  "near",
  "under",
  "against",
  "behind",
  "within",
  "inside",
  "outside",
  "among",
  "between",
  "over",
  "about",
  "de",
  "von",
  "van",
  "as",
]);
const TIME = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "today",
  "yesterday",
  "tonight",
  "earlier",
  "later",
  "then",
  "once",
  "recently",
  "also",
  "now",
  "meanwhile",
  "tomorrow",
  "afterwards",
  "afterward",
]);

/** Small words inside surnames: de la Fuente, van der Meer. */
const PARTICLE = new Set("de la del della der den van von bin ibn al el da dos das du di le ten ter".split(" "));

const NOMINAL_PRONOUN = new Set("his her their its my our your those these all some both others many one".split(" "));

/** A word of letters alone: where the tagger makes it none of the nominal tags, it is none. */
const PLAIN_WORD = /^\p{L}+$/u;

/** Whether a unit can stand inside a noun phrase. */
export function isNominal(unit: Unit): boolean {
  switch (unit.tag) {
    case Tag.PROPN:
    case Tag.NOUN:
    case Tag.ADJ:
    case Tag.NUM:
    case Tag.DET:
    case Tag.SYM:
      return true;
    case Tag.PART:
      return unit.word === "'s" || unit.word === "'";
    case Tag.PRON:
      return NOMINAL_PRONOUN.has(unit.word);
    case Tag.VERB:
      // The tagger takes some names for verbs: Ted, Rob, Bill.
      return (unit.capital && !unit.word.endsWith("ing")) || isPeople(unit.word);
    default:
      return PARTICLE.has(unit.word) || SIGN.has(unit.word) || isNoPlainWord(unit.word);
  }
}

const SIGN = new Set(["&", "-", "/", "'"]);

/** Whether a word has a letter or figure, but is not of letters alone: `@nytimes`, `co-op`. */
function isNoPlainWord(word: string): boolean {
  const first = word.charCodeAt(0);
  // Commas and full stops are what is asked about most.
  if (word.length === 1 && first < 0x80) return first === 0x40 || first === 0x23 || (first >= 0x30 && first <= 0x39);
  return !PLAIN_WORD.test(word) && /[\p{L}\p{N}@#]/u.test(word);
}

function isHeadNoun(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.capital ||
      unit.tag === Tag.NOUN ||
      unit.tag === Tag.PROPN ||
      unit.tag === Tag.NUM ||
      unit.tag === Tag.ADJ ||
      unit.word === "'s")
  );
}

export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && TIME.has(unit.word);
}

/** The noun phrase that ends right before unit `end`, with what follows its head; null where none does. */
export function nounPhraseBefore(units: readonly Unit[], end: number, least = 0): UnitRange | null {
  const to = beforeParenthesis(units, beforeAdverbials(units, end, least), least);
  const last = units[to - 1];
  if (!last || to <= least) return null;
  if (SUBJECT_PRONOUN.has(last.word) && !(isHeadNoun(units[to - 2]) && !RELATIVE.has(last.word)))
    return { from: to - 1, to };
  if (last.word === "," || last.word === "–" || last.word === "—") return appositiveBefore(units, to - 1, least);
  let from = to;
  while (from > least && goesOn(units, from - 1, from, to)) from--;
  from = throughModifier(units, from, least);
  // “acting mayor Gwen Price said”
  if (from > least && units[from - 1].word === "acting") from--;
  while (from < to && !startsPhrase(units[from])) from++;
  return from < to &&
    units.slice(from, to).some((unit) => isHeadNoun(unit) || unit.tag === Tag.PRON || unit.tag === Tag.DET)
    ? { from, to }
    : null;
}

/** Back over `less than two weeks` before “ago”. */
function beforeSpan(units: readonly Unit[], ago: number, least: number): number {
  let to = ago - 1;
  while (
    to > least &&
    (units[to - 1].tag === Tag.NUM ||
      /^(?:a|an|few|several|some|many|couple|of|less|more|than|just|about|nearly|almost|over)$/.test(
        units[to - 1].word,
      ))
  )
    to--;
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
    else if (isTime(units[to - 1]) && units[to - 2]?.tag === Tag.ADP) to -= 2;
    else if (isTime(units[to - 1]) || units[to - 1].tag === Tag.ADV) to--;
    else break;
  }
  return to;
}

function startsPhrase(unit: Unit): boolean {
  return (
    !/^(?:what|whatever|how|why|where|when|while|as)$/.test(unit.word) &&
    unit.tag !== Tag.ADP &&
    unit.tag !== Tag.CCONJ &&
    unit.tag !== Tag.PART &&
    unit.tag !== Tag.PUNCT &&
    unit.tag !== MARKED
  );
}

function goesOn(units: readonly Unit[], at: number, from: number, to: number): boolean {
  const unit = units[at];
  if (isNominal(unit)) return true;
  if (unit.tag === Tag.ADP || unit.word === "to")
    return INNER_ADP.has(unit.word) && from < to && isHeadNoun(units[at - 1]);
  if (unit.tag === Tag.CCONJ) return unit.word === "and" && isHeadNoun(units[at - 1]) && isNominal(units[from] ?? unit);
  // Participles between an article and its noun: “a visiting delegation”, “the ruling party”.
  if (unit.tag === Tag.VERB)
    return (
      /(?:ing|ed)$/.test(unit.word) &&
      (units[at - 1]?.tag === Tag.DET || units[at - 1]?.word === "-") &&
      isHeadNoun(units[at + 1])
    );
  // A nickname or term in marks: Bob “Bobby” Smith.
  return (
    unit.marked?.stop === false &&
    unit.end - unit.start < 30 &&
    isHeadNoun(units[at - 1]) &&
    units[at + 1]?.tag === Tag.PROPN
  );
}

/** Past a clause that narrows the noun: “Democrats who oppose the bill”, “officials briefed on the matter”. */
function throughModifier(units: readonly Unit[], from: number, least: number): number {
  const verb = units[from - 1];
  if (!verb || (verb.tag !== Tag.VERB && verb.tag !== Tag.AUX && verb.tag !== Tag.ADV && verb.tag !== Tag.ADP))
    return from;
  for (let at = from - 1; at > Math.max(least, from - 12); at--) {
    const unit = units[at];
    if (unit.word === "," || unit.tag === MARKED || unit.tag === Tag.CCONJ) break;
    if ((unit.word === "who" || unit.word === "that") && isHeadNoun(units[at - 1])) return leftmost(units, at, least);
    const participle =
      unit.tag === Tag.VERB &&
      /(?:ed|ing|nown|iven|aken|een)$/.test(unit.word) &&
      cueVerb(unit.word)?.cueClass !== "speech";
    if (participle && isHeadNoun(units[at - 1]) && (units[at + 1]?.tag === Tag.ADP || isTime(units[at + 1])))
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
  for (let open = comma - 1, commas = 0; open > least && commas < 6; open--) {
    const unit = units[open];
    if (unit.tag === MARKED && unit.end - unit.start > 40) break;
    if (unit.word !== "," && unit.word !== "–" && unit.word !== "—") continue;
    commas++;
    const phrase = units[open - 1].word === "," ? null : nounPhraseBefore(units, open, least);
    if (!phrase) continue;
    const found = { from: phrase.from, to: comma };
    if (units[phrase.from].capital && opensClause(units, phrase.from, least)) return found;
    nearest ??= found;
  }
  return nearest;
}

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

/** The noun phrase that starts at unit `start`, with its appositive up to the next comma or full stop; null where none does. */
export function nounPhraseAfter(units: readonly Unit[], start: number): UnitRange | null {
  const first = units[start];
  if (!first) return null;
  const isPhrase =
    isNominal(first) || (first.word === "one" && units[start + 1] !== undefined && isNominal(units[start + 1]));
  if (first.tag === Tag.PRON && !isPhrase)
    return SUBJECT_PRONOUN.has(first.word) ? { from: start, to: start + 1 } : null;
  let to = start;
  while (to < units.length && continuesAfter(units, to, start)) to++;
  while (to > start && !isNominal(units[to - 1])) to--;
  if (to === start) return null;
  if (isTime(units[to - 1]) && to - 1 > start) to--;
  return { from: start, to };
}

function continuesAfter(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at];
  // “said acting mayor Gwen Price”
  if (at === start && unit.tag === Tag.VERB && unit.word.endsWith("ing") && units[at + 1]?.tag === Tag.NOUN)
    return true;
  if (at > start && unit.word === "that") return false;
  // `said Haiat Monday`, but `reads a Wednesday editorial`.
  if (at > start && isTime(unit) && units[at - 1].tag !== Tag.DET) return false;
  if (isNominal(unit)) return true;
  if (unit.tag === Tag.ADP) return at > start && narrows(units, at);
  if (unit.tag === Tag.CCONJ) return unit.word === "and" && at > start && units[at + 1]?.tag === Tag.PROPN;
  if (unit.tag !== Tag.VERB || at === start || !/(?:ing|ed)$/.test(unit.word)) return false;
  return isHeadNoun(units[at + 1]) && (units[at - 1].tag === Tag.DET || units[at - 1].word === "-");
}

/** What an article and one of these say is when or where something was said, not who: in a statement, in an interview. */
const OCCASION =
  /^(?:statement|interview|speech|tweet|email|e-mail|letter|post|briefing|conference|call|address|message|memo|report|editorial|article|release|note|meeting|debate|rally|hearing|testimony|appearance|video|response|reference|reply|ruling|op-ed|column|blog|brief|court|filing|announcement|remarks|comments)$/;

/** Whether a preposition goes on with a phrase: “of the ministry”, “a source involved in its creation”. */
function narrows(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || !isNominal(next)) return false;
  if (/^(?:of|for|at|from|with)$/.test(units[at].word)) return true;
  if (!/^(?:in|on|to|inside|behind|near)$/.test(units[at].word) || units[at - 1].capital || isTime(next)) return false;
  for (let end = at + 1; end < Math.min(units.length, at + 6) && isNominal(units[end]); end++) {
    if (OCCASION.test(units[end].word) || isTime(units[end])) return false;
  }
  return true;
}

/** The end of an appositive that follows `phrase`: `, a spokesman for the ministry`; the phrase's own end where none does. */
export function throughAppositive(units: readonly Unit[], phrase: UnitRange): number {
  if (units[phrase.to]?.word !== ",") return phrase.to;
  const next = nounPhraseAfter(units, phrase.to + 1);
  if (!next) return phrase.to;
  const after = units[next.to];
  const ends = !after || after.tag === Tag.PUNCT || after.tag === Tag.ADP;
  const first = units[next.from];
  return ends && (first.tag === Tag.DET || first.tag === Tag.NOUN || first.tag === Tag.ADJ || first.tag === Tag.PROPN)
    ? next.to
    : phrase.to;
}

/** The first noun phrase before a finite verb: the subject of the sentence from unit `from` on. */
export function mainSubject(units: readonly Unit[], from: number, to: number): UnitRange | null {
  for (let at = from + 1; at < to; at++) {
    const phrase = subjectAt(units, at, from);
    if (phrase) return phrase;
  }
  return null;
}

/** The subject of the last verb before unit `to`. */
export function nearestSubject(units: readonly Unit[], to: number): UnitRange | null {
  for (let at = to - 1; at > 0; at--) {
    const phrase = subjectAt(units, at, 0);
    if (phrase) return phrase;
  }
  return null;
}

function subjectAt(units: readonly Unit[], at: number, least: number): UnitRange | null {
  const { tag, capital } = units[at];
  return (tag === Tag.VERB && !capital) || tag === Tag.AUX ? nounPhraseBefore(units, at, least) : null;
}
