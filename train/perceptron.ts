/** An averaged perceptron (Collins 2002) whose weights stand in one table, by hash. */
export class AveragedPerceptron {
  /** The weights as they are now. */
  readonly table: Float32Array<ArrayBuffer>;
  readonly #sums: Float64Array;
  /** When a weight was last changed. */
  readonly #changed: Int32Array;
  #steps = 0;

  /** @param size of the table, a power of two */
  constructor(size: number) {
    this.table = new Float32Array(size);
    this.#sums = new Float64Array(size);
    this.#changed = new Int32Array(size);
  }

  /** Counts one example. */
  step(): void {
    this.#steps++;
  }

  /** Changes the weight at a hash. */
  change(hash: number, by: number): void {
    const at = hash & (this.table.length - 1);
    this.#sums[at] += this.table[at] * (this.#steps - this.#changed[at]);
    this.#changed[at] = this.#steps;
    this.table[at] += by;
  }

  /** The weights averaged over all steps. */
  average(): Float64Array {
    return Float64Array.from(
      this.table,
      (weight, at) => (this.#sums[at] + weight * (this.#steps - this.#changed[at])) / this.#steps,
    );
  }
}
