import { wordSet } from "./listed";
import { remember } from "./remember";
import { genderOf, isGivenName as isListed } from "./word-classes";

// Given names that compromise takes for everyday words only, and those of other countries that it does not list, with the
// gender they nearly always have.
const MALE = wordSet("maleNames");
const FEMALE = wordSet("femaleNames");

/** Names that men and women have, though word lists give them to one: Lindsey Graham, Leslie Grantham. */
const EITHER = wordSet("eitherNames");

const given = remember((word) => (MALE.has(word) || FEMALE.has(word) || EITHER.has(word) || isListed(word) ? 1 : 0));

/** Whether a lower-case word is a given name. */
export const isGivenName = (word: string): boolean => given(word) === 1;

/** `m` or `f` where a given name is nearly always one of them, else null. */
export const genderOfGivenName = (word: string): "m" | "f" | null => genderBy(word) || null;

const genderBy = remember((word) => {
  if (EITHER.has(word)) return "";
  if (MALE.has(word)) return "m";
  return FEMALE.has(word) ? "f" : (genderOf(word) ?? "");
});
