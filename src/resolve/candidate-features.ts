import type { Gender } from "../entities/entity";
import type { NamedPlace } from "../entities/named-place";
import { isPossessive } from "../lexicon/possessives";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { numeral, type Piece, piece, piecesOf } from "../model/piece";
import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import type { Question, Scenery, Turn } from "./question";
import { addSuggestion } from "./suggestion-features";
import { addSurroundings, KIND, type Surroundings } from "./surroundings";

/** Where one candidate stands around a question. */
export interface Sight {
  readonly member: Member;
  /** Places that name him before, the nearest first. */
  before: NamedPlace[];
  /** The nearest of them that is a subject. */
  subject: NamedPlace | null;
  /** Places after in the same paragraph. */
  after: NamedPlace[];
  /** How often the words said name him. */
  inside: number;
  /** His turns before, the nearest first. */
  turns: Turn[];
}

/** Where a question comes up, and how all candidates stand there. */
export interface Here {
  readonly paragraph: number;
  readonly sentence: number;
  /** Where each candidate that is named before is named last, where each that is a subject before is it, and where each that spoke did: offsets. */
  readonly named: readonly number[];
  readonly subjects: readonly number[];
  readonly spoke: readonly number[];
}

/** A candidate with what stands around him: all that his features are read from. */
export interface CandidateCase {
  readonly scenery: Scenery;
  readonly question: Question;
  readonly here: Here;
  readonly sight: Sight;
  /** All candidates of the question. */
  readonly all: readonly Sight[];
  readonly around: Surroundings;
}

/** Gives what speaks for and against a candidate. */
export function candidateFeatures<Name>(features: Features<Name>, one: CandidateCase): void {
  const turn = one.sight.turns.at(0);
  if (turn) addTurns(features, one, turn);
  else features.has(P["never spoke"]);
  addNearest(features, one);
  addSubject(features, one);
  addAfter(features, one);
  addMember(features, one);
  addSurroundings(features, one);
  addSuggestion(features, one);
}

function addTurns<Name>(
  features: Features<Name>,
  { scenery: { tokens }, question: { token, task }, here, sight: { turns, before, subject } }: CandidateCase,
  turn: Turn,
): void {
  const wasSubject = subject !== null && subject.start > turn.at;
  const named = after(here.named, turn.at) - (before.length > 0 && before[0].start > turn.at ? 1 : 0);
  const subjects = after(here.subjects, turn.at) - (wasSubject ? 1 : 0);
  const spoke = features.start(P["spoke "], upTo(3, after(here.spoke, turn.at)));
  const further = features.extend(spoke, P[", "]);
  features.add(spoke);
  features.add(further, upTo(3, here.paragraph - turn.paragraph), P[" paragraphs before"]);
  features.add(further, P["found by "], P[turn.finding]);
  features.add(further, upTo(3, turns.length), P[" times"]);
  features.add(further, upTo(2, named), P[" named since"]);
  features.add(further, upTo(2, subjects), P[" subjects since"]);
  if (wasSubject) {
    features.has(P["spoke, subject since"]);
    features.add(further, P["subject since"]);
  }
  if (task !== "he") features.add(further, P["gap "], gapOf(Math.max(0, token - firstTokenFrom(tokens, turn.end))));
}

/** How many of the offsets lie after one, counted no further than what features tell apart. */
function after(offsets: readonly number[], one: number): number {
  let found = 0;
  for (let at = 0; at < offsets.length && found < MOST_AFTER; at++) if (offsets[at] > one) found++;
  return found;
}

const MOST_AFTER = 4;

/** How many tokens lie between a turn and words without a cue. */
function gapOf(tokens: number): Piece {
  return tokens < 4 ? P.none : tokens < 30 ? P.short : tokens < 80 ? P.middling : P.long;
}

