import type { Gender } from "../entities/entity";
import type { Features } from "../model/features";
import { numeral, type Piece, piece, pieces } from "../model/piece";
import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import type { NamedPlace } from "./named-place";
import type { Finding, Question, Scenery, Turn } from "./question";
import { addSuggestion } from "./suggestion-features";
import { addSurroundings, type Surroundings } from "./surroundings";

/** Where one candidate stands around a question. */
export interface Sight {
  readonly member: Member;
  /** Places that name him before, the nearest first. */
  readonly before: NamedPlace[];
  /** The nearest of them that is a subject. */
  subject: NamedPlace | null;
  /** Places after in the same paragraph. */
  readonly after: NamedPlace[];
  /** How often the words said name him. */
  inside: number;
  /** His turns before, the nearest first. */
  readonly turns: Turn[];
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
  else features.add(features.start(SAYS.neverSpoke));
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
  const spoke = features.start(SAYS.spokeRank, upTo(3, after(here.spoke, turn.at)));
  const further = features.extend(spoke, SAYS.comma);
  features.add(spoke);
  features.add(further, upTo(3, here.paragraph - turn.paragraph), SAYS.paragraphsBefore);
  features.add(further, FOUND_BY[turn.finding]);
  features.add(further, upTo(3, turns.length), SAYS.times);
  features.add(further, upTo(2, named), SAYS.namedSince);
  features.add(further, upTo(2, subjects), SAYS.subjectsSince);
  if (wasSubject) {
    features.add(features.start(SAYS.spokeSubjectSince));
    features.add(further, SAYS.subjectSince);
  }
  if (task !== "he") features.add(further, SAYS.gap, gapOf(Math.max(0, token - firstTokenFrom(tokens, turn.end))));
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
  return tokens < 4 ? GAP.none : tokens < 30 ? GAP.short : tokens < 80 ? GAP.middling : GAP.long;
}

const GAP = pieces("none", "short", "middling", "long");

function addNearest<Name>(
  features: Features<Name>,
  { scenery: { tokens }, here, sight: { before } }: CandidateCase,
): void {
  const nearest = before.at(0);
  if (!nearest) {
    features.add(features.start(SAYS.notNamedBefore));
    return;
  }
  const rank = upTo(3, after(here.named, nearest.start));
  const distance = distanceOf(nearest, here);
  const named = features.start(SAYS.named);
  features.add(named, rank);
  features.add(named, distance);
  features.add(named, distance, nearest.isSubject ? SAYS.asSubject : SAYS.asOther);
  features.add(named, rank, SAYS.space, distance);
  addShapes(features, named, tokens, nearest);
  let near = 0;
  while (near < before.length && before[near].paragraph === here.paragraph) near++;
  let opener = 0;
  while (opener < before.length && !before[opener].opensParagraph) opener++;
  features.add(features.start(SAYS.inParagraph), upTo(3, near));
  if (opener < before.length)
    features.add(features.start(SAYS.opensParagraph), upTo(3, here.paragraph - before[opener].paragraph));
  else features.add(features.start(SAYS.opensNone));
}

function addSubject<Name>(features: Features<Name>, { here, sight }: CandidateCase): void {
  const last = sight.subject;
  if (!last) {
    features.add(features.start(SAYS.neverSubject));
    return;
  }
  const rank = upTo(3, after(here.subjects, last.start));
  const distance = distanceOf(last, here);
  const subject = features.start(SAYS.subject);
  features.add(subject, rank, sight.member.kind === "person" ? SAYS.person : SAYS.other);
  features.add(subject, rank);
  features.add(subject, distance);
  features.add(subject, rank, SAYS.space, distance);
}

function addAfter<Name>(features: Features<Name>, { here, sight }: CandidateCase): void {
  const next = sight.after.at(0);
  if (!next) return;
  features.add(features.start(SAYS.namedAfter));
  const isHere = next.sentence === here.sentence;
  features.add(features.start(isHere ? SAYS.afterSameSentence : SAYS.afterLaterSentence));
  if (next.isSubject) features.add(features.start(SAYS.afterSubject));
}

