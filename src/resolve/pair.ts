import type { Span } from "../span";
import { sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Cast } from "./cast";

/** How far apart, in tokens, two people stand who are named together. */
const APART = 12;

/**
 * `Ann Lee and her husband, Bo Diaz, moved. “We are tired,” they said`: the people whom this sentence or the one before
 * names together, the last such.
 */
export function pairBefore(tokens: TokenizedText, token: number, cast: Cast): Span | null {
  const sentence = sentenceOf(tokens, token) - 1;
  let first = -1;
  let pair: Span | null = null;
  let end = 0;
  for (let at = cast.placeFrom(tokens.starts[token]) - 1; at >= 0; at--) {
    const place = cast.places[at];
    if (place.sentence < sentence) break;
    if (place.member.kind !== "person") continue;
    if (first >= 0 && isList(tokens, place.next, first, pair !== null)) pair = { start: place.start, end };
    else if (pair) break;
    else end = place.end;
    first = place.token;
  }
  return pair;
}

/** Whether nothing but nouns, commas and “and” stands between two names; of more than two people the first have commas only. */
function isList({ tags, lower }: TokenizedText, from: number, to: number, isMore: boolean): boolean {
  let joined = isMore;
  for (let at = from; at < to; at++) {
    const tag = tags[at];
    if (to - from > APART || tag === Tag.VERB || tag === Tag.AUX || (tag === Tag.PUNCT && lower[at] !== ","))
      return false;
    joined ||= lower[at] === "and";
  }
  return joined && to > from;
}
