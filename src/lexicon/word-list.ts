import nlp from "compromise/two";

const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;

/**
 * The classes that compromise's word list gives a lower-case word or phrase, or undefined where it is not listed.
 *
 * Loading compromise takes half a second, so the build puts the list alone in the place of this file (tsup.config.ts).
 */
export function classesOf(word: string): string | readonly string[] | undefined {
  return Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
}
