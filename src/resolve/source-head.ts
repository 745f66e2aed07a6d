import type { SpeakerKind } from "../entities/entity";
import { areLettersAfter } from "../entities/name";
import type { NamedPlace } from "../entities/named-place";
import { joinsFields, joinsTitles } from "../entities/role-phrase";
import { wordSet } from "../lexicon/listed";
import { hasSeat, isListedRole, isRoleNoun, isTitle } from "../lexicon/role-nouns";
import { isBody, isDocument, isPeople } from "../lexicon/source-nouns";
import { isDemonym, isPlace } from "../lexicon/word-classes";
import type { Span } from "../span";
import { startsLarge } from "../tokenize/letters";
import { isSpacedHyphen, spanOf, tokensOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Cast } from "./cast";

/** What the words of a source come down to. */
export type SourceHead =
  | { readonly is: "pronoun"; readonly word: string; readonly token: number }
  | { readonly is: "named"; readonly place: NamedPlace; readonly definite: boolean }
  | {
      readonly is: "described";
      readonly from: number;
      readonly to: number;
      readonly head: number;
      readonly definite: boolean;
      readonly kind: SpeakerKind;
    };

const PRONOUN = wordSet("sourcePronouns");
const NOBODY = wordSet("nobody");

/** Reads a source's words: a pronoun, a name with what stands around it, or a description. */
export function sourceHead(tokens: TokenizedText, source: Span, cast: Cast): SourceHead | null {
  let { from, to } = tokensOf(tokens, source);
  while (from < to && (tokens.tags[from] === Tag.PUNCT || tokens.tags[from] === Tag.CCONJ)) from++;
  const isNamed = tokens.tags[from] !== Tag.DET;
  while (to > from + 1 && (tokens.tags[to - 1] === Tag.PUNCT || (isNamed && areLettersAfter(tokens.words[to - 1]))))
    to--;
  // “Nobody believed him”: nobody said so, and no later “he” is meant.
  if (from >= to || NOBODY.has(tokens.lower[from])) return null;
  // “He, however, said”.
  const isAlone = to - from === 1 || tokens.words[from + 1] === ",";
  if (isAlone && PRONOUN.has(tokens.lower[from]) && tokens.tags[from] !== Tag.PROPN)
    return { is: "pronoun", word: tokens.lower[from], token: from };
  const segments = segmentsOf(tokens, from, to);
  // “Lee, Lund wrote, has …”: of two people only the second writes.
  const isPair = segments.length === 2 && tokens.words[segments[0].to] === ",";
  if (isPair && segments.every((segment) => isPersonAt(tokens, segment, cast))) segments.shift();
  if (isList(tokens, { from, to }, cast)) return describe(tokens, from, to, to);
  const [first] = segments;
  const headEnd = headEndOf(tokens, first.from, first.to, cast);
  const named = titled(tokens, first, headEnd, cast) ?? nameEndingAt(tokens, first.from, headEnd, cast);
  const isOffice = named !== null && named.member.kind !== "person" && tokens.lower[first.from] === "the";
  for (const segment of !named || isOffice ? segments.slice(1) : []) {
    // “The Warden of the Park, Ann Lee”, but not “the Courier, which Ann Lee owns”.
    const opener = tokens.lower[segment.from] === "the" ? segment.from + 1 : segment.from;
    if (isOffice && !startsLarge(tokens.words[opener])) continue;
    const other = nameEndingAt(tokens, segment.from, headEndOf(tokens, segment.from, segment.to, cast), cast);
    // “Another struggling lender, Pine Street Bank, announced”.
    const isNew = headEnd === first.to && other?.token === segment.from && NEW.test(tokens.lower[first.from]);
    if (other?.member.kind !== "person" && !isNew) continue;
    // “Ann Lee and her husband, Bo Diaz”.
    const isSecond = cast
      .personsWithin(spanOf(tokens, first.from, first.to))
      .some(({ next }) => tokens.lower[next] === "and");
    return isSecond ? describe(tokens, first.from, segment.to, segment.to) : namedHead(other, false);
  }
  // “The Revenue Minister”, in capitals, is whoever holds the office.
  const isTitleOnly =
    isOffice &&
    named.end === tokens.ends[headEnd - 1] &&
    named.token === first.from + 1 &&
    isTitle(tokens.lower[headEnd - 1]);
  if (
    named &&
    !isTitleOnly &&
    !joinsOther(tokens, first.from, headEnd, named) &&
    !isNational(tokens, first.from, headEnd)
  )
    return namedHead(named, tokens.lower[first.from] === "the" && named.token === first.from + 1);
  const before = MEDIA.has(tokens.lower[headEnd - 1]) ? nameBefore(tokens, first.from, headEnd - 1, cast) : null;
  if (before) return namedHead(before, false);
  return describe(tokens, first.from, first.to, headEnd);
}

