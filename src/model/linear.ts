/** What a linear model has learned, as it is kept in a file: whole numbers of 1 / `scale`. */
export interface LinearWeights {
  /** Units a weight of 1 is written in. */
  readonly scale: number;
  readonly bias: number;
  /** The probability from which the answer is yes. */
  readonly threshold: number;
  /** A feature that is not here weighs nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A linear model ready to judge. */
export interface LinearModel {
  readonly bias: number;
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Makes a model of its weights. The weights are held in a map, so that no feature is mistaken for a member of an object. */
export function linearModel({ scale, bias, threshold, weights }: LinearWeights): LinearModel {
  const scaled = Object.entries(weights).map(([feature, weight]): [string, number] => [feature, weight / scale]);
  return { bias: bias / scale, threshold, weights: new Map(scaled) };
}

/** The sum of the weights of `features`, in log odds. */
export function scoreOf(model: LinearModel, features: readonly string[]): number {
  let score = model.bias;
  for (const feature of features) score += model.weights.get(feature) ?? 0;
  return score;
}

/** How probable the answer yes is, 0 to 1. */
export function probabilityOf(model: LinearModel, features: readonly string[]): number {
  return logistic(scoreOf(model, features));
}

/** From log odds to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
