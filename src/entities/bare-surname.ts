import { wordSet } from "../lexicon/listed";
import { isTitle } from "../lexicon/role-nouns";
import { isDate } from "../lexicon/word-classes";
import { startsName } from "../tokenize/letters";
import { paragraphOf } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { NameMention } from "./name";

// King, Judge, May, March: as names by themselves they are read only where the text gives a person of that surname.

/** Mentions by surname alone of those whose surname, one of `given`, is a title or a date: `Theresa May … May said`. */
export function bareSurnames(
  tokens: TokenizedText,
  names: readonly NameMention[],
  given: ReadonlySet<string>,
): NameMention[] {
  const surnames = new Set<string>();
  for (const one of given) if (isTitle(one) || isDate(one)) surnames.add(one);
  if (surnames.size === 0) return [];
  const taken = new Set(names.flatMap(({ from, to }) => [from, to - 1]));
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!surnames.has(tokens.lower[at]) || taken.has(at) || !standsAlone(tokens, at)) continue;
    const paragraph = paragraphOf(tokens, at);
    found.push({
      from: at,
      to: at + 1,
      titleFrom: at,
      paragraph,
      heading: false,
      doubtful: false,
      kind: "person",
      words: [tokens.lower[at]],
      gender: null,
      titled: false,
      surname: -1,
    });
  }
  return found;
}

const NOT_BEFORE = wordSet("notBeforeNames");

/** Not `King Harald`, `the King`, `in March`, `May 5`. */
function standsAlone(tokens: TokenizedText, at: number): boolean {
  if (!startsName(tokens.words[at]) || (at + 1 < tokens.count && /^[\p{Lu}\p{N}]/u.test(tokens.words[at + 1])))
    return false;
  return !NOT_BEFORE.has(tokens.lower[at - 1]);
}
