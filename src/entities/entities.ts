import { isGivenName } from "../lexicon/given-names";
import { listed, wordSet } from "../lexicon/listed";
import { genderOfRole } from "../lexicon/role-nouns";
import { isCommonWord, isDemonym, isPlace } from "../lexicon/word-classes";
import { mapped, sortBy } from "../span";
import { textOf } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import { bareSurnames } from "./bare-surname";
import { shareSurnames } from "./couple";
import { addDefinites, type Described } from "./definite";
import type { Gender, NamedEntity, SpeakerKind } from "./entity";
import { addLeads } from "./lead";
import { type NameMention, nameOf, nameWords } from "./name";
import { nameRunsOf } from "./name-run";
import { type NamedPlace, namedPlace } from "./named-place";
import { clusterPersons } from "./person";
import { throughRegion } from "./role-after";
import { isBodyNoun, type RolePhrase } from "./role-phrase";
import { phrasesOf, rolesOf } from "./roles";

/** Every named person and organization of a tokenized text, in order of first mention. */
export function findEntities(tokens: TokenizedText): NamedEntity[] {
  const names: NameMention[] = [];
  const bodies = new Set<string>();
  for (const run of nameRunsOf(tokens)) {
    const name = nameOf(tokens, run);
    if (!name) continue;
    names.push(name);
    if (isNamedBody(tokens, name) || isNamedPlace(tokens, name)) bodies.add(phraseOf(name));
  }
  if (bodies.size > 0) for (const name of names) if (bodies.has(phraseOf(name))) name.kind = "organization";
  const surnames = surnamesOf(names);
  for (const name of bareSurnames(tokens, names, surnames)) names.push(name);
  afterOffice(tokens, names, surnames);
  shareSurnames(tokens, names, surnames);
  withinLonger(tokens, names);
  const { persons, others } = clusterPersons(tokens, names);
  const described = mapped(persons, (person) => ({ person, phrases: phrasesOf(tokens, person.mentions, true) }));
  addLeads(tokens, described);
  addDefinites(tokens, described);
  const entities = mapped(described, (one) => personEntity(tokens, one));
  // `Ann Lee Drama Pulled by Nortel`: capitals of a headline alone make no long name.
  for (const { mentions } of clusterOthers(tokens, others))
    if (!mentions.every(({ heading, words }) => heading && words.length > 2))
      entities.push(otherEntity(tokens, mentions));
  return sortBy(entities, ({ mentions }) => mentions[0].start);
}

/** The surnames of those named in full. */
function surnamesOf(names: readonly NameMention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, words, heading } of names)
    if (kind === "person" && words.length > 1 && !heading) surnames.add(words.at(-1)!);
  return surnames;
}

/** `Deputy Public Prosecutor Nicholas Wee … DPP Wee`: an office in letters before the surname of somebody named in full. */
function afterOffice(tokens: TokenizedText, names: readonly NameMention[], surnames: ReadonlySet<string>): void {
  for (const name of names) {
    const { from, to, words } = name;
    if (to - from !== 2 || name.heading || !surnames.has(words[1]) || !/^\p{Lu}{2,5}$/u.test(tokens.words[from]))
      continue;
    if (isGivenName(words[0])) continue;
    name.from++;
    name.words = [words[1]];
    name.kind = "person";
    name.titled = true;
  }
}

/** `Mr. Obama … the “Barack Obama Election Day”`: the full name of somebody whom the text calls by his surname, and more. */
function withinLonger(tokens: TokenizedText, names: readonly NameMention[]): void {
  const addressed = new Set<string>();
  for (const { titled, words } of names) if (titled && words.length === 1) addressed.add(words[0]);
  for (const name of names) {
    const { from, kind, words } = name;
    if (kind !== "person" || words.length < 3 || !addressed.has(words[1]) || tokens.lower[from + 1] !== words[1])
      continue;
    if (!isCommonWord(words.at(-1)!)) continue;
    name.to = from + 2;
    name.words = words.slice(0, 2);
  }
}

const phraseOf = ({ words }: Pick<NameMention, "words">): string => (words.length > 1 ? words.join(" ") : words[0]);

/** `logistics firm Keppel Freight`, `a Keppel Freight spokesperson`: two words that no list knows are else a person’s. */
function isNamedBody(tokens: TokenizedText, { from, to, kind, titled, words }: NameMention): boolean {
  if (kind !== "person" || titled || words.length < 2 || isGivenName(words[0])) return false;
  return tokens.lower[to]?.startsWith("spokes") || isBodyNoun(tokens, from - 1);
}

