import { byFirst, wordSet } from "../lexicon/listed";
import { remember } from "../lexicon/remember";
import { genderOfRole, isListedRole } from "../lexicon/role-nouns";
import weights from "../model/definite.json";
import { sortBy } from "../span";
import { startsSmall } from "../tokenize/letters";
import { paragraphOf, sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { inMarks } from "./in-marks";
import type { PersonCluster } from "./person";
import type { RolePhrase } from "./role-phrase";

// Descriptions that stand away from the name: `Lee has a lead. The paper magnate told voters …`.

/**
 * What speaks for a person as the one a description means, in log-odds: fitted to the descriptions of the training
 * documents by logistic regression.
 */
interface Weights {
  readonly bias: number;
  /** A role with the same noun stands at his name: `Sen. Lee … the Ohio senator`. */
  readonly same: number;
  /** Introduced with another role already, or with a bare title such as `Gov.`. */
  readonly introduced: number;
  readonly titled: number;
  /** What else an introduction or title costs where the description is one word. */
  readonly bare: number;
  /** The first person that a sentence names, and the one named last. */
  readonly first: number;
  readonly nearest: number;
  /** For each doubling of the times he is named. */
  readonly frequency: number;
  /** Lost for each sentence and each paragraph between, four paragraphs at most. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Named in the same sentence, with no comma between, and with one: `Lee asked the senator`. */
  readonly sameClause: number;
  readonly sameSentence: number;
}
const WEIGHT: Weights = weights;
/** The least sum of probabilities, over the places of a description, at which it is given to somebody. */
const LEAST = 0.25;
/** How far back a description reaches, in mentions and sentences; how far a comma is looked for, in tokens. */
const REACH = { mentions: 16, sentences: 6, comma: 40 };

/** Somebody whom a description may mean, with the roles that stand at his name. */
export interface Described {
  readonly person: PersonCluster;
  readonly phrases: RolePhrase[];
}

/** What the roles at a name say, read once. */
interface Profile {
  readonly heads: ReadonlySet<string>;
  readonly introduced: boolean;
}

interface Place {
  readonly at: number;
  readonly to: number;
  sentence: number;
  /** Whether no person is named before him in the sentence. */
  first: boolean;
  readonly who: Candidate;
}

/** Somebody whom a description may mean, and what the roles at his name say. */
interface Candidate {
  readonly described: Described;
  readonly profile: Profile;
}

/** The same description wherever the text has it, and how much speaks for each person. */
interface Group {
  readonly phrases: RolePhrase[];
  readonly votes: Map<Candidate, number>;
}

/** Adds to each person the definite descriptions that stand for him: the same words mean one person all through a text. */
export function addDefinites(tokens: TokenizedText, persons: readonly Described[]): void {
  const definites = definitesOf(tokens);
  if (definites.length === 0) return;
  const places = placesOf(tokens, persons);
  const byWords = new Map<string, Group>();
  let next = 0;
  for (const phrase of definites) {
    while (next < places.length && places[next].at < phrase.from) next++;
    const words = tokens.lower.slice(phrase.from, phrase.to).join(" ");
    const group: Group = byWords.get(words) ?? { phrases: [], votes: new Map() };
    byWords.set(words, group);
    group.phrases.push(phrase);
    for (const [who, sure] of votesFor(tokens, phrase, places, next))
      group.votes.set(who, (group.votes.get(who) ?? 0) + sure);
  }
  for (const { phrases, votes } of byWords.values()) {
    const best = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (!best) continue;
    const [who, most] = best;
    if (most <= LEAST) continue;
    const sure = most / Math.max(1, phrases.length * 0.7);
    const [phrase] = phrases;
    const fuller = phrase.to - phrase.from > 1 && who.profile.heads.has(headOf(tokens, phrase));
    const { from, to, where } = phrase;
    who.described.phrases.push({ from, to, where, sure, fuller });
  }
}

const IS = wordSet("becoming");

/** Every definite description outside quotation marks. */
function definitesOf(tokens: TokenizedText): RolePhrase[] {
  const found: RolePhrase[] = [];
  const isMarked = inMarks(tokens);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.lower[at] !== "the" || isMarked(at) || IS.has(tokens.lower[at - 1])) continue;
    const phrase = definiteAt(tokens, at + 1);
    // “The clerk who took the call” is somebody new.
    if (phrase && tokens.lower[phrase.to] !== "who") found.push(phrase);
  }
  return found;
}

function placesOf(tokens: TokenizedText, persons: readonly Described[]): Place[] {
  const places: Place[] = [];
  for (const described of persons) {
    const who = { described, profile: profileOf(tokens, described.phrases) };
    for (const { from, to, heading } of described.person.mentions)
      if (!heading) places.push({ at: from, to, sentence: 0, first: false, who });
  }
  sortBy(places, ({ at }) => at);
  let sentence = 0;
  for (const [index, place] of places.entries()) {
    while (tokens.sentences[sentence + 1] <= place.at) sentence++;
    place.sentence = sentence;
    place.first = sentence !== places[index - 1]?.sentence;
  }
  return places;
}

const NO_PROFILE: Profile = { heads: new Set(), introduced: false };

function profileOf(tokens: TokenizedText, phrases: readonly RolePhrase[]): Profile {
  if (phrases.length === 0) return NO_PROFILE;
  const own = phrases.filter((one) => one.where !== "definite");
  return {
    heads: new Set(own.map((one) => headOf(tokens, one))),
    introduced: own.some(({ from, to }) => to - from > 1),
  };
}

