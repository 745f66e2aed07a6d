import { writeFileSync } from "node:fs";
import { extractQuotes } from "../src/extract";
import { nearestNameQuotes } from "./baseline";
import reachedSoFar from "./baseline.json";
import { loadCorpus } from "./corpus";
import type { GoldRecord } from "./gold";
import { readGold } from "./gold-file";
import { longRun } from "./long-run";
import { madeArticle } from "./made-article";
import { measureMemory } from "./memory";
import { type BenchOptions, HELP, readOptions } from "./options";
import { describeFalls, type Fall, fallsBelow, type Reached, reachedBy, rounded } from "./ratchet";
import { accuracyReport, memoryReport, speedReport } from "./report";
import { rowsOf } from "./rows";
import { type Extract, type Score, score } from "./score";
import type { SpeedReport } from "./speed";

/** Both this file and its bundle in `dist` lie one level below the package. */
const CORPUS = new URL("../corpus/", import.meta.url);
const KEPT = new URL("../bench/baseline.json", import.meta.url);

/** Where the benchmark writes; a text ends in its own line break. */
export interface BenchOutput {
  out(text: string): void;
  err(text: string): void;
}

/** What is measured against what. The default is this library, on the corpus, against the figures last reached. */
export interface BenchSubject {
  readonly extract: Extract;
  readonly corpus: () => readonly GoldRecord[];
  readonly reached: Reached;
  /** Where `--update` keeps the figures. */
  readonly kept: URL;
}

