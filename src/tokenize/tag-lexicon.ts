import { isGivenName } from "../lexicon/given-names";
import { isCapital, isDigit, isLetter } from "./characters";
import { lowerCaseOf } from "./lower-case";
import { Tag } from "./tokenized-text";

/** Sets of tags are whole numbers: bit `t` for tag `t`. */
export function setOf(...tags: readonly Tag[]): number {
  return tags.reduce<number>((set, tag) => set | (1 << tag), 0);
}

/** A word in small letters that is in no list: an open class. */
const OPEN = setOf(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.ADV, Tag.PROPN);
const PROPN = setOf(Tag.PROPN);
const NUM = setOf(Tag.NUM);
const SYM = setOf(Tag.SYM);

/**
 * Gives the tags that a word may have, in a list or in none: its own spelling first, then what its capitals and its small
 * spelling tell.
 * @param lists for each set of tags, as a number, the words that may have just these, with spaces between
 */
export function tagLexicon(lists: Readonly<Record<string, string>>): (word: string) => number {
  const sets = new Map<string, number>();
  for (const [set, list] of Object.entries(lists)) {
    for (const word of list.split(" ")) sets.set(word, Number(set));
  }
  return (word) => sets.get(word) ?? sets.get(word.replace("’", "'")) ?? unlisted(word, sets);
}

function unlisted(word: string, sets: ReadonlyMap<string, number>): number {
  const code = word.charCodeAt(0);
  if (isDigit(code)) return NUM;
  if (!isLetter(code)) return sets.get(lowerCaseOf(word)) ?? (/[\p{L}\p{N}]/u.test(word) ? PROPN : SYM);
  if (!isCapital(code)) return byEnding(word, sets);
  const lower = lowerCaseOf(word);
  // `Josh` is a name, though one may josh.
  const small = isGivenName(lower) ? undefined : sets.get(lower);
  return small === undefined ? PROPN : small | PROPN;
}

const LONGEST_ENDING = 5;

/** By the longest ending in the lists, where `-ness` stands for all words that end so. */
function byEnding(word: string, sets: ReadonlyMap<string, number>): number {
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length > 0; length--) {
    const set = sets.get(`-${word.slice(-length)}`);
    if (set !== undefined) return set;
  }
  return OPEN;
}
