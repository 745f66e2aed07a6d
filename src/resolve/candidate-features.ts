import type { Features } from "../model/features";
import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import type { NamedPlace } from "./named-place";
import type { Question, Scenery, Turn } from "./question";
import { addSuggestion } from "./suggestion-features";

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

/** Where a question comes up. */
export interface Here {
  readonly paragraph: number;
  readonly sentence: number;
}

/** A candidate with what stands around him: all that his features are read from. */
export interface CandidateCase {
  readonly scenery: Scenery;
  readonly question: Question;
  readonly here: Here;
  readonly sight: Sight;
  /** All candidates of the question. */
  readonly all: readonly Sight[];
}

/** Gives what speaks for and against a candidate. */
export function candidateFeatures<Name>(features: Features<Name>, one: CandidateCase): void {
  const [turn] = one.sight.turns;
  if (turn) addTurns(features, one, turn);
  else features.add(features.start("never spoke"));
  addNearest(features, one);
  addSubject(features, one);
  addAfter(features, one);
  addMember(features, one);
  addSuggestion(features, one);
}

function addTurns<Name>(
  features: Features<Name>,
  { scenery: { tokens }, question: { token, task }, here, sight: { turns, subject }, all }: CandidateCase,
  turn: Turn,
): void {
  const paragraphs = upTo(3, here.paragraph - turn.paragraph);
  const spoke = features.start(
    "spoke ",
    upTo(
      3,
      count(all, (other) => spokeAfter(other, turn)),
    ),
  );
  features.add(spoke);
  features.add(spoke, ", ", paragraphs, " paragraphs before");
  features.add(spoke, ", found by ", turn.finding);
  features.add(spoke, ", ", upTo(3, turns.length), " times");
  features.add(
    spoke,
    ", ",
    upTo(
      2,
      count(all, (other) => isSince(other, other.before[0], turn)),
    ),
    " named since",
  );
  features.add(
    spoke,
    ", ",
    upTo(
      2,
      count(all, (other) => isSince(other, other.subject, turn)),
    ),
    " subjects since",
  );
  if (subject && subject.start > turn.at) {
    features.add(features.start("spoke, subject since"));
    features.add(spoke, ", subject since");
  }
  if (task !== "he") features.add(spoke, ", gap ", gapOf(Math.max(0, token - firstTokenFrom(tokens, turn.end))));
  if (turn.at < tokens.starts[token] && all.some((other) => spokeAfter(other, turn) && other.turns[1]?.at < turn.at))
    features.add(features.start("alternates"));
}

function count<One>(all: readonly One[], holds: (one: One) => boolean): number {
  let found = 0;
  for (const one of all) if (holds(one)) found++;
  return found;
}

function spokeAfter({ turns }: Sight, turn: Turn): boolean {
  return turns.length > 0 && turns[0].at > turn.at;
}

/** Whether somebody else is named at a place since a turn. */
function isSince({ turns }: Sight, place: NamedPlace | null | undefined, turn: Turn): boolean {
  return turns[0] !== turn && place != null && place.start > turn.at;
}

/** How many tokens lie between a turn and words without a cue. */
function gapOf(tokens: number): string {
  return tokens < 4 ? "none" : tokens < 30 ? "short" : tokens < 80 ? "middling" : "long";
}

function addNearest<Name>(
  features: Features<Name>,
  { scenery: { tokens }, here, sight: { before }, all }: CandidateCase,
): void {
  const [nearest] = before;
  if (!nearest) {
    features.add(features.start("not named before"));
    return;
  }
  const rank = upTo(
    3,
    count(all, (other) => other.before[0]?.start > nearest.start),
  );
  const distance = distanceOf(nearest, here);
  const opener = before.find((place) => place.opensParagraph);
  const named = features.start("named ");
  features.add(named, rank);
  features.add(named, distance);
  features.add(named, distance, nearest.isSubject ? " subject" : " other");
  features.add(named, rank, " ", distance);
  addShapes(features, named, tokens, nearest);
  const near = count(before, (place) => place.paragraph === here.paragraph);
  features.add(features.start("in paragraph "), upTo(3, near));
  if (opener) features.add(features.start("opens paragraph "), upTo(3, here.paragraph - opener.paragraph));
  else features.add(features.start("opens none"));
}

function addSubject<Name>(features: Features<Name>, { here, sight, all }: CandidateCase): void {
  const last = sight.subject;
  if (!last) {
    features.add(features.start("never subject"));
    return;
  }
  const rank = upTo(
    3,
    count(all, ({ subject }) => subject !== null && subject.start > last.start),
  );
  const distance = distanceOf(last, here);
  const subject = features.start("subject ");
  features.add(subject, rank, sight.member.kind === "person" ? ", person" : ", other");
  features.add(subject, rank);
  features.add(subject, distance);
  features.add(subject, rank, " ", distance);
}

function addAfter<Name>(features: Features<Name>, { here, sight }: CandidateCase): void {
  const [next] = sight.after;
  if (!next) return;
  features.add(features.start("named after"));
  features.add(features.start(next.sentence === here.sentence ? "after, same sentence" : "after, later sentence"));
  if (next.isSubject) features.add(features.start("after, subject"));
}

function addMember<Name>(
  features: Features<Name>,
  { scenery: { tokens, cast }, question, here, sight, all }: CandidateCase,
): void {
  const { member } = sight;
  const has = (feature: string) => features.add(features.start(feature));
  features.add(features.start("kind "), member.kind);
  has(member.named ? "name" : "no name");
  features.add(features.start("mentions "), upTo(6, member.mentions.length));
  features.add(features.start("mentions near "), upTo(5, sight.before.length));
  if (member.roles.length > 0) has("has role");
  if (member.named && member.kind === "person" && /\s/.test(member.name)) has("full name");
  if (question.gender !== null) has(member.gender === null ? "gender unknown" : "gender agrees");
  if (
    question.gender !== null &&
    member.gender === null &&
    all.some((other) => other.member.gender === question.gender)
  )
    has("gender of another agrees");
  if (sight.inside > 0) has("in the words said");
  if (all.length === 1) has("only one");
  if (question.token === tokens.paragraphs[here.paragraph])
    has(sight.turns.length > 0 ? "opening, spoke" : "opening, silent");
  if (cast.places[0]?.member === member) has("first of the text");
}

function distanceOf({ paragraph, sentence }: NamedPlace, here: Here): string {
  return paragraph === here.paragraph
    ? `sentence ${upTo(3, here.sentence - sentence)}`
    : `paragraph ${upTo(4, here.paragraph - paragraph)}`;
}

function addShapes<Name>(
  features: Features<Name>,
  named: Name,
  tokens: TokenizedText,
  { token, next, opensParagraph }: NamedPlace,
): void {
  if (tokens.lower[next] === "'s" || tokens.lower[next] === "'") features.add(named, "possessive");
  if (tokens.tags[token - 1] === Tag.ADP) features.add(named, "after preposition");
  if (tokens.tags[token - 1] === Tag.VERB) features.add(named, "object");
  if (tokens.words[next] === ",") features.add(named, "before comma");
  if (opensParagraph) features.add(named, "first of paragraph");
}

function upTo(most: number, count: number): string {
  return count >= most ? `${most}+` : `${count}`;
}
