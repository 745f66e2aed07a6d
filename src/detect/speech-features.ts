import { listed, wordSet } from "../lexicon/listed";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { NOTHING, numeral, type Piece, piece, piecesOf } from "../model/piece";
import { startsLarge } from "../tokenize/letters";
import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { isWhiteSpace } from "../tokenize/white-space";
import type { Attribution } from "./attribute";
import { CLASS } from "./cue-names";
import { type Frame, MARKED, type Unit, unitAt } from "./frame";
import type { MarkedSpan } from "./marked-span";
import type { MarkFamily } from "./marks";
import { timesMarked } from "./times-marked";

// What can be seen of words in marks that tells whether somebody says them. No name and no rare word is a feature, only
// words written small, so that nothing is learned of one year's news.

/** Adds one feature, whose name is given in pieces. */
type Add = (piece: Piece, second?: Piece, third?: Piece, fourth?: Piece, fifth?: Piece) => void;

/** Words that introduce what is not said but named: the term “…”, the so-called “…”, a report titled “…”. */
const INTRODUCES = new Map<string, Piece>();
for (const kind of ["term", "named", "called", "title", "slogan"] as const)
  for (const word of listed(`introduced ${kind}`)) INTRODUCES.set(word, piece(kind));
/** Works, shows and songs, which stand before or after their titles: the sitcom “…”, a “…” sequel. */
const WORKS = wordSet("works");
/** What is named by a title, term or slogan before it: the “…” movement. */
const NAMED_AFTER = wordSet("namedAfter");
/** Nouns of words somebody has said: his “…” comment, her “…” remark. */
const UTTERANCES = wordSet("utterances");

/** The words that names are made of. */
const P = piecesOf(vocabulary.speech);
const FAMILY: Readonly<Record<MarkFamily, Piece>> = piecesOf(vocabulary.families);

/** What is known of who says words in marks before it is asked whether anybody does. */
export type Ascriber = Pick<Attribution, "link" | "subject">;

/** Gives the features of the words in marks at unit `at` of a frame, whose attribution is known. */
export function speechFeatures<Name>(features: Features<Name>, frame: Frame, at: number, attribution: Ascriber): void {
  const { units, tokens } = frame;
  const marked = units[at].marked!;
  const add: Add = (name, second, third, fourth, fifth) =>
    features.add(features.start(name), second, third, fourth, fifth);
  const words = wordsIn(tokens.text, marked);
  addWords(
    add,
    words,
    endingOf(tokens.text.slice(Math.max(marked.innerStart, marked.innerEnd - 4), marked.innerEnd)),
    marked,
  );
  addInside(add, tokens, units[at], marked, words.length);
  addAround(add, units, at, words.length);
  addCue(add, units, at, attribution, Math.min(words.length, 4));
  addPlace(add, frame, at, words);
}

