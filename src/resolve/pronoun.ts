import type { Gender } from "../entities/entity";
import type { Span } from "../span";
import { firstTokenFrom, paragraphOf, sentenceOf, sentenceStart } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Cast, Member, NamedPlace } from "./cast";

/** Somebody who spoke, and where the text last pointed at him. */
export interface Turn {
  readonly member: Member;
  /** Offset of the source, or of the words where they have none. */
  readonly at: number;
  readonly paragraph: number;
}

/** How far back, in named places, a pronoun may reach. */
const REACH = 40;

/**
 * What speaks for a person as the one a pronoun stands for, in points; chosen by a search over the training documents,
 * where they matter little one by one.
 */
const WEIGHT = {
  /** Spoke last. */
  turn: 6,
  /** Lost for each paragraph between. */
  paragraph: 1.2,
  /** Named in the same paragraph, and what each sentence between costs, five at most. */
  same: 5,
  sentence: 0.8,
  /** Named in a paragraph before. */
  before: 3,
  subject: 2,
  /** First word of its paragraph. */
  first: 0.9,
  possessive: 1.5,
  gender: 1,
};

/** The person that `he`, `she` or, for a gender of null, a description at a token stands for, or null. */
export function resolvePerson(
  tokens: TokenizedText,
  token: number,
  gender: Gender,
  cast: Cast,
  turns: readonly Turn[],
  insideMarks: (span: Span) => boolean,
): Member | null {
  const here = {
    token,
    offset: tokens.starts[token],
    paragraph: paragraphOf(tokens, token),
    sentence: sentenceOf(tokens, token),
  };
  const scores = new Map<Member, number>();
  const credit = (member: Member, score: number) => {
    if (member.kind !== "person") return;
    if (gender !== null && member.gender !== null && member.gender !== gender) return;
    const agrees = gender !== null && member.gender === gender ? WEIGHT.gender : 0;
    const total = score + agrees;
    scores.set(member, Math.max(scores.get(member) ?? -Infinity, total));
  };
  const last = lastTurn(turns, here.offset);
  if (last) credit(last.member, WEIGHT.turn - WEIGHT.paragraph * (here.paragraph - last.paragraph));
  let at = cast.placeFrom(here.offset) - 1;
  for (let seen = 0; at >= 0 && seen < REACH; at--) {
    const place = cast.places[at];
    if (insideMarks(place)) continue;
    seen++;
    credit(place.member, placeScore(tokens, place, here));
  }
  let best: Member | null = null;
  for (const [member, score] of scores) if (best === null || score > scores.get(best)!) best = member;
  return best;
}

/** The last turn whose source stands before `offset`: a cue at the end of a sentence comes after one within it. */
export function lastTurn(turns: readonly Turn[], offset: number): Turn | undefined {
  let last: Turn | undefined;
  for (const turn of turns.slice(-6)) if (turn.at < offset && (!last || turn.at >= last.at)) last = turn;
  return last;
}

function placeScore(
  tokens: TokenizedText,
  place: NamedPlace,
  here: { readonly token: number; readonly paragraph: number; readonly sentence: number },
): number {
  const token = firstTokenFrom(tokens, place.start);
  const paragraphs = here.paragraph - paragraphOf(tokens, token);
  const sentences = here.sentence - sentenceOf(tokens, token);
  let score =
    paragraphs === 0
      ? WEIGHT.same - WEIGHT.sentence * Math.min(sentences, 5)
      : WEIGHT.before - WEIGHT.paragraph * paragraphs;
  if (isSubject(tokens, place, token)) score += WEIGHT.subject;
  if (token === tokens.paragraphs[here.paragraph - paragraphs]) score += WEIGHT.first;
  const after = tokens.lower[firstTokenFrom(tokens, place.end)];
  if (after === "'s" || after === "'") score -= WEIGHT.possessive;
  return score;
}

/** Whether a name opens its sentence, or a verb follows it. */
export function isSubject(tokens: TokenizedText, place: Span, token: number): boolean {
  const next = firstTokenFrom(tokens, place.end);
  const tag = tokens.tags[next];
  const before = tokens.tags[token - 1];
  if (before === Tag.ADP && token > sentenceStart(tokens, token)) return false;
  return (
    tag === Tag.VERB ||
    tag === Tag.AUX ||
    token - sentenceStart(tokens, token) <= 1 ||
    (tokens.words[next] === "," && token - sentenceStart(tokens, token) <= 6)
  );
}

/** The organization or group that `it` or `they` stands for: the last that spoke, or was named as a subject. */
export function resolveBody(
  tokens: TokenizedText,
  token: number,
  plural: boolean,
  cast: Cast,
  turns: readonly Turn[],
  insideMarks: (span: Span) => boolean,
): Member | null {
  const fits = (member: Member) => member.kind !== "person" && (!plural || member.kind !== "document");
  const paragraph = paragraphOf(tokens, token);
  const near = subjectBefore(tokens, token, sentenceStart(tokens, token), fits, cast, insideMarks);
  if (near) return near;
  const last = lastTurn(turns, tokens.starts[token]);
  const turn =
    last && fits(last.member) ? last : turns.findLast((one) => fits(one.member) && one.at < tokens.starts[token]);
  if (turn && paragraph - turn.paragraph <= 1 && turn === last) return turn.member;
  const first = tokens.paragraphs[Math.max(0, paragraph - 1)];
  const subject = subjectBefore(tokens, token, first, fits, cast, insideMarks);
  if (subject) return subject;
  if (turn && paragraph - turn.paragraph <= 2) return turn.member;
  // They, of one person.
  return plural && last && last.paragraph === paragraph ? last.member : null;
}

/** The last one named as a subject between token `from` and token `to`. */
function subjectBefore(
  tokens: TokenizedText,
  to: number,
  from: number,
  fits: (member: Member) => boolean,
  cast: Cast,
  insideMarks: (span: Span) => boolean,
): Member | null {
  let at = cast.placeFrom(tokens.starts[to]) - 1;
  for (let seen = 0; at >= 0 && seen < REACH; at--, seen++) {
    const place = cast.places[at];
    if (place.start < tokens.starts[from]) return null;
    if (fits(place.member) && !insideMarks(place) && isSubject(tokens, place, firstTokenFrom(tokens, place.start))) {
      return place.member;
    }
  }
  return null;
}
