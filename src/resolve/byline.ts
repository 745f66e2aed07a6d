import type { NamedPlace } from "../entities/named-place";
import { startsSmall } from "../tokenize/letters";
import type { TokenizedText } from "../tokenize/tokenized-text";

/** A byline is a line of its own among the first or last few, short, without a full stop: `By Ann Lee`, `Tom Vance, Staff Reporter`. */
const LINES = 4;
const LONGEST = 12;

/** Whether a name stands in a byline: who wrote the article is not whom a pronoun in it means. */
export function inByline(tokens: TokenizedText, { token, paragraph }: NamedPlace): boolean {
  const paragraphs = tokens.paragraphs.length - 1;
  if (paragraph >= LINES && paragraph < paragraphs - 2) return false;
  const first = tokens.paragraphs[paragraph];
  const last = tokens.paragraphs[paragraph + 1];
  if (last - first > LONGEST || /[.?!:”"]$/.test(tokens.words[last - 1])) return false;
  return tokens.lower[first] === "by" || (token === first && saysNothing(tokens, first, last));
}

/** Nothing but names and what stands beside them: no word in small letters but a few. */
function saysNothing(tokens: TokenizedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (startsSmall(tokens.words[at]) && !/^(?:and|of|for|in|the|at|@|&)$/.test(tokens.lower[at])) return false;
  }
  return true;
}
