import { type LinearWeights, logistic } from "../src/model/linear";

/** One case to learn from. */
export interface Example {
  readonly features: readonly string[];
  readonly label: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface LogisticOptions {
  /** Strength of the penalty on squared weights. */
  readonly l2: number;
  /** A feature of fewer examples than this is left out. */
  readonly leastCount: number;
  readonly iterations: number;
  /** The probability from which the answer is yes. */
  readonly threshold: number;
}

/** Weights below this, in log odds, are not kept. */
const LEAST_WEIGHT = 0.05;
const SCALE = 100;
const STEP = 0.5;

/**
 * Logistic regression with an L2 penalty, by steps down the whole gradient, each feature at its own pace (AdaGrad).
 *
 * Order and number of steps are fixed and nothing is random: the same examples give the same weights.
 */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): LinearWeights {
  const index = indexOf(examples, options.leastCount);
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  // The bias is the weight at 0.
  const weights = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1);
  const gradient = new Float64Array(index.size + 1);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (let i = 1; i < weights.length; i++) gradient[i] = options.l2 * weights[i];
    gradient[0] = 0;
    for (let row = 0; row < rows.length; row++) {
      const { label, weight } = examples[row];
      const error = weight * (logistic(sum(weights, rows[row])) - (label ? 1 : 0));
      gradient[0] += error;
      for (const feature of rows[row]) gradient[feature] += error;
    }
    for (let i = 0; i < weights.length; i++) {
      squares[i] += gradient[i] * gradient[i];
      if (squares[i] > 0) weights[i] -= (STEP * gradient[i]) / Math.sqrt(squares[i]);
    }
  }
  const kept = [...index].map(([feature, at]): [string, number] => [feature, weights[at]]);
  return {
    scale: SCALE,
    threshold: options.threshold,
    bias: Math.round(weights[0] * SCALE),
    weights: Object.fromEntries(
      kept
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .map(([feature, weight]) => [feature, Math.round(weight * SCALE)]),
    ),
  };
}

/** Numbers the features that are frequent enough, from 1, in alphabetical order. */
function indexOf(examples: readonly Example[], leastCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  return new Map(frequent.sort().map((feature, at) => [feature, at + 1]));
}

function sum(weights: Float64Array, row: Uint32Array): number {
  let total = weights[0];
  for (const feature of row) total += weights[feature];
  return total;
}
