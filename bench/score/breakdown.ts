import type { GoldRecord } from "../gold";
import { type QuotedFigures, quotedFigures, relayFigure } from "./figures";
import type { QuotedJudgement } from "./quoted";
import type { RelationJudgement } from "./relations";
import type { PrecisionRecall } from "./tally";

/** The figures of one document, or of one type of quotation. */
export interface Breakdown extends QuotedFigures {
  readonly group: string;
  readonly relay: PrecisionRecall;
}

function group(name: string, quoted: QuotedJudgement, relations: RelationJudgement): Breakdown {
  return { group: name, ...quotedFigures(quoted), relay: relayFigure(relations.relations, "closest") };
}

/** The figures of each document, in the order of the file. */
export function byDocument(
  records: readonly GoldRecord[],
  quoted: QuotedJudgement,
  relations: RelationJudgement,
): Breakdown[] {
  return records.map((record) => {
    const here = (judged: { readonly record: GoldRecord }) => judged.record === record;
    return group(
      record.id,
      { labels: quoted.labels.filter(here), answers: quoted.answers.filter(here) },
      { relations: relations.relations.filter(here), statements: relations.statements.filter(here) },
    );
  });
}

/** The figures of each type; an answer counts under the type of the label it matches, since its own may be the mistake. */
export function byType(quoted: QuotedJudgement, relations: RelationJudgement): Breakdown[] {
  const groups = [
    ["direct", "direct"],
    ["mixed", "mixed"],
    ["indirect", "indirect"],
    ["in no relation", null],
  ] as const;
  return groups
    .map(([name, wanted]) =>
      group(
        name,
        {
          labels: quoted.labels.filter(({ type }) => type === wanted),
          answers: quoted.answers.filter(({ type }) => type === wanted),
        },
        {
          relations: relations.relations.filter(({ gold }) => gold.type === wanted),
          statements: [],
        },
      ),
    )
    .filter(({ quotedSpan, relay }) => quotedSpan.gold + quotedSpan.predicted + relay.gold + relay.predicted > 0);
}