/** Role nouns that are no description of one person known to the reader. */
const NOBODY = wordSet("nobodyKnown");
const isNobody = (head: string): boolean => NOBODY.has(head) || /[^s]s$/.test(head);
/** Whom a text may speak of as known without having named him: the judge of a trial, the driver of a bus. */
export const OF_SCENE = wordSet("rolesOfScenes");
/** `the first candidate who …`, `the other candidate`: said of a kind, or of whoever was not named. */
const ONE_OF_MANY = wordSet("oneOfMany");
const isOneOfMany = (word: string): boolean => ONE_OF_MANY.has(word) || word.endsWith("est");

/** 1 for a word that may say who one person is, else 0. */
const isSomebody = remember((word) => (isListedRole(bareHead(word)) && !isNobody(bareHead(word)) ? 1 : 0));

const headAt = (tokens: TokenizedText, at: number): string => bareHead(tokens.lower[at]);
const bareHead = remember((word) => word.replace(/^.*-|\.$/g, ""));

/** `the former secretary of state`: a singular role noun after “the”, with what narrows it, and no name after it. */
function definiteAt(tokens: TokenizedText, from: number): RolePhrase | null {
  let to = from;
  while (to < tokens.count && to - from < 8 && narrows(tokens, to)) to++;
  let head = to - 1;
  while (head >= from && !startsSmall(tokens.words[head])) head--;
  if (head < from || head !== to - 1 || isSomebody(tokens.lower[head]) === 0) return null;
  for (let at = from; at < head; at++) if (isOneOfMany(tokens.lower[at])) return null;
  if (tokens.lower[to] === "'s" && tokens.tags[to + 1] === Tag.PROPN) return null;
  to = pastOf(tokens, to);
  if (tokens.tags[to] === Tag.PROPN || (tokens.words[to] === "," && tokens.tags[to + 1] === Tag.PROPN)) return null;
  return { from, to, where: "definite" };
}

function narrows(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  if (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM) return true;
  return tokens.words[at] === "-" || (tag === Tag.PART && tokens.lower[at] === "'s" && narrowsMore(tokens, at + 1));
}

function narrowsMore(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  return tag === Tag.NOUN || tag === Tag.ADJ;
}

/** Past “of state”, “of New Jersey”. */
function pastOf(tokens: TokenizedText, at: number): number {
  if (tokens.lower[at] !== "of") return at;
  let to = tokens.lower[at + 1] === "the" ? at + 2 : at + 1;
  while (to < tokens.count && to - at < 7 && (tokens.tags[to] === Tag.PROPN || tokens.tags[to] === Tag.NOUN)) to++;
  return to > at + 1 && tokens.lower[to - 1] !== "the" ? to : at;
}

/** How likely each person named shortly before is the one meant. `next` is the index of the first place after the phrase. */
function votesFor(
  tokens: TokenizedText,
  phrase: RolePhrase,
  places: readonly Place[],
  next: number,
): Map<Candidate, number> {
  const sentence = sentenceOf(tokens, phrase.from);
  const head = headOf(tokens, phrase);
  const votes = new Map<Candidate, number>();
  for (let index = next - 1; index >= 0 && next - index <= REACH.mentions; index--) {
    const place = places[index];
    if (sentence - place.sentence > REACH.sentences) break;
    if (votes.has(place.who) || clashes(tokens, phrase, head, place)) continue;
    const score =
      WEIGHT.bias +
      scoreOfRoles(phrase, head, place.who.profile) +
      scoreOfPlace(tokens, phrase, place, sentence) +
      (votes.size === 0 ? WEIGHT.nearest : 0);
    votes.set(place.who, 1 / (1 + Math.exp(-score)));
  }
  return votes;
}

function scoreOfRoles(phrase: RolePhrase, head: string, { heads, introduced }: Profile): number {
  if (heads.has(head)) return WEIGHT.same;
  if (heads.size === 0) return 0;
  return (introduced ? WEIGHT.introduced : WEIGHT.titled) + (phrase.to - phrase.from === 1 ? WEIGHT.bare : 0);
}

function scoreOfPlace(tokens: TokenizedText, phrase: RolePhrase, place: Place, here: number): number {
  const paragraphs = paragraphOf(tokens, phrase.from) - paragraphOf(tokens, place.at);
  const together = place.sentence === here;
  return (
    (place.first ? WEIGHT.first : 0) +
    WEIGHT.frequency * Math.log2(place.who.described.person.mentions.length) +
    WEIGHT.sentence * Math.max(0, here - place.sentence - 1) +
    WEIGHT.paragraph * Math.min(paragraphs, 4) +
    (together ? (commaBetween(tokens, place.to, phrase.from) ? WEIGHT.sameSentence : WEIGHT.sameClause) : 0)
  );
}

function commaBetween(tokens: TokenizedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (at - from > REACH.comma || /^[,;:–—]$/.test(tokens.words[at])) return true;
  return false;
}

const IN_FULL = byFirst("titlesInFull");

/** What a title is in full, or is called else. */
export function inFull(title: string): string {
  return IN_FULL.get(title)?.join(" ") ?? title;
}

const AFTER_HEAD = wordSet("afterHeads");

/** The role noun of a phrase: the last one before “of” or a comma. */
function headOf(tokens: TokenizedText, { from, to }: RolePhrase): string {
  let head = "";
  let last = from;
  while (last < to && !AFTER_HEAD.has(tokens.lower[last])) last++;
  if (last > from) head = headAt(tokens, last - 1);
  return inFull(head);
}

/** `the actress` is no man, and `the judge` only who is called one. */
function clashes(tokens: TokenizedText, phrase: RolePhrase, head: string, { who }: Place): boolean {
  if (OF_SCENE.has(head) && !who.profile.heads.has(head)) return true;
  const { gender } = who.described.person;
  if (gender === null) return false;
  const sex = genderOfRole(tokens.lower[phrase.to - 1]);
  return sex !== null && sex !== gender;
}
