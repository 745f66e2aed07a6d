import { EMPTY_NAME, namedBy } from "./name-hash";

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

/** A linear model ready to judge. Sums stay whole numbers until they are divided by the scale, in whatever order. */
export interface LinearModel {
  readonly scale: number;
  readonly bias: number;
  readonly threshold: number;
  /**
   * Hashes of names, each at the first free place from where it points to: a table of twice to four times as many places
   * as there are weights, so that most names are met, or missed, at the first look.
   */
  readonly hashes: Int32Array;
  /** The weight of the name at each place. Apart, and short, so that both keep within what a processor has at hand. */
  readonly weights: Int16Array;
}

/**
 * Makes a model of its weights.
 * @throws Error if two names have the same hash: then one of them would weigh what the other does
 */
export function linearModel({ scale, bias, threshold, weights: given }: LinearWeights): LinearModel {
  const entries = Object.entries(given);
  const hashes = new Int32Array(2 ** Math.ceil(Math.log2(2 * entries.length + 1)));
  const weights = new Int16Array(hashes.length);
  for (const [name, weight] of entries) {
    const hash = namedBy(EMPTY_NAME, name);
    const at = placeOf(hashes, hash);
    if (hash === FREE || hashes[at] === hash) throw new Error(`“${name}” has the hash of something else`);
    hashes[at] = hash;
    weights[at] = weight;
  }
  return { scale, bias, threshold, hashes, weights };
}

/** Stands for a hash where a place is free. */
const FREE = 0;

/** The weight of the feature whose name has this hash, in units of 1 / `scale`; 0 for one that the model does not know. */
export function weightOf({ hashes, weights }: LinearModel, hash: number): number {
  return weights[placeOf(hashes, hash)];
}

/** Where a hash stands in the table, or the free place where it would. */
function placeOf(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  // All letters have a share in the upper bits alone.
  let at = (hash ^ (hash >>> 16)) & last;
  for (let found = hashes[at]; found !== hash && found !== FREE; found = hashes[at]) at = (at + 1) & last;
  return at;
}

/** From log odds to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
