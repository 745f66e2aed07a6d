import { KnownWord } from "../lexicon/known-word";
import { wordSet } from "../lexicon/listed";
import { startsSmall } from "../tokenize/letters";
import { firstTokenFrom, isSpacedHyphen, sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { isWhiteSpace } from "../tokenize/white-space";
import { pastDateline } from "./dateline";
import { type MarkedSpan, markedSpansIn } from "./marked-span";

/**
 * A sentence seen from outside its quotations: every outermost span in marks is one unit, and so is every other token.
 *
 *     “ A terror organization , ” Lior Haiat said .      words
 *     [          0            ]    1     2    3   4      units
 */
export class Frame {
  constructor(
    readonly tokens: TokenizedText,
    /** Index of its paragraph. */
    readonly paragraph: number,
    readonly units: readonly Unit[],
  ) {}
}

// Frames and units are of classes for speed: where the objects of a literal have outlived a collection of garbage, V8
// makes all that follow in the memory for what lives long, and there they keep alive all that they hold.

export class Unit {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Lower case; empty for a marked span. */
    readonly word: string,
    readonly known: KnownWord,
    readonly tag: number,
    /** Whether it is written with a capital. */
    readonly capital: boolean,
    /** Index of its first token. */
    readonly token: number,
    readonly marked: MarkedSpan | null,
  ) {}
}

/** The unit there; none beyond either end, below which an index would be looked up as a name. */
export function unitAt(units: readonly Unit[], at: number): Unit | undefined {
  return at >= 0 && at < units.length ? units[at] : undefined;
}

/** Whether some units have words in marks among them. */
export function hasMarked(units: readonly Unit[], from = 0, to = units.length): boolean {
  for (let at = from; at < to; at++) if (units[at].tag === MARKED) return true;
  return false;
}

/** Whether some units are nothing but words in marks and signs. */
export function areBare(units: readonly Unit[], from = 0, to = units.length): boolean {
  for (let at = from; at < to; at++) if (units[at].tag !== MARKED && units[at].tag !== Tag.PUNCT) return false;
  return true;
}

/** A sentence of more units than this is cut, so that work within a sentence stays bounded. */
const LONGEST = 300;
/** As many units, and what is left of a sentence, are held at a time: a paragraph may be a megabyte. */
const PASSAGE = 4 * LONGEST;

/** Titles whose full stop ends no sentence: `Rep. Jim McDermott`. */
const ABBREVIATED_TITLE = wordSet("abbreviatedTitles");
const isAbbreviated = (word: string): boolean => ABBREVIATED_TITLE.has(word) || /^\p{L}$/u.test(word);

/** Stands for a marked span where a tag is asked for. */
export const MARKED = 99;

/** A paragraph and its outermost marked spans. */
export interface MarkedParagraph {
  readonly tokens: TokenizedText;
  readonly index: number;
  /** First token, and the token past the last. */
  readonly first: number;
  readonly last: number;
  readonly spans: readonly MarkedSpan[];
  /** Whether it ends inside one. */
  readonly endsOpen: boolean;
}

/** Every paragraph of a text. */
export function* markedParagraphsOf(tokens: TokenizedText): Generator<MarkedParagraph> {
  let continues = false;
  for (let index = 0; index + 1 < tokens.paragraphs.length; index++) {
    const first = tokens.paragraphs[index];
    const last = tokens.paragraphs[index + 1];
    const end = tokens.ends[last - 1];
    const spans = markedSpansIn(tokens, first, last, continues);
    const lastSpan = spans.at(-1);
    const endsOpen = lastSpan !== undefined && !lastSpan.closed && lastSpan.end >= end - 1;
    yield { tokens, index, first, last, spans, endsOpen };
    if (spans.length > 0 || !isInterruption(tokens, first, last)) continues = endsOpen;
  }
}

/** The sentences of a paragraph, one after the other. */
export function framesOf({ tokens, index, first, last, spans }: MarkedParagraph): Generator<Frame> {
  return framesBetween(new UnitReader(tokens, pastDateline(tokens, first, last), last, spans), index);
}

