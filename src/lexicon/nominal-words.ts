import { wordSet } from "./listed";

// Words that belong to a noun phrase, or end one, whatever the tagger makes of them.

const TIME = wordSet("times");

/** Whether a word says when: `said Haiat | Monday`. */
export const isTimeWord = (word: string): boolean => TIME.has(word);

const NOMINAL_PRONOUN = wordSet("nominalPronouns");

/** Whether a pronoun may stand in a noun phrase: `his plan`, `many voters`. */
export const opensNominal = (word: string): boolean => NOMINAL_PRONOUN.has(word);

const NAME_PARTICLE = wordSet("nameParticles");

/** Small words inside surnames: de la Fuente, van der Meer. */
export const isNameParticle = (word: string): boolean => NAME_PARTICLE.has(word);

const SIGN = wordSet("joiningSigns");

/** Whether a word may stand in a noun phrase though the tagger makes it nothing of the kind: `van`, `&`, `@nytimes`. */
export const joinsNames = (word: string): boolean => NAME_PARTICLE.has(word) || SIGN.has(word) || isNoPlainWord(word);

/** A word of letters alone: where the tagger makes it none of the nominal tags, it is none. */
const PLAIN_WORD = /^\p{L}+$/u;

/** Whether a word has a letter or figure, but is not of letters alone: `@nytimes`, `co-op`. */
function isNoPlainWord(word: string): boolean {
  const first = word.charCodeAt(0);
  // Commas and full stops are what is asked about most.
  if (word.length === 1 && first < 0x80) return first === 0x40 || first === 0x23 || (first >= 0x30 && first <= 0x39);
  return !PLAIN_WORD.test(word) && /[\p{L}\p{N}@#]/u.test(word);
}