const NEW = /^(?:an?|another)$/;

const namedHead = (place: NamedPlace, definite: boolean): SourceHead => ({
  is: "named",
  place,
  definite,
});

/** `Secretary of State John F. Kerry`, `Labour MP for Leeds East Ann Lee`: a title with what it is of or for, and right after it the person it belongs to. */
function titled(tokens: TokenizedText, { from, to }: TokenRange, headEnd: number, cast: Cast): NamedPlace | null {
  const office = tokens.lower[headEnd - 1];
  const isOffice = tokens.lower[headEnd] === "of" ? isRoleNoun(office) : hasSeat(office, tokens.lower[headEnd]);
  if (!isOffice) return null;
  const named = nameEndingAt(tokens, from, to, cast);
  if (named?.member.kind !== "person") return null;
  const before = named.token - 1;
  return before > headEnd && startsLarge(tokens.words[before]) ? named : null;
}

/** Nouns that follow an outlet’s name: `RIA news agency`. */
const MEDIA = wordSet("media");

function nameBefore(tokens: TokenizedText, from: number, head: number, cast: Cast): NamedPlace | null {
  const end = NEWS_MEDIA.has(tokens.lower[head - 1]) ? head - 1 : head;
  return end > from ? nameEndingAt(tokens, from, end, cast) : null;
}

/** The Frenchman, the Russian, the Republican: somebody already named. */
function isNational(tokens: TokenizedText, from: number, to: number): boolean {
  return (
    to - from === 2 &&
    tokens.lower[from] === "the" &&
    (isDemonym(tokens.lower[from + 1]) ||
      /^(?:\p{Lu}\p{Ll}+(?:man|woman)|Republican|Democrat|Tory)$/u.test(tokens.words[from + 1]))
  );
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const DIVIDES = wordSet("sourceDividers");

/** The source cut at its commas and brackets. */
function segmentsOf(tokens: TokenizedText, from: number, to: number): TokenRange[] {
  const segments: TokenRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !DIVIDES.has(tokens.words[at]) && !isSpacedHyphen(tokens, at)) continue;
    if (at > start) segments.push({ from: start, to: at });
    start = at + 1;
  }
  return segments.length > 0 ? segments : [{ from, to }];
}

/** Where the head of a phrase ends: before the first preposition or relative clause that no name runs across. */
function headEndOf(tokens: TokenizedText, from: number, to: number, cast: Cast): number {
  // “A Department for Transport spokeswoman”: the noun stands behind a name that a preposition is part of.
  const last = tokens.lower[to - 1];
  if (to - from > 3 && last === tokens.words[to - 1] && isListedRole(last) && tokens.tags[to - 2] === Tag.PROPN)
    return to;
  const places = cast.placesWithin(spanOf(tokens, from, to));
  // “The ministry’s contact tracing team”.
  const isOwned = (at: number) =>
    tokens.tags[at + 1] === Tag.NOUN && (tokens.lower[at - 1] === "'s" || tokens.lower[at - 2] === "'s");
  for (let at = from + 1; at < to; at++) {
    const tag = tokens.tags[at];
    const ends =
      tag === Tag.ADP ||
      tag === Tag.SCONJ ||
      tag === Tag.AUX ||
      (tag === Tag.VERB &&
        (at + 1 === to ? /^\p{Ll}.*[^s]$/u : /^\p{Ll}/u).test(tokens.words[at]) &&
        tokens.tags[at - 1] !== Tag.DET &&
        !isOwned(at)) ||
      OPENS_CLAUSE.has(tokens.lower[at]);
    // “The mother-of-nine”, “the Lima-born coach”: one word.
    if (tokens.words[at - 1] === "-" && tokens.ends[at - 1] === tokens.starts[at]) continue;
    if (ends && !places.some((place) => place.start < tokens.starts[at] && place.end > tokens.starts[at])) return at;
  }
  return to;
}

function nameEndingAt(tokens: TokenizedText, from: number, to: number, cast: Cast): NamedPlace | null {
  const span = spanOf(tokens, from, to);
  const place = cast.placesWithin(span).findLast((one) => one.end === span.end);
  return place ?? null;
}

function isPersonAt(tokens: TokenizedText, { from, to }: TokenRange, cast: Cast): boolean {
  const place = nameEndingAt(tokens, from, to, cast);
  return place?.token === from && place.member.kind === "person";
}

