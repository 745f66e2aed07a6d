import { existsSync, readFileSync } from "node:fs";
import { loadCorpus } from "../corpus";
import { table } from "../table";
import { labelledCorpus } from "./corpus-across";
import { readHardSet } from "./hard-set";
import type { LabelledDocument } from "./labelled";
import { type PairFigures, scorePairs, type WrongPair } from "./pairs";
import { measureScale, type Scale } from "./scale";

/** The bundle lies one level below the package, as `bench/` does; this file two. */
const ROOT = [new URL("../", import.meta.url), new URL("../../", import.meta.url)].find((root) =>
  existsSync(new URL("corpus/across.json", root)),
)!;
const CORPUS = new URL("corpus/", ROOT);
/** The invented sets are not packed; null outside a checkout. */
function hardSet(name: string): LabelledDocument[] | null {
  const file = new URL(`bench/archive/${name}.txt`, ROOT);
  return existsSync(file) ? readHardSet(readFileSync(file, "utf8")) : null;
}

export interface ArchiveReport {
  readonly sets: readonly { readonly name: string; readonly utterances: PairFigures; readonly speakers: PairFigures }[];
  readonly scale: readonly Scale[];
}

/**
 * Measures the quote index: pairs on the five documents and, in a checkout, on the invented sets; then what it costs.
 *
 * @param sizes of the made-up archives, in quotes
 */
export function measureArchive(sizes: readonly number[]): {
  report: ArchiveReport;
  wrong: (WrongPair & { set: string })[];
} {
  const sets = [
    { name: "five documents", documents: labelledCorpus(loadCorpus(CORPUS), new URL("across.json", CORPUS)) },
    ...["tune", "held-out"].flatMap((name) => {
      const documents = hardSet(name);
      return documents ? [{ name: `invented, ${name}`, documents }] : [];
    }),
  ];
  const scored = sets.map(({ name, documents }) => ({ name, ...scorePairs(documents) }));
  return {
    report: {
      sets: scored.map(({ name, utterances, speakers }) => ({ name, utterances, speakers })),
      scale: sizes.map(measureScale),
    },
    wrong: scored.flatMap(({ name, wrong }) => wrong.map((one) => ({ set: name, ...one }))),
  };
}

const three = (value: number): string => value.toFixed(3);

export function archiveTables({ sets, scale }: ArchiveReport): string {
  const pairs = sets.flatMap(({ name, utterances, speakers }) =>
    [["utterances", utterances] as const, ["speakers", speakers] as const].map(
      ([what, { precision, recall, f1, gold }]) => [
        `${name}: ${what}`,
        three(precision),
        three(recall),
        three(f1),
        `${gold}`,
      ],
    ),
  );
  const costs = scale.map(({ quotes, addMicroseconds, questionMilliseconds, firstMilliseconds, bytes }) => [
    `${quotes} quotes`,
    addMicroseconds.toFixed(0),
    questionMilliseconds.median.toFixed(1),
    questionMilliseconds.most.toFixed(1),
    firstMilliseconds.toFixed(1),
    bytes.toFixed(0),
  ]);
  return (
    `ARCHIVE  pairs of quotes that are one utterance, or one speaker's\n\n${table(["", "P", "R", "F1", "of"], pairs)}\n` +
    `Processor time, and heap\n\n${table(["", "add, µs", "ask, ms", "9 of 10", "first, ms", "bytes a quote"], costs)}`
  );
}
