import { isBody } from "../lexicon/source-nouns";
import { type Span, textSpan } from "../span";
import { firstTokenFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { addMention, type Cast, type Member } from "./cast";
import { isSubject } from "./pronoun";
import { type SourceHead, sourceHead } from "./source-head";

/** The person that the text speaks of at a token. */
export type PickPerson = (token: number) => Member | null;

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
  pick: PickPerson,
): Member {
  const issuer = ISSUED.has(tokens.lower[source.head]) ? issuerOf(tokens, source, cast, spoken, pick) : null;
  if (issuer) return issuer;
  if (source.definite) {
    const meant = antecedent(tokens, source, cast, spoken, pick);
    if (meant) {
      addMention(meant, { start: tokens.starts[source.from], end: tokens.ends[source.to - 1] });
      return meant;
    }
  }
  return cast.described(tokens.starts[source.from], tokens.ends[source.to - 1], source.kind);
}

function antecedent(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  spoken: readonly Member[],
  pick: PickPerson,
): Member | null {
  const head = tokens.lower[source.head];
  const offset = tokens.starts[source.from];
  if (source.kind === "person") return personWithRole(tokens, source, cast, spoken, pick);
  // `the government of Israel` is no other government.
  if (source.to > source.head + 1) return null;
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
  pick: PickPerson,
): Member | null {
  const head = tokens.lower[source.head].replace(/\.$/, "");
  const offset = tokens.starts[source.from];
  const words = new Set<string>();
  for (let at = source.from; at < source.head; at++) if (tokens.tags[at] !== Tag.PART) words.add(tokens.lower[at]);
  const isPossessive = /^(?:his|her|their|its)$/.test(tokens.lower[source.from]);
  let best: Member | null = null;
  let most = 0;
  const consider = (member: Member) => {
    if (member.kind !== "person" || (!member.named && isPossessive)) return;
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
  const phrase = isPossessive ? null : describedBefore(tokens, source);
  if (phrase) return cast.described(phrase.start, phrase.end, "person");
  return /^spokes|^(?:source|friend|wife|husband|son|daughter|father|mother|official|aide)$/.test(head)
    ? null
    : justMentioned(tokens, source, pick);
}

/** `the spokesman`, where the text said `an SFA spokesman` before: the fuller phrase. */
function describedBefore(tokens: TokenizedText, { from, head }: Described): Span | null {
  if (from !== head) return null;
  for (let at = from - 2; at >= 1 && at > from - WORDS_BACK; at--) {
    if (tokens.lower[at] !== tokens.lower[head] || tokens.tags[at + 1] === Tag.PROPN) continue;
    let start = at;
    while (
      start > 0 &&
      (tokens.tags[start - 1] === Tag.NOUN ||
        tokens.tags[start - 1] === Tag.PROPN ||
        tokens.tags[start - 1] === Tag.ADJ)
    )
      start--;
    if (start < at) return { start: tokens.starts[start], end: tokens.ends[at] };
  }
  return null;
}

/** A title that the text has not given anybody yet stands for the person it is speaking of. */
function justMentioned(tokens: TokenizedText, source: Described, pick: PickPerson): Member | null {
  const meant = pick(source.from);
  if (!meant?.named) return null;
  meant.roles.push(textSpan(tokens.text, tokens.starts[source.from], tokens.ends[source.to - 1]));
  return meant;
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
  "force",
  "militia",
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

/** How far back, in tokens, the words of a description are looked for. */
const WORDS_BACK = 600;

/** `the foreign ministry`, where the text said `Russia’s foreign ministry` before: the fuller phrase. */
function fullerPhrase(tokens: TokenizedText, { from, head }: Described): Span | null {
  const size = head - from + 1;
  for (let at = from - size; at >= 1 && at > from - WORDS_BACK; at--) {
    if (tokens.lower[at] !== tokens.lower[from] || !sameWords(tokens, at, from, size)) continue;
    let start = at;
    while (
      start > 0 &&
      (/^\p{Lu}/u.test(tokens.words[start - 1]) || tokens.lower[start - 1] === "'s") &&
      tokens.tags[start - 1] !== Tag.DET
    )
      start--;
    if (start < at && /^\p{Lu}/u.test(tokens.words[start]))
      return { start: tokens.starts[start], end: tokens.ends[at + size - 1] };
  }
  return null;
}

function sameWords(tokens: TokenizedText, a: number, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (tokens.lower[a + i] !== tokens.lower[b + i]) return false;
  return true;
}

/** `a Russian Foreign Ministry statement`, `a readout from Netanyahu’s office`, `the Russian statement`. */
function issuerOf(
  tokens: TokenizedText,
  source: Described,
  cast: Cast,
  spoken: readonly Member[],
  pick: PickPerson,
): Member | null {
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
    if (inner?.is === "described") return resolveDescription(tokens, inner, cast, spoken, pick);
  }
  return null;
}

/** Russia and Russian, Israel and Israeli: the same first letters. */
function sharesStem(a: string, b: string): boolean {
  const stem = (name: string) => name.toLowerCase().slice(0, 5);
  return stem(a) === stem(b);
}
