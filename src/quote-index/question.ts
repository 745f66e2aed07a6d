import { distance } from "fastest-levenshtein";
import { soundsOf } from "./same-name";
import { stemOf } from "./stem";
import { isCommon, isNegation, isStopWord } from "./stop-words";
import type { Vocabulary, WordId } from "./vocabulary";
import type { Wordings } from "./wordings";
import { wordsOf } from "./words";

/** A word of a question, with the words of the archive that may be meant. */
export interface Term {
  /** What the word counts for: more, the fewer wordings have it. */
  readonly weight: number;
  /** The nearest first; none where nobody in the archive uses such a word. */
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly word: WordId;
  /** How near it is to the word of the question, 0 to 1. */
  readonly nearness: number;
}

/** What a word counts for as a variant: a beginning, a slip of a letter, another spelling of the same sound. */
const BEGINNING = 0.85;
const ONE_LETTER = 0.8;
const TWO_LETTERS = 0.65;
const SOUND = 0.6;
/** Shorter words are taken as they stand: too many are a letter apart. */
const SHORTEST_MISSPELT = 4;
/** At most so many words are tried for one. */
const MOST_VARIANTS = 12;

/** The telling words of a question; none where it has only small words. */
export function termsOf(question: string, wordings: Wordings): Term[] {
  const words = [...new Set(wordsOf(question))].filter((word) => !isStopWord(word) && !isNegation(word));
  return words.map((word) => {
    const variants = variantsOf(word, wordings);
    const having = variants[0]?.nearness === 1 ? wordings.having(variants[0].word).length : 0;
    const rarity = Math.log2(1 + wordings.size / (1 + having));
    return { weight: (isCommon(word) ? 0.5 : 1) * Math.max(rarity, 0.1), variants };
  });
}

function variantsOf(word: string, wordings: Wordings): Variant[] {
  const { vocabulary } = wordings;
  const exact = vocabulary.known(word);
  const variants: Variant[] = [];
  if (exact !== undefined && wordings.having(exact).length > 0) variants.push({ word: exact, nearness: 1 });
  const stem = stemOf(word);
  if (stem.length < SHORTEST_MISSPELT || /\d/.test(stem)) return variants;
  const like = likeWords(stem, variants.length > 0, vocabulary).filter(
    (one) => one.word !== exact && wordings.having(one.word).length > 0,
  );
  return [...variants, ...like.sort((a, b) => b.nearness - a.nearness || order(a, b, vocabulary))].slice(
    0,
    MOST_VARIANTS,
  );
}

const order = (a: Variant, b: Variant, { stems }: Vocabulary): number => (stems[a.word]! < stems[b.word]! ? -1 : 1);

/** @param known whether the archive has the word itself: then only the nearest others may be meant */
function likeWords(stem: string, known: boolean, vocabulary: Vocabulary): Variant[] {
  const found: Variant[] = [];
  const slips = known ? 1 : 2;
  for (let length = stem.length - slips; length <= stem.length + 4; length++)
    for (const word of vocabulary.startingWith(stem[0]!, length)) {
      const nearness = nearnessOf(stem, vocabulary.stems[word]!, slips);
      if (nearness > 0) found.push({ word, nearness });
    }
  return found;
}

/** @param slips at most so many letters apart */
function nearnessOf(stem: string, other: string, slips: number): number {
  if (other.startsWith(stem)) return BEGINNING;
  if (Math.abs(other.length - stem.length) > slips) return 0;
  const apart = distance(stem, other);
  if (apart === 1) return ONE_LETTER;
  if (apart > slips) return 0;
  if (stem.length >= 7) return TWO_LETTERS;
  if (stem.length < 5) return 0;
  return soundsOf(stem).some((code) => soundsOf(other).includes(code)) ? SOUND : 0;
}
