import type { QuoteType } from "../../src/detect/quotation";
import { type Calibration, calibrationOf } from "./calibration";
import { hasFullName, sameFullName, sameRole, similarRole } from "./names";
import type { JudgedLabel, QuotedJudgement } from "./quoted";
import type { JudgedRelation, RelationJudgement } from "./relations";
import { count, type PrecisionRecall, precisionRecall, type Rate, rate, sum } from "./tally";

export const QUOTE_TYPES = ["direct", "mixed", "indirect"] as const satisfies readonly QuoteType[];
export type ByType = Readonly<Record<QuoteType | "all", PrecisionRecall>>;

export interface RoleFigures {
  /** The same words as a gold role. */
  readonly strict: number | null;
  /** A word F1 of at least one half with a gold role. */
  readonly lenient: number | null;
  /** Right persons who have a role in the text. */
  readonly n: number;
  /** Of right persons without a role in the text, the share that got one. */
  readonly spurious: number | null;
  readonly nNone: number;
}

export interface QuotedFigures {
  readonly quotedSpan: PrecisionRecall;
  readonly quotedSpeaker: PrecisionRecall;
  readonly fullName: Rate;
  readonly role: RoleFigures;
}

export interface RelationFigures {
  readonly content: ByType;
  readonly contentExact: ByType;
  readonly cue: PrecisionRecall;
  readonly source: PrecisionRecall;
  readonly speaker: ByType;
  readonly relay: PrecisionRecall;
  /** The same, read off the answer most like the relation instead of the first that covers it. */
  readonly relayClosest: PrecisionRecall;
}

/** Every figure over a set of records, not rounded. */
export interface Figures extends QuotedFigures, RelationFigures {
  readonly docs: number;
  readonly calibration: Calibration | null;
  /** Cues and sources whose text is not what stands at their offsets. */
  readonly offsets: { readonly bad: number; readonly n: number };
}

function roleFigures(rightPersons: readonly JudgedLabel[]): RoleFigures {
  const cases = rightPersons.map(({ entity, answer }) => ({
    roles: entity?.roles ?? [],
    got: answer?.speaker?.role ?? null,
  }));
  const withRole = cases.filter(({ roles }) => roles.length > 0);
  const withoutRole = cases.filter(({ roles }) => roles.length === 0);
  return {
    strict: rate(
      count(withRole, ({ got, roles }) => got && sameRole(got, roles)),
      withRole.length,
    ).rate,
    lenient: rate(
      count(withRole, ({ got, roles }) => got && similarRole(got, roles)),
      withRole.length,
    ).rate,
    n: withRole.length,
    spurious: rate(
      count(withoutRole, ({ got }) => got),
      withoutRole.length,
    ).rate,
    nNone: withoutRole.length,
  };
}

/** Spans in quotation marks: whether they are ascribed, to whom, by which name and role. */
export function quotedFigures({ labels, answers }: QuotedJudgement): QuotedFigures {
  const ascribed = labels.filter(({ label }) => label.speaker);
  const right = ascribed.filter((judged) => judged.right);
  const fullNamed = right.filter(({ entity }) => entity && hasFullName(entity));
  return {
    quotedSpan: precisionRecall({
      gold: ascribed.length,
      predicted: answers.length,
      right: count(ascribed, ({ answer }) => answer),
    }),
    quotedSpeaker: precisionRecall({
      gold: ascribed.length,
      predicted: count(answers, ({ quote }) => quote.speaker),
      right: right.length,
    }),
    fullName: rate(
      count(fullNamed, ({ answer, entity }) => entity && sameFullName(answer?.speaker?.name ?? "", entity)),
      fullNamed.length,
    ),
    role: roleFigures(right.filter(({ entity }) => entity?.kind === "person")),
  };
}

/**
 * Relations whose relay is labelled, somebody or nobody: whether the answer names the same.
 *
 * @param by `aligned`: the first answer that covers the relation; `closest`: the one most like it, which tells a
 * statement from the one that reports it
 */
export function relayFigure(relations: readonly JudgedRelation[], by: "aligned" | "closest"): PrecisionRecall {
  const labelled = relations.filter(({ gold }) => "relay" in gold);
  const right = by === "aligned" ? "relayRight" : "closestRelayRight";
  return precisionRecall({
    gold: count(labelled, ({ gold }) => gold.relay),
    predicted: count(labelled, (relation) => relation[by]?.relay?.name),
    right: count(labelled, (relation) => relation[right]),
  });
}

function byType(figure: (of: (type: QuoteType) => boolean) => PrecisionRecall): ByType {
  const [direct, mixed, indirect] = QUOTE_TYPES.map((wanted) => figure((type) => type === wanted));
  return { direct: direct!, mixed: mixed!, indirect: indirect!, all: figure(() => true) };
}

/** Relations: recall counts them by their own type, precision by the type that was answered. */
export function relationFigures({ relations, statements }: RelationJudgement): RelationFigures {
  const content = byType((of) => {
    const gold = relations.filter((relation) => of(relation.gold.type));
    const answered = statements.filter(({ quote }) => of(quote.type));
    const right = sum(answered, ({ covered }) => covered);
    const found = sum(gold, ({ covered }) => covered);
    return precisionRecall({ gold: gold.length, predicted: answered.length, right, found });
  });
  const contentExact = byType((of) => {
    const answered = statements.filter(({ quote }) => of(quote.type));
    return precisionRecall({
      gold: count(relations, ({ gold }) => of(gold.type)),
      predicted: answered.length,
      right: count(answered, ({ exact }) => exact),
      found: count(statements, ({ exact }) => exact && of(exact.type)),
    });
  });
  const speaker = byType((of) => {
    const gold = relations.filter((relation) => of(relation.gold.type));
    return precisionRecall({
      gold: count(gold, (relation) => relation.gold.speaker),
      // Without entities nobody can say whether a speaker is right.
      predicted: count(statements, ({ quote, record }) => record.entities && quote.speaker && of(quote.type)),
      right: count(gold, ({ speakerRight }) => speakerRight),
    });
  });
  const cue = precisionRecall({
    gold: count(relations, ({ gold }) => gold.cue?.length),
    predicted: count(statements, ({ quote }) => quote.cue),
    right: count(relations, ({ cueRight }) => cueRight),
  });
  const source = precisionRecall({
    gold: count(relations, ({ gold }) => gold.source?.length),
    predicted: count(statements, ({ quote }) => quote.source),
    right: count(relations, ({ sourceRight }) => sourceRight),
  });
  return {
    content,
    contentExact,
    cue,
    source,
    speaker,
    relay: relayFigure(relations, "aligned"),
    relayClosest: relayFigure(relations, "closest"),
  };
}

/** All figures of some records. */
export function figuresOf(
  docs: number,
  quoted: QuotedJudgement,
  relations: RelationJudgement,
  offsets: Figures["offsets"],
): Figures {
  return {
    docs,
    ...quotedFigures(quoted),
    ...relationFigures(relations),
    calibration: calibrationOf(quoted.answers),
    offsets,
  };
}
