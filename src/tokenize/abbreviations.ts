import { listed, wordSet } from "../lexicon/listed";

// Abbreviations whose full stop belongs to the word. Titles, months, states as newspapers shorten them, companies; put
// together from general knowledge of news style.

/** They stand before what they belong to, so no sentence ends with them: `Sen. Ruiz`, `Oct. 3`, `No. 10`. */
const BEFORE_A_NAME = wordSet("abbreviationsBeforeNames");

/** A sentence may end with them: `at Acme Inc. She left.` */
const ANYWHERE: ReadonlySet<string> = new Set([...listed("abbreviations"), ...listed("statesShort")]);

/** Whether a word is written with a full stop of its own; `word` is without it. */
export function isAbbreviation(word: string): boolean {
  return BEFORE_A_NAME.has(word) || ANYWHERE.has(word);
}

/** Whether a token that ends in a full stop of its own goes on to what follows it, whatever that is. */
export function leadsOn(token: string): boolean {
  return token.length === 2 || BEFORE_A_NAME.has(token.slice(0, -1));
}
