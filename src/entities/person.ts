import { genderOfGivenName, isGivenName } from "../lexicon/given-names";
import { wordSet } from "../lexicon/listed";
import { genderOfRole } from "../lexicon/role-nouns";
import { isCommonWord, isSurname } from "../lexicon/word-classes";
import { sortBy } from "../span";
import { firstFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { inMarks } from "./in-marks";
import type { NameMention } from "./name";
import { isAddressAt, isGivenNameAt } from "./word-at";

/** A person while mentions are gathered. */
export interface PersonCluster {
  /** Lower-case words of the fullest name so far. */
  full: readonly string[];
  gender: "m" | "f" | null;
  readonly mentions: NameMention[];
  /** Where the first mention starts, in tokens. */
  first: number;
  /** Where the mentions that the text speaks of start, in tokens, in order: not `a photo of Heidi Cruz`. */
  readonly topics: number[];
}

/** The persons of a text, and in text order the names that are nobody’s. */
interface Clusters {
  readonly persons: readonly PersonCluster[];
  readonly others: readonly NameMention[];
}

/** How many persons with one word in their names a name is compared with: those found last. */
const NAMESAKES = 100;

/** Titles that go with a given name alone: Sir Paul, Prince Frederik, Sister Helen. */
const WITH_GIVEN_NAME = wordSet("givenTitles");

/** Gathers the mentions of each person: full names first, then surnames and given names that can only mean one of them. */
export function clusterPersons(tokens: TokenizedText, names: readonly NameMention[]): Clusters {
  const persons: PersonCluster[] = [];
  const others: NameMention[] = [];
  const isMarked = inMarks(tokens);
  const byWord = new Map<string, PersonCluster[]>();
  const index = (person: PersonCluster, words: readonly string[]) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [person]);
      else if (known[known.length - 1] !== person) known.push(person);
    }
  };
  for (const name of byRank(names)) {
    const { words } = name;
    const isPerson = name.kind === "person" && !name.doubtful;
    const match = bestMatch(tokens, name, byWord.get(words.at(-1)!), isMarked) ?? misspelt(name, persons);
    if (match) {
      match.mentions.push(name);
      match.first = Math.min(match.first, name.from);
      if (isTopic(tokens, name)) match.topics.splice(firstFrom(match.topics, name.from), 0, name.from);
      match.gender ??= name.gender;
      if (words.length > match.full.length && isPerson) {
        const { full } = match;
        match.full = words;
        index(
          match,
          words.filter((word) => !full.includes(word)),
        );
      }
    } else if (isPerson && (!name.heading || isFullName(tokens, name))) {
      const topics = isTopic(tokens, name) ? [name.from] : [];
      const person: PersonCluster = { full: words, gender: name.gender, mentions: [name], first: name.from, topics };
      persons.push(person);
      index(person, words);
    } else if (!name.doubtful) others.push(name);
  }
  for (const person of persons) {
    sortBy(person.mentions, ({ from }) => from);
    const gender = genderOfGivenName(person.full[0]);
    // Melanie, without a surname, is a woman; Clinton is more often a surname.
    if (person.full.length > 1 || gender === "f") person.gender ??= gender;
  }
  return { persons, others: sortBy(others, ({ from }) => from) };
}

/** Named in a headline only: a given name and one or two more words. */
function isFullName(tokens: TokenizedText, { from, to, titled }: NameMention): boolean {
  return to - from > 1 && to - from < 4 && titled && isGivenNameAt(tokens, from);
}

/** A headline gives the full name of somebody whom the text below it calls by his surname. */
function givesFullName(tokens: TokenizedText, { from, to, words }: NameMention, { full }: PersonCluster): boolean {
  return full.length === 1 && words.length === to - from && words.length < 4 && isGivenNameAt(tokens, from);
}

