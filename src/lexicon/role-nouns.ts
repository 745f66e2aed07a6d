import { listed, wordSet } from "./listed";
import { remember } from "./remember";
import { withoutStop } from "./without-stop";
import { isActor } from "./word-classes";

// Nouns that say what somebody is. compromise lists a thousand; these came up in the training data and are not among
// them, nor among the titles and shared roles below.
const MORE = wordSet("roles");

/** Roles that stand before a name as its title: `President Obama`, `Sen. Marco Rubio`. */
const TITLES = wordSet("titles");

/** Titles that say nothing by themselves: `the count` may be of votes. */
const TITLES_ALONE = wordSet("titlesAlone");

/** Forms of address, which say nothing of a role, with the gender they tell. */
const ADDRESS = new Map<string, "m" | "f" | null>();
for (const word of listed("addressesOfMen")) ADDRESS.set(word, "m");
for (const word of listed("addressesOfWomen")) ADDRESS.set(word, "f");
for (const word of listed("otherAddresses")) ADDRESS.set(word, null);

const bare = (word: string): string => withoutStop(word).replace(/^(?:ex|vice|co|then|former)-/, "");

/** Nouns for what people do are made like this: archaeologist, auditor, beekeeper, technician, engineer. */
const MADE_OF_VERB =
  /^\p{L}{2,}(?:ist|ician|eer|er|or|man|woman|wright|smith|phile|crat|monger|master|mistress|naut)$/u;
/** Words with these endings that are nothing of the kind. */
const NOT_MADE = wordSet("notMadeOfVerbs");

/** What ministries and departments are for. */
const FIELDS = wordSet("fields");
export const isField = (word: string): boolean => FIELDS.has(word);

/** Roles that companies, teams, countries and things have too. */
const SHARED = wordSet("sharedRoles");

const ROLE = 1;
const LISTED = 2;
const TITLE = 4;
const ADDRESSING = 8;

/** What a word may be, as bits. */
const bitsOf = remember((word) => {
  const one = bare(word);
  // `Del. Ann Lee`, but not `Del Toro`.
  const title = TITLES.has(one) || TITLES.has(word);
  const listed = MORE.has(one) || title || SHARED.has(one) || isActor(one);
  const role = listed || (MADE_OF_VERB.test(one) && !NOT_MADE.has(one));
  const address = ADDRESS.has(one);
  return (
    (role ? ROLE : 0) |
    (listed ? LISTED : 0) |
    (title || TITLES_ALONE.has(one) ? TITLE : 0) |
    (address ? ADDRESSING : 0)
  );
});

/** Whether a lower-case word says what somebody is: minister, spokeswoman, economist. */
export const isRoleNoun = (word: string): boolean => (bitsOf(word) & ROLE) !== 0;

/** The same from the lists alone: where a capital makes surnames such as Cooper and Miller likely. */
export const isListedRole = (word: string): boolean => (bitsOf(word) & LISTED) !== 0;

/** Whether only a person has this role: a fisherman or a widow, no company, team, country or ship. */
export const isPersonsRole = (word: string): boolean =>
  /(?:man|woman|ist|ician)$/.test(word) ? isRoleNoun(word) : isListedRole(word) && !SHARED.has(word);

/** Whether an office is for, from or to somewhere: the MP for Leeds East, the envoy to Mali; but a spokesman for Ann Lee is somebody else. */
export const hasSeat = (word = "", preposition = ""): boolean =>
  WITH_SEAT.has(word) && /^(?:for|from|to)$/.test(preposition);
const WITH_SEAT = wordSet("seatOffices");

/** Whether a lower-case word can stand before a name as its title. */
export const isTitle = (word: string): boolean => (bitsOf(word) & TITLE) !== 0;

/** Whether a lower-case word is a form of address such as Mr. */
export const isAddress = (word: string): boolean => (bitsOf(word) & ADDRESSING) !== 0;

/** The gender that a role noun in lower case gives: widow, spokesman; null where it gives none. */
export const genderOfRole = (word: string): "m" | "f" | null => genderBy(word) || null;

const genderBy = remember((word) => {
  if (OF_WOMEN.some((ending) => word.endsWith(ending))) return "f";
  return word === "son" || /[a-z]{3}man$/.test(word) || OF_MEN.some((ending) => word.endsWith(ending)) ? "m" : "";
});

const OF_WOMEN = listed("endingsOfWomen");
const OF_MEN = listed("endingsOfMen");

export const genderOfAddress = (word: string): "m" | "f" | null => ADDRESS.get(bare(word)) ?? null;
