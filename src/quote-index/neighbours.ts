import type { Wording } from "./wording";
import type { Wordings } from "./wordings";

/** At most this many entries of the lists of words are looked at for one wording: some tenths of a millisecond. */
const MOST_ENTRIES = 20_000;
/** At most this many wordings are compared with one: of more, those that share most. */
const MOST_CANDIDATES = 60;
/** Two wordings that share less than this are no candidates, unless one says no more than that. */
const LEAST_SHARED = 1.5;

/**
 * Finds the wordings that share words with one, so that not all pairs need be compared. Which they are depends on what
 * the index holds and not on the order it came in: the lists of the rarest words are read whole, or not at all.
 */
export class Neighbours {
  readonly #wordings: Wordings;
  /** What a wording shares with the one that is asked for, by slot; zero between two questions. */
  #shared = new Float32Array(0);

  constructor(wordings: Wordings) {
    this.#wordings = wordings;
  }

  of(wording: Wording): Wording[] {
    const found = this.#count(wording);
    const least = Math.min(LEAST_SHARED, wording.weight);
    const enough = found.filter((slot) => {
      const shared = this.#shared[slot]!;
      return slot !== wording.slot && (shared >= least || shared >= this.#wordings.at(slot).weight);
    });
    const best = enough.map((slot) => ({ wording: this.#wordings.at(slot), shared: this.#shared[slot]! }));
    for (const slot of found) this.#shared[slot] = 0;
    if (best.length > MOST_CANDIDATES) {
      const closeness = (one: (typeof best)[number]) => one.shared / Math.min(one.wording.weight, wording.weight);
      best.sort(
        (a, b) => closeness(b) - closeness(a) || b.shared - a.shared || (a.wording.key < b.wording.key ? -1 : 1),
      );
      best.length = MOST_CANDIDATES;
    }
    return best.map((one) => one.wording).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Adds up what each wording shares with one; the slots that share anything. */
  #count({ content }: Wording): number[] {
    if (this.#shared.length < this.#wordings.slots) this.#shared = new Float32Array(this.#wordings.slots * 2);
    const { weights, stems } = this.#wordings.vocabulary;
    const rarestFirst = content
      .map((word) => ({ word, list: this.#wordings.having(word) }))
      .sort((a, b) => a.list.length - b.list.length || (stems[a.word]! < stems[b.word]! ? -1 : 1));
    const touched: number[] = [];
    let entries = 0;
    for (const { word, list } of rarestFirst) {
      entries += list.length;
      if (entries > MOST_ENTRIES && touched.length > 0) break;
      for (const slot of list) {
        if (this.#shared[slot] === 0) touched.push(slot);
        this.#shared[slot]! += weights[word]!;
      }
    }
    return touched;
  }
}