/** Full names are read before surnames, so that a surname finds its bearer wherever the text introduces him. */
function byRank(names: readonly NameMention[]): NameMention[] {
  const ranks: NameMention[][] = [[], [], [], [], []];
  for (const name of names) ranks[rankOf(name)].push(name);
  const ordered: NameMention[] = [];
  for (const rank of ranks) for (const name of sortBy(rank, ({ from }) => from)) ordered.push(name);
  return ordered;
}

function rankOf(name: NameMention): number {
  if (name.kind === "person" && name.words.length > 1 && !name.heading) return 0;
  // `President Obama … Mr. Obama … Michelle Obama`: the address that tells a man from her is read first.
  if (name.titled) return name.gender ? 1 : 2;
  return name.heading ? 4 : 3;
}

/** The person that a name can mean: of several the one spoken of last before it, else the one named first. */
function bestMatch(
  tokens: TokenizedText,
  name: NameMention,
  namesakes: readonly PersonCluster[] | undefined,
  isMarked: (token: number) => boolean,
): PersonCluster | null {
  const { words } = name;
  if (!namesakes || (name.kind === "organization" && words.length > 1)) return null;
  if (namesakes.length === 1) return fits(tokens, words, name, namesakes[0]) ? namesakes[0] : null;
  const all = namesakes.slice(-NAMESAKES).filter((person) => fits(tokens, words, name, person));
  const bySurname = words.length === 1 ? all.filter((person) => person.full.at(-1) === words[0]) : [];
  let fitting = bySurname.length > 0 ? bySurname : all;
  if (fitting.length > 1 && words.length === 1 && !name.gender) {
    const gender = genderAfter(tokens, name);
    const agreeing = gender ? fitting.filter((person) => (genderOf(person) ?? gender) === gender) : [];
    if (agreeing.length > 0) fitting = agreeing;
  }
  // “My father, Tom Lee, came,” Lee said: whom the text itself names, not whom only quoted words name.
  if (fitting.length > 1 && !isMarked(name.from)) {
    const outside = fitting.filter(({ mentions }) => mentions.some(({ from }) => !isMarked(from)));
    if (outside.length > 0) fitting = outside;
  }
  let best: PersonCluster | null = null;
  let nearest = -Infinity;
  for (const person of fitting) {
    const at = fitting.length > 1 ? lastTopic(person, name.from) : 0;
    if (at <= nearest) continue;
    best = person;
    nearest = at;
  }
  return best;
}

const genderOf = ({ gender, full }: PersonCluster) => gender ?? genderOfGivenName(full[0]);

/** How far behind a surname, in tokens, the pronoun for it is looked for. */
const PRONOUN_WITHIN = 120;

/** `“…,” Clinton said. “…,” she added.`: the gender of the pronoun behind a surname, outside marks and before any other name. */
function genderAfter({ words, lower, tags }: TokenizedText, name: NameMention): "m" | "f" | null {
  // `should Clinton leave, he said`: only of a name that opens its clause.
  if (tags[name.titleFrom - 1] !== Tag.PUNCT) return null;
  let isMarked = false;
  for (let at = name.to; at < words.length && at < name.to + PRONOUN_WITHIN; at++) {
    const word = words[at];
    if (word === "“" || word === "”" || word === '"') isMarked = word === "“" || (word === '"' && !isMarked);
    if (isMarked) continue;
    if (tags[at] === Tag.PROPN && lower[at] !== name.words[0]) return null;
    if (lower[at] === "she" || (lower[at] === "her" && lower[at + 1] === "husband")) return "f";
    if (lower[at] === "he" || (lower[at] === "his" && lower[at + 1] === "wife")) return "m";
  }
  return null;
}

/** Letters that a surname has at least to be known again with one of them wrong. */
const LEAST_MISSPELT = 5;

