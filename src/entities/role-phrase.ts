import { isRoleNoun } from "../lexicon/role-nouns";
import { isBody } from "../lexicon/source-nouns";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

// Phrases that say what somebody is, found around a name. Ranges are tokens, end exclusive.

export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** How it stands to the name, surest first. */
  readonly where: "before" | "after" | "copula";
}

/** Whether a token may be the noun that says what somebody, or some organization, is. */
export type IsHeadNoun = (tokens: TokenizedText, at: number) => boolean;

const isRole: IsHeadNoun = (tokens, at) => isRoleNoun(tokens.lower[at].replace(/^.*-/, ""));

/** What an organization is: a group, the country’s largest carrier; but no plural, and no other one’s name. */
export const isBodyNoun: IsHeadNoun = (tokens, at) =>
  isBody(tokens.lower[at]) && /^\p{Ll}/u.test(tokens.words[at]) && !/[^s]s$/.test(tokens.lower[at]);

const CONNECTS = new Set(["of", "for", "at", "in", "with", "from", "to", "on", "under", "by", "and", "&"]);
const ARTICLE = new Set(["a", "an", "the", "one"]);
const LEADING_PARTICIPLE =
  /^(?:acting|leading|retired|managing|founding|sitting|outgoing|presiding|ranking|running|ruling|visiting|incoming|supervising|commanding|presumed|elected|self-described|self-proclaimed|registered)$/;

/** Roles that stand before the name: `Israeli Foreign Ministry spokesman` Lior Haiat. */
export function roleBefore(tokens: TokenizedText, nameFrom: number, least: number): RolePhrase | null {
  let from = nameFrom;
  while (from > least && goesBefore(tokens, from - 1, nameFrom, least)) from--;
  while (from < nameFrom && !canStart(tokens, from)) from++;
  let to = nameFrom;
  while (to > from && isTitleOnly(tokens.lower[to - 1])) to--;
  if (to !== nameFrom && to <= from) return null;
  return to > from && isRoleNoun(tokens.lower[to - 1].replace(/^.*-/, ""))
    ? { from, to, where: "before" }
    : roleWithOf(tokens, from, to);
}

/** What an organization is, before its name: `Russian news agency` TASS. */
export function bodyBefore(tokens: TokenizedText, nameFrom: number, least: number): RolePhrase | null {
  if (nameFrom <= least || !isBodyNoun(tokens, nameFrom - 1)) return null;
  let from = nameFrom;
  while (from > least && goesBefore(tokens, from - 1, nameFrom, least)) from--;
  while (from < nameFrom && !canStart(tokens, from)) from++;
  return { from, to: nameFrom, where: "before" };
}

/** `Secretary of State` Hillary Clinton: the role noun comes before “of”. */
function roleWithOf(tokens: TokenizedText, from: number, to: number): RolePhrase | null {
  for (let at = from; at + 1 < to; at++) {
    if (tokens.lower[at + 1] === "of" && isRoleNoun(tokens.lower[at])) return { from, to, where: "before" };
  }
  return null;
}

function isTitleOnly(lower: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|sir|dame)\.?$/.test(lower);
}

function goesBefore(tokens: TokenizedText, at: number, nameFrom: number, least: number): boolean {
  const word = tokens.words[at];
  const lower = tokens.lower[at];
  switch (tokens.tags[at]) {
    case Tag.NOUN:
    case Tag.PROPN:
    case Tag.ADJ:
    case Tag.NUM:
      return true;
    case Tag.PART:
      return lower === "'s" || lower === "'";
    case Tag.PRON:
      return /^(?:his|her|their|its|my|our|your)$/.test(lower);
    case Tag.CCONJ:
      return lower === "and" && at > least && isRoleNoun(tokens.lower[at - 1]) && tokens.tags[at - 1] === Tag.NOUN;
    case Tag.VERB:
      return (
        LEADING_PARTICIPLE.test(lower) ||
        (/\p{Lu}/u.test(word[0]) && isRoleNoun(lower)) ||
        (word === lower && tokens.words[at - 1] === "-")
      );
    case Tag.ADP:
      return (
        lower === "of" &&
        at > least &&
        isRoleNoun(tokens.lower[at - 1]) &&
        /^\p{Lu}/u.test(tokens.words[at + 1]) &&
        at + 1 < nameFrom
      );
    case Tag.DET:
      return (
        lower === "the" &&
        at > least &&
        tokens.lower[at - 1] === "of" &&
        isRoleNoun(tokens.lower[at - 2] ?? "") &&
        at + 1 < nameFrom
      );
    case Tag.ADV:
      return lower === "then" || lower === "longtime" || lower === "ex";
    default:
      return word === "-" || word === "&" || word === "/";
  }
}

function canStart(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  return tag !== Tag.PART && tag !== Tag.PUNCT && tag !== Tag.CCONJ && tag !== Tag.ADP && tokens.words[at] !== "-";
}

/** Roles that follow the name: Lior Haiat`, spokesperson of the Israeli ministry of foreign affairs,`. */
export function roleAfter(
  tokens: TokenizedText,
  nameTo: number,
  last: number,
  isNoun: IsHeadNoun = isRole,
): RolePhrase | null {
  let at = pastParenthesis(tokens, nameTo, last);
  if (tokens.words[at] !== ",") return copula(tokens, at, last, isNoun);
  at++;
  if (tokens.tags[at] === Tag.NUM && tokens.words[at + 1] === ",") at += 2;
  if (tokens.lower[at] === "who" || tokens.lower[at] === "himself") return copula(tokens, at + 1, last, isNoun);
  return phraseAt(tokens, at, last, "after", isNoun);
}