const LIBRARY: BenchSubject = {
  extract: (text) => extractQuotes(text),
  corpus: () => loadCorpus(CORPUS),
  reached: reachedSoFar,
  kept: KEPT,
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The result of an attempt to read or write, or the message to show. */
function attempt<T>(act: () => T): { readonly value: T } | { readonly failure: string } {
  try {
    return { value: act() };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

/** Four digits for every number, as the baseline keeps them. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === "number" ? rounded(part) : part), 2);
}

async function speedAndMemory(texts: readonly string[], { extract }: BenchSubject) {
  // Memory first: what the speed test loads for comparison is not the library's.
  const memory = measureMemory(texts, extract);
  return { speed: await speedOf(texts), memory };
}

/** Null where what the speed is compared with is not installed. */
async function speedOf(texts: readonly string[]): Promise<SpeedReport | null> {
  const comparison = await import("./speed").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return null;
  });
  return comparison?.measureSpeed(texts) ?? null;
}

/** The packages that the speed is measured beside; the library itself needs none of them. */
const COMPARED = "wink-nlp wink-eng-lite-web-model compromise";

function shownSpeed(speed: SpeedReport | null): string {
  if (speed !== null) return speedReport(speed);
  return `SPEED  not measured: it is compared with packages that are not here. To have them:\n\n  npm install --no-save ${COMPARED}\n`;
}

function writeLines(path: string, mistakes: readonly object[], io: BenchOutput): number {
  const lines = mistakes.map((mistake) => `${JSON.stringify(mistake)}\n`).join("");
  const written = attempt(() => writeFileSync(path, lines));
  if ("value" in written) return 0;
  io.err(`whosaid bench: cannot write ${path}: ${written.failure}\nTry a file in a folder that exists.\n`);
  return 1;
}

function keepFigures({ figures }: Score, kept: URL, io: BenchOutput): number {
  const written = attempt(() => writeFileSync(kept, `${JSON.stringify(reachedBy(rowsOf(figures)), null, 2)}\n`));
  if ("value" in written) {
    io.err("Kept these figures in bench/baseline.json.\n");
    return 0;
  }
  io.err(`whosaid bench: ${written.failure}\n--update writes bench/baseline.json; try it in a checkout of whosaid.\n`);
  return 1;
}

function reportFalls(falls: readonly Fall[], io: BenchOutput): number {
  if (falls.length === 0) return 0;
  io.err(`Worse than the figures last reached:\n${describeFalls(falls)}`);
  io.err("--errors FILE shows which quotes; where the loss is meant, --update keeps the new figures.\n");
  return 1;
}

async function bench(records: readonly GoldRecord[], options: BenchOptions, subject: BenchSubject, io: BenchOutput) {
  const isCorpus = options.gold === undefined;
  const name = options.gold ?? "the corpus";
  const library = score(records, subject.extract);
  const baseline = score(records, nearestNameQuotes);
  const falls = isCorpus && !options.update ? fallsBelow(subject.reached, rowsOf(library.figures)) : [];
  if (!options.json) io.out(accuracyReport(name, library, baseline));
  if (options.errors !== undefined && writeLines(options.errors, library.mistakes, io) !== 0) return 1;
  const texts = records.map(({ text }) => text);
  const more = isCorpus && !options.accuracy ? await speedAndMemory(texts, subject) : null;
  if (options.json) {
    const { figures, byDocument, byType } = library;
    const accuracy = { gold: name, figures, baseline: baseline.figures, byDocument, byType, falls };
    io.out(`${asJson({ accuracy, ...more })}\n`);
  } else if (more) io.out(`\n${shownSpeed(more.speed)}\n${memoryReport(more.memory)}`);
  return options.update ? keepFigures(library, subject.kept, io) : reportFalls(falls, io);
}

async function speedOnly(records: readonly GoldRecord[], { json }: BenchOptions, io: BenchOutput): Promise<number> {
  const speed = await speedOf(records.map(({ text }) => text));
  io.out(json ? `${asJson({ speed })}\n` : shownSpeed(speed));
  return 0;
}

/** Not loaded for anything else: what it compares with takes time to load. */
async function measureGrowth({ extract }: BenchSubject, io: BenchOutput): Promise<number> {
  const { growths, MOST } = await import("./growth");
  let faults = 0;
  for (const { name, small, large, beyondLinear } of growths(extract)) {
    const slow = beyondLinear > MOST;
    if (slow) faults++;
    const times = `${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(6)} ms`;
    io.out(`${beyondLinear.toFixed(2)} × linear  ${times}  ${name}${slow ? "  more than linear" : ""}\n`);
  }
  return faults === 0 ? 0 : 1;
}

function writeMade(articles: number, io: BenchOutput): number {
  for (let i = 1; i <= articles; i++) io.out(`${JSON.stringify({ id: `made-${i}`, text: madeArticle(i) })}\n`);
  return 0;
}

/** Made-up archives, in quotes. */
const ARCHIVES = [1000, 10_000, 100_000];

async function benchArchive({ json, errors, accuracy }: BenchOptions, io: BenchOutput): Promise<number> {
  const { archiveTables, measureArchive } = await import("./archive/report");
  const { report, wrong } = measureArchive(accuracy ? [] : ARCHIVES);
  io.out(json ? `${asJson(report)}\n` : archiveTables(report));
  return errors === undefined ? 0 : writeLines(errors, wrong, io);
}

/**
 * Runs the benchmark.
 * @param argv the arguments after `bench`
 * @returns the exit code: 0 done, 1 a figure fell or a file failed, 2 wrong usage
 */
export async function runBench(argv: readonly string[], io: BenchOutput, subject = LIBRARY): Promise<number> {
  const options = attempt(() => readOptions(argv));
  if ("failure" in options) {
    io.err(`whosaid bench: ${options.failure}\nSee whosaid bench --help.\n`);
    return 2;
  }
  const { gold, growth, long, make, help } = options.value;
  if (help) {
    io.out(HELP);
    return 0;
  }
  if (options.value.archive) return benchArchive(options.value, io);
  if (make !== undefined) return writeMade(make, io);
  if (growth) return measureGrowth(subject, io);
  if (long !== undefined) {
    for (const checkpoint of longRun(long, subject.extract)) io.out(`${JSON.stringify(checkpoint)}\n`);
    return 0;
  }
  const records = attempt(() => (gold === undefined ? subject.corpus() : readGold(gold)));
  if ("failure" in records) {
    io.err(`whosaid bench: ${records.failure}\n`);
    return 1;
  }
  if (options.value.speed) return speedOnly(records.value, options.value, io);
  return bench(records.value, options.value, subject, io);
}
