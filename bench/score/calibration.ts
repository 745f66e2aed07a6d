import type { JudgedAnswer } from "./quoted";
import { count, sum } from "./tally";

/** The answers whose confidence falls within one tenth. */
export interface ConfidenceBin {
  readonly n: number;
  /** Their mean confidence; null where there are none. */
  readonly confidence: number | null;
  /** The share of them that has the right speaker; null where there are none. */
  readonly right: number | null;
}

export interface Calibration {
  /** Mean distance between confidence and the share that is right, over ten equal bins weighted by size. */
  readonly error: number;
  readonly bins: readonly ConfidenceBin[];
}

/** How far `confidence` can be believed: of the spans in marks given 0.8, four in five should have the right speaker. */
export function calibrationOf(answers: readonly JudgedAnswer[]): Calibration | null {
  const named = answers.filter(({ quote }) => quote.speaker !== null);
  if (named.length === 0) return null;
  const bins = Array.from({ length: 10 }, (): JudgedAnswer[] => []);
  for (const answer of named) {
    // A confidence of exactly 1 belongs to the last bin.
    const bin = Math.min(9, Math.max(0, Math.floor(answer.quote.confidence * 10)));
    bins[bin]!.push(answer);
  }
  const totals = bins.map((bin) => ({
    n: bin.length,
    confidence: sum(bin, ({ quote }) => quote.confidence),
    right: count(bin, ({ right }) => right),
  }));
  return {
    error: sum(totals, ({ confidence, right }) => Math.abs(confidence - right)) / named.length,
    bins: totals.map(({ n, confidence, right }) => ({
      n,
      confidence: n > 0 ? confidence / n : null,
      right: n > 0 ? right / n : null,
    })),
  };
}
