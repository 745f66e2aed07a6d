import type { Quotation } from "../detect/quotation";
import type { SpeakerKind } from "../entities/entity";
import { type Span, type TextSpan, textSpan } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import { evidenceInWords, findingInWords } from "./explain-words";
import { wordsOf } from "./feature-words";
import type { ReadAll } from "./late-ids";
import type { Candidate, Choose, Question } from "./question";
import type { Quote, Speaker } from "./quote";
import { rank, type Weighing, weighingOf } from "./rank";
import { type Resolution, resolutionsBy } from "./resolve";

/** Why a quote has its speaker. */
export interface Explanation {
  /** The quote that is explained, as it is decided: what `extractQuotes` answers. */
  readonly quote: Quote;
  /** What shows that the words are said, the first half of `rule`: “‘said’ stands after the words …”. */
  readonly evidence: string;
  /** How the speaker was found, the other half of `rule`: “‘Haiat’ is a name; it stands for Lior Haiat.” */
  readonly finding: string;
  /** The place of the text that decided who: a name, a phrase with a role, where somebody spoke before; null where nothing did. */
  readonly mention: TextSpan | null;
  /** Whether several were weighed; otherwise a rule was certain, and there is one candidate, or none. */
  readonly isWeighed: boolean;
  /** Whoever was considered, the most probable first. The first is the speaker. */
  readonly candidates: readonly ConsideredSpeaker[];
}

/** Somebody who was considered as the speaker of a quote. */
export interface ConsideredSpeaker {
  /** The fullest name the text gives, or the phrase that describes. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The same one among the speakers of the text; null for somebody who never speaks. */
  readonly speaker: Speaker | null;
  /** The last place before that names the candidate, else the first in the text. */
  readonly mention: TextSpan;
  /** 0 to 1: how probable among the candidates; all of them together have 1. */
  readonly probability: number;
  /** What `reasons` add up to, in log odds: one more is nearly three times as likely. */
  readonly score: number;
  /**
   * What speaks for the candidate (above 0) and against (below), first what sets apart most from the other candidates.
   * None where nothing was weighed.
   */
  readonly reasons: readonly Reason[];
}

/** One thing that speaks for or against a candidate. */
export interface Reason {
  /** Of the candidate: “was the last to speak”. */
  readonly words: string;
  /** In log odds. */
  readonly weight: number;
}

interface Weighed extends Weighing {
  readonly candidate: Candidate;
}

/** Why each quote has its speaker: decided once more by the functions that always decide, with somebody listening. */
export function explanationsOf(
  tokens: TokenizedText,
  quotations: readonly Quotation[],
  readAll?: ReadAll,
): Explanation[] {
  const considered = new Map<Question, readonly Weighed[]>();
  const listen: Choose = (question, candidates) => {
    // Now, since what is seen of somebody who is only described may change as the text goes on.
    considered.set(
      question,
      candidates.map((candidate) => ({ candidate, ...weighingOf(question, candidate) })),
    );
    return rank(question, candidates);
  };
  return resolutionsBy(tokens, quotations, listen, readAll).map((resolution) =>
    explanationOf(tokens, resolution, considered),
  );
}

function explanationOf(
  tokens: TokenizedText,
  resolution: Resolution,
  considered: ReadonlyMap<Question, readonly Weighed[]>,
): Explanation {
  const { quote, quotation, ground } = resolution;
  const candidates =
    ground?.by === "weighed"
      ? weighed(tokens, ground.question, considered.get(ground.question) ?? [], resolution)
      : certain(tokens, resolution);
  const place = ground && placeOf(ground, candidates);
  const mention = place && textSpan(tokens.text, place);
  return {
    quote,
    evidence: evidenceInWords(quotation),
    finding: findingInWords({ quote, by: ground?.by ?? null, mention, candidates: candidates.length }),
    mention,
    isWeighed: ground?.by === "weighed",
    candidates,
  };
}

function placeOf(ground: NonNullable<Resolution["ground"]>, candidates: readonly ConsideredSpeaker[]): Span | null {
  if (ground.by === "weighed") return candidates[0]?.mention ?? null;
  return ground.by === "turn" ? ground.turn.place : ground.place;
}

/** A rule that is certain considers one: whoever it finds. */
function certain(tokens: TokenizedText, { quote, speakers }: Resolution): ConsideredSpeaker[] {
  const offset = quote.source?.end ?? quote.content[0].start;
  return [...speakers]
    .filter(([, speaker]) => speaker === quote.speaker)
    .map(([member, speaker]) => ({
      ...aboutMember(tokens, member, speaker, offset),
      probability: 1,
      score: 0,
      reasons: [],
    }));
}

function weighed(
  tokens: TokenizedText,
  question: Question,
  candidates: readonly Weighed[],
  { speakers }: Resolution,
): ConsideredSpeaker[] {
  const offset = tokens.starts[question.token];
  const weighings = candidates.map(({ shares, ...rest }) => ({ ...rest, reasons: reasonsOf(shares) }));
  const averages = averagesOf(weighings.map(({ reasons }) => reasons));
  const apart = ({ words, weight }: Reason) => Math.abs(weight - averages.get(words)!);
  // Of equals the first stays first, as in the choice itself.
  const ordered = weighings.sort((a, b) => b.score - a.score);
  const odds = ordered.map(({ score }) => Math.exp(score - ordered[0].score));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return ordered.map(({ candidate: { member }, score, reasons }, at) => ({
    ...aboutMember(tokens, member, speakers.get(member) ?? null, offset),
    probability: odds[at] / all,
    score,
    reasons: reasons.sort((a, b) => apart(b) - apart(a)),
  }));
}

/** What each reason weighs on the average of the candidates: what speaks for all of them sets none apart. */
function averagesOf(all: readonly (readonly Reason[])[]): Map<string, number> {
  const averages = new Map<string, number>();
  for (const { words, weight } of all.flat()) averages.set(words, (averages.get(words) ?? 0) + weight / all.length);
  return averages;
}

function aboutMember(tokens: TokenizedText, member: Member, speaker: Speaker | null, offset: number) {
  const { name, kind, mentions } = member;
  const { start, end } = mentions.findLast((one) => one.start < offset) ?? mentions[0];
  return { name, kind, speaker, mention: textSpan(tokens.text, { start, end }) };
}

/** Features that say the same are one reason. */
function reasonsOf(shares: readonly { readonly feature: string; readonly weight: number }[]): Reason[] {
  const weights = new Map<string, number>();
  for (const { feature, weight } of shares) {
    const words = wordsOf(feature);
    weights.set(words, (weights.get(words) ?? 0) + weight);
  }
  return [...weights].map(([words, weight]) => ({ words, weight }));
}
