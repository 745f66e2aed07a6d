import { hasOpposite } from "./opposites";
import type { Statement } from "./statement";
import { isNumber, Part, type Vocabulary, type WordId } from "./vocabulary";
import { wordsOf } from "./words";

/** One way to word a statement; all statements in these words share it. */
export interface Wording {
  /** Its place in this index, from 0. */
  readonly slot: number;
  /** Its stems, so that “We won” and “we win” are one wording. */
  readonly key: string;
  /** Every word, in order. */
  readonly words: readonly WordId[];
  /** The words that say something, each once, in order of first use. */
  readonly content: readonly WordId[];
  /** What all of `content` counts for: about its number of words. */
  readonly weight: number;
  /** Content words that stand right after a negation: `safe` in “not safe”. */
  readonly negated: readonly WordId[];
  readonly numbers: readonly WordId[];
  /** Words that have an opposite: since, rise, open. */
  readonly polar: readonly string[];
  /** Everywhere that something is said in these words. Changes as documents come and go. */
  readonly statements: Set<Statement>;
}

/** What the words say, with nobody who says them yet. */
export function readWording(text: string, vocabulary: Vocabulary): Omit<Wording, "slot"> {
  const words = wordsOf(text).map((word) => vocabulary.idOf(word));
  const content = new Set<WordId>();
  const negated: WordId[] = [];
  let weight = 0;
  let turned = false;
  for (const word of words) {
    const part = vocabulary.parts[word];
    if (part === Part.Negation) turned = true;
    if (part !== Part.Content) continue;
    if (turned) negated.push(word);
    turned = false;
    if (content.has(word)) continue;
    content.add(word);
    weight += vocabulary.weights[word]!;
  }
  return {
    key: words.map((word) => vocabulary.stems[word]).join(" "),
    words,
    content: [...content],
    weight,
    negated,
    numbers: [...content].filter((word) => isNumber(vocabulary.stems[word]!)),
    polar: [...new Set(words.map((word) => vocabulary.stems[word]!).filter(hasOpposite))],
    statements: new Set(),
  };
}
