/** Made-up news: articles without end, of which no two have the same people, for runs that no corpus is long enough for. */

/** The next number from 0 up to and without 1. */
type Chance = () => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;

const consonants = [..."bcdfghjklmnprstvwz", "br", "ch", "gr", "kl", "sh", "st", "th", "tr"];
const vowels = [..."aeiou", "ai", "ea", "ou"];

/** A word nobody has read before, as `trouvishan`: a lexicon that only grows, grows by it. */
function coined(chance: Chance): string {
  const syllables = 2 + Math.floor(chance() * 3);
  let word = "";
  for (let i = 0; i < syllables; i++) word += oneOf(chance, consonants) + oneOf(chance, vowels);
  return word + oneOf(chance, ["", "n", "r", "s", "x"]);
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

interface Person {
  readonly name: string;
  readonly surname: string;
  readonly pronoun: "he" | "she";
  readonly role: string;
}

const women = ["Ann", "Maria", "Susan", "Olga", "Fatima", "Claire", "Ruth"];
const men = ["John", "Boris", "Ahmed", "Pedro", "Tom", "David", "Viktor"];
const roles = [
  "mayor",
  "energy minister",
  "chief executive",
  "spokeswoman",
  "union leader",
  "professor",
  "police chief",
];

function person(chance: Chance): Person {
  const woman = chance() < 0.5;
  const surname = capital(coined(chance));
  const role = oneOf(chance, roles);
  const place = capital(coined(chance));
  return {
    name: `${oneOf(chance, woman ? women : men)} ${surname}`,
    surname,
    pronoun: woman ? "she" : "he",
    role: chance() < 0.5 ? `${role} of ${place}` : `${place} ${role}`,
  };
}

const openings = ["We will", "Nobody can", "They should", "I would never", "The council must", "You cannot"];
const acts = ["rebuild", "sell", "close", "defend", "pay for", "forget", "inspect"];
const things = ["harbour", "school", "budget", "treaty", "bridge", "vote", "hospital", "fence"];
const ends = ["before winter", "this year", "at any price", "without delay", "again"];
const cues = ["said", "argued", "warned", "added", "insisted"];

const clause = (chance: Chance) =>
  `${oneOf(chance, openings)} ${oneOf(chance, acts)} the ${coined(chance)} ${oneOf(chance, things)} ${oneOf(chance, ends)}`;

const thing = (chance: Chance) => `the ${coined(chance)} ${oneOf(chance, things)}`;

/** What a paragraph may be: each construction of the library's answers has one. */
const paragraphs: readonly ((chance: Chance, who: Person, other: Person) => string)[] = [
  (chance, who) => `“${clause(chance)},” ${oneOf(chance, cues)} ${who.name}, the ${who.role}.`,
  (chance, who) => `${capital(who.pronoun)} called ${thing(chance)} “${coined(chance)} and long overdue.”`,
  (chance, who, other) => `“${clause(chance)},” ${who.surname} said. “${clause(chance)}, ${other.surname}.”`,
  (chance, who) => `${who.surname} said that ${thing(chance)} would ${oneOf(chance, acts)} ${thing(chance)}.`,
  (chance, who) => `${thing(chance)} is safe, according to ${who.name}, ${who.role}.`.replace(/^t/, "T"),
  (chance, who) => `“${clause(chance)},” ${who.pronoun} ${oneOf(chance, [...cues, "told reporters"])}.`,
  (chance, who) => `The ${capital(coined(chance))} Courier quoted ${who.name} as saying: “${clause(chance)}.”`,
  (chance, who, other) => `“${other.surname} told me, ‘${clause(chance)},’” ${who.pronoun} recalled.`,
  (chance, who) => `“${clause(chance)}.\n\n“${clause(chance)},” ${who.surname} said.`,
  (chance) =>
    `The film “The ${capital(coined(chance))} ${capital(oneOf(chance, things))}” opens in ${capital(coined(chance))}.`,
  (chance) =>
    `Work on ${thing(chance)} began ${oneOf(chance, ends)} in ${capital(coined(chance))}, where ${thing(chance)} stands.`,
];

/**
 * An article of made-up news, 300 to 900 characters, with direct, mixed and indirect quotes, pronouns, roles and relays.
 *
 * @param number the same number gives the same article; another one, another with people and words of its own
 */
export function madeArticle(number: number): string {
  const chance = chanceOf(number);
  const cast = [person(chance), person(chance)] as const;
  const written: string[] = [];
  for (let i = 0, length = 4 + Math.floor(chance() * 4); i < length; i++) {
    const first = chance() < 0.6 ? 0 : 1;
    written.push(oneOf(chance, paragraphs)(chance, cast[first], cast[1 - first]!));
  }
  return `${written.join("\n\n")}\n`;
}
