import { listed, wordSet } from "./listed";
import { withoutStop } from "./without-stop";

/** Bodies that are called so by themselves too: `the ministry said`. */
export const BODY_WORDS = wordSet("bodyWords");

/** Words that make a capitalised name an organization's, beside those. */
const NAMED_SO = wordSet("organizationWords");

/** Seats of power that stand for who sits there. */
const SEATS = new Set(listed("seatsOfPower").map((seat) => seat.replace("_", " ")));

export function isOrganizationWord(word: string): boolean {
  const one = withoutStop(word);
  return NAMED_SO.has(one) || BODY_WORDS.has(one);
}
export const isSeat = (phrase: string): boolean => SEATS.has(phrase);
