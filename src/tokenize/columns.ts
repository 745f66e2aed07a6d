import { lowerCaseOf } from "./lower-case";
import { Tag, type TokenizedText } from "./tokenized-text";
import { skipWhiteSpace } from "./white-space";

/** The columns of a tokenized text while they grow. */
export class Columns {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #tags: number[] = [];
  readonly #words: string[] = [];
  readonly #sentences: number[] = [];
  readonly #paragraphs: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  startParagraph(): void {
    this.#paragraphs.push(this.#starts.length);
    this.#sentences.push(this.#starts.length);
  }

  startSentence(): void {
    const next = this.#starts.length;
    if (this.#sentences[this.#sentences.length - 1] !== next) this.#sentences.push(next);
  }

  /** Adds a token, or joins it to the one before where the tagger cut a word in two. */
  push(word: string, start: number, tag: number): void {
    const last = this.#words.length - 1;
    const end = start + word.length;
    if (last >= 0 && this.#ends[last] === start && wasCut(this.#text, this.#starts[last], start, end)) {
      // The end of `Krūmiņa.` looks to the tagger like the abbreviation “a.”, which ends no sentence.
      const stop = word.length > 1 && word.endsWith(".") ? 1 : 0;
      this.#words[last] += word.slice(0, word.length - stop);
      this.#ends[last] = end - stop;
      if (stop > 0) this.push(".", end - 1, Tag.PUNCT);
      return;
    }
    if (
      this.#words[last] === "." &&
      this.#ends[last - 1] === this.#starts[last] &&
      HAS_FOREIGN.test(this.#words[last - 1]) &&
      CAPITAL.test(word)
    )
      this.startSentence();
    this.#starts.push(start);
    this.#ends.push(end);
    this.#tags.push(tag === Tag.OTHER && CAPITAL.test(word) ? Tag.PROPN : tag);
    this.#words.push(word);
  }

  /** Characters that the tagger did not give back become tokens of their own, so that none is lost. */
  keepPassedOver(from: number, to: number): void {
    const start = skipWhiteSpace(this.#text, from, to);
    if (start >= to) return;
    for (const match of this.#text.slice(start, to).matchAll(/\S+/g)) {
      this.push(match[0], start + match.index, Tag.OTHER);
    }
  }

  finish(): TokenizedText {
    const count = this.#starts.length;
    return {
      text: this.#text,
      count,
      starts: new Uint32Array(this.#starts),
      ends: new Uint32Array(this.#ends),
      tags: new Uint8Array(this.#tags),
      words: this.#words,
      lower: this.#words.map(lowerCaseOf),
      sentences: new Uint32Array([...this.#sentences, count]),
      paragraphs: new Uint32Array([...this.#paragraphs, count]),
    };
  }
}

const CAPITAL = /^\p{Lu}/u;
/** A word with a letter that the tagger does not know. */
const HAS_FOREIGN = /(?![a-zA-Z])\p{L}/u;
/** A letter that the tagger does not know, or an accent that is a character of its own: `Ògúnlẹ́sì`. */
const FOREIGN = "(?![a-zA-Z])[\\p{L}\\p{M}]";
const ENDS_FOREIGN = new RegExp(`${FOREIGN}$`, "u");
const STARTS_FOREIGN = new RegExp(`^${FOREIGN}`, "u");

/**
 * Whether the tagger cut a word at `at`, as it does before and after a letter that it does not know: `Ili|ć`,
 * `Kr|ū|mi|ņš`.
 * One code point on either side decides.
 * @param start where the word before `at` starts
 * @param end where the word after it ends
 */
function wasCut(text: string, start: number, at: number, end: number): boolean {
  if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80) return false;
  const before = text.slice(Math.max(start, at - 2), at);
  const after = text.slice(at, Math.min(at + 2, end));
  return (ENDS_FOREIGN.test(before) && /^\p{L}/u.test(after)) || (STARTS_FOREIGN.test(after) && /\p{L}$/u.test(before));
}
