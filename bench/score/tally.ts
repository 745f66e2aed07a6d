/** Precision, recall and their harmonic mean, each 0 to 1 and not rounded; 0 where there is nothing to divide by. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are to find. */
  readonly gold: number;
  /** How many were answered. */
  readonly predicted: number;
}

/** A share of `n` cases, 0 to 1; null where there is no case. */
export interface Rate {
  readonly rate: number | null;
  readonly n: number;
}

interface Counts {
  readonly gold: number;
  readonly predicted: number;
  /** Right among the predicted. */
  readonly right: number;
  /** Found among the gold, where that is counted apart, as word overlap is. Default: `right`. */
  readonly found?: number;
}

export function precisionRecall({ gold, predicted, right, found = right }: Counts): PrecisionRecall {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? found / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, gold, predicted };
}

export function rate(right: number, n: number): Rate {
  return { rate: n > 0 ? right / n : null, n };
}

/** How many of the items hold. */
export function count<T>(items: readonly T[], holds: (item: T) => unknown): number {
  return items.reduce((n, item) => (holds(item) ? n + 1 : n), 0);
}

export function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
