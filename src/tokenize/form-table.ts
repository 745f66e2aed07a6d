import type { Form } from "./tagger";

/** More different words than any article has; then the memory starts anew. */
const MOST = 30_000;
/** Numbers of a key. */
const KEY = 3;
/** A power of two, twice as many slots as words. */
const SIZE = 0x10000;
/** A key that finds no room in so many slots is kept elsewhere, so that no choice of words makes a search long. */
const PROBES = 8;
/** Code units that a key holds, a byte each. */
const LONGEST = 12;

/**
 * The words met before, found by their letters where they stand in a text. Cutting each word out, for the engine to
 * read its letters and look it up, takes most of the time of tokenizing; here the letters themselves are the key.
 */
export class FormTable {
  /** The place of a form, from 1; 0 where the slot is free. */
  readonly #slots = new Uint16Array(SIZE);
  /** The keys of the forms, in their order: frequent words are met first, and so stand together. */
  readonly #keys = new Int32Array((MOST + 1) * KEY);
  readonly #forms: Form[] = [];
  /** Words that are too long for a key, have letters beyond a byte, or found no room. */
  readonly #others = new Map<string, Form>();

  /** The form of the word from `start` to `end`, if it is kept. */
  find(text: string, start: number, end: number): Form | undefined {
    const slot = this.#slotOf(text, start, end, false);
    if (slot < 0) return this.#others.get(text.slice(start, end));
    const place = this.#slots[slot];
    return place === 0 ? undefined : this.#forms[place - 1];
  }

  /** Keeps a form that is not kept yet. */
  keep(form: Form): void {
    if (this.#forms.length + this.#others.size >= MOST) this.#clear();
    const slot = this.#slotOf(form.word, 0, form.word.length, true);
    if (slot < 0) this.#others.set(form.word, form);
    else this.#slots[slot] = this.#forms.push(form);
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
    const keys = this.#keys;
    let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    for (let left = PROBES; left > 0; left--) {
      const found = slots[slot];
      // That of the form which is there, else of the one that would come next.
      const key = (found || this.#forms.length + 1) * KEY;
      if (found === 0) {
        if (takes) {
          keys[key] = first;
          keys[key + 1] = second;
          keys[key + 2] = third;
        }
        return slot;
      }
      if (keys[key] === first && keys[key + 1] === second && keys[key + 2] === third) return slot;
      slot = (slot + 1) & (SIZE - 1);
    }
    return -1;
  }
}
