import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import compromise from "compromise";
import wink from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractQuotes } from "../src/extract";

/** Something that reads a text; what it returns is only there so that the work cannot be optimised away. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => number;
}

export interface Speed {
  readonly name: string;
  /** 10⁶ bytes of UTF-8 a second, median of the runs. */
  readonly megabytesPerSecond: number;
  readonly articlesPerSecond: number;
  /** Speed divided by that of wink-nlp, median of the ratios within each round. */
  readonly besideWink: number;
}

export interface SpeedReport {
  readonly machine: { readonly node: string; readonly cpu: string };
  readonly articles: number;
  readonly runs: number;
  readonly readers: readonly Speed[];
}

const RUNS = 7;
/** Long enough that a tick of the clock or one collection of garbage does not decide a run. */
const RUN_MILLISECONDS = 120;
/** An engine compiles what it runs often in the course of some hundred articles; how an archive is read shows only then. */
const WARM_UP_MILLISECONDS = 5000;
const WINK = "wink-nlp alone (sbd, pos)";
const COMPROMISE = "compromise quotations()";

function readers(): Reader[] {
  const nlp = winkNLP(wink, ["sbd", "pos"]);
  return [
    { name: "whosaid, all types", read: (text) => extractQuotes(text).length },
    { name: "whosaid, direct and mixed", read: (text) => extractQuotes(text, { types: ["direct", "mixed"] }).length },
    {
      name: WINK,
      read: (text) => {
        const tokens = nlp.readDoc(text).tokens();
        return tokens.out().length + tokens.out(nlp.its.pos).length;
      },
    },
    { name: COMPROMISE, read: (text) => compromise(text).quotations().out("array").length },
  ];
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.floor((sorted.length - 1) / 2);
  return (sorted[lower]! + sorted[upper]!) / 2;
}

let sink = 0;

/** Milliseconds for `passes` readings of all texts. */
function time({ read }: Reader, texts: readonly string[], passes: number): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const text of texts) sink += read(text);
  return performance.now() - start;
}

/** Warms a reader up, and says how many passes over the texts fill one run. */
function passesToFill(reader: Reader, texts: readonly string[]): number {
  let passes = 0;
  let spent = 0;
  while (spent < WARM_UP_MILLISECONDS) {
    spent += time(reader, texts, 1);
    passes++;
  }
  return Math.max(1, Math.round((passes * RUN_MILLISECONDS) / spent));
}

/** Milliseconds a pass, for each reader the list of its runs; the readers alternate, so that a busy machine slows all. */
function measure(contestants: readonly Reader[], texts: readonly string[]): number[][] {
  const passes = contestants.map((reader) => passesToFill(reader, texts));
  const times: number[][] = contestants.map(() => []);
  for (let run = 0; run < RUNS; run++)
    contestants.forEach((reader, i) => {
      times[i]!.push(time(reader, texts, passes[i]!) / passes[i]!);
    });
  return times;
}

/** The speed of each reader, from runs in which wink-nlp took its turns with them. */
function speedsOf(contestants: readonly Reader[], texts: readonly string[]): Speed[] {
  const times = measure(contestants, texts);
  const winkTimes = times[contestants.findIndex(({ name }) => name === WINK)]!;
  const megabytes = texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6;
  return contestants.map(({ name }, i) => {
    const seconds = median(times[i]!) / 1000;
    return {
      name,
      megabytesPerSecond: megabytes / seconds,
      articlesPerSecond: texts.length / seconds,
      besideWink: median(times[i]!.map((time, run) => winkTimes[run]! / time)),
    };
  });
}

/**
 * How fast the texts are read, by this library and by the two it stands on. compromise has its turns with wink-nlp when the
 * others are done, for it leaves a heap that slows whoever comes after it. Takes a minute.
 */
export function measureSpeed(texts: readonly string[]): SpeedReport {
  const all = readers();
  const swift = speedsOf(
    all.filter(({ name }) => name !== COMPROMISE),
    texts,
  );
  const slow = speedsOf(
    all.filter(({ name }) => name === COMPROMISE || name === WINK),
    texts,
  );
  if (!Number.isFinite(sink)) throw new Error("a reader returned no number");
  return {
    machine: { node: process.versions.node, cpu: cpus()[0]?.model.trim() ?? "unknown CPU" },
    articles: texts.length,
    runs: RUNS,
    readers: [...swift, ...slow.filter(({ name }) => name === COMPROMISE)],
  };
}
