import { isBody } from "../lexicon/source-nouns";
import { textSpan } from "../span";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { addMention, type Cast, type Member } from "./cast";
import { type SourceHead, sourceHead } from "./source-head";

type Described = Extract<SourceHead, { is: "described" }>;

/** Nouns for what an organization puts out; the words are the issuer's where the text makes it plain. */
const ISSUED = new Set([
  "statement",
  "readout",
  "release",
  "communique",
  "communiqué",
  "announcement",
  "tweet",
  "post",
  "email",
  "e-mail",
  "letter",
  "memo",
  "verdict",
  "message",
  "response",
  "answer",
  "advice",
  "reaction",
  "motto",
  "words",
  "reply",
  "remarks",
  "comments",
  "speech",
  "testimony",
]);
/** How far back, in named places, a description may reach for the one it means. */
const REACH = 80;

/** Who a description stands for: someone named before it, the issuer of a statement, or a speaker of its own. */
export function resolveDescription(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  spoken: readonly Member[],
): Member {
  const issuer = ISSUED.has(tokens.lower[source.head]) ? issuerOf(tokens, source, cast, spoken) : null;
  if (issuer) return issuer;
  if (source.definite) {
    const meant = antecedent(tokens, source, cast, spoken);
    if (meant) {
      addMention(meant, { start: tokens.starts[source.from], end: tokens.ends[source.to - 1] });
      return meant;
    }
  }
  return cast.described(tokens.starts[source.from], tokens.ends[source.to - 1], source.kind);
}

function antecedent(tokens: TokenizedText, source: Described, cast: Cast, spoken: readonly Member[]): Member | null {
  const head = tokens.lower[source.head];
  const offset = tokens.starts[source.from];
  if (source.kind === "person") return personWithRole(tokens, source, cast, spoken, offset);
  if (source.kind === "organization" || isBody(head)) return organizationLike(tokens, source, cast, offset, spoken);
  if (source.kind === "document")
    return (
      spoken.findLast(
        (member) => !member.named && member.kind === "document" && member.name.toLowerCase().includes(head),
      ) ?? null
    );
  return null;
}

/** `the mayor`, `the Vermont senator`: the person before whose roles hold most of these words, the nearest of such. */
function personWithRole(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  spoken: readonly Member[],
  offset: number,
): Member | null {
  const head = tokens.lower[source.head].replace(/\.$/, "");
  const words = new Set<string>();
  for (let at = source.from; at < source.head; at++) if (tokens.tags[at] !== Tag.PART) words.add(tokens.lower[at]);
  let best: Member | null = null;
  let most = 0;
  const consider = (member: Member) => {
    if (!member.named || member.kind !== "person") return;
    for (const role of member.roles) {
      if (role.start >= offset && role.start < tokens.ends[source.to - 1]) continue;
      const text = role.text.toLowerCase();
      if (!sameRole(text, head)) continue;
      const shared = 1 + text.split(/[\s-]+/).filter((word) => words.has(word)).length;
      if (shared > most) {
        most = shared;
        best = member;
      }
    }
  };
  for (const member of spoken.slice(-4).reverse()) consider(member);
  let at = cast.placeFrom(offset) - 1;
  for (let seen = 0; at >= 0 && seen < REACH; at--, seen++) consider(cast.places[at].member);
  if (best) return best;
  return /^spokes|^(?:source|friend|wife|husband|son|daughter|father|mother|official|aide)$/.test(head)
    ? null
    : justMentioned(tokens, source, cast, offset, spoken);
}

/** A title that the text has not given anybody yet stands for the person it has just spoken of. */
function justMentioned(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  offset: number,
  spoken: readonly Member[],
): Member | null {
  const place = cast.places[cast.placeFrom(offset) - 1];
  const last = spoken.at(-1);
  const near =
    last?.kind === "person" && last.mentions.some((mention) => mention.start < offset && offset - mention.start < 600)
      ? last
      : null;
  const meant = near ?? (place?.member.kind === "person" && offset - place.end < 300 ? place.member : null);
  if (meant?.named) meant.roles.push(textSpan(tokens.text, tokens.starts[source.from], tokens.ends[source.to - 1]));
  return meant?.named ? meant : null;
}

const SHORT: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  "vice-president": "vice president",
  pm: "prime minister",
  ceo: "chief executive",
};

function sameRole(role: string, head: string): boolean {
  const words = role.split(/[\s-]+/).map((word) => word.replace(/\.$/, ""));
  return words.some((word) => word === head || SHORT[word] === head || SHORT[head] === word);
}

/** Nouns that any organization may be called by once it is named. */
const GENERIC = new Set([
  "company",
  "firm",
  "group",
  "club",
  "organization",
  "organisation",
  "party",
  "agency",
  "team",
  "newspaper",
  "paper",
  "network",
  "magazine",
  "bank",
  "union",
  "side",
  "foundation",
  "charity",
  "website",
  "site",
  "band",
  "country",
  "government",
  "airline",
  "carrier",
  "retailer",
  "university",
  "movement",
  "association",
  "campaign",
]);

/** `the ministry`, `the company`: the nearest organization before whose name holds that noun, else the last that spoke. */
function organizationLike(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  offset: number,
  spoken: readonly Member[],
): Member | null {
  const words: string[] = [];
  for (let at = source.from; at <= source.head; at++) if (tokens.tags[at] !== Tag.PART) words.push(tokens.lower[at]);
  let at = cast.placeFrom(offset) - 1;
  for (let seen = 0; at >= 0 && seen < REACH; at--, seen++) {
    const { member } = cast.places[at];
    if (member.kind === "person") continue;
    const name = member.name.toLowerCase();
    if (words.every((word) => name.includes(word))) return member;
  }
  if (words.length > 1 || !GENERIC.has(words[0])) return null;
  return (
    spoken.findLast((member) => member.named && (member.kind === "organization" || member.kind === "unknown")) ?? null
  );
}

/** `a Russian Foreign Ministry statement`, `a readout from Netanyahu’s office`, `the Russian statement`. */
function issuerOf(tokens: TokenizedText, source: Described, cast: Cast, spoken: readonly Member[]): Member | null {
  const { from, head, to } = source;
  if (head > from) {
    const inside = cast.placesWithin({ start: tokens.starts[from], end: tokens.ends[head - 1] });
    const place = inside.at(-1);
    if (place) {
      const known = spoken.findLast(
        (member) =>
          member.kind === "organization" && member !== place.member && sharesStem(member.name, place.member.name),
      );
      return place.member.kind === "unknown" && known ? known : place.member;
    }
    const known = spoken.findLast(
      (member) =>
        member.kind === "organization" &&
        sharesStem(member.name, tokens.text.slice(tokens.starts[from], tokens.ends[head - 1])),
    );
    if (known) return known;
  }
  const next = tokens.lower[head + 1];
  if ((next === "from" || next === "by" || next === "of") && head + 2 < to) {
    const inner = sourceHead(tokens, textSpan(tokens.text, tokens.starts[head + 2], tokens.ends[to - 1]), cast);
    if (inner?.is === "named") return inner.member;
    if (inner?.is === "described") return resolveDescription(tokens, inner, cast, spoken);
  }
  return null;
}

/** Russia and Russian, Israel and Israeli: the same first letters. */
function sharesStem(a: string, b: string): boolean {
  const stem = (name: string) => name.toLowerCase().slice(0, 5);
  return stem(a) === stem(b);
}
