import { isGivenName } from "../lexicon/given-names";
import { isPlace } from "../lexicon/word-classes";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

/** How many tokens the place that a report was filed from takes at most, with agency and date. */
const LONGEST = 16;

/** Where a paragraph starts behind the place that it was filed from: `KYIV, Ukraine (AP) — | Drones struck a depot`. */
export function pastDateline(tokens: TokenizedText, first: number, last: number): number {
  const { words, tags, lower } = tokens;
  if (!/^\p{Lu}{3}[\p{Lu}'-]*$/u.test(words[first])) return pastCity(tokens, first, last);
  for (let at = first + 1; at + 1 < Math.min(last, first + LONGEST); at++) {
    const next = words[at + 1];
    if (/^[–—-]{1,2}$/.test(words[at]) && tokens.starts[at] > tokens.ends[at - 1])
      return next === tokens.lower[at + 1] ? first : at + 1;
    if (words[at] === ":") return lower.slice(first, at).join(" ").split(" , ").some(isPlace) ? at + 1 : first;
    if (tags[at] === Tag.VERB || tags[at] === Tag.AUX || !/^(?:['’]S|[\p{L}\d.,()/&]+)$/u.test(words[at])) return first;
  }
  return first;
}

/** `New Delhi: | The Supreme Court has ordered`: a place of one to three words, and a statement that is in no marks. */
function pastCity({ words, tags, lower }: TokenizedText, first: number, last: number): number {
  for (let at = first + 1; at + 3 < last && at < first + 4; at++) {
    if (words[at] !== ":") continue;
    const isName = at === first + 1 && isGivenName(lower[first]);
    return !isName && isPlace(lower.slice(first, at).join(" ")) && tags[at + 1] !== Tag.PUNCT ? at + 1 : first;
  }
  return first;
}