function wordsIn(text: string, { innerStart, innerEnd }: MarkedSpan): string[] {
  const words: string[] = [];
  // A whole paragraph in marks need not be cut into words to know that it is long.
  const end = Math.min(innerEnd, innerStart + 400);
  let from = innerStart;
  for (let at = from; at <= end; at++) {
    if (at < end && !isWhiteSpace(text.charCodeAt(at))) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words.length > 0 ? words : [""];
}

/** How many words, how they are written, and how they end. */
function addWords(add: Add, words: readonly string[], ending: Piece, { family, closed }: MarkedSpan): void {
  const n = sizeOf(words.length);
  const shape = shapeOf(words);
  add(P["size="], n);
  add(P["shape="], shape);
  add(P["shape="], shape, P[" size="], n);
  add(P["end="], ending);
  add(P["end="], ending, P[" size="], n);
  add(P["end="], ending, P[" shape="], shape);
  add(P["marks="], FAMILY[family]);
  if (!closed) add(P.open);
  if (/^[#@]/.test(words[0])) add(P.tag);
}

function sizeOf(count: number): Piece {
  return count <= 4 ? numeral(count) : count <= 6 ? P["5-6"] : count <= 9 ? P["7-9"] : P["10"];
}

const SMALL = wordSet("smallWords");

/** `title` where every word has a capital, `Low` where only the first has one. */
function shapeOf(words: readonly string[]): Piece {
  const first = words[0].replace(/^[^\p{L}\p{N}#@]+/u, "");
  if (words.every((word) => !/\p{Ll}/u.test(word)) && words.some((word) => /\p{Lu}{2}/u.test(word))) return P.CAPS;
  if (!/^[\p{Lu}\p{N}#@]/u.test(first)) return words.some(startsLarge) ? P.lowCap : P.low;
  if (words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}(#@]/u.test(word) || SMALL.has(word.toLowerCase())))
    return P.title;
  return words.length === 1 ? P.Cap : P.Low;
}

function endingOf(inner: string): Piece {
  return ENDING[/([,.?!…;:–—-])["'’”)]?\s*$/.exec(inner)?.[1] ?? "none"];
}

/** A sign as it ends words in marks: all dashes are one, and an exclamation is a question. */
const ENDING: Readonly<Record<string, Piece>> = {
  ...piecesOf(vocabulary.endings),
  "–": piece("-"),
  "—": piece("-"),
  "!": piece("?"),
};

const PERSONAL = wordSet("ownPronouns");

/** What kind of words stand inside the marks. */
function addInside(add: Add, tokens: TokenizedText, unit: Unit, marked: MarkedSpan, size: number): void {
  const first = firstTokenFrom(tokens, marked.innerStart);
  const tags: number[] = [];
  let count = 0;
  let last = 0;
  let verb = false;
  let personal = false;
  for (
    let i = Math.max(first, unit.token);
    i < tokens.count && tokens.starts[i] < marked.innerEnd && i < first + 30;
    i++
  ) {
    const tag = tokens.tags[i];
    if (tag !== Tag.PUNCT) {
      if (count++ < 3) tags.push(tag);
      last = tag;
    }
    verb ||= tag === Tag.AUX || tag === Tag.VERB;
    personal ||= PERSONAL.has(tokens.lower[i]);
  }
  if (count === 0) return;
  const n = sizeOf(size);
  add(P["first="], numeral(tags[0]));
  add(P["last="], numeral(last));
  if (count <= 3) add(P["tags="], piece(tags.join(" ")));
  if (verb) add(P.verb);
  add(verb ? P["verb=true"] : P["verb=false"], P[" size="], n);
  if (personal) add(P.personal);
}

/** The words on both sides. */
function addAround(add: Add, units: readonly Unit[], at: number, size: number): void {
  const short = size <= 4 ? P[" short"] : P[" long"];
  const before = unitAt(units, at - 1);
  const before2 = unitAt(units, at - 2);
  const after = unitAt(units, at + 1);
  const after2 = unitAt(units, at + 2);
  const sortBefore = sortOf(before);
  const sortAfter = sortOf(after);
  add(P["before="], sortBefore);
  add(P["after="], sortAfter);
  add(P["before="], sortBefore, P[" after="], sortAfter, short);
  add(P["before2="], sortOf(before2), P[" "], sortBefore);
  add(P["after2="], sortAfter, P[" "], sortOf(after2));
  addWord(add, P["beforeWord="], before);
  addWord(add, P["before2Word="], before2);
  addWord(add, P["afterWord="], after);
  for (let near = at - 1; near >= 0 && near >= at - 3; near--) {
    const { word } = units[near];
    const kind = INTRODUCES.get(word);
    if (kind) add(P["introduced "], kind);
    if (WORKS.has(word)) add(P["work before"]);
  }
  const nearest = before && (before.tag === Tag.PUNCT || before.word === "as") ? at - 2 : at - 1;
  const kind = nearest < 0 ? undefined : INTRODUCES.get(units[nearest].word);
  if (kind) {
    add(P["introduced by "], kind);
    // The method is called “…”, but: she called the method “…”, a man she called “…”.
    add(P["introduced by "], kind, P[" after "], sortOf(unitAt(units, nearest - 1)));
  }
  for (let near = at + 1; near < units.length && near <= at + 2; near++) {
    const { word } = units[near];
    if (WORKS.has(word)) add(P["work after"]);
    if (NAMED_AFTER.has(word)) add(P["named after"]);
    if (UTTERANCES.has(word)) add(P["utterance after"]);
  }
  const nominal = after && (after.tag === Tag.NOUN || after.tag === Tag.PROPN);
  const owned = before && (before.tag === Tag.DET || before.tag === Tag.ADJ || before.word === "'s");
  if (nominal) add(P.attributive, short, owned ? P[" owned"] : NOTHING);
}

/** What stands beside the marks: a part of speech, another span in marks, a sign of its own, or nothing. */
function sortOf(unit: Unit | undefined): Piece {
  if (!unit) return P.edge;
  if (unit.tag === MARKED) return P.marked;
  return unit.tag === Tag.PUNCT || unit.tag === Tag.PART ? unit.known.piece : numeral(unit.tag);
}

/** A word written small, as itself: names and the first words of sentences are none of them. */
function addWord(add: Add, place: Piece, unit: Unit | undefined): void {
  if (unit && !unit.capital && unit.tag !== MARKED && /^\p{L}[\p{L}'-]*$/u.test(unit.word))
    add(place, unit.known.piece);
}

/** The cue, how near it stands and on which side; where there is none, whether the sentence has a subject. */
function addCue(add: Add, units: readonly Unit[], at: number, { link, subject }: Ascriber, size: number): void {
  if (!link?.source) {
    const has = subject ? P.subject : P["no subject"];
    add(has);
    add(has, P[" size="], numeral(size));
    return;
  }
  const { cueClass, lemma } = link.site;
  const before = link.to <= at;
  const from = before ? link.site.to : at + 1;
  const to = before ? at : Math.min(link.from, link.site.from);
  let distance = 0;
  let clause = false;
  for (let i = from; i < to; i++) {
    const { tag, word } = units[i];
    if (tag !== Tag.PUNCT) distance++;
    clause ||= word === "that" || tag === Tag.AUX || tag === Tag.VERB;
  }
  const far = numeral(distance === 0 ? 0 : distance <= 2 ? 1 : distance <= 5 ? 3 : distance <= 10 ? 6 : 11);
  const kind = CLASS[cueClass];
  const side = before ? P[" before"] : P[" after"];
  add(P["cue="], kind, side);
  add(P["cue="], kind, side, P[" size="], numeral(size));
  add(P["cue="], kind, side, P[" far="], far);
  add(P["far="], far);
  add(P["lemma="], piece(lemma));
  if (clause) add(P["clause between"]);
}

/** Where the words stand in the sentence and the text. */
function addPlace(add: Add, frame: Frame, at: number, words: readonly string[]): void {
  const { units, tokens } = frame;
  const { start } = units[at];
  let others = -1;
  let isNear = false;
  let hasVerb = false;
  for (let i = 0; i < units.length; i++) {
    const { tag } = units[i];
    if (tag === MARKED) {
      others++;
      isNear ||= i !== at && Math.abs(i - at) <= 2;
    }
    hasVerb ||= tag === Tag.VERB || tag === Tag.AUX;
  }
  if (others > 0) add(P["others="], numeral(Math.min(others, 3)));
  if (isNear) add(P["in list"]);
  if (!hasVerb) add(P["no verb around"]);
  const first = units[0].start;
  if (/["”]\s*$/.test(tokens.text.slice(Math.max(0, first - 3), first))) add(P["after quotation"]);
  if (start === first) add(P.opens);
  const times = words.length <= 5 ? timesMarked(tokens, words.join(" ")) : 1;
  if (times > 1) add(P["times="], numeral(Math.min(times, 3)));
}
