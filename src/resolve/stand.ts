import { wordSet } from "../lexicon/listed";
import type { Span } from "../span";
import { sentenceStart, spanOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

/** What somebody is who has a stand: against the plan, critical of it, in favour. */
const STANDS = wordSet("stands");

/** `The union is against the fee. | “It is a tax.”`: who has a stand in the sentence that ends before token `first`. */
export function standBefore(tokens: TokenizedText, first: number): Span | null {
  const { lower, tags } = tokens;
  const start = sentenceStart(tokens, first - 1);
  for (let at = start + 1; at < first; at++) {
    if (tags[at] !== Tag.AUX) continue;
    let stand = at + 1;
    while (tags[stand] === Tag.ADV) stand++;
    const isStand = STANDS.has(lower[stand]) || (lower[stand] === "in" && /^favou?r$/.test(lower[stand + 1]));
    return isStand ? spanOf(tokens, start, at) : null;
  }
  return null;
}
