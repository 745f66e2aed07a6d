import type { LinearWeights } from "../src/model/linear";

/** One question to learn from: the features of each candidate, and which are right. */
export interface RankExample {
  readonly document: string;
  readonly task: string;
  readonly candidates: readonly (readonly string[])[];
  readonly isRight: readonly boolean[];
}

export interface SoftmaxOptions {
  /** Strength of the penalty on squared weights. */
  readonly l2: number;
  /** A feature that fewer questions have than this is left out. */
  readonly leastCount: number;
  readonly iterations: number;
}

/** Weights below this, in log odds, are not kept. */
const LEAST_WEIGHT = 0.03;
const SCALE = 100;
const STEP = 0.3;

/**
 * Weights under which the right candidates are as probable as can be, by steps down the whole gradient, each feature at
 * its own pace (AdaGrad), with an L2 penalty. Order and steps are fixed: the same examples give the same weights.
 */
export function trainSoftmax(examples: readonly RankExample[], options: SoftmaxOptions): LinearWeights {
  const index = indexOf(examples, options.leastCount);
  const questions = examples.map(({ candidates }) =>
    candidates.map((features) => Uint32Array.from(features.flatMap((feature) => index.get(feature) ?? []))),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size);
  const gradient = new Float64Array(index.size);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (let i = 0; i < weights.length; i++) gradient[i] = options.l2 * weights[i];
    for (const [at, rows] of questions.entries()) addGradient(gradient, weights, rows, examples[at].isRight);
    for (let i = 0; i < weights.length; i++) {
      squares[i] += gradient[i] * gradient[i];
      if (squares[i] > 0) weights[i] -= (STEP * gradient[i]) / Math.sqrt(squares[i]);
    }
  }
  const kept = [...index].filter(([, at]) => Math.abs(weights[at]) >= LEAST_WEIGHT);
  const rounded = kept.map(([feature, at]): [string, number] => [feature, Math.round(weights[at] * SCALE)]);
  return { scale: SCALE, bias: 0, threshold: 0, weights: Object.fromEntries(rounded) };
}

/** What the model expects less what is right; of several right candidates, each as much as the model believes in it. */
function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  rows: readonly Uint32Array[],
  isRight: readonly boolean[],
): void {
  const scores = rows.map((row) => row.reduce((sum, feature) => sum + weights[feature], 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, at) => sum + (isRight[at] ? power : 0), 0);
  for (const [at, row] of rows.entries()) {
    const error = powers[at] / all - (isRight[at] ? powers[at] / Math.max(right, 1e-12) : 0);
    for (const feature of row) gradient[feature] += error;
  }
}

/** Numbers the features that are frequent enough, in alphabetical order. */
function indexOf(examples: readonly RankExample[], leastCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of examples) {
    for (const feature of new Set(candidates.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  return new Map(frequent.sort().map((feature, at) => [feature, at]));
}
