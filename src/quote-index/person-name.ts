import { isAddress, isListedRole, isTitle } from "../lexicon/role-nouns";
import { fold } from "./fold";

/** A person's name taken apart. */
export interface PersonName {
  /** `mousa`; null for a bare surname. */
  readonly given: string | null;
  /** What stands between: `mohammed`, `w`. */
  readonly middle: readonly string[];
  /** `marzook`, without particles. */
  readonly family: string;
  /** `jr`, `sr`, `ii`; null where there is none. */
  readonly suffix: string | null;
  /** All letters but those of particles and suffix: `mousamohammedmarzook`. */
  readonly joined: string;
}

const PARTICLES = new Set(
  `abu al el bin ibn ben bint de del della der den di da das do dos du la las le los van von zu zum ter ten e y af av st san
santa mac abd ul ud`.split(/\s+/),
);
const SUFFIXES: Readonly<Record<string, string>> = Object.freeze({
  jr: "jr",
  junior: "jr",
  sr: "sr",
  senior: "sr",
  ii: "ii",
  iii: "iii",
  iv: "iv",
});

/** The parts of a person's name; null where nothing is left of it: “the minister”. */
export function readPersonName(name: string): PersonName | null {
  const words = untitled(fold(name).replace(/[.,]/g, " ").replaceAll("'", "").split(/\s+/).flatMap(parts));
  const suffix = words.length > 1 && Object.hasOwn(SUFFIXES, words.at(-1)!) ? SUFFIXES[words.pop()!]! : null;
  const names = words.filter((word, at) => !PARTICLES.has(word) || (at === 0 && words.length === 1));
  const family = names.pop();
  if (family === undefined) return null;
  const joined = [...names, family].join("");
  const [given, ...middle] = names;
  // “van der Meulen” and “Abu Marzook” are surnames, however many words; “J.” alone is nobody's.
  return { given: given ?? null, middle, family, suffix, joined };
}

/** `al-Sabri` is a particle and a surname; `Mary-Ann` and `Amir-Abdollahian` are one name each. */
function parts(word: string): string[] {
  const bare = word.replace(/[^\p{L}\p{N}-]/gu, "");
  const dash = bare.indexOf("-");
  if (dash > 0 && PARTICLES.has(bare.slice(0, dash))) return [bare.slice(0, dash), ...parts(bare.slice(dash + 1))];
  return [bare.replaceAll("-", "")].filter((part) => part !== "");
}

/** Without the titles before a name: “Lt Col Dov Harari”, “Prosecutor Daniel Okoro”. Of two words the first may be a name: Bishop, King. */
function untitled(words: string[]): string[] {
  let start = 0;
  while (start < words.length - 1 && isBeforeName(words[start]!, words.length - start)) start++;
  return words.slice(start);
}

const isBeforeName = (word: string, left: number): boolean =>
  isAddress(word) || isTitle(word) || (left > 2 && isListedRole(word));
