import { wordSet } from "./listed";

/**
 * Nouns that may ascribe: `his claim that`, `a call for`, `the notion that`. Chosen from how often each is a cue in the
 * training part of PolNeAR; whether one does is judged by a model where it stands.
 */
const NOUNS = wordSet("cueNouns");

/** The noun that may ascribe of which a lower-case word is a form, or undefined where there is none. */
export function cueNoun(word: string): string | undefined {
  const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;
  return NOUNS.has(word) ? word : NOUNS.has(singular) ? singular : undefined;
}