/** `in Cedar Grove, Kan.`, `the Albert Dock`; but `Ann Street said`. */
function isNamedPlace(tokens: TokenizedText, { from, to, kind, paragraph, titled, words }: NameMention): boolean {
  if (kind !== "person" || titled || words.length < 2) return false;
  const isCalled = PLACE_WORDS.has(words.at(-1)!);
  if (!isCalled && tokens.words[to] !== ",") return false;
  const isWhere = WHERE.has(tokens.lower[from - 1]);
  return isCalled
    ? isWhere
    : (isWhere || !isGivenName(words[0])) && throughRegion(tokens, to, tokens.paragraphs[paragraph + 1]) > to;
}

const WHERE = wordSet("placePrepositions");
const PLACE_WORDS = wordSet("placeWords");

function personEntity(tokens: TokenizedText, { person, phrases }: Described): NamedEntity {
  const { from, to, surname } = fullest(person.mentions);
  const name = textOf(tokens, from, to) + (surname < 0 ? "" : ` ${tokens.words[surname]}`);
  return entityOf(tokens, name, "person", genderOf(tokens, phrases) ?? person.gender, person.mentions, phrases);
}

function entityOf(
  tokens: TokenizedText,
  name: string,
  kind: SpeakerKind,
  gender: Gender,
  names: readonly NameMention[],
  phrases: readonly RolePhrase[],
): NamedEntity {
  const { roles, affiliation } = rolesOf(tokens, phrases);
  const mentions: NamedPlace[] = [];
  const entity = { name, kind, gender, mentions, roles, affiliation, named: true, isLong: /\s/.test(name) };
  for (const { from, titleFrom, to, paragraph } of names)
    mentions.push(namedPlace(tokens, entity, kind === "person" ? from : titleFrom, to, paragraph));
  return entity;
}

/** `9/11 widow Terry Strada`: the role at a name tells more than a given name that men and women have. */
function genderOf(tokens: TokenizedText, phrases: readonly RolePhrase[]): "m" | "f" | null {
  for (const { where, from, to } of phrases) {
    if (where === "definite") continue;
    const gender = genderOfRole(tokens.lower[to - 1]);
    if (gender && !/^(?:his|her|their|'s)$/.test(tokens.lower[from])) return gender;
  }
  return null;
}

function fullest(mentions: readonly NameMention[]): NameMention {
  const size = ({ words, heading, from, to }: NameMention) => words.length - (heading ? 0.5 : 0) + (to - from) / 100;
  return mentions.reduce((best, mention) => (size(mention) > size(best) ? mention : best));
}

/** What companies are called in full and papers leave out: `Norsail Lines Ltd … Norsail Lines said`. */
const COMPANY = new RegExp(` (?:${listed("companyForms").join("|")})$`);

/** `Meridian Foods Inc. … Meridian Foods … Meridian`. */
function shorterNames(phrase: string): string[] {
  const name = phrase.replace(COMPANY, "");
  const [first] = name.split(" ");
  const says = isCommonWord(first) || isPlace(first) || isDemonym(first) || isGivenName(first) || first.length < 4;
  return says || first === name ? [name] : [name, first];
}

/** Words that an acronym leaves out. */
const LEFT_OUT = wordSet("leftOutOfAcronyms");

/** Where a text gives one name of an organization or place. */
interface Others {
  readonly words: readonly string[];
  readonly mentions: NameMention[];
}

/** Names of organizations and places: the same words are the same, a company is the same without its “Ltd”, and an acronym stands for the words it is made of. */
function clusterOthers(tokens: TokenizedText, names: readonly NameMention[]): Iterable<Others> {
  const byPhrase = new Map<string, Others>();
  for (const name of names) {
    const words = name.titleFrom < name.from ? nameWords(tokens, name.titleFrom, name.to) : name.words;
    const phrase = phraseOf({ words });
    const known = byPhrase.get(phrase);
    if (known) known.mentions.push(name);
    else byPhrase.set(phrase, { words, mentions: [name] });
  }
  const join = (to: Others, phrase: string) => {
    const other = byPhrase.get(phrase);
    if (!other || other === to) return;
    for (const one of other.mentions) to.mentions.push(one);
    byPhrase.delete(phrase);
  };
  for (const [phrase, to] of byPhrase) {
    if (to.words.length < 2) continue;
    if (COMPANY.test(phrase)) for (const short of shorterNames(phrase)) join(to, short);
    let letters = "";
    for (const word of to.words) if (!LEFT_OUT.has(word)) letters += word.charAt(0);
    if (letters.length > 1) join(to, letters);
  }
  return byPhrase.values();
}

function otherEntity(tokens: TokenizedText, mentions: NameMention[]): NamedEntity {
  const sorted = sortBy(mentions, ({ from }) => from);
  const { titleFrom, to, kind } = sorted.reduce((best, one) =>
    one.to - one.titleFrom > best.to - best.titleFrom ? one : best,
  );
  return entityOf(
    tokens,
    textOf(tokens, titleFrom, to),
    kind === "unknown" ? kind : "organization",
    null,
    sorted,
    phrasesOf(tokens, sorted, false),
  );
}
