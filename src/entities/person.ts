import { genderOfGivenName, isGivenName } from "../lexicon/given-names";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { NameMention } from "./name";

/** A person while mentions are gathered. */
export interface PersonCluster {
  /** Lower-case words of the fullest name so far. */
  full: readonly string[];
  gender: "m" | "f" | null;
  readonly mentions: NameMention[];
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|,)\.?$/;
/** Titles that go with a given name alone: Sir Paul, Prince Frederik, Sister Helen. */
const WITH_GIVEN_NAME = /^(?:sir|dame|prince|princess|king|queen|pope|lady|sister|brother|father)$/;

/** The words of a name that tell people apart: lower case, no hyphens, no generation. */
export function nameWords(tokens: TokenizedText, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.lower[at] === "-") continue;
    if (!GENERATION.test(tokens.lower[at])) words.push(tokens.lower[at].replace(/\.$/, ""));
  }
  return words;
}

/** Gathers the mentions of each person: full names first, then surnames and given names that can only mean one of them. */
export function clusterPersons(tokens: TokenizedText, names: readonly NameMention[]): PersonCluster[] {
  const persons: PersonCluster[] = [];
  const byWord = new Map<string, PersonCluster[]>();
  const index = (person: PersonCluster, words: readonly string[]) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  };
  const ordered = [...names].sort((a, b) => rank(tokens, a) - rank(tokens, b) || a.from - b.from);
  for (const name of ordered) {
    const words = nameWords(tokens, name.from, name.to);
    const isPerson = name.kind === "person" && !name.doubtful;
    const match = bestMatch(tokens, words, name, byWord.get(words.at(-1)!) ?? []);
    if (match) {
      match.mentions.push(name);
      match.gender ??= name.gender;
      if (words.length > match.full.length && isPerson && !name.heading) match.full = words;
      index(match, match.full);
    } else if (isPerson && (!name.heading || isFullName(tokens, name))) {
      const person: PersonCluster = { full: words, gender: name.gender, mentions: [name] };
      persons.push(person);
      index(person, words);
    }
  }
  for (const person of persons) {
    person.mentions.sort((a, b) => a.from - b.from);
    if (person.full.length > 1) person.gender ??= genderOfGivenName(person.full[0]);
  }
  return persons;
}

/** Named in a headline only: a given name and one or two more words. */
function isFullName(tokens: TokenizedText, { from, to, titled }: NameMention): boolean {
  return to - from > 1 && to - from < 4 && titled && isGivenName(tokens.lower[from]);
}

/** Full names are read before surnames, so that a surname finds its bearer wherever the text introduces him. */
function rank(tokens: TokenizedText, name: NameMention): number {
  const words = nameWords(tokens, name.from, name.to).length;
  if (name.kind === "person" && words > 1 && !name.heading) return 0;
  if (name.titled) return 1;
  return name.heading ? 3 : 2;
}

/** The person that a name can mean: the nearest one introduced before it, else the first one after. */
function bestMatch(
  tokens: TokenizedText,
  words: readonly string[],
  name: NameMention,
  candidates: readonly PersonCluster[],
): PersonCluster | null {
  if (name.kind === "organization" && words.length > 1) return null;
  const all = candidates.filter((person) => fits(tokens, words, name, person));
  const bySurname = words.length === 1 ? all.filter((person) => person.full.at(-1) === words[0]) : [];
  const fitting = bySurname.length > 0 ? bySurname : all;
  if (fitting.length < 2) return fitting[0] ?? null;
  const introduced = fitting.map((person) => ({ person, at: lastBefore(person, name.from) }));
  introduced.sort((a, b) => b.at - a.at);
  return introduced[0].person;
}

function lastBefore(person: PersonCluster, at: number): number {
  let last = -Infinity;
  for (const mention of person.mentions) {
    if (mention.from < at && mention.from > last) last = mention.from;
    else if (last === -Infinity && mention.from > at) last = at - mention.from;
  }
  return last === -Infinity ? -1e9 : last;
}

function fits(tokens: TokenizedText, words: readonly string[], name: NameMention, person: PersonCluster): boolean {
  if (name.titled && name.gender && person.gender && name.gender !== person.gender) return false;
  const { full } = person;
  if (name.heading && words.length > full.length) return false;
  if (name.doubtful) return words.length === 1 && full.length > 1 && words[0] === full.at(-1);
  if (words.length === 1) {
    if (words[0] === full.at(-1)) return true;
    if (full.length < 2 || words[0] !== full[0]) return false;
    if (name.titled) return WITH_GIVEN_NAME.test(tokens.lower[name.from - 1]);
    return isGivenName(words[0]) || name.kind === "unknown";
  }
  if (words.at(-1) !== full.at(-1)) return false;
  const given = words.slice(0, -1);
  const other = full.slice(0, -1);
  if (other.length === 0) return true;
  return subset(given, other) || subset(other, given) || initials(given, other);
}

function subset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) =>
    all.some(
      (one) =>
        one === word || (word.length === 1 && one.startsWith(word)) || (one.length === 1 && word.startsWith(one)),
    ),
  );
}

/** Short forms of given names: Mike for Michael, Joe for Joseph. */
function initials(given: readonly string[], other: readonly string[]): boolean {
  const [a] = given;
  const [b] = other;
  if (given.length !== 1 || other.length !== 1) return false;
  const shared = Math.min(3, a.length, b.length);
  return shared >= 3 && a.slice(0, 3) === b.slice(0, 3) && (a.length <= 4 || b.length <= 4);
}
