import { Tagger } from "./tagger";
import learned from "./tagger.json";

// A weight is one of nine steps, finer near nothing; two of them make one printable character.

/** The steps, from the least to the greatest. */
const STEPS = [-13, -8, -4, -2, 0, 2, 4, 8, 13];
/** `#`: the first character after the quotation mark; the backslash is passed over, so that JSON need not escape any. */
const FIRST = 35;
const BACKSLASH = 92;

/** The step nearest to a weight, by its place in the list. */
function stepOf(weight: number): number {
  let nearest = 0;
  for (let step = 1; step < STEPS.length; step++)
    if (Math.abs(STEPS[step] - weight) < Math.abs(STEPS[nearest] - weight)) nearest = step;
  return nearest;
}

/** A table of weights as text. */
export function written(table: ArrayLike<number>): string {
  let text = "";
  for (let at = 0; at < table.length; at += 2) {
    const code = FIRST + stepOf(table[at]) * STEPS.length + stepOf(table[at + 1]);
    text += String.fromCharCode(code < BACKSLASH ? code : code + 1);
  }
  return text;
}

/** The table of weights that a text stands for. */
export function read(text: string): Int8Array {
  const table = new Int8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = (code > BACKSLASH ? code - 1 : code) - FIRST;
    const first = Math.floor(pair / STEPS.length);
    table[2 * at] = STEPS[first];
    table[2 * at + 1] = STEPS[pair - first * STEPS.length];
  }
  return table;
}

let tagger: Tagger | undefined;

/** The tagger with what it has learned, made when it is first asked for. */
export function learnedTagger(): Tagger {
  tagger ??= new Tagger({ words: learned.words, table: read(learned.table) });
  return tagger;
}
