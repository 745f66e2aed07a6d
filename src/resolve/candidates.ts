import type { NamedPlace } from "../entities/named-place";
import { wordSet } from "../lexicon/listed";
import { isCommonWord } from "../lexicon/word-classes";
import { mapped } from "../span";
import { paragraphOf, sentenceOf } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Here, Sight } from "./candidate-features";
import type { Member } from "./cast";
import type { Candidate, Question, Scenery, Turn } from "./question";
import { surroundingsOf } from "./surroundings";

/** How far back, in named places, a pronoun may reach. */
const REACH = 60;
/** How many names ahead in the paragraph: whoever says words without a cue is named at once or not at all. */
const AHEAD = 8;
/** How many turns back. */
const TURNS_BACK = 12;

/** Everybody that a question may mean, nearest named first, then those who only spoke. */
export function candidatesFor(scenery: Scenery, question: Question): Candidate[] {
  const all = sightsOf(scenery, question);
  const here = hereAt(scenery, question, all);
  const around = surroundingsOf(scenery, question, here, all);
  const left = question.task === "he" && around.right?.isShort ? [around.right.sight] : all;
  return mapped(left, (sight) => ({ member: sight.member, seen: { scenery, question, here, sight, all, around } }));
}

function hereAt({ tokens }: Scenery, { token }: Question, all: readonly Sight[]): Here {
  const named: number[] = [];
  const subjects: number[] = [];
  const spoke: number[] = [];
  for (const { before, subject, turns } of all) {
    if (before.length > 0) named.push(before[0].start);
    if (subject) subjects.push(subject.start);
    if (turns.length > 0) spoke.push(turns[0].at);
  }
  return { paragraph: paragraphOf(tokens, token), sentence: sentenceOf(tokens, token), named, subjects, spoke };
}

/** A question has few candidates: the list is looked through faster than a map. */
function sightsOf(scenery: Scenery, question: Question): Sight[] {
  const { tokens, outside } = scenery;
  const offset = tokens.starts[question.token];
  const sights: Sight[] = [];
  const first = outside.placeFrom(offset);
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const place = outside.places[at];
    if (question.task === "he" && isNobody(tokens, place)) continue;
    const sight = sightOf(sights, question, place.member);
    if (!sight) continue;
    sight.before = withOne(sight.before, place);
    if (place.isSubject) sight.subject ??= place;
  }
  for (const turn of turnsBefore(scenery.turns, offset)) {
    const sight = sightOf(sights, question, turn.member);
    if (sight) sight.turns = withOne(sight.turns, turn);
  }
  for (const place of restOfParagraph(scenery, question)) {
    const isNew = question.task === "he" && !seenOf(sights, place.member);
    const sight = isNew ? null : sightOf(sights, question, place.member);
    if (sight) sight.after = withOne(sight.after, place);
  }
  if (question.suggestion?.member) sightOf(sights, question, question.suggestion.member);
  for (const place of placesInside(scenery, question)) {
    const sight = seenOf(sights, place.member);
    if (sight) sight.inside++;
  }
  return sights;
}

const AT_PLACES = wordSet("placesOnly");

/**
 * `Rain fell`, `Crews searched`: an everyday word with which a sentence starts is nobody’s name, though it may be a firm’s;
 * nor is a place, `in Boise`.
 */
function isNobody({ forms, lower, sentences }: TokenizedText, { member, token, sentence }: NamedPlace): boolean {
  if (member.kind !== "unknown" || member.isLong) return false;
  const isPlain =
    sentences[sentence] === token &&
    (forms[token].only < 0 || isCommonWord(lower[token].split("-")[0].replace(/s$/, "")));
  return isPlain || AT_PLACES.has(lower[token - 1]);
}

/** An empty list of anything, of which `withOne` makes another. */
const NONE: never[] = [];

/** A list with one more in it. Most lists have one or none: they are made as long as that. */
function withOne<One>(list: One[], one: One): One[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

/** What is seen of a member, from now on; null for one whom the question cannot mean. */
function sightOf(sights: Sight[], question: Question, member: Member): Sight | null {
  const known = seenOf(sights, member);
  if (known) return known;
  if (!mayMean(question, member)) return null;
  const sight = { member, before: NONE, subject: null, after: NONE, inside: 0, turns: NONE };
  sights.push(sight);
  return sight;
}

function seenOf(sights: readonly Sight[], member: Member): Sight | null {
  for (let at = 0; at < sights.length; at++) if (sights[at].member === member) return sights[at];
  return null;
}

/** `Orsk admitted that he was tired. “It was long,” he said`: a name of unknown kind may be a person’s where a pronoun says so. */
function mayMean({ task, gender }: Question, member: Member): boolean {
  if (task !== "he") return true;
  if (member.kind === "unknown") return member.named && gender !== null;
  return member.kind === "person" && (gender === null || member.gender === null || member.gender === gender);
}

/** The last turns whose source stands before `offset`, the nearest first. */
export function turnsBefore(turns: readonly Turn[], offset: number): Turn[] {
  const near: Turn[] = [];
  for (let last = turns.length - 1; last >= 0 && last >= turns.length - TURNS_BACK; last--) {
    if (turns[last].at >= offset) continue;
    near.push(turns[last]);
    for (let at = near.length - 1; at > 0 && near[at - 1].at < near[at].at; at--)
      [near[at - 1], near[at]] = [near[at], near[at - 1]];
  }
  return near;
}

/** Names that follow in the same paragraph. */
function restOfParagraph({ tokens, outside }: Scenery, { token }: Question): NamedPlace[] {
  const end = tokens.starts[tokens.paragraphs[paragraphOf(tokens, token) + 1]] ?? Infinity;
  const found: NamedPlace[] = [];
  for (let at = outside.placeFrom(tokens.starts[token]); at < outside.places.length && found.length < AHEAD; at++) {
    if (outside.places[at].start >= end) break;
    found.push(outside.places[at]);
  }
  return found;
}

/** Names within the words said: speakers seldom name themselves. */
function placesInside({ cast }: Scenery, { quotation }: Question): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const { start, end } of quotation?.content ?? []) {
    for (let at = cast.placeFrom(start); at < cast.places.length && found.length < REACH; at++) {
      if (cast.places[at].end > end) break;
      found.push(cast.places[at]);
    }
  }
  return found;
}
