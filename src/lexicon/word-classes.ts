import nlp from "compromise/two";

/** compromise's word list: lower-case words and phrases with the classes it gives them. */
const lexicon = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[] | undefined>> } })
  .one.lexicon;

function has(word: string, wanted: ReadonlySet<string>): boolean {
  const entry = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  if (entry === undefined) return false;
  return typeof entry === "string" ? wanted.has(entry) : entry.some((one) => wanted.has(one));
}

const MALE = new Set(["MaleName"]);
const FEMALE = new Set(["FemaleName"]);
const GIVEN = new Set(["MaleName", "FemaleName", "FirstName", "Person"]);
const SURNAME = new Set(["LastName"]);
const PLACE = new Set(["Country", "City", "Region", "Place"]);
const DEMONYM = new Set(["Demonym"]);
const ORGANIZATION = new Set(["Organization", "SportsTeam"]);
const DATE = new Set(["Month", "WeekDay", "Date", "Holiday"]);
const ACTOR = new Set(["Actor"]);
const COMMON = new Set(
  "Singular Plural Noun Adjective Adverb Infinitive PastTense PresentTense Gerund Uncountable Comparative Superlative Conjunction Determiner Preposition Pronoun Possessive Expression QuestionWord Copula Modal Negative Duration Unit Value Cardinal Ordinal TextValue PhrasalVerb Verb Actor Condition Demonstrative Reflexive Participle".split(
    " ",
  ),
);

/** `m` or `f` where a given name is nearly always one of them, else null. */
export function genderOf(givenName: string): "m" | "f" | null {
  const male = has(givenName, MALE);
  return male === has(givenName, FEMALE) ? null : male ? "m" : "f";
}

export const isGivenName = (word: string): boolean => has(word, GIVEN);
export const isSurname = (word: string): boolean => has(word, SURNAME);
export const isPlace = (phrase: string): boolean => has(phrase, PLACE);
export const isDemonym = (word: string): boolean => has(word, DEMONYM);
export const isKnownOrganization = (phrase: string): boolean => has(phrase, ORGANIZATION);
export const isDate = (word: string): boolean => has(word, DATE);
export const isActor = (word: string): boolean => has(word, ACTOR);
/** Whether a lower-case word is an everyday English word, so that a capital may only come from its place. */
export const isCommonWord = (word: string): boolean => has(word, COMMON);