/** `Tyresha McClenney … McLenney said`: the only person named before whose surname differs by one letter, and is no other’s. */
function misspelt(
  { words, from, kind, heading, gender }: NameMention,
  persons: readonly PersonCluster[],
): PersonCluster | null {
  const [word] = words;
  if (words.length !== 1 || heading || word.length < LEAST_MISSPELT) return null;
  if (kind !== "person" && kind !== "unknown") return null;
  let found: PersonCluster | null = null;
  for (let at = persons.length - 1; at >= 0 && at >= persons.length - NAMESAKES; at--) {
    const { full, mentions, gender: other } = persons[at];
    if (gender !== null && other !== null && gender !== other) continue;
    if (full.length < 2 || mentions[0].from > from || !isOneLetterOff(word, full[full.length - 1])) continue;
    if (found) return null;
    found = persons[at];
  }
  return found && (isSurname(word) || isCommonWord(word) || isGivenName(word)) ? null : found;
}

/** Whether words with the same first letter differ by one that is missing, too many or another, or by two in turn. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const shortest = Math.min(one.length, other.length);
  let from = 1;
  while (from < shortest && one[from] === other[from]) from++;
  let last = 0;
  while (last < shortest - from && one.at(-1 - last) === other.at(-1 - last)) last++;
  const left = Math.max(one.length, other.length) - from - last;
  return (
    left === 1 ||
    (left === 2 && one.length === other.length && one[from] === other[from + 1] && one[from + 1] === other[from])
  );
}

/** Where the text last speaks of a person before `at`; below 0, and the lower the later he is named, where it does not. */
function lastTopic({ first, topics }: PersonCluster, at: number): number {
  const place = firstFrom(topics, at);
  return place > 0 ? topics[place - 1] : -1 - first;
}

const NO_TOPIC = wordSet("besideNoTopic");

/** Whether a name stands in its own right: not as an object, `with Ann Lee`, somebody’s, `his wife Ann Lee`, or an owner. */
function isTopic(tokens: TokenizedText, { titleFrom, to }: NameMention): boolean {
  let before = titleFrom - 1;
  const tag = tokens.tags[before];
  if (tag === Tag.ADP || tag === Tag.VERB || tokens.lower[to] === "'s") return false;
  if (tokens.words[before] === ",") before--;
  if (genderOfRole(tokens.lower[before] ?? "")) before--;
  return !NO_TOPIC.has(tokens.lower[before]);
}

const PARTICLE = wordSet("particlesOfNames");

function fits(tokens: TokenizedText, words: readonly string[], name: NameMention, person: PersonCluster): boolean {
  if (name.titled && name.gender && person.gender && name.gender !== person.gender) return false;
  const { full } = person;
  if (name.heading && words.length > full.length && !givesFullName(tokens, name, person)) return false;
  if (name.doubtful) return words.length === 1 && full.length > 1 && words[0] === full.at(-1);
  if (words.length === 1) {
    if (words[0] === full.at(-1)) return true;
    // `Luiz Inácio Lula da Silva`, who is Lula.
    if (PARTICLE.has(full[full.indexOf(words[0]) + 1])) return true;
    // `Raja Birendra Tamang … Birendra`: a title that no list knows stands first.
    if (full.length > 2 && !isGivenName(full[0]) && full.includes(words[0])) return true;
    if (full.length < 2 || words[0] !== full[0]) return false;
    if (isSurnameFirst(full)) return true;
    // `Ms Lim Wei … Ms Lim`; but `the guests, Carlos and Ann`.
    if (name.titled && tokens.words[name.titleFrom - 1] !== ",")
      return isAddressAt(tokens, name.from - 1) || WITH_GIVEN_NAME.has(tokens.lower[name.from - 1]);
    return isGivenName(words[0]) || !isSurname(words[0]);
  }
  if (words.at(-1) !== full.at(-1)) return false;
  const given = words.slice(0, -1);
  const other = full.slice(0, -1);
  if (other.length === 0) return true;
  return subset(given, other) || subset(other, given) || initials(given, other);
}

/** `Zhao Wenling`: Zhao is the surname. */
function isSurnameFirst([first, last, third, more]: readonly string[]): boolean {
  // `Lim Boon Kiat … Lim`.
  if (third !== undefined && more === undefined && first.length < 6 && last.length < 6 && !isGivenName(first))
    return true;
  return isSurname(first) && !isGivenName(first) && !isSurname(last);
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
