import type { Quotation } from "../detect/quotation";
import { beforeBrackets, type NamedPlace } from "../entities/named-place";
import { isRoleNoun } from "../lexicon/role-nouns";
import { isWithinAny } from "../span";
import { sentenceStart, spanOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { type Meant, namedAt } from "./ground";
import type { Scenery } from "./question";

/** Whom the words from one token to another mean, read as a source. */
type MeantBy = (from: number, to: number) => Meant | null;

/** `who`, `which`, `that`: what stands right before, or the subject of a sentence whose verb stands between. */
export function relative(
  { tokens, cast }: Scenery,
  token: number,
  quotation: Quotation | null,
  meantBy: MeantBy,
): Meant | null {
  let to = token;
  const start = sentenceStart(tokens, token);
  // “Ann Lee (D-N.Y.), who”.
  while (to > start && tokens.tags[to - 1] === Tag.PUNCT) to = beforeBrackets(tokens, to - 1);
  // “A television report late last month that said”.
  while (to > start && /^(?:late|early|last|this|.*day|week|month|year)$/.test(tokens.lower[to - 1])) to--;
  if (to <= start) return null;
  const nearest = cast.placesWithin(spanOf(tokens, start, to)).at(-1);
  // “Closed,” said who? Not the words in marks.
  const place = nearest && isWithinAny(nearest, quotation?.quoted ?? []) ? undefined : nearest;
  const beside = place ? namedAt(place, "beside") : null;
  const isWho = tokens.lower[token] === "who";
  const office = isWho && place?.end === tokens.ends[to - 1] ? officeBefore(tokens, place) : -1;
  if (place?.end === tokens.ends[to - 1] && office < start) return beside;
  let from = to;
  if (tokens.tags[to - 1] === Tag.VERB || tokens.tags[to - 1] === Tag.AUX) {
    to = start;
    while (to < token && tokens.tags[to] !== Tag.AUX && tokens.tags[to] !== Tag.VERB) to++;
    from = start;
  } else {
    while (
      from > start &&
      (tokens.tags[from - 1] === Tag.NOUN ||
        tokens.tags[from - 1] === Tag.ADJ ||
        tokens.tags[from - 1] === Tag.PROPN ||
        tokens.words[from - 1] === "-" ||
        // “Ann Lee, the head of the firm Lund, who”.
        (isWho && tokens.words[to] === "," && /^(?:of|at|for|an?|the)$/.test(tokens.lower[from - 1])))
    )
      from--;
  }
  // “Ann Lee, 34, who”, but “a U.S. official, who”.
  const isPart = office >= start || (place && place.end < tokens.starts[to - 1] && place.member.kind !== "person");
  if (place && !isPart && tokens.words[to] === "," && place.end > tokens.starts[from]) return beside;
  // “Ann Lee, the founder who …”: the name that the phrase stands beside.
  let comma = tokens.tags[from - 1] === Tag.DET ? from - 2 : from - 1;
  if (/^(?:now|then|later)$/.test(tokens.lower[comma])) comma--;
  if (tokens.words[comma] === ",") {
    const named = cast.placesWithin(spanOf(tokens, start, comma + 1)).at(-1);
    if (named?.member.kind === "person" && named.end === tokens.ends[comma - 1]) return namedAt(named, "beside");
  }
  if (office >= start) return meantBy(office, to);
  const isOwn = quotation?.quoted.some(({ start, end }) => start < tokens.ends[to - 1] && tokens.starts[from] < end);
  return from >= to || isOwn ? null : meantBy(from, to);
}

/** `a spokesperson for the Council of Governors, who`: the token of the office before the name of a body, or -1. */
function officeBefore({ tags, lower }: TokenizedText, { token, member }: NamedPlace): number {
  let preposition = token - 1;
  // `of the Council`, `of cybersecurity firm Lund`.
  while (tags[preposition] === Tag.NOUN || tags[preposition] === Tag.DET) preposition--;
  const isOffice =
    member.kind !== "person" && preposition > 0 && tags[preposition] === Tag.ADP && isRoleNoun(lower[preposition - 1]);
  return isOffice ? preposition - 1 : -1;
}
