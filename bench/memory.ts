import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Extract } from "./score";

/** Bytes. */
export interface Held {
  /** What the heap holds after garbage was collected. */
  readonly heap: number;
  /** What the operating system has given the process. */
  readonly rss: number;
}

export interface Memory {
  readonly articles: number;
  readonly before: Held;
  readonly afterOne: Held;
  readonly afterAll: Held;
}

const PASSES = 200;

/** What is held now, once garbage is collected. */
export function held(collect: () => void): Held {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

/** The collector, which Node hides unless it is started with a flag; asked for here so that nobody has to remember it. */
export function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/**
 * What stays in memory after reading the texts many times. Each reading ends in a surname never seen before: a library
 * that keeps what it has read, or a lexicon that only grows, shows.
 */
export function measureMemory(texts: readonly string[], extract: Extract): Memory {
  const collect = collector();
  const before = held(collect);
  const read = (pass: number) => {
    texts.forEach((text, i) => {
      extract(`${text}\n\n“Enough,” said Ada Unseen${pass}x${i}.\n`);
    });
  };
  read(0);
  const afterOne = held(collect);
  for (let pass = 1; pass < PASSES; pass++) read(pass);
  return { articles: PASSES * texts.length, before, afterOne, afterAll: held(collect) };
}
