import { genderOfGivenName, isGivenName } from "../lexicon/given-names";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { NameMention } from "./name";

/**
 * Gives a surname to the first of a couple where the text names him for the first time: `Paul and Linda Korver`, but not
 * `Clinton and Linda Korver` after `Ann Clinton`, whose surname is among `surnames`.
 */
export function shareSurnames(tokens: TokenizedText, names: NameMention[], surnames: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const [at, name] of names.entries()) {
    const [given] = name.words;
    const isNew = name.to - name.titleFrom === 1 && !name.heading && !seen.has(given) && !surnames.has(given);
    for (const word of name.words) seen.add(word);
    const next = names[at + 1];
    if (!isNew || next?.titleFrom !== name.to + 1 || next.to - next.from !== 2 || next.kind !== "person") continue;
    if (tokens.lower[name.to] !== "and" || !isGivenName(given) || !isGivenName(next.words[0])) continue;
    const gender = genderOfGivenName(given);
    names[at] = { ...name, kind: "person", words: [given, next.words[1]], gender, surname: next.to - 1 };
  }
}
