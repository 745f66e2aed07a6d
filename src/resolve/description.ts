import { isBody } from "../lexicon/source-nouns";
import { addMention, type Member } from "./cast";
import type { Context, Described } from "./context";
import { describedOrganization } from "./described-organization";
import { describedPerson } from "./described-person";
import { issuerOf } from "./issuer";

/** Who a description stands for: someone named before it, the issuer of a statement, or a speaker of its own. */
export function resolveDescription(context: Context, source: Described): Member {
  const { tokens, cast } = context;
  const issuer = issuerOf(context, source, (inner) => resolveDescription(context, inner));
  if (issuer) return issuer;
  const meant = source.definite ? antecedent(context, source) : null;
  if (!meant) return cast.described(tokens.starts[source.from], tokens.ends[source.to - 1], source.kind);
  addMention(meant, { start: tokens.starts[source.from], end: tokens.ends[source.to - 1] });
  return meant;
}

function antecedent(context: Context, source: Described): Member | null {
  if (source.kind === "person") return describedPerson(context, source);
  // `the government of Israel` is no other government.
  if (source.to > source.head + 1) return null;
  const head = context.tokens.lower[source.head];
  if (source.kind === "organization" || isBody(head)) return describedOrganization(context, source);
  return source.kind === "document" ? sameDocument(context, head) : null;
}

/** `the report`: the last document that spoke and is called so. */
function sameDocument({ spoken }: Context, head: string): Member | null {
  const isIt = (member: Member) =>
    !member.named && member.kind === "document" && member.name.toLowerCase().includes(head);
  return spoken.findLast(isIt) ?? null;
}
