import { wordSet } from "../lexicon/listed";
import { isCommonWord, isPlace } from "../lexicon/word-classes";
import { Tag } from "../tokenize/tokenized-text";
import type { Cast, Member } from "./cast";
import { type Context, type Described, REACH } from "./context";
import { fullerPhrase } from "./fuller-phrase";
import { describedAt, type Meant, namedAt, spokeBefore } from "./ground";
import type { Turn } from "./question";

/** Nouns that any organization may be called by once it is named. */
const GENERIC = wordSet("bodyNouns");

/** `the ministry`, `the company`: the nearest organization before whose name holds that noun, else the last that spoke. */
export function describedOrganization({ tokens, cast, turns }: Context, source: Described): Meant | null {
  const offset = tokens.starts[source.from];
  const words: string[] = [];
  for (let at = source.from; at <= source.head; at++) if (tokens.tags[at] !== Tag.PART) words.push(tokens.lower[at]);
  for (const place of cast.placesBefore(offset, REACH)) {
    const { member } = place;
    if (member.kind === "person") continue;
    const name = member.name.toLowerCase();
    if (words.every((word) => name.includes(word))) return namedAt(place, "in name");
  }
  const phrase = fullerPhrase(tokens, source);
  if (phrase) return describedAt(phrase, cast, "organization");
  if (words.length > 1 || !GENERIC.has(words[0])) return null;
  const isBody = ({ member }: Turn) =>
    member.named && (member.kind === "organization" || member.kind === "unknown") && !isOfState(words[0], member);
  const turn = turns.findLast(isBody);
  return turn ? spokeBefore(turn) : (nearestOrganization(cast, offset, words[0]) ?? namedNext(cast, offset));
}

/** How many places ahead a body may be named that the text speaks of from its start. */
const AHEAD = 4;

/** `“…,” the company said. ¶ British network Nortel said`: nobody before, and the next body that says what it is. */
function namedNext(cast: Cast, offset: number): Meant | null {
  const first = cast.placeFrom(offset);
  const place = cast.places
    .slice(first, first + AHEAD)
    .find(({ isSubject, member }) => isSubject && member.kind !== "person" && member.roles.length > 0);
  return place ? namedAt(place, "subject") : null;
}

/** A ministry, a union and a court are no firm. */
export function isOfState(word: string, { name, roles }: Member): boolean {
  return (
    FOR_PROFIT.has(word) &&
    (isPlace(name.toLowerCase()) || namesBodyOfState(name) || roles.some(({ text }) => namesBodyOfState(text)))
  );
}

const FOR_PROFIT = wordSet("forProfit");
const OF_STATE = wordSet("bodiesOfState");

const namesBodyOfState = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => OF_STATE.has(word));

function nearestOrganization(cast: Cast, offset: number, word: string): Meant | null {
  const place = cast.placesBefore(offset, 10).find(({ isSubject, member }) => {
    // `Norsail cut its forecast. The company said …`, but not: `Shares fell. The company said …`.
    const isFirm = member.kind === "unknown" && FOR_PROFIT.has(word) && !isCommonWord(member.name.toLowerCase());
    return isSubject && (member.kind === "organization" || isFirm) && !isOfState(word, member);
  });
  if (place) place.member.kind = "organization";
  return place ? namedAt(place, "subject") : null;
}
