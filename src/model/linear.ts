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
   * Pairs of a name's hash and its weight, at the first free pair from where the hash points to: a table of twice to four
   * times as many pairs as there are weights, so that most names are met, or missed, at the first look.
   */
  readonly table: Int32Array;
}

/**
 * Makes a model of its weights.
 * @throws Error if two names have the same hash: then one of them would weigh what the other does
 */
export function linearModel({ scale, bias, threshold, weights }: LinearWeights): LinearModel {
  const entries = Object.entries(weights);
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * entries.length + 1)));
  for (const [name, weight] of entries) {
    const hash = namedBy(EMPTY_NAME, name);
    const at = placeOf(table, hash);
    if (hash === FREE || table[at] === hash) throw new Error(`“${name}” has the hash of something else`);
    table[at] = hash;
    table[at + 1] = weight;
  }
  return { scale, bias, threshold, table };
}

/** Stands where a hash might in a pair that is free. */
const FREE = 0;

/** The weight of the feature whose name has this hash, in units of 1 / `scale`; 0 for one that the model does not know. */
export function weightOf({ table }: LinearModel, hash: number): number {
  return table[placeOf(table, hash) + 1];
}

/** Where a hash stands in the table, or the free pair where it would. */
function placeOf(table: Int32Array, hash: number): number {
  const last = table.length - 2;
  // All letters have a share in the upper bits alone.
  let at = ((hash ^ (hash >>> 16)) << 1) & last;
  for (let found = table[at]; found !== hash && found !== FREE; found = table[at]) at = (at + 2) & last;
  return at;
}

/** From log odds to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
