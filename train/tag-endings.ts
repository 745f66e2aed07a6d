import { setOf } from "../src/tokenize/tag-lexicon";
import { TAG_NAMES, Tag } from "../src/tokenize/tokenized-text";

const OPEN = setOf(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.ADV);
const LONGEST = 5;
/** An ending of fewer words tells nothing. */
const LEAST_WORDS = 20;
/** A tag that fewer of the words with an ending may have is none of its tags. */
const LEAST_SHARE = 0.15;

/** What endings tell of words of the open classes: `-ness` nouns, `-ously` adverbs; a longer ending only where it tells something else. */
export function tagEndings(lexicon: ReadonlyMap<string, number>): [string, number][] {
  const sets = new Map<string, number>();
  for (let length = 1; length <= LONGEST; length++) {
    for (const [ending, counts] of countEndings(lexicon, length)) {
      const words = counts[0];
      if (words < LEAST_WORDS) continue;
      let set = 0;
      for (const tag of [Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.ADV]) if (counts[tag] >= words * LEAST_SHARE) set |= 1 << tag;
      if (set !== shorter(ending, sets)) sets.set(ending, set);
    }
  }
  return [...sets].map(([ending, set]) => [`-${ending}`, set]);
}

/** For each ending of that length how many words have it, at 0, and how many of them may have each tag. */
function countEndings(lexicon: ReadonlyMap<string, number>, length: number): Map<string, Int32Array> {
  const endings = new Map<string, Int32Array>();
  for (const [word, set] of lexicon) {
    if ((set & ~OPEN) !== 0 || word.length < Math.max(5, length + 2)) continue;
    const ending = word.slice(-length);
    const counts = endings.get(ending) ?? new Int32Array(TAG_NAMES.length);
    counts[0]++;
    for (const tag of [Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.ADV]) if (set & (1 << tag)) counts[tag]++;
    endings.set(ending, counts);
  }
  return endings;
}

function shorter(ending: string, sets: ReadonlyMap<string, number>): number | undefined {
  for (let from = 1; from < ending.length; from++) {
    const set = sets.get(ending.slice(from));
    if (set !== undefined) return set;
  }
  return undefined;
}
