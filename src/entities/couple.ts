import { genderOfGivenName, isGivenName } from "../lexicon/given-names";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { NameMention } from "./name";

/** How many names back somebody is looked for who was named before. */
const REACH = 200;

/**
 * Gives a surname to the first of a couple where the text names him for the first time: `Paul and Linda Korver`, but not
 * `Clinton and Linda Korver` after `Ann Clinton`, whose surname is among `surnames`.
 */
export function shareSurnames(
  tokens: TokenizedText,
  names: readonly NameMention[],
  surnames: ReadonlySet<string>,
): void {
  for (let at = 0; at + 1 < names.length; at++) {
    const name = names[at];
    if (tokens.lower[name.to] !== "and" || name.to - name.titleFrom > 1 || name.heading) continue;
    const next = names[at + 1];
    const [given] = name.words;
    if (next.titleFrom !== name.to + 1 || next.to - next.from !== 2 || next.kind !== "person") continue;
    if (!isGivenName(given) || !isGivenName(next.words[0]) || surnames.has(given)) continue;
    if (names.slice(Math.max(0, at - REACH), at).some(({ words }) => words.includes(given))) continue;
    name.kind = "person";
    name.words = [given, next.words[1]];
    name.gender = genderOfGivenName(given);
    name.surname = next.to - 1;
  }
}
