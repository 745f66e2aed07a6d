import { tagLexicon } from "../src/tokenize/tag-lexicon";
import { TAG_NAMES, Tag } from "../src/tokenize/tokenized-text";
import { tagEndings } from "./tag-endings";
import type { TaggedText } from "./tagged-text";
import { isOfFamily } from "./word-family";

/** How often a word has each tag. */
export type TagCounts = ReadonlyMap<string, Int32Array>;

/** A tag that a word has less often than this is no candidate: it is as often a slip. */
const LEAST_SHARE = 0.003;
/** A word met less often may have the tags that wink-nlp's lexicon allows it, too. */
const OFTEN = 30;

/** How often each word, as it is written but with a straight apostrophe, has each tag. */
export function countTags(texts: readonly TaggedText[]): TagCounts {
  const counts = new Map<string, Int32Array>();
  for (const { words, tags } of texts) {
    words.forEach((word, i) => {
      if (tags[i] < 0) return;
      const key = plain(word);
      const count = counts.get(key) ?? new Int32Array(TAG_NAMES.length);
      count[tags[i]]++;
      counts.set(key, count);
    });
  }
  return counts;
}

export function plain(word: string): string {
  return word.replaceAll("’", "'");
}

/** How often a word was met. */
export function met(counts: TagCounts, word: string): number {
  return counts.get(plain(word))?.reduce((sum, count) => sum + count, 0) ?? 0;
}

/** The words that may have each set of tags: those of the texts and of wink-nlp's lexicon of which their ending tells too little. */
export function tagLists(counts: TagCounts, lexicon: ReadonlyMap<string, number>): Record<string, string> {
  const endings = tagEndings(lexicon);
  const sets = new Map([...counts].map(([word, count]) => [word, setOf(word, count, lexicon)]));
  // The texts have it only within `I'm`, which wink-nlp does not cut.
  sets.set("'m", 1 << Tag.AUX);
  const known = new Set(sets.keys());
  const byEnding = tagLexicon(listed(endings));
  for (const [word, set] of lexicon) {
    if (known.has(word)) continue;
    const guess = byEnding(word);
    if (guess === set) continue;
    if ((guess & set) !== set || isOfFamily(word, known)) sets.set(word, set);
  }
  const small = tagLexicon(listed([...sets].filter(([word]) => !isLarge(word)).concat(endings)));
  const kept = [...sets].filter(([word, set]) => {
    if (/^[a-z]/.test(word)) return byEnding(word) !== set;
    if (isLarge(word)) return !isTold(set, small(word), met(counts, word));
    return !/^\d/.test(word) || set !== 1 << Tag.NUM;
  });
  return listed(kept.concat(endings));
}

function isLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether what a capital and the small spelling tell is enough. */
function isTold(set: number, guess: number, count: number): boolean {
  return guess === set || (count < 3 && (guess & set) === set);
}

function setOf(word: string, count: Int32Array, lexicon: ReadonlyMap<string, number>): number {
  const sum = count.reduce((all, one) => all + one, 0);
  let set = 0;
  for (let tag = 0; tag < count.length; tag++) if (count[tag] > 0 && count[tag] >= sum * LEAST_SHARE) set |= 1 << tag;
  return sum < OFTEN ? set | (lexicon.get(word) ?? 0) : set;
}

function listed(sets: readonly (readonly [string, number])[]): Record<string, string> {
  const lists = new Map<number, string[]>();
  for (const [word, set] of sets) lists.set(set, [...(lists.get(set) ?? []), word]);
  return Object.fromEntries([...lists].sort(([a], [b]) => a - b).map(([set, words]) => [set, words.sort().join(" ")]));
}
