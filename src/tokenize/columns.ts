import { nextSentence } from "./sentence-ends";
import type { Form, Tagger } from "./tagger";
import type { TokenizedText } from "./tokenized-text";

/** As many words as are kept room for between texts. */
const ROOM = 0x40000;

/** Where columns grow, from one text to the next: lists that grow anew for each text are made and copied many times over. */
let room = emptyRoom();

function emptyRoom() {
  return {
    starts: new Uint32Array(1024),
    ends: new Uint32Array(1024),
    forms: [] as Form[],
    words: [] as string[],
    lower: [] as string[],
  };
}

/** The columns of a tokenized text while they grow. Only one text is read at a time. */
export class Columns {
  readonly #text: string;
  readonly #tagger: Tagger;
  readonly #room = room;
  #count = 0;
  readonly #sentences: number[] = [];
  readonly #paragraphs: number[] = [];
  /** The tokens of the paragraph that a sentence may end with. */
  readonly #stops: number[] = [];

  constructor(text: string, tagger: Tagger) {
    this.#text = text;
    this.#tagger = tagger;
  }

  startParagraph(): void {
    this.#paragraphs.push(this.#count);
    this.#sentences.push(this.#count);
  }

  push(start: number, end: number): void {
    const at = this.#count++;
    const room = this.#room;
    if (at === room.starts.length) {
      room.starts = doubled(room.starts);
      room.ends = doubled(room.ends);
    }
    const form = this.#tagger.formOf(this.#text, start, end);
    room.starts[at] = start;
    room.ends[at] = end;
    room.forms[at] = form;
    room.words[at] = form.word;
    room.lower[at] = form.lower;
    if (form.mayEnd) this.#stops.push(at);
  }

  /** Finds the sentences of the last paragraph. */
  endParagraph(): void {
    let last = 0;
    for (const at of this.#stops) {
      const next = nextSentence(this.#room, at, this.#count);
      if (next <= last) continue;
      this.#sentences.push(next);
      last = next;
    }
    this.#stops.length = 0;
  }

  finish(): TokenizedText {
    const { starts, ends, forms, words, lower } = this.#room;
    const count = this.#count;
    const paragraphs = Uint32Array.from([...this.#paragraphs, count]);
    const tags = new Uint8Array(count);
    for (let i = 0; i + 1 < paragraphs.length; i++) this.#tagger.tag(forms, paragraphs[i], paragraphs[i + 1], tags);
    if (count > ROOM) room = emptyRoom();
    return {
      text: this.#text,
      count,
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
      tags,
      words: words.slice(0, count),
      lower: lower.slice(0, count),
      forms: forms.slice(0, count),
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