/** What stands inside a marked span, as frames in which the spans within it are units. */
export function framesWithin({ tokens, paragraph }: Frame, outer: MarkedSpan): Generator<Frame> {
  const first = firstTokenFrom(tokens, outer.innerStart);
  const last = firstTokenFrom(tokens, outer.innerEnd);
  return framesBetween(new UnitReader(tokens, first, last, outer.inside), paragraph);
}

/** A line such as “Advertisement” between paragraphs: a few words that no full stop ends. */
export function isInterruption(tokens: TokenizedText, first: number, last: number): boolean {
  return last - first <= 8 && !/[.?!:”"]$/.test(tokens.words[last - 1]);
}

/** Reads tokens as units, each of `spans` collapsed into one. */
class UnitReader {
  readonly tokens: TokenizedText;
  readonly #last: number;
  readonly #spans: readonly MarkedSpan[];
  #token: number;
  #next = 0;

  constructor(tokens: TokenizedText, first: number, last: number, spans: readonly MarkedSpan[]) {
    this.tokens = tokens;
    this.#token = first;
    this.#last = last;
    this.#spans = spans;
  }

  /** Adds units up to the length of a passage; returns whether these are the last ones. */
  readInto(units: Unit[]): boolean {
    const { tokens } = this;
    const last = this.#last;
    let token = this.#token;
    for (; token < last && units.length < PASSAGE; token++) {
      const span = this.#spans[this.#next];
      if (!span || tokens.ends[token] <= span.start) {
        pushToken(units, tokens, token, tokens.ends[token]);
        continue;
      }
      if (tokens.starts[token] < span.start) pushToken(units, tokens, token, span.start);
      units.push(new Unit(span.start, span.end, "", NO_WORD, MARKED, false, token, span));
      while (token < last && tokens.ends[token] < span.end) token++;
      this.#next++;
    }
    this.#token = token;
    return token >= last;
  }
}

function pushToken(units: Unit[], tokens: TokenizedText, token: number, end: number): void {
  const form = tokens.forms[token];
  const { lower, kind } = form;
  const isDash = lower === "-" && isSpacedHyphen(tokens, token);
  const tag = tokens.tags[token];
  const isName = tag === Tag.PROPN && NAMED_LIKE.has(lower);
  const word = isDash ? "–" : isName ? form.word : lower;
  const known = isDash ? DASH : isName ? NO_WORD : form.known;
  units.push(new Unit(tokens.starts[token], end, word, known, tag, kind === 1 || kind === 2, token, null));
}

/** `US officials`, `the WHO`: names that are pronouns in small letters, and stay as they are written. */
const NAMED_LIKE = wordSet("pronounsLikeNames");
const NO_WORD = new KnownWord("");
const DASH = new KnownWord("–");

function* framesBetween(reader: UnitReader, paragraph: number): Generator<Frame> {
  const { tokens } = reader;
  let units: Unit[] = [];
  let isLast = false;
  while (!isLast) {
    isLast = reader.readInto(units);
    // Whether a sentence ends may hang on what follows.
    const most = isLast ? units.length : PASSAGE - 2 * LONGEST;
    let first = 0;
    while (first < most) {
      const end = sentenceEnd(tokens, units, first);
      yield new Frame(tokens, paragraph, units.slice(first, end));
      first = end;
    }
    units = units.slice(first);
  }
}

/** Where the sentence that starts at unit `first` ends. */
function sentenceEnd(tokens: TokenizedText, units: readonly Unit[], first: number): number {
  const most = Math.min(units.length, first + LONGEST);
  let sentence = sentenceOf(tokens, units[first].token);
  for (let at = first + 1; at < most; at++) {
    const { token } = units[at];
    while (tokens.sentences[sentence] < token) sentence++;
    if (startsSentence(tokens, units, at, tokens.sentences[sentence] === token)) return at;
  }
  return most;
}

/**
 * Whether a sentence starts at unit `at`, seen from outside the marks.
 * @param isTagged whether the tagger starts one there
 */
function startsSentence(tokens: TokenizedText, units: readonly Unit[], at: number, isTagged: boolean): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (before.marked) return startsAfterMarked(tokens, units, at, before.marked);
  // “… at 10 p.m. “But where will we go?” she asked.”
  if (unit.marked) return /^[.?!]+$/.test(before.word) || (isTagged && /^[ap]\.m\.$/.test(before.word));
  if (!isTagged) return false;
  // The tagger ends a sentence at the full stop of `(D-Calif.)`.
  if (unit.tag === Tag.PUNCT && !/^[([{*–—-]/.test(unit.word)) return false;
  if (before.word === "." && units[at - 2]?.capital && isAbbreviated(units[at - 2].word)) return false;
  if ((before.word.endsWith(".") && isAbbreviated(before.word.slice(0, -1))) || startsSmall(tokens.words[unit.token]))
    return false;
  return !/^[,;:(–—-]$/.test(before.word);
}

/** The same where words in marks stand right before. */
function startsAfterMarked(tokens: TokenizedText, units: readonly Unit[], at: number, marked: MarkedSpan): boolean {
  const unit = units[at];
  const ending = endingOf(tokens.text, marked);
  if (unit.marked || ending === null) return ending !== null;
  if (startsSmall(tokens.words[unit.token]) || unit.tag === Tag.PUNCT || unit.word === "―") return false;
  return !opensTag(units, at, ending === ".");
}

/** The stop that ends the sentence inside the marks, before any closing bracket or mark; null where none does. */
function endingOf(text: string, { innerStart, innerEnd }: MarkedSpan): string | null {
  let end = innerEnd;
  while (end > innerStart && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  while (end > innerStart && "'’)]".includes(text[end - 1])) end--;
  return end > innerStart && ".?!…".includes(text[end - 1]) ? text[end - 1] : null;
}

/**
 * Whether a source and its cue follow a quotation that ended like a sentence: “Why?” Haiat asked. After a full stop only
 * the inverted form is taken as one: “We won.” said Haiat. A time may follow: “Why?” Haiat asked Friday.
 */
function opensTag(units: readonly Unit[], at: number, fullStop: boolean): boolean {
  if (fullStop) return false;
  for (let i = at; i < Math.min(units.length, at + 18); i++) {
    // A nickname is passed over: “Why?” Ann “Bee” Lee asked.
    if (units[i].tag === MARKED && (units[i].marked?.stop || !units[i + 1]?.capital)) return false;
    const cueClass = units[i].known.cue?.cueClass;
    const after = units[i + 1];
    const goesOn = after?.word === "on" && (units[i].word === "went" || units[i].word === "goes");
    if (i === at || (cueClass !== "speech" && cueClass !== "stance" && !goesOn && !isNamedVerb(units, at, i))) continue;
    if (
      !after ||
      after.tag === Tag.PUNCT ||
      after.tag === Tag.ADP ||
      after.tag === Tag.ADV ||
      after.known.isTime ||
      (ADDRESSES.has(units[i].known.lemma) && asksNothing(units, i + 1))
    )
      return true;
  }
  return false;
}

/** `“Why?” Haiat pressed.`: any verb in the past behind a name that stands alone. */
function isNamedVerb(units: readonly Unit[], from: number, at: number): boolean {
  const { tag, word } = units[at];
  if (tag !== Tag.VERB || !word.endsWith("ed") || units[at + 1]?.tag !== Tag.PUNCT) return false;
  for (let i = from; i < at; i++) if (!units[i].capital) return false;
  return true;
}

/** Verbs that say to whom before they say what. */
export const ADDRESSES = wordSet("addressingVerbs");
/** What somebody is asked, or for what. */
const ASKS = /^(?:to|that|for|wh\w+|how)$/;

/** `“Why?” Haiat asked reporters after the talks.`, but not: `Haiat asked reporters to leave.` */
function asksNothing(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) {
    const { tag, word } = units[at];
    if (tag === MARKED || /^[.;:]$/.test(word)) return true;
    if (tag === Tag.SCONJ || tag === Tag.VERB || tag === Tag.AUX || ASKS.test(word)) return false;
  }
  return true;
}
