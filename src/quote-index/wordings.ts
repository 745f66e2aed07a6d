import type { Statement } from "./statement";
import { Vocabulary, type WordId } from "./vocabulary";
import { readWording, type Wording } from "./wording";

/**
 * Every wording, and for each content word the wordings that have it. Adding a wording touches the lists of its own
 * words and nothing else, so that its cost does not grow with the index.
 */
export class Wordings {
  readonly vocabulary = new Vocabulary();
  readonly #byKey = new Map<string, Wording>();
  readonly #bySlot: (Wording | undefined)[] = [];
  /** By slot, what its words weigh: read for thousands of wordings that a word is shared with, of which few are looked at. */
  readonly #weights: number[] = [];
  readonly #byWord: number[][] = [];

  get all(): Iterable<Wording> {
    return this.#byKey.values();
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** One more than the last slot. */
  get slots(): number {
    return this.#bySlot.length;
  }

  at(slot: number): Wording {
    const wording = this.#bySlot[slot];
    if (!wording) throw new RangeError(`no wording in slot ${slot}`);
    return wording;
  }

  /** What the words of the wording in a slot weigh. */
  weightAt(slot: number): number {
    return this.#weights[slot]!;
  }

  /** The slots of the wordings that have a content word, ascending. */
  having(word: WordId): readonly number[] {
    return this.#byWord[word] ?? NONE;
  }

  /** The wording of a text, the one that is there where these words are known. */
  wordingOf(text: string): Wording {
    const read = readWording(text, this.vocabulary);
    const known = this.#byKey.get(read.key);
    if (known) return known;
    const wording = { ...read, slot: this.#bySlot.length };
    this.#byKey.set(wording.key, wording);
    this.#bySlot.push(wording);
    this.#weights.push(wording.weight);
    for (const word of wording.content) {
      const list = this.#byWord[word];
      if (list) list.push(wording.slot);
      else this.#byWord[word] = [wording.slot];
    }
    return wording;
  }

  /** Forgets a statement, and its wording with the last of them. */
  remove(statement: Statement): void {
    const { wording } = statement;
    wording.statements.delete(statement);
    if (wording.statements.size > 0) return;
    this.#byKey.delete(wording.key);
    this.#bySlot[wording.slot] = undefined;
    for (const word of wording.content) cutOut(this.#byWord[word]!, wording.slot);
  }
}

const NONE: readonly number[] = [];

/** Takes a number out of an ascending list that has it. */
function cutOut(list: number[], number: number): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  if (list[low] === number) list.splice(low, 1);
}
