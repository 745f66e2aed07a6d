import type { Quotation } from "../detect/quotation";
import type { Gender } from "../entities/entity";
import { KIN } from "../entities/role-phrase";
import { wordSet } from "../lexicon/listed";
import { genderOfRole } from "../lexicon/role-nouns";
import { firstTokenFrom, paragraphOf, sentenceStart, spanOf } from "../tokenize/locate";
import { Tag } from "../tokenize/tokenized-text";
import { turnsBefore } from "./candidates";
import type { Described } from "./context";
import { type Meant, spokeBefore } from "./ground";
import type { Scenery } from "./question";
import { sourceHead } from "./source-head";

// Whom the sentence before is about, where “he” or “she” can hardly be anybody else.

/** `The nurse said it still hurt. “I should have yelled,” she said`: the last to speak, where nobody is named since. */
export function goesOn({ tokens, outside, turns, isMarked }: Scenery, token: number, gender: Gender): Meant | null {
  const { starts, paragraphs, lower } = tokens;
  const [last] = turnsBefore(turns, starts[token]);
  if (!last || last.at < starts[paragraphs[paragraphOf(tokens, token)]]) return null;
  const { member, place } = last;
  if (member.kind !== "person" || member.gender !== null || isMarked(starts[token])) return null;
  // “Ann Lee, chief of the unit told …”: she may be no part of the source that was found.
  const start = starts[sentenceStart(tokens, firstTokenFrom(tokens, place.start))];
  if (outside.personsWithin({ start, end: place.start }).length > 0) return null;
  const sex = genderOfRole(lower[firstTokenFrom(tokens, place.end) - 1]);
  if (sex !== null && sex !== gender) return null;
  const between = outside.personsWithin({ start: place.end, end: starts[token] });
  return between.some((one) => one.member !== member) ? null : spokeBefore(last);
}

/** Words that open a subject which may be somebody unnamed. */
const OPENS_SUBJECT = wordSet("phraseStarts");

/** `A guard closed the door. “We are full,” he said`: the unnamed subject of the sentence before, where nobody is named since. */
export function broughtUp(
  { tokens, cast, outside, isMarked }: Scenery,
  token: number,
  gender: Gender,
  quotation: Quotation | null,
): Described | null {
  const { starts, tags, lower, paragraphs } = tokens;
  const place = quotation?.content[0].start ?? starts[token];
  const first = Math.min(token, firstTokenFrom(tokens, place));
  if (isMarked(starts[token]) || first <= paragraphs[paragraphOf(tokens, token)]) return null;
  const from = sentenceStart(tokens, first - 1);
  if (sentenceStart(tokens, first) !== first || !OPENS_SUBJECT.has(lower[from])) return null;
  let to = from + 1;
  while (tags[to] === Tag.NOUN || tags[to] === Tag.ADJ) to++;
  if (tags[to] !== Tag.VERB && tags[to] !== Tag.AUX) return null;
  if (outside.personsWithin({ start: starts[from], end: starts[token] }).length > 0) return null;
  const sex = genderOfRole(lower[to - 1]);
  const head = sourceHead(tokens, spanOf(tokens, from, to), cast);
  if (head?.is !== "described" || head.kind !== "person" || (sex !== null && sex !== gender)) return null;
  // “Her mother taught. “I had books,” she said”: whose mother it was.
  const isOwn = KIN.has(lower[to - 1]) && lower[from] === (gender === "f" ? "her" : "his");
  return isOwn ? null : head;
}
