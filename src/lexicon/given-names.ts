import { remember } from "./remember";
import { genderOf, isGivenName as isListed } from "./word-classes";

// Given names that compromise takes for everyday words only, with the gender they nearly always have.
const split = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));
const MALE = split(`
bill mark rob rich grant chase drew jack frank chuck gene art bob ray guy dean earl duke lance miles max wade ward
cliff ford reed rand rod skip sonny jeb newt mitt barack xi narendra rishi oleg tariq imran kofi kwame olusegun
thabo per
`);
const FEMALE = split(`
hope grace faith joy rose april may june ivy ruby dawn eve summer autumn ivanka melania kellyanne condoleezza priti
megyn svetlana marine giorgia
`);

/** Names that men and women have, though word lists give them to one: Lindsey Graham, Leslie Grantham. */
const EITHER = split(
  "alex ariel avery beverley billie carey courtney dana jesse kelly lesley leslie lindsay lindsey logan lynn meredith micah nicky pat riley robbie rory sam sasha shannon sidney stacey stacy terry tracey tracy val vivian",
);

const given = remember((word) => (MALE.has(word) || FEMALE.has(word) || isListed(word) ? 1 : 0));

/** Whether a lower-case word is a given name. */
export const isGivenName = (word: string): boolean => given(word) === 1;

/** `m` or `f` where a given name is nearly always one of them, else null. */
export function genderOfGivenName(word: string): "m" | "f" | null {
  if (EITHER.has(word)) return null;
  if (MALE.has(word)) return "m";
  return FEMALE.has(word) ? "f" : genderOf(word);
}
