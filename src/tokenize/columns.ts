import { nextSentence } from "./sentence-ends";
import type { Form, Tagger } from "./tagger";
import type { TokenizedText } from "./tokenized-text";

/** The columns of a tokenized text while they grow. */
export class Columns {
  readonly #text: string;
  readonly #tagger: Tagger;
  readonly #forms: Form[] = [];
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  readonly #words: string[] = [];
  readonly #lower: string[] = [];
  readonly #sentences: number[] = [];
  readonly #paragraphs: number[] = [];
  /** The tokens of the paragraph that a sentence may end with. */
  readonly #stops: number[] = [];

  constructor(text: string, tagger: Tagger) {
    this.#text = text;
    this.#tagger = tagger;
    // A word of news has five letters and a space or mark.
    const guess = (text.length >> 2) + 16;
    this.#starts = new Uint32Array(guess);
    this.#ends = new Uint32Array(guess);
  }

  startParagraph(): void {
    this.#paragraphs.push(this.#words.length);
    this.#sentences.push(this.#words.length);
  }

  push(start: number, end: number): void {
    const at = this.#words.length;
    if (at === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    const form = this.#tagger.formOf(this.#text, start, end);
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#forms.push(form);
    this.#words.push(form.word);
    this.#lower.push(form.lower);
    if (form.mayEnd) this.#stops.push(at);
  }

  /** Finds the sentences of the last paragraph. */
  endParagraph(): void {
    const tokens = { words: this.#words, starts: this.#starts, ends: this.#ends };
    const count = this.#words.length;
    let last = 0;
    for (const at of this.#stops) {
      const next = nextSentence(tokens, at, count);
      if (next <= last) continue;
      this.#sentences.push(next);
      last = next;
    }
    this.#stops.length = 0;
  }

  finish(): TokenizedText {
    const count = this.#words.length;
    const paragraphs = Uint32Array.from([...this.#paragraphs, count]);
    const tags = new Uint8Array(count);
    for (let i = 0; i + 1 < paragraphs.length; i++)
      this.#tagger.tag(this.#forms, paragraphs[i], paragraphs[i + 1], tags);
    return {
      text: this.#text,
      count,
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      tags,
      words: this.#words,
      lower: this.#lower,
      forms: this.#forms,
      sentences: Uint32Array.from([...this.#sentences, count]),
      paragraphs,
    };
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
