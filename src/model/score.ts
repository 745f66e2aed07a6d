import type { Features } from "./features";
import { type LinearModel, logistic, weightOf } from "./linear";
import { EMPTY_NAME, namedBy } from "./name-hash";

/** Adds up what the features of one case weigh. */
export class Score implements Features<number> {
  readonly #model: LinearModel;
  #sum: number;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#sum = model.bias;
  }

  start(piece: string, second = ""): number {
    return namedBy(namedBy(EMPTY_NAME, piece), second);
  }

  extend(start: number, piece: string, second = ""): number {
    return namedBy(namedBy(start, piece), second);
  }

  add(start: number, piece = "", second = "", third = "", fourth = ""): void {
    const hash = namedBy(namedBy(namedBy(namedBy(start, piece), second), third), fourth);
    this.#sum += weightOf(this.#model, hash);
  }

  /** The sum of the weights, in log odds. */
  get logOdds(): number {
    return this.#sum / this.#model.scale;
  }

  /** How probable the answer yes is, 0 to 1. */
  get probability(): number {
    return logistic(this.logOdds);
  }
}

/** The sum of the weights of the features with these names, in log odds. */
export function scoreOf(model: LinearModel, names: readonly string[]): number {
  const score = new Score(model);
  for (const name of names) score.add(score.start(name));
  return score.logOdds;
}

/** How probable the answer yes is for a case with these features, 0 to 1. */
export function probabilityOf(model: LinearModel, names: readonly string[]): number {
  return logistic(scoreOf(model, names));
}
