import type { Wording } from "./wording";
import type { Wordings } from "./wordings";

/** The lists of words are read, rarest first, up to so many entries in all: some tens of microseconds. */
const MOST_ENTRIES = 4000;
/** Of so many words the lists are read in any case, unless they have more than `FAR_TOO_MANY` entries together. */
const LEAST_LISTS = 3;
const FAR_TOO_MANY = 30_000;
/** At most this many wordings are compared with one: of more, those that share most. */
const MOST_CANDIDATES = 40;
/** Two wordings that share less than this are no candidates, unless one says no more than that. */
const LEAST_SHARED = 1.5;
/** Nor are those that share less than this part of what the shorter says. */
const LEAST_PART = 0.34;

interface Candidate {
  readonly wording: Wording;
  readonly closeness: number;
}

/**
 * Finds the wordings that share words with one, so that not all pairs need be compared. Which they are depends on what
 * the index holds and not on the order it came in: the list of a word is read whole, or not at all.
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
    const candidates: Candidate[] = [];
    for (const slot of found) {
      const shared = this.#shared[slot]!;
      this.#shared[slot] = 0;
      if (slot === wording.slot) continue;
      const weight = this.#wordings.weightAt(slot);
      const closeness = shared / Math.min(weight, wording.weight);
      if (closeness >= LEAST_PART && (shared >= least || shared >= weight))
        candidates.push({ wording: this.#wordings.at(slot), closeness });
    }
    candidates.sort((a, b) => b.closeness - a.closeness || (a.wording.key < b.wording.key ? -1 : 1));
    return candidates.slice(0, MOST_CANDIDATES).map((one) => one.wording);
  }

  /** Adds up what each wording shares with one, as far as its rarest words go; the slots that share anything. */
  #count({ content }: Wording): number[] {
    if (this.#shared.length < this.#wordings.slots) this.#shared = new Float32Array(this.#wordings.slots * 2);
    const { weights, stems } = this.#wordings.vocabulary;
    const rarestFirst = content
      .map((word) => ({ word, list: this.#wordings.having(word) }))
      .sort((a, b) => a.list.length - b.list.length || (stems[a.word]! < stems[b.word]! ? -1 : 1));
    const touched: number[] = [];
    let entries = 0;
    for (const [at, { word, list }] of rarestFirst.entries()) {
      entries += list.length;
      if (at > 0 && entries > (at < LEAST_LISTS ? FAR_TOO_MANY : MOST_ENTRIES)) break;
      const weight = weights[word]!;
      for (const slot of list) {
        if (this.#shared[slot] === 0) touched.push(slot);
        this.#shared[slot]! += weight;
      }
    }
    return touched;
  }
}
