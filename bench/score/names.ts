import type { GoldEntity } from "../gold";

/** Words that may stand before a name and change nothing about who it is. */
const TITLES: ReadonlySet<string> = new Set(
  [
    "mr mrs ms miss dr sir dame lord lady",
    "sen senator rep representative congressman congresswoman gov governor mayor",
    "president vice prime minister secretary ambassador chairman chairwoman chief officer",
    "rev reverend pope judge justice prof professor king queen prince princess",
    "gen general col colonel capt captain lt sgt",
    "former then",
  ].flatMap((line) => line.split(" ")),
);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** A gold alias that is only a pronoun names nobody. */
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|him|her|them|his|their|himself|herself|who|that|which|this|these|those|one)$/i;

function plain(phrase: string): string {
  return phrase
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, "") // Haiat's
    .replace(/s'(?=\s|$)/g, "s") // the ministers'
    .replace(/[^\p{L}\p{N}\s.-]/gu, " ")
    .replace(/\.(?=\s|$)/g, ""); // "Sen." but not the inner stop of "U.S."
}

/** The words that two phrases are compared by: lower case, no articles, no possessive, no punctuation. */
export function comparedWords(phrase: string): string[] {
  return plain(phrase)
    .split(/\s+/)
    .filter((word) => word !== "" && !ARTICLES.has(word));
}

/** The compared words of a name, without titles; a name that is nothing but titles keeps them. */
export function nameWords(name: string): string[] {
  const words = comparedWords(name);
  const bare = words.filter((word, i) => i === words.length - 1 || !TITLES.has(word));
  return bare.length > 0 ? bare : words;
}

/** How alike two word lists are, 0 to 1: F1 of their shared words, each counted as often as it stands in both. */
export function wordF1(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");
const within = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));
const oneWithinOther = (a: readonly string[], b: readonly string[]): boolean => within(a, b) || within(b, a);

/** Whether the entity is a person whose full name the text gives, so that a bare surname is no answer. */
export function hasFullName(entity: GoldEntity): boolean {
  return entity.kind === "person" && nameWords(entity.name).length > 1;
}

/** Whether an answered name carries exactly the full name the text gives, titles aside. */
export function sameFullName(name: string, entity: GoldEntity): boolean {
  return same(nameWords(name), nameWords(entity.name));
}

function denotes(answer: readonly string[], name: readonly string[], entity: GoldEntity): boolean {
  if (same(answer, name)) return true;
  if (!oneWithinOther(answer, name)) return false;
  // "Donald J. Trump" is "Donald Trump"; "Trump" is not.
  if (entity.kind === "person") return name.length > 1 && answer.length > 1 && name.at(-1) === answer.at(-1);
  return wordF1(answer, name) >= 0.5;
}

/** Whether an answered name denotes the entity: by any alias, except that a full name the text gives must be carried. */
export function sameSpeaker(answer: string | undefined, entity: GoldEntity | undefined): boolean {
  if (!answer || !entity) return false;
  const answered = nameWords(answer);
  if (answered.length === 0) return false;
  const names = hasFullName(entity) ? [entity.name] : [entity.name, ...(entity.aliases ?? [])];
  return names.some((name) => {
    if (!name || PRONOUN.test(name.trim())) return false;
    const words = nameWords(name);
    return words.length > 0 && denotes(answered, words, entity);
  });
}

/** The same words as one of the gold roles. */
export function sameRole(role: string, roles: readonly string[]): boolean {
  return roles.some((gold) => same(comparedWords(gold), comparedWords(role)));
}

/** A word F1 of at least one half with one of the gold roles. */
export function similarRole(role: string, roles: readonly string[]): boolean {
  return roles.some((gold) => wordF1(comparedWords(gold), comparedWords(role)) >= 0.5);
}
