import type { Span } from "../span";
import { firstTokenFrom, paragraphOf, sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import type { Question, Scenery, Turn } from "./question";
import { isSubject } from "./subject";

/** Where one candidate stands around a question. */
export interface Sight {
  readonly member: Member;
  /** Places that name him before, the nearest first. */
  readonly before: View[];
  /** Places after in the same paragraph. */
  readonly after: View[];
  /** How often the words said name him. */
  inside: number;
  /** His turns before, the nearest first. */
  readonly turns: Turn[];
}

/** A place that names a candidate, as it looks from the question. */
export interface View extends Span {
  /** First token. */
  readonly token: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly isSubject: boolean;
  readonly opensParagraph: boolean;
}

/** What speaks for and against a candidate, each as such and for this task alone. */
export function featuresOf(scenery: Scenery, question: Question, sight: Sight, all: readonly Sight[]): string[] {
  const features = [
    ...turnFeatures(scenery, question, sight, all),
    ...placeFeatures(scenery, sight, all),
    ...memberFeatures(scenery, question, sight, all),
  ];
  return features.flatMap((feature) => [feature, `${question.task}: ${feature}`]);
}

function turnFeatures(
  { tokens }: Scenery,
  { token, task }: Question,
  { turns, before }: Sight,
  all: readonly Sight[],
): string[] {
  const [turn] = turns;
  if (!turn) return ["never spoke"];
  const offset = tokens.starts[token];
  const paragraphs = upTo(3, paragraphOf(tokens, token) - turn.paragraph);
  const rank = upTo(3, all.filter((other) => other.turns.length > 0 && other.turns[0].at > turn.at).length);
  const since = before.some((place) => place.start > turn.at && place.isSubject);
  const others = all.filter((other) => other.turns[0] !== turn && other.before.some((place) => place.start > turn.at));
  const rivals = others.filter((other) => other.before.some((place) => place.start > turn.at && place.isSubject));
  const gap = Math.max(0, token - firstTokenFrom(tokens, turn.end));
  const features = [
    `spoke ${rank}`,
    `spoke ${rank}, ${paragraphs} paragraphs before`,
    `spoke ${rank}, found by ${turn.finding}`,
    `spoke ${rank}, ${upTo(3, turns.length)} times`,
    `spoke ${rank}, ${upTo(2, others.length)} named since`,
    `spoke ${rank}, ${upTo(2, rivals.length)} subjects since`,
  ];
  if (since) features.push("spoke, subject since", `spoke ${rank}, subject since`);
  if (task === "carried on")
    features.push(`spoke ${rank}, gap ${gap < 4 ? "none" : gap < 30 ? "short" : gap < 80 ? "middling" : "long"}`);
  if (
    turn.at < offset &&
    all.some((other) => other.turns.length > 0 && other.turns[0].at > turn.at && other.turns[1]?.at < turn.at)
  )
    features.push("alternates");
  return features;
}

function placeFeatures({ tokens }: Scenery, sight: Sight, all: readonly Sight[]): string[] {
  return [...nearestFeatures(tokens, sight, all), ...subjectFeatures(sight, all), ...afterFeatures(sight)];
}

function nearestFeatures(tokens: TokenizedText, { before }: Sight, all: readonly Sight[]): string[] {
  const [nearest] = before;
  if (!nearest) return ["not named before"];
  const rank = upTo(3, all.filter((other) => other.before[0]?.start > nearest.start).length);
  const distance = distanceOf(nearest);
  const here = before.filter((place) => place.paragraphs === 0).length;
  const opener = before.find((place) => place.opensParagraph);
  return [
    `named ${rank}`,
    `named ${distance}`,
    `named ${distance} ${nearest.isSubject ? "subject" : "other"}`,
    `named ${rank} ${distance}`,
    ...shapesOf(tokens, nearest).map((shape) => `named ${shape}`),
    `in paragraph ${upTo(3, here)}`,
    opener ? `opens paragraph ${upTo(3, opener.paragraphs)}` : "opens none",
  ];
}

function subjectFeatures(sight: Sight, all: readonly Sight[]): string[] {
  const subject = lastSubject(sight);
  if (!subject) return ["never subject"];
  const rank = upTo(3, all.filter((other) => (lastSubject(other)?.start ?? -1) > subject.start).length);
  const distance = distanceOf(subject);
  const person = sight.member.kind === "person" ? "person" : "other";
  return [`subject ${rank}, ${person}`, `subject ${rank}`, `subject ${distance}`, `subject ${rank} ${distance}`];
}

function lastSubject({ before }: Sight): View | undefined {
  return before.find((place) => place.isSubject);
}

function afterFeatures({ after }: Sight): string[] {
  const [next] = after;
  if (!next) return [];
  const features = ["named after", next.sentences === 0 ? "after, same sentence" : "after, later sentence"];
  if (next.isSubject) features.push("after, subject");
  return features;
}

function memberFeatures({ tokens, cast }: Scenery, question: Question, sight: Sight, all: readonly Sight[]): string[] {
  const { member } = sight;
  const count = sight.before.length;
  const features = [
    `kind ${member.kind}`,
    member.named ? "name" : "no name",
    `mentions ${upTo(6, member.mentions.length)}`,
    `mentions near ${upTo(5, count)}`,
  ];
  if (member.roles.length > 0) features.push("has role");
  if (member.named && member.kind === "person" && /\s/.test(member.name)) features.push("full name");
  if (question.gender !== null) features.push(member.gender === null ? "gender unknown" : "gender agrees");
  if (
    question.gender !== null &&
    member.gender === null &&
    all.some((other) => other.member.gender === question.gender)
  )
    features.push("gender of another agrees");
  if (sight.inside > 0) features.push("in the words said");
  if (all.length === 1) features.push("only one");
  if (question.token === tokens.paragraphs[paragraphOf(tokens, question.token)])
    features.push(`opening, ${sight.turns.length > 0 ? "spoke" : "silent"}`);
  if (cast.places[0]?.member === member) features.push("first of the text");
  return features;
}

/** How a place looks from a question. */
export function viewOf(tokens: TokenizedText, { token }: Question, { start, end }: Span): View {
  const at = firstTokenFrom(tokens, start);
  const paragraph = paragraphOf(tokens, at);
  return {
    start,
    end,
    token: at,
    paragraphs: paragraphOf(tokens, token) - paragraph,
    sentences: sentenceOf(tokens, token) - sentenceOf(tokens, at),
    isSubject: isSubject(tokens, { start, end }, at),
    opensParagraph: at - tokens.paragraphs[paragraph] <= 1,
  };
}

function distanceOf({ paragraphs, sentences }: View): string {
  return paragraphs === 0 ? `sentence ${upTo(3, sentences)}` : `paragraph ${upTo(4, paragraphs)}`;
}

function shapesOf(tokens: TokenizedText, { token, end, opensParagraph }: View): string[] {
  const next = firstTokenFrom(tokens, end);
  const shapes: string[] = [];
  if (tokens.lower[next] === "'s" || tokens.lower[next] === "'") shapes.push("possessive");
  if (tokens.tags[token - 1] === Tag.ADP) shapes.push("after preposition");
  if (tokens.tags[token - 1] === Tag.VERB) shapes.push("object");
  if (tokens.words[next] === ",") shapes.push("before comma");
  if (opensParagraph) shapes.push("first of paragraph");
  return shapes;
}

function upTo(most: number, count: number): string {
  return count >= most ? `${most}+` : `${count}`;
}
