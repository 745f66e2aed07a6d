import { listed } from "./listed";

/** Bodies that are called so by themselves too: `the ministry said`. */
export const BODY_WORDS: ReadonlySet<string> = new Set(listed("bodyWords"));

/** Words that make a capitalised name an organization's, beside those. */
const NAMED_SO = new Set(listed("organizationWords"));

/** Seats of power that stand for who sits there. */
const SEATS = new Set([
  "white house",
  "kremlin",
  "pentagon",
  "downing street",
  "state department",
  "no 10",
  "capitol hill",
  "vatican",
  "elysee",
]);

export function isOrganizationWord(word: string): boolean {
  const one = word.endsWith(".") ? word.slice(0, -1) : word;
  return NAMED_SO.has(one) || BODY_WORDS.has(one);
}
export const isSeat = (phrase: string): boolean => SEATS.has(phrase);