/** Past `(D-N.Y.)`. */
function pastParenthesis(tokens: TokenizedText, at: number, last: number): number {
  if (tokens.words[at] !== "(") return at;
  for (let next = at + 1; next < Math.min(last, at + 8); next++) {
    if (tokens.words[next] === ")") return next + 1;
  }
  return at;
}

/** `is the founder and political leader of Hamas`. */
function copula(tokens: TokenizedText, at: number, last: number, isNoun: IsHeadNoun): RolePhrase | null {
  const lower = tokens.lower[at];
  if (lower === "serves" || lower === "served" || lower === "works" || lower === "worked") {
    return tokens.lower[at + 1] === "as" ? phraseAt(tokens, at + 2, last, "copula", isNoun) : null;
  }
  if (lower !== "is" && lower !== "was" && lower !== "became") return null;
  const phrase = phraseAt(tokens, at + 1, last, "copula", isNoun);
  return phrase &&
    (tokens.tags[at + 1] === Tag.DET || tokens.tags[at + 1] === Tag.PROPN || tokens.lower[at + 2] === "'s")
    ? phrase
    : null;
}

/** The role phrase that starts at a token, with what narrows it; its head must be a role noun. */
function phraseAt(
  tokens: TokenizedText,
  start: number,
  last: number,
  where: "after" | "copula",
  isNoun: IsHeadNoun,
): RolePhrase | null {
  let from = start;
  while (from < last && ARTICLE.has(tokens.lower[from])) from++;
  if (tokens.lower[from - 1] === "one" && tokens.lower[from] === "of") return null;
  let to = from;
  let headAt = -1;
  while (to < last && to - from < 18 && goesAfter(tokens, to, from)) {
    if (headAt < 0 && isHead(tokens, to, last, isNoun)) headAt = to;
    to++;
  }
  while (to > from && !endsPhrase(tokens, to - 1)) to--;
  if (headAt < 0 || headAt >= to) return null;
  const end = tokens.words[to];
  const closes =
    to >= last ||
    /^[,.;:)–—?!”"…-]+$/.test(end) ||
    tokens.tags[to] === Tag.VERB ||
    tokens.tags[to] === Tag.AUX ||
    /^(?:who|which|that|whose|as|during|after|before|when|while|since|because|through|about|over|but)$/.test(
      tokens.lower[to],
    ) ||
    where === "copula";
  return closes ? { from, to, where } : null;
}

/** Whether the role noun at a token is its phrase's head: what comes next narrows it or ends it. */
function isHead(tokens: TokenizedText, at: number, last: number, isNoun: IsHeadNoun = isRole): boolean {
  if (!isNoun(tokens, at)) return false;
  if (at + 1 >= last) return true;
  const tag = tokens.tags[at + 1];
  if (tokens.lower[at + 1] === "'s" || tokens.lower[at + 1] === "'") return false;
  return tag !== Tag.NOUN && tag !== Tag.PROPN && tokens.words[at + 1] !== "-";
}

function goesAfter(tokens: TokenizedText, at: number, from: number): boolean {
  const lower = tokens.lower[at];
  const tag = tokens.tags[at];
  if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.NUM || tag === Tag.SYM) return true;
  if (tag === Tag.PART) return lower === "'s" || lower === "'";
  if (tag === Tag.DET) return at > from;
  if (tag === Tag.PRON) return /^(?:his|her|their|its|my|our)$/.test(lower);
  if (tag === Tag.ADP || tag === Tag.CCONJ || lower === "to") return at > from && CONNECTS.has(lower);
  if (tag === Tag.VERB)
    return LEADING_PARTICIPLE.test(lower) || (/^\p{Lu}/u.test(tokens.words[at]) && at > from) || isRoleNoun(lower);
  if (tag === Tag.ADV) return at === from || tokens.tags[at + 1] === Tag.ADJ;
  return /^[-&/]$/.test(lower);
}

function endsPhrase(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  return (
    tag === Tag.NOUN ||
    tag === Tag.PROPN ||
    tag === Tag.NUM ||
    (tag === Tag.ADJ && isRoleNoun(tokens.lower[at])) ||
    tag === Tag.ADJ ||
    tag === Tag.VERB
  );
}

/** A role that a comma parts from the name after it: `the ministry’s spokesman, Lior Haiat,`. */
export function roleBeforeComma(tokens: TokenizedText, nameFrom: number, least: number): RolePhrase | null {
  if (tokens.words[nameFrom - 1] !== ",") return null;
  const to = nameFrom - 1;
  let from = to;
  while (from > least && to - from < 14 && goesBeforeComma(tokens, from - 1)) from--;
  while (from < to && !canStart(tokens, from)) from++;
  const opener =
    tokens.tags[from - 1] === Tag.DET ||
    tokens.tags[from] === Tag.PRON ||
    tokens.tags[from - 1] === Tag.VERB ||
    from === least;
  const possessive = tokens.lower.slice(from, to).includes("'s");
  if (!opener && !possessive) return null;
  for (let at = from; at < to; at++) {
    if (isHead(tokens, at, to)) return { from, to, where: "before" };
  }
  return null;
}

function goesBeforeComma(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  const lower = tokens.lower[at];
  if (tag === Tag.ADP) return CONNECTS.has(lower) && lower !== "to";
  if (tag === Tag.PRON) return /^(?:his|her|their|its|my|our)$/.test(lower);
  if (tag === Tag.PART) return lower === "'s" || lower === "'";
  return (
    tag === Tag.NOUN ||
    tag === Tag.PROPN ||
    tag === Tag.ADJ ||
    tag === Tag.NUM ||
    lower === "-" ||
    (tag === Tag.DET && tokens.tags[at - 1] === Tag.ADP) ||
    (tag === Tag.CCONJ && lower === "and")
  );
}
