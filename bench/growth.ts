import { hostile, textOf } from "./hostile";
import type { Extract } from "./score";
import { median } from "./speed";

/** How the time for one hostile text grows. */
export interface Growth {
  readonly name: string;
  /** Milliseconds of processor time for the small text, median. */
  readonly small: number;
  /** Milliseconds of processor time for the large text, median. */
  readonly large: number;
  /** The one over the other, over what their lengths are to each other: 1 is linear. */
  readonly beyondLinear: number;
}

/** Characters. */
const SMALL = 40_000;
const LARGE = 160_000;
const ROUNDS = 5;
const MOST_PASSES = 200;
/** More than this is a fault: 1 is linear, and half as much again is for caches and the collector of garbage. */
export const MOST = 1.5;

/** Milliseconds of processor time of all passes; fewer say more of the collector of garbage than of the text. */
const LEAST = 60;

/** Milliseconds of processor time for one reading, of `passes`. */
function cost(text: string, extract: Extract, passes = 1): number {
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) extract(text);
  return process.cpuUsage(before).user / 1000 / passes;
}

/** Reads each hostile text at two lengths, the two by turns, one text after the other. Takes a minute. */
export function* growths(extract: Extract): Generator<Growth> {
  for (const [name, piece] of Object.entries(hostile)) {
    const [short, long] = [textOf(piece, SMALL), textOf(piece, LARGE)];
    // What the engine has not compiled yet takes longer: as many passes as that would fill are too few.
    cost(short, extract, 2);
    const passes = Math.min(MOST_PASSES, Math.ceil(LEAST / cost(short, extract)));
    const read = () => [cost(short, extract, passes), cost(long, extract, passes)] as const;
    const times = Array.from({ length: ROUNDS }, read);
    const [small, large] = [median(times.map(([one]) => one)), median(times.map(([, one]) => one))];
    yield { name, small, large, beyondLinear: large / small / (LARGE / SMALL) };
  }
}
