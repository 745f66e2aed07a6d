import { wordSet } from "../lexicon/listed";
import { spanOf, textOf } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Context, Described } from "./context";
import { type Meant, namedAt, spokeBefore } from "./ground";
import { whoIssued } from "./issuing";
import { sourceHead } from "./source-head";

/** Nouns for what somebody puts out; the words are the issuer's where the text makes it plain. */
const ISSUED = wordSet("issued");

const isIssuedNoun = (word: string | undefined): boolean =>
  word !== undefined && (ISSUED.has(word) || ISSUED.has(word.replace(/s$/, "")));

/** `statement`, `tweets`, `series of tweets`. */
function isIssued({ lower }: TokenizedText, head: number): boolean {
  return isIssuedNoun(lower[head]) || (lower[head + 1] === "of" && isIssuedNoun(lower[head + 2]));
}

/** `a Russian Foreign Ministry statement`, `a readout from Netanyahu’s office`, `the Russian statement`. */
export function issuerOf(
  context: Context,
  { from, head, to, definite }: Described,
  resolve: (source: Described) => Meant,
): Meant | null {
  const { tokens, cast, turns } = context;
  if (!isIssued(tokens, head)) return null;
  if (head > from) {
    const inside = cast.placesWithin(spanOf(tokens, from, head));
    const place = inside.at(-1);
    if (place) {
      const known = turns.findLast(
        ({ member }) =>
          member.kind === "organization" && member !== place.member && sharesStem(member.name, place.member.name),
      );
      return place.member.kind === "unknown" && known ? spokeBefore(known) : namedAt(place, "issuer");
    }
    const known = turns.findLast(
      ({ member }) => member.kind === "organization" && sharesStem(member.name, textOf(tokens, from, head)),
    );
    if (known) return spokeBefore(known);
  }
  // `Her plan promises …`: hers, not the plan's.
  if (/^(?:his|her)$/.test(tokens.lower[from])) {
    const owner = context.personAt(from, tokens.lower[from] === "his" ? "m" : "f");
    if (owner) return owner;
  }
  const next = tokens.lower[head + 1];
  if ((next === "from" || next === "by" || next === "of") && head + 2 < to) {
    const inner = sourceHead(tokens, spanOf(tokens, head + 2, to), cast);
    if (inner?.is === "named") return namedAt(inner.place, "issuer");
    if (inner?.is === "described" && !isIssuedNoun(tokens.lower[head + 2])) return resolve(inner);
  }
  return definite ? null : whoIssued(context, from);
}

/** Russia and Russian, Israel and Israeli: the same first letters. */
function sharesStem(a: string, b: string): boolean {
  const stem = (name: string) => name.toLowerCase().slice(0, 5);
  return stem(a) === stem(b);
}
