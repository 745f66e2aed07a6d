import { nextSentence } from "./sentence-ends";
import type { Form, Tagger } from "./tagger";
import type { TokenizedText } from "./tokenized-text";

/** The columns of a tokenized text while they grow; those of the next text then grow in their place. */
export class Columns {
  starts = new Uint32Array(1024);
  ends = new Uint32Array(1024);
  readonly forms: Form[] = [];
  readonly words: string[] = [];
  readonly lower: string[] = [];
  #tags = new Uint8Array(1024);
  #count = 0;
  /** Tokens of the text before. */
  #used = 0;
  #sentences: number[] = [];
  #paragraphs: number[] = [];
  /** The tokens of the paragraph that a sentence may end with. */
  #stops: number[] = [];
  readonly #tagger: Tagger;

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
  }

  startParagraph(): void {
    this.#paragraphs.push(this.#count);
    this.#sentences.push(this.#count);
  }

  push(text: string, start: number, end: number): void {
    const at = this.#count++;
    if (at === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    const form = this.#tagger.formOf(text, start, end);
    this.starts[at] = start;
    this.ends[at] = end;
    this.forms[at] = form;
    this.words[at] = form.word;
    this.lower[at] = form.lower;
    if (form.mayEnd) this.#stops.push(at);
  }

  /** Finds the sentences of the last paragraph. */
  endParagraph(): void {
    let last = 0;
    for (const at of this.#stops) {
      const next = nextSentence(this, at, this.#count);
      if (next <= last) continue;
      this.#sentences.push(next);
      last = next;
    }
    this.#stops = [];
  }

  /** The text in these very columns, ready for the next one. */
  finish(text: string): TokenizedText {
    const { starts, ends, forms, words, lower } = this;
    const count = this.#count;
    const sentences = this.#sentences;
    const paragraphs = this.#paragraphs;
    sentences.push(count);
    paragraphs.push(count);
    this.#sentences = [];
    this.#paragraphs = [];
    if (this.#tags.length < count) this.#tags = new Uint8Array(this.starts.length);
    const tags = this.#tags.subarray(0, count);
    for (let i = 0; i + 1 < paragraphs.length; i++) this.#tagger.tag(forms, paragraphs[i], paragraphs[i + 1], tags);
    // What a longer text has left behind this one. Shorter lists would have to grow again.
    for (const column of [forms, words, lower]) column.fill(undefined as never, count, this.#used);
    this.#used = count;
    this.#count = 0;
    return {
      text,
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      tags,
      words,
      lower,
      forms,
      sentences,
      paragraphs,
    };
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
