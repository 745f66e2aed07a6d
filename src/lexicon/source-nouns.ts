import { wordSet } from "./listed";
import { BODY_WORDS } from "./organization-words";
import { remember } from "./remember";

// Common nouns that name sources other than single persons.

/** Bodies, beside those whose names are made of such a word: `the brewer said`. */
const BODIES = wordSet("bodies");

/** Writings that speak for whoever issued them, or for themselves. */
const DOCUMENTS = wordSet("documents");

const PEOPLE = wordSet("people");

const singular = (word: string): string => word.replace(/ies$/, "y").replace(/s$/, "");

const BODY = 1;
const DOCUMENT = 2;

const bitsOf = remember((word) => {
  const one = singular(word);
  const body = BODIES.has(word) || BODIES.has(one) || BODY_WORDS.has(word) || BODY_WORDS.has(one);
  const document = DOCUMENTS.has(word) || DOCUMENTS.has(one);
  return (body ? BODY : 0) | (document ? DOCUMENT : 0);
});

export const isBody = (word: string): boolean => (bitsOf(word) & BODY) !== 0;
export const isDocument = (word: string): boolean => (bitsOf(word) & DOCUMENT) !== 0;
export const isPeople = (word: string): boolean => PEOPLE.has(word);
