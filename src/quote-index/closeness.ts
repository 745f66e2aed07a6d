import type { ArchivedDocument } from "./document";
import type { Statement } from "./statement";
import type { WordId } from "./vocabulary";
import type { Wordings } from "./wordings";

/** Documents looked at for one speaker when two are compared; of more, the first by id. */
const MOST_DOCUMENTS = 12;

/** How near two documents are: whether they tell of one event. */
export class Closeness {
  readonly #wordings: Wordings;
  readonly #statementsOf: (document: ArchivedDocument) => readonly Statement[];
  readonly #profiles = new Map<string, Profile>();

  constructor(wordings: Wordings, statementsOf: (document: ArchivedDocument) => readonly Statement[]) {
    this.#wordings = wordings;
    this.#statementsOf = statementsOf;
  }

  /** Of what the poorer of two documents tells, the part that the other tells too, rare words first, 0 to 1; the nearest pair counts. */
  between(some: readonly ArchivedDocument[], others: readonly ArchivedDocument[]): number {
    let most = 0;
    for (const one of some.slice(0, MOST_DOCUMENTS))
      for (const other of others.slice(0, MOST_DOCUMENTS)) most = Math.max(most, this.#pair(one, other));
    return most;
  }

  #pair(one: ArchivedDocument, other: ArchivedDocument): number {
    const [a, b] = [this.#profileOf(one), this.#profileOf(other)];
    // By id where both are as large: the sum must not differ in its last digit with who asks.
    const first = a.words.size < b.words.size || (a.words.size === b.words.size && one.id < other.id);
    const [small, large] = first ? [a, b] : [b, a];
    let shared = 0;
    for (const [word, weight] of small.words) if (large.words.has(word)) shared += weight;
    const least = Math.min(small.total, large.total);
    return least === 0 ? 0 : shared / least;
  }

  #profileOf(document: ArchivedDocument): Profile {
    let profile = this.#profiles.get(document.id);
    if (!profile) {
      profile = this.#read(document);
      this.#profiles.set(document.id, profile);
    }
    return profile;
  }

  #read(document: ArchivedDocument): Profile {
    const words = new Map<WordId, number>();
    const { weights } = this.#wordings.vocabulary;
    for (const { wording } of this.#statementsOf(document))
      for (const word of wording.content)
        if (!words.has(word)) words.set(word, weights[word]! / Math.log2(1 + this.#wordings.having(word).length));
    return { words, total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
  }
}

interface Profile {
  /** What each content word counts for: less, the more wordings of the archive have it. */
  readonly words: ReadonlyMap<WordId, number>;
  readonly total: number;
}
