import type { QuoteType } from "../../src/detect/quotation";
import type { Quote } from "../../src/resolve/quote";
import type { Span } from "../../src/span";
import type { GoldEntity, GoldQuoted, GoldRecord } from "../gold";
import { sameSpeaker } from "./names";
import { lengthOf, placeOf, sharedLength } from "./places";
import { sum } from "./tally";

/** One labelled span in marks, and what was answered for it. */
export interface JudgedLabel {
  readonly record: GoldRecord;
  readonly label: GoldQuoted;
  /** The type of the relation it stands in; null: the record labels none there. */
  readonly type: QuoteType | null;
  /** Who is the speaker; undefined where the words are ascribed to nobody. */
  readonly entity: GoldEntity | undefined;
  readonly answer: Quote | null;
  /** The answer is ascribed to the right speaker. */
  readonly right: boolean;
}

/** One answered span in marks that counts: it meets a labelled one. */
export interface JudgedAnswer {
  readonly record: GoldRecord;
  readonly quote: Quote;
  /** The type of the ascribed label it matches; its own where it matches none. */
  readonly type: QuoteType | null;
  readonly right: boolean;
}

export interface QuotedJudgement {
  readonly labels: readonly JudgedLabel[];
  readonly answers: readonly JudgedAnswer[];
}

interface Answer {
  readonly span: Span;
  readonly quote: Quote;
}

/** A span of less than half of a labelled span around it is a quote within a quote: neither labelled nor judged. */
function isInner(span: Span, labels: readonly GoldQuoted[]): boolean {
  return labels.some(({ span: [start, end] }) => {
    return start <= span.start && span.end <= end && 2 * lengthOf(span) < end - start;
  });
}

/** The answer that covers the label best, where both share at least half of what they cover together. */
function bestMatch(label: Span, answers: readonly Answer[]): Answer | null {
  let best: Answer | null = null;
  let most = 0;
  for (const answer of answers) {
    const shared = sharedLength(label, answer.span);
    const ratio = shared / (lengthOf(label) + lengthOf(answer.span) - shared);
    if (ratio > most) [best, most] = [answer, ratio];
  }
  return most >= 0.5 ? best : null;
}

/** The type of the relation that holds most of the span; of several alike, the shortest, which is the innermost. */
function typeAt(span: Span, record: GoldRecord): QuoteType | null {
  const holding = (record.attributions ?? [])
    .map(({ type, content }) => {
      const parts = content.map(placeOf);
      return { type, shared: sum(parts, (part) => sharedLength(span, part)), length: sum(parts, lengthOf) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  return holding[0]?.type ?? null;
}

/** Judges every labelled span in marks of one record, and every answered span that meets one. */
export function judgeQuoted(record: GoldRecord, quotes: readonly Quote[]): QuotedJudgement {
  const gold = record.quoted ?? [];
  const answers = quotes
    .flatMap((quote) => quote.quoted.map((span): Answer => ({ span, quote })))
    .filter(({ span }) => !isInner(span, gold));
  const matched = new Map<Answer, JudgedLabel>();
  const labels = gold.map((label): JudgedLabel => {
    const span = placeOf(label.span);
    const match = bestMatch(span, answers);
    const answer = match !== null && !matched.has(match) ? match : null;
    const entity = record.entities?.find(({ id }) => id === label.speaker);
    const right = answer !== null && Boolean(label.speaker) && sameSpeaker(answer.quote.speaker?.name, entity);
    const judged = { record, label, type: typeAt(span, record), entity, answer: answer?.quote ?? null, right };
    if (answer !== null) matched.set(answer, judged);
    return judged;
  });
  // An answer that meets no label stands at marks the gold leaves out; nobody can say whether it is right.
  const met = answers.filter((a) => matched.has(a) || gold.some(({ span }) => sharedLength(a.span, placeOf(span)) > 0));
  const judgedAnswers = met.map((answer): JudgedAnswer => {
    const label = matched.get(answer);
    const type = label?.label.speaker ? label.type : answer.quote.type;
    return { record, quote: answer.quote, type, right: label?.right ?? false };
  });
  return { labels, answers: judgedAnswers };
}
