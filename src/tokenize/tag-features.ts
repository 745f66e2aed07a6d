import type { Form } from "./tagger";

// What the tagger sees of a word whose letters leave several tags open: the word, its neighbours and the tags chosen
// before it. Each feature is a number; where it is kept for a tag is found by one more step in tag.ts.

/** How many features a word has. */
export const FEATURES = 15;

/** Stands for the tag or word where the paragraph has none. */
const NONE = 31;

/** Writes the features of word `at` into `into`. */
export function readFeatures(
  forms: readonly Form[],
  tags: ArrayLike<number>,
  at: number,
  first: number,
  last: number,
  into: Int32Array,
): void {
  const { hash, candidates, shape, kind } = forms[at];
  const before = at > first ? forms[at - 1] : null;
  const next = at + 1 < last ? forms[at + 1] : null;
  const second = at + 2 < last ? forms[at + 2] : null;
  const tag1 = before ? tags[at - 1] : NONE;
  const tag2 = at - 1 > first ? tags[at - 2] : NONE;
  const nextKind = next ? next.candidates : 0;
  const secondKind = second ? second.candidates : 0;
  const word1 = before ? before.hash : 0;
  const nextWord = next ? next.hash : 0;
  into[0] = mix(1, hash, 0);
  into[1] = mix(2, hash, tag1);
  into[2] = mix(3, hash, nextKind);
  into[3] = mix(4, candidates, (tag1 << 5) | tag2);
  into[4] = mix(5, candidates ^ Math.imul(nextKind, 0x9e3779b1), tag1);
  into[5] = mix(6, hash, (tag1 << 5) | tag2);
  into[6] = mix(7, hash, word1);
  into[7] = mix(8, hash, nextWord);
  into[8] = mix(9, candidates, nextWord);
  into[9] = mix(10, candidates, word1);
  into[10] = mix(11, candidates ^ Math.imul(nextKind, 0x9e3779b1), secondKind);
  into[11] = mix(12, candidates, shape);
  into[12] = mix(13, shape, tag1);
  into[13] = mix(14, hash ^ Math.imul(nextKind, 0x9e3779b1), tag1);
  into[14] = mix(15, candidates ^ Math.imul(word1, 0x9e3779b1), (kind << 2) | (next ? next.kind : 0));
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x85ebca6b), 0xcc9e2d51) ^ Math.imul(b + template, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
