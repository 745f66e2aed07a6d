import type { Form } from "./tagger";

/** More different words than any article has; then the memory starts anew. */
const MOST = 30_000;
/** A slot is the three numbers of a key, then the place of its form; free where the first is 0. */
const SLOT = 4;
/** A power of two, twice as many slots as words. */
const SIZE = 0x10000 * SLOT;
/** A key that finds no room in so many slots is kept elsewhere, so that no choice of words makes a search long. */
const PROBES = 8;
/** Code units that a key holds, a byte each. */
const LONGEST = 12;

/**
 * The words met before, found by their letters where they stand in a text. Cutting each word out, for the engine to
 * read its letters and look it up, takes most of the time of tokenizing; here the letters themselves are the key.
 */
export class FormTable {
  readonly #slots = new Int32Array(SIZE);
  readonly #forms: Form[] = [];
  /** Words that are too long for a key, have letters beyond a byte, or found no room. */
  readonly #others = new Map<string, Form>();

  /** The form of the word from `start` to `end`, if it is kept. */
  find(text: string, start: number, end: number): Form | undefined {
    const slot = this.#slotOf(text, start, end, false);
    if (slot < 0) return this.#others.get(text.slice(start, end));
    return this.#slots[slot] === 0 ? undefined : this.#forms[this.#slots[slot + 3]];
  }

  /** Keeps a form that is not kept yet. */
  keep(form: Form): void {
    if (this.#forms.length + this.#others.size >= MOST) this.#clear();
    const slot = this.#slotOf(form.word, 0, form.word.length, true);
    if (slot < 0) this.#others.set(form.word, form);
    else this.#slots[slot + 3] = this.#forms.push(form) - 1;
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#forms.length = 0;
    this.#others.clear();
  }

  /** The slot of a word, or the free one that it should have; -1 where it can have none. */
  #slotOf(text: string, start: number, end: number, takes: boolean): number {
    if (end - start > LONGEST) return -1;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 0 || code > 0xff) {
        if (code === 0 || end - start > 1) return -1;
        // `“`: no word of two bytes has a second number.
        second = 1;
      }
      third = (third << 8) | (second >>> 24);
      second = (second << 8) | (first >>> 24);
      first = (first << 8) | code;
    }
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xcc9e2d51);
    const slots = this.#slots;
    let slot = Math.imul(hash ^ (hash >>> 15), SLOT) & (SIZE - 1);
    for (let left = PROBES; left > 0; left--) {
      const found = slots[slot];
      if (found === first && slots[slot + 1] === second && slots[slot + 2] === third) return slot;
      if (found === 0) {
        if (takes) {
          slots[slot] = first;
          slots[slot + 1] = second;
          slots[slot + 2] = third;
        }
        return slot;
      }
      slot = (slot + SLOT) & (SIZE - 1);
    }
    return -1;
  }
}
