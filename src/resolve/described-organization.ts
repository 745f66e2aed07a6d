import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Cast, Member } from "./cast";
import { type Context, type Described, REACH } from "./context";
import { fullerPhrase } from "./fuller-phrase";
import { isSubject } from "./subject";

/** Nouns that any organization may be called by once it is named. */
const GENERIC = new Set(
  "company firm group club organization organisation party agency team newspaper paper network magazine bank union side foundation charity website site band country government airline carrier retailer university movement association force militia".split(
    " ",
  ),
);

/** `the ministry`, `the company`: the nearest organization before whose name holds that noun, else the last that spoke. */
export function describedOrganization({ tokens, cast, spoken }: Context, source: Described): Member | null {
  const offset = tokens.starts[source.from];
  const words: string[] = [];
  for (let at = source.from; at <= source.head; at++) if (tokens.tags[at] !== Tag.PART) words.push(tokens.lower[at]);
  let at = cast.placeFrom(offset) - 1;
  for (let seen = 0; at >= 0 && seen < REACH; at--, seen++) {
    const { member } = cast.places[at];
    if (member.kind === "person") continue;
    const name = member.name.toLowerCase();
    if (words.every((word) => name.includes(word))) return member;
  }
  const phrase = fullerPhrase(tokens, source);
  if (phrase) return cast.described(phrase.start, phrase.end, "organization");
  if (words.length > 1 || !GENERIC.has(words[0])) return null;
  const isBody = (member: Member) => member.named && (member.kind === "organization" || member.kind === "unknown");
  return spoken.findLast(isBody) ?? nearestOrganization(tokens, cast, offset);
}

function nearestOrganization(tokens: TokenizedText, cast: Cast, offset: number): Member | null {
  const first = cast.placeFrom(offset) - 1;
  for (let at = first; at >= 0 && at > first - 10; at--) {
    const place = cast.places[at];
    const isNamed =
      place.member.kind === "organization" && isSubject(tokens, place, firstTokenFrom(tokens, place.start));
    if (isNamed) return place.member;
  }
  return null;
}