function addMember<Name>(
  features: Features<Name>,
  { scenery: { tokens, cast }, question, here, sight, all }: CandidateCase,
): void {
  const { member } = sight;
  features.add(features.start(KIND[member.kind]));
  features.add(features.start(member.named ? SAYS.name : SAYS.noName));
  features.add(features.start(SAYS.mentions), upTo(6, member.mentions.length));
  features.add(features.start(SAYS.mentionsNear), upTo(5, sight.before.length));
  if (member.roles.length > 0) features.add(features.start(SAYS.hasRole));
  if (member.named && member.kind === "person" && member.isLong) features.add(features.start(SAYS.fullName));
  if (question.gender !== null) addGender(features, member, question.gender, all);
  if (sight.inside > 0) features.add(features.start(SAYS.inTheWordsSaid));
  if (question.token === tokens.paragraphs[here.paragraph])
    features.add(features.start(sight.turns.length > 0 ? SAYS.openingSpoke : SAYS.openingSilent));
  if (cast.places.length > 0 && cast.places[0].member === member) features.add(features.start(SAYS.firstOfTheText));
}

function addGender<Name>(features: Features<Name>, member: Member, asked: Gender, all: readonly Sight[]): void {
  features.add(features.start(member.gender === null ? SAYS.genderUnknown : SAYS.genderAgrees));
  if (member.gender === null && all.some((other) => other.member.gender === asked))
    features.add(features.start(SAYS.genderOfAnotherAgrees));
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
  if (tokens.lower[next] === "'s" || tokens.lower[next] === "'") features.add(named, SAYS.possessive);
  if (tokens.tags[token - 1] === Tag.ADP) features.add(named, SAYS.afterPreposition);
  if (tokens.words[next] === ",") features.add(named, SAYS.beforeComma);
  if (opensParagraph) features.add(named, SAYS.firstOfParagraph);
}

/** A count, or that it is this high or higher. */
function upTo(most: number, count: number): Piece {
  return count >= most ? AT_LEAST[most] : numeral(count);
}

const AT_LEAST = Array.from({ length: 7 }, (_, least) => piece(`${least}+`));

const KIND = {
  person: piece("kind person"),
  group: piece("kind group"),
  organization: piece("kind organization"),
  document: piece("kind document"),
  unknown: piece("kind unknown"),
};

const FOUND_BY: Readonly<Record<Finding, Piece>> = {
  name: piece("found by name"),
  pronoun: piece("found by pronoun"),
  description: piece("found by description"),
  "carried on": piece("found by carried on"),
  weighed: piece("found by weighed"),
  nobody: piece("found by nobody"),
};

/** What features say. */
const SAYS = {
  neverSpoke: piece("never spoke"),
  spokeRank: piece("spoke "),
  comma: piece(", "),
  paragraphsBefore: piece(" paragraphs before"),
  times: piece(" times"),
  namedSince: piece(" named since"),
  subjectsSince: piece(" subjects since"),
  spokeSubjectSince: piece("spoke, subject since"),
  subjectSince: piece("subject since"),
  gap: piece("gap "),
  notNamedBefore: piece("not named before"),
  named: piece("named "),
  asSubject: piece(" subject"),
  asOther: piece(" other"),
  space: piece(" "),
  inParagraph: piece("in paragraph "),
  opensParagraph: piece("opens paragraph "),
  opensNone: piece("opens none"),
  neverSubject: piece("never subject"),
  subject: piece("subject "),
  person: piece(", person"),
  other: piece(", other"),
  namedAfter: piece("named after"),
  afterSameSentence: piece("after, same sentence"),
  afterLaterSentence: piece("after, later sentence"),
  afterSubject: piece("after, subject"),
  name: piece("name"),
  noName: piece("no name"),
  mentions: piece("mentions "),
  mentionsNear: piece("mentions near "),
  hasRole: piece("has role"),
  fullName: piece("full name"),
  genderUnknown: piece("gender unknown"),
  genderAgrees: piece("gender agrees"),
  genderOfAnotherAgrees: piece("gender of another agrees"),
  inTheWordsSaid: piece("in the words said"),
  openingSpoke: piece("opening, spoke"),
  openingSilent: piece("opening, silent"),
  firstOfTheText: piece("first of the text"),
  possessive: piece("possessive"),
  afterPreposition: piece("after preposition"),
  beforeComma: piece("before comma"),
  firstOfParagraph: piece("first of paragraph"),
};
