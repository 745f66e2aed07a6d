import type { Features } from "./features";
import { type LinearModel, logistic, weightOf } from "./linear";
import { EMPTY_NAME } from "./name-hash";
import { type Piece, piece } from "./piece";

/** Adds up what the features of one case weigh. */
export class Score implements Features<number> {
  readonly #model: LinearModel;
  #sum: number;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#sum = model.bias;
  }

  start(piece: Piece, second?: Piece): number {
    return this.extend(EMPTY_NAME, piece, second);
  }

  extend(start: number, piece: Piece, second?: Piece): number {
    const hash = on(start, piece);
    return second === undefined ? hash : on(hash, second);
  }

  has(piece: Piece, second?: Piece, third?: Piece, fourth?: Piece): void {
    this.add(EMPTY_NAME, piece, second, third, fourth);
  }

  add(start: number, piece?: Piece, second?: Piece, third?: Piece, fourth?: Piece): void {
    let hash = start;
    if (piece !== undefined) hash = on(hash, piece);
    if (second !== undefined) hash = on(hash, second);
    if (third !== undefined) hash = on(hash, third);
    if (fourth !== undefined) hash = on(hash, fourth);
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

/** The hash of a name that goes on with a piece. */
function on(before: number, { power, hash }: Piece): number {
  return (Math.imul(before, power) + hash) | 0;
}

/** The sum of the weights of the features with these names, in log odds. */
export function scoreOf(model: LinearModel, names: readonly string[]): number {
  const score = new Score(model);
  for (const name of names) score.has(piece(name));
  return score.logOdds;
}

/** How probable the answer yes is for a case with these features, 0 to 1. */
export function probabilityOf(model: LinearModel, names: readonly string[]): number {
  return logistic(scoreOf(model, names));
}