/** `The Labor Department, Coast Guard and EPA`, `Ann Lee, and Bob Ray`: names, a comma and “and”, and nothing else. */
function isList(tokens: TokenizedText, range: TokenRange, cast: Cast): boolean {
  const places = cast.placesWithin(spanOf(tokens, range.from, range.to));
  if (places.length < 2) return false;
  let at = range.from;
  let between = "";
  for (const { token, next } of places) {
    between += `${tokens.lower.slice(at, token).join(" ")} `;
    at = next;
  }
  return at === range.to && /^(?:the)? (?:,(?: the)? )+and(?: the)? $/.test(between);
}

/** `Putin and Xi`: several speak; but one in `Richard and Judy producer Ann Lee`. */
function joinsOther(tokens: TokenizedText, from: number, to: number, named: NamedPlace): boolean {
  const before = named.token - 1;
  const isSmall = before > from && tokens.words[before] === tokens.lower[before];
  if (isSmall && isRoleNoun(tokens.lower[before]) && tokens.tags[before - 1] !== Tag.CCONJ) return false;
  for (let at = from; at < to; at++) {
    if (tokens.lower[at] !== "and" || tokens.starts[at] >= named.start || isOfOne(tokens, at, named)) continue;
    const next = tokens.starts[at + 1] === named.start || tokens.tags[at + 1] === Tag.PROPN;
    if (next && startsLarge(tokens.words[at - 1])) return true;
  }
  return false;
}

/** `Trade and Industry Secretary Ann Lee`, `Chairman and Chief Executive Ann Lee`. */
function isOfOne(tokens: TokenizedText, and: number, { member, token }: NamedPlace): boolean {
  return member.kind === "person" && (joinsFields(tokens, and) || joinsTitles(tokens, and, token));
}

const OPENS_CLAUSE = wordSet("clauseHeads");
const DEFINING = wordSet("defining");
const COUNTED_BY = wordSet("countedBy");
const NEWS_MEDIA = wordSet("newsMedia");

function describe(tokens: TokenizedText, from: number, to: number, headEnd: number): SourceHead | null {
  let start = from;
  const article = tokens.lower[start];
  const definite = DEFINING.has(article);
  while (
    article !== "another" &&
    start < to &&
    (tokens.tags[start] === Tag.DET || /^(?:the|a|an)$/.test(tokens.lower[start])) &&
    !COUNTED_BY.has(tokens.lower[start])
  )
    start++;
  if (start >= to) return null;
  let head = Math.max(start, Math.min(headEnd, to) - 1);
  // “Ohio’s governor”, “Lee’s former campaign chief”; but “Lee’s doctor” is nobody named yet.
  const owner = tokens.tags[from] === Tag.PROPN && tokens.lower[from + 1] === "'s" ? from : head;
  const isKnown = owner < head && (isPlace(tokens.lower[owner]) || tokens.lower[owner + 2] === "former");
  // “A source close to the campaign”; but “the police chief”.
  const isLast = (at: number) => tokens.tags[at] !== Tag.ADJ || isRoleNoun(tokens.lower[at]);
  while (head > start && !isLast(head) && tokens.tags[head - 1] === Tag.NOUN) head--;
  return {
    is: "described",
    from: start,
    to,
    head,
    definite: definite || isKnown,
    kind: kindOfHead(tokens, start, head, article === "the"),
  };
}

const SOMEBODY = wordSet("somebody");

/** What kind of speaker a description's head noun makes it; “the mayor and party leader” is one person. */
function kindOfHead(tokens: TokenizedText, from: number, head: number, isOne: boolean): SpeakerKind {
  const word = tokens.lower[head];
  for (let at = from; at < head; at++)
    if (tokens.lower[at] === "and" && !(isOne && isListedRole(tokens.lower[at - 1]) && isListedRole(word)))
      return "group";
  if (isPeople(word) || /^every(?:one|body)$/.test(word)) return "group";
  if (/[^s]s$/.test(word) && isRoleNoun(word.replace(/s$/, ""))) return "group";
  if (isRoleNoun(word)) return "person";
  if (isBody(word)) return "organization";
  if (isDocument(word)) return "document";
  if (isDemonym(tokens.lower[head]) || /^\p{Lu}.*(?:wo)?man$/u.test(tokens.words[head])) return "person";
  if (startsLarge(tokens.words[head])) return "organization";
  if (SOMEBODY.has(word) || word.endsWith("man")) return "person";
  // The 24-year-old.
  if (word === "old" && tokens.lower[head - 2] === "year") return "person";
  return /s$/.test(word) ? "group" : "unknown";
}
