import type { Quote } from "../src/resolve/quote";
import type { GoldRecord } from "./gold";
import { type Breakdown, byDocument, byType } from "./score/breakdown";
import { type Figures, figuresOf } from "./score/figures";
import { type Mistake, mistakesOf } from "./score/mistakes";
import { judgeQuoted, type QuotedJudgement } from "./score/quoted";
import { judgeRelations, type RelationJudgement } from "./score/relations";
import { count } from "./score/tally";

export type { Breakdown } from "./score/breakdown";
export type { Figures } from "./score/figures";
export type { Mistake } from "./score/mistakes";

/** Anything that reads a text and answers in the library's shape. */
export type Extract = (text: string) => readonly Quote[];

export interface Score {
  readonly figures: Figures;
  readonly byDocument: readonly Breakdown[];
  readonly byType: readonly Breakdown[];
  readonly mistakes: readonly Mistake[];
}

function offsetsOf(answers: readonly { readonly record: GoldRecord; readonly quotes: readonly Quote[] }[]) {
  const places = answers.flatMap(({ record, quotes }) =>
    quotes
      .flatMap(({ cue, source }) => [cue, source])
      .filter((span) => span !== null)
      .map(({ start, end, text }) => record.text.slice(start, end) === text),
  );
  return { bad: count(places, (exact) => !exact), n: places.length };
}

/** Reads every record with `extract` and counts what is right; each figure is over all records together. */
export function score(records: readonly GoldRecord[], extract: Extract): Score {
  const answers = records.map((record) => ({ record, quotes: extract(record.text) }));
  const onQuoted = answers.map(({ record, quotes }) => judgeQuoted(record, quotes));
  const onRelations = answers.map(({ record, quotes }) => judgeRelations(record, quotes));
  const quoted: QuotedJudgement = {
    labels: onQuoted.flatMap(({ labels }) => labels),
    answers: onQuoted.flatMap((judged) => judged.answers),
  };
  const relations: RelationJudgement = {
    relations: onRelations.flatMap((judged) => judged.relations),
    statements: onRelations.flatMap(({ statements }) => statements),
  };
  return {
    figures: figuresOf(records.length, quoted, relations, offsetsOf(answers)),
    byDocument: byDocument(records, quoted, relations),
    byType: byType(quoted, relations),
    mistakes: mistakesOf(quoted, relations),
  };
}