function addNearest<Name>(
  features: Features<Name>,
  { scenery: { tokens }, here, sight: { before } }: CandidateCase,
): void {
  const nearest = before.at(0);
  if (!nearest) {
    features.has(P["not named before"]);
    return;
  }
  const rank = upTo(3, after(here.named, nearest.start));
  const distance = distanceOf(nearest, here);
  const named = features.start(P["named "]);
  features.add(named, rank);
  features.add(named, distance);
  features.add(named, distance, nearest.isSubject ? P[" subject"] : P[" other"]);
  features.add(named, rank, P[" "], distance);
  addShapes(features, named, tokens, nearest);
  let near = 0;
  while (near < before.length && before[near].paragraph === here.paragraph) near++;
  let opener = 0;
  while (opener < before.length && !before[opener].opensParagraph) opener++;
  features.has(P["in paragraph "], upTo(3, near));
  if (opener < before.length) features.has(P["opens paragraph "], upTo(3, here.paragraph - before[opener].paragraph));
  else features.has(P["opens none"]);
}

function addSubject<Name>(features: Features<Name>, { here, sight }: CandidateCase): void {
  const last = sight.subject;
  if (!last) {
    features.has(P["never subject"]);
    return;
  }
  const rank = upTo(3, after(here.subjects, last.start));
  const distance = distanceOf(last, here);
  const subject = features.start(P["subject "]);
  features.add(subject, rank, sight.member.kind === "person" ? P[", person"] : P[", other"]);
  features.add(subject, rank);
  features.add(subject, distance);
  features.add(subject, rank, P[" "], distance);
}

function addAfter<Name>(features: Features<Name>, { here, sight }: CandidateCase): void {
  const next = sight.after.at(0);
  if (!next) return;
  features.has(P["named after"]);
  const isHere = next.sentence === here.sentence;
  features.has(isHere ? P["after, same sentence"] : P["after, later sentence"]);
  if (next.isSubject) features.has(P["after, subject"]);
}

function addMember<Name>(
  features: Features<Name>,
  { scenery: { tokens, cast }, question, here, sight, all }: CandidateCase,
): void {
  const { member } = sight;
  features.has(P["kind "], KIND[member.kind]);
  features.has(member.named ? P.name : P["no name"]);
  features.has(P["mentions "], upTo(6, member.mentions.length));
  features.has(P["mentions near "], upTo(5, sight.before.length));
  if (member.roles.length > 0) features.has(P["has role"]);
  if (member.named && member.kind === "person" && member.isLong) features.has(P["full name"]);
  if (question.gender !== null) addGender(features, member, question.gender, all);
  if (sight.inside > 0) features.has(P["in the words said"]);
  if (question.token === tokens.paragraphs[here.paragraph])
    features.has(sight.turns.length > 0 ? P["opening, spoke"] : P["opening, silent"]);
  if (cast.places.length > 0 && cast.places[0].member === member) features.has(P["first of the text"]);
}

function addGender<Name>(features: Features<Name>, member: Member, asked: Gender, all: readonly Sight[]): void {
  features.has(member.gender === null ? P["gender unknown"] : P["gender agrees"]);
  if (member.gender === null && all.some((other) => other.member.gender === asked))
    features.has(P["gender of another agrees"]);
}

function distanceOf({ paragraph, sentence }: NamedPlace, here: Here): Piece {
  return paragraph === here.paragraph
    ? SENTENCE[Math.min(3, here.sentence - sentence)]
    : PARAGRAPH[Math.min(4, here.paragraph - paragraph)];
}

const SENTENCE = ["0", "1", "2", "3+"].map((count) => piece(`sentence ${count}`));
const PARAGRAPH = ["0", "1", "2", "3", "4+"].map((count) => piece(`paragraph ${count}`));

function addShapes<Name>(
  features: Features<Name>,
  named: Name,
  tokens: TokenizedText,
  { token, next, opensParagraph }: NamedPlace,
): void {
  if (isPossessive(tokens.lower[next])) features.add(named, P.possessive);
  if (tokens.tags[token - 1] === Tag.ADP) features.add(named, P["after preposition"]);
  if (tokens.words[next] === ",") features.add(named, P["before comma"]);
  if (opensParagraph) features.add(named, P["first of paragraph"]);
}

/** A count, or that it is this high or higher. */
function upTo(most: number, count: number): Piece {
  return count >= most ? AT_LEAST[most] : numeral(count);
}

const AT_LEAST = Array.from({ length: 7 }, (_, least) => piece(`${least}+`));

/** The words that names are made of. */
const P = piecesOf(vocabulary.candidate);
