import { madeArticle } from "./made-article";
import { collector, type Held, held } from "./memory";
import type { Extract } from "./score";

/** What is held after so many articles of one long run. */
export interface Checkpoint extends Held {
  readonly articles: number;
  /** The most that the operating system had given the process at any moment, in bytes. */
  readonly peak: number;
  /** Since the start, the time the checkpoints take left in. */
  readonly seconds: number;
}

/** How many checkpoints a run has; the tenth part of a million is the hundred thousand that the end is compared with. */
const CHECKPOINTS = 20;

/**
 * Reads made-up articles, each with people and words never seen before, in one process, and says at twenty moments
 * what stays in memory.
 *
 * @param articles how many; a million take from ten minutes to an hour
 */
export function* longRun(articles: number, extract: Extract): Generator<Checkpoint> {
  const collect = collector();
  const start = performance.now();
  const step = Math.max(1, Math.floor(articles / CHECKPOINTS));
  for (let read = 1; read <= articles; read++) {
    extract(madeArticle(read));
    if (read % step !== 0 && read !== articles) continue;
    const seconds = Math.round((performance.now() - start) / 1000);
    yield { articles: read, ...held(collect), peak: process.resourceUsage().maxRSS * 1024, seconds };
  }
}
