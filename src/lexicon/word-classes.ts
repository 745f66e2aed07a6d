import { listed, wordSet } from "./listed";
import { remember } from "./remember";
import { classesOf } from "./word-list";

/** What a word may be to this library, as bits: a word is looked up once, and asked many questions. */
const MALE = 1;
const FEMALE = 2;
const GIVEN = 4;
const SURNAME = 8;
const PLACE = 16;
const DEMONYM = 32;
const ORGANIZATION = 64;
const DATE = 128;
const ACTOR = 256;
const COMMON = 512;

const BITS = new Map<string, number>();

function give(bit: number, ...classes: string[]): void {
  for (const one of classes) BITS.set(one, (BITS.get(one) ?? 0) | bit);
}
give(MALE, "MaleName");
give(FEMALE, "FemaleName");
give(GIVEN, "MaleName", "FemaleName", "FirstName", "Person");
give(SURNAME, "LastName");
give(PLACE, "Country", "City", "Region", "Place");
give(DEMONYM, "Demonym");
give(ORGANIZATION, "Organization", "SportsTeam");
give(DATE, "Month", "WeekDay", "Date", "Holiday");
give(ACTOR, "Actor");
give(COMMON, ...listed("commonClasses"));

/** `Britain`, which compromise does not list; `Kan.`, `Mich.`: states as papers shorten them. */
const PLACES = new Set([
  ...listed("unlistedPlaces"),
  ...listed("statesShort").map((state) => `${state.toLowerCase()}.`),
]);

const bitsOf = remember((word) => {
  const entry = PLACES.has(word) ? "Place" : classesOf(word);
  if (entry === undefined) return 0;
  const classes = typeof entry === "string" ? [entry] : entry;
  return classes.reduce((bits, one) => bits | (BITS.get(one) ?? 0), 0);
});

const has = (word: string, bit: number): boolean => (bitsOf(word) & bit) !== 0;

/** `m` or `f` where a given name is nearly always one of them, else null. */
export function genderOf(givenName: string): "m" | "f" | null {
  const male = has(givenName, MALE);
  return male === has(givenName, FEMALE) ? null : male ? "m" : "f";
}

/** People of parts of countries and of towns, whom compromise does not list: the Catalan said. */
const REGIONAL = wordSet("regional");

export const isGivenName = (word: string): boolean => has(word, GIVEN);
export const isSurname = (word: string): boolean => has(word, SURNAME);
export const isPlace = (phrase: string): boolean => has(phrase, PLACE);
export const isDemonym = (word: string): boolean => has(word, DEMONYM) || REGIONAL.has(word);
export const isKnownOrganization = (phrase: string): boolean => has(phrase, ORGANIZATION);
export const isDate = (word: string): boolean => has(word, DATE);
export const isActor = (word: string): boolean => has(word, ACTOR);
/** Whether a lower-case word is an everyday English word, so that a capital may only come from its place. */
export const isCommonWord = (word: string): boolean => has(word, COMMON);
