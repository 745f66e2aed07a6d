import { isBody } from "../lexicon/source-nouns";
import { paragraphOf, spanOf } from "../tokenize/locate";
import { Tag } from "../tokenize/tokenized-text";
import { addMention } from "./cast";
import type { Context, Described } from "./context";
import { describedOrganization } from "./described-organization";
import { describedPerson } from "./described-person";
import { describedAt, inRole, type Meant, spokeBefore } from "./ground";
import { issuerOf } from "./issuer";

/** Who a description stands for: someone named before it, the issuer of a statement, or a speaker of its own. */
export function resolveDescription(context: Context, source: Described): Meant {
  const { tokens, cast } = context;
  const issuer = issuerOf(context, source, (inner) => resolveDescription(context, inner));
  if (issuer) return issuer;
  const meant = source.definite ? antecedent(context, source) : namedLater(context, source);
  const place = spanOf(tokens, source.from, source.to);
  if (!meant) return describedAt(place, cast, source.kind, "own words");
  addMention(meant.member, place);
  return meant;
}

/** `A former mayor says … ¶ “…,” said Ann Lee`: the words are a role of somebody whom the text names afterwards. */
function namedLater({ tokens, cast }: Context, { from, head, kind }: Described): Meant | null {
  const given = kind === "person" ? cast.roleAt(tokens.starts[from]) : undefined;
  if (!given || given.role.end < tokens.ends[head] || given.member.mentions[0].start < given.role.start) return null;
  return inRole(given.member, given.role);
}

function antecedent(context: Context, source: Described): Meant | null {
  if (source.kind === "person") return describedPerson(context, source);
  // `the government of Israel` is no other government.
  if (source.to > source.head + 1) return null;
  const head = context.tokens.lower[source.head];
  if (source.kind === "organization" || isBody(head)) return describedOrganization(context, source);
  return source.kind === "document" ? sameDocument(context, source) : null;
}

/** `the report`: the last document that spoke and is called so. */
function sameDocument(context: Context, source: Described): Meant | null {
  const head = context.tokens.lower[source.head];
  const turn = context.turns.findLast(
    ({ member }) => !member.named && member.kind === "document" && member.name.toLowerCase().includes(head),
  );
  return turn ? spokeBefore(turn) : wroteIn(context, source);
}

/** How far back, in tokens, the text is searched for who wrote something. */
const PAGES_BACK = 200;

/** `…, Bell wrote in her book. “…,” the book said`: whoever said something in it. */
function wroteIn({ tokens, turns }: Context, { from, head }: Described): Meant | null {
  for (let at = from - 2; at > 2 && at > from - PAGES_BACK; at--) {
    if (tokens.lower[at] !== tokens.lower[head]) continue;
    let before = at - 1;
    while (before > at - 4 && tokens.tags[before] !== Tag.ADP) before--;
    if (tokens.lower[before] !== "in") continue;
    const paragraph = paragraphOf(tokens, at);
    const turn = turns.findLast(
      (one) => one.paragraph === paragraph && one.at < tokens.starts[from] && one.member.kind !== "document",
    );
    if (turn) return spokeBefore(turn);
  }
  return null;
}
