import { stemOf } from "./stem";
import { isCommon, isNegation, isStopWord } from "./stop-words";

/** The number that stands for a word in this index; a word keeps it for as long as the index lives. */
export type WordId = number;

/** What a word does in a statement. */
export enum Part {
  /** Says something: dam, safe, 1400. */
  Content,
  /** Holds others together: the, of, we. */
  Stop,
  /** Turns the next content word round: not, never, against. */
  Negation,
}

/** The words of all wordings, each once, under its stem. */
export class Vocabulary {
  readonly #ids = new Map<string, WordId>();
  /** The same by the word as it is written, so that a stem is worked out once. */
  readonly #byForm = new Map<string, WordId>();
  readonly #shelves = new Map<string, WordId[]>();
  readonly stems: string[] = [];
  readonly parts: Part[] = [];
  /** What a word counts for where wordings are compared: 1, everyday words half, others nothing. */
  readonly weights: number[] = [];

  /** The number of a folded word, a new one for a word not seen before. */
  idOf(word: string): WordId {
    let id = this.#byForm.get(word);
    if (id === undefined) {
      id = this.#idOfKey(keyOf(word), word);
      this.#byForm.set(word, id);
    }
    return id;
  }

  #idOfKey(key: string, word: string): WordId {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.stems.length;
    this.#ids.set(key, id);
    this.#shelf(key[0]!, key.length).push(id);
    this.stems.push(key);
    const part = partOf(word);
    this.parts.push(part);
    this.weights.push(part !== Part.Content ? 0 : isCommon(word) ? 0.5 : 1);
    return id;
  }

  /** The words that begin with a letter and have so many; for finding a misspelt one. */
  startingWith(letter: string, length: number): readonly WordId[] {
    return this.#shelves.get(`${letter}${length}`) ?? [];
  }

  #shelf(letter: string, length: number): WordId[] {
    const name = `${letter}${length}`;
    let shelf = this.#shelves.get(name);
    if (!shelf) {
      shelf = [];
      this.#shelves.set(name, shelf);
    }
    return shelf;
  }

  /** The number of a folded word that the index has seen. */
  known(word: string): WordId | undefined {
    return this.#ids.get(keyOf(word));
  }
}

const partOf = (word: string): Part => (isNegation(word) ? Part.Negation : isStopWord(word) ? Part.Stop : Part.Content);

/** Small words stay as they are: “does” and “do”, “its” and “it” need no stem, and “us” must not become “u”. */
export const keyOf = (word: string): string => (partOf(word) === Part.Content ? stemOf(word) : word);

export const isNumber = (stem: string): boolean => /^\d/.test(stem);
