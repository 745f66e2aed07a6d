import { wordSet } from "../lexicon/listed";
import { isPossessive } from "../lexicon/possessives";
import { isListedRole, isRoleNoun } from "../lexicon/role-nouns";
import { isPlace } from "../lexicon/word-classes";
import { startsLarge } from "../tokenize/letters";
import { isSpacedHyphen } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import {
  ANYBODY,
  ARTICLE,
  CONNECTS,
  type IsHeadNoun,
  isDomain,
  isHead,
  isPlural,
  isPossessiveMark,
  isPronoun,
  isRole,
  KIN,
  LEADING_PARTICIPLE,
  narrowsPossessor,
  type RolePhrase,
} from "./role-phrase";
import { isOrganizationWordAt, isRoleNounAt } from "./word-at";

// Roles that follow the name, or “is” after it.

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
  at = pastHome(tokens, at, last);
  if (tokens.lower[at] === "who" || tokens.lower[at] === "himself") return copula(tokens, at + 1, last, isNoun);
  return phraseAt(tokens, at, last, "after", isNoun);
}

/** Past `of Chicago,`. */
function pastHome(tokens: TokenizedText, at: number, last: number): number {
  if (tokens.lower[at] !== "of" && tokens.lower[at] !== "from") return at;
  let to = at + 1;
  while (to < Math.min(last, at + 5) && tokens.tags[to] === Tag.PROPN) to++;
  return tokens.words[to] === "," ? to + 1 : at;
}

/** Past `(D-N.Y.)`. */
function pastParenthesis(tokens: TokenizedText, at: number, last: number): number {
  if (tokens.words[at] !== "(") return at;
  for (let next = at + 1; next < Math.min(last, at + 8); next++) {
    if (tokens.words[next] === ")") return next + 1;
  }
  return at;
}

const BECOMES = wordSet("becomes");

/** `is the founder and political leader of Hamas`. */
function copula(tokens: TokenizedText, start: number, last: number, isNoun: IsHeadNoun): RolePhrase | null {
  if (tokens.lower[start + 1] === "as" && /^(?:serve|work)(?:s|e?d)$/.test(tokens.lower[start]))
    return phraseAt(tokens, start + 2, last, "copula", isNoun);
  // `who has been a volunteer`, `has been appointed head of sales`.
  let at = start;
  while (at < last && BECOMES.has(tokens.lower[at])) at++;
  if (at === start || /^(?:ha[sd]|will)$/.test(tokens.lower[at - 1])) return null;
  const phrase = phraseAt(tokens, at, last, "copula", isNoun);
  return phrase &&
    (tokens.tags[at] === Tag.DET ||
      tokens.tags[at] === Tag.PROPN ||
      tokens.lower[at + 1] === "'s" ||
      isOffice(tokens, phrase))
    ? phrase
    : null;
}

/** `who is chairman of the club`: an office has no article. */
function isOffice({ lower }: TokenizedText, { from, to }: RolePhrase): boolean {
  for (let at = from + 1; at < Math.min(to, from + 4); at++) if (lower[at] === "of") return isListedRole(lower[at - 1]);
  return false;
}

/** The role phrase that starts at a token, whatever comes after it. */
export function roleAt(tokens: TokenizedText, start: number, last: number): RolePhrase | null {
  return phraseAt(tokens, start, last, "copula", isRole);
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
  // “Ann Lee, now director of the park,” but “the then director”.
  while (from < last && (ARTICLE.has(tokens.lower[from]) || /^(?:now|currently)$/.test(tokens.lower[from]))) from++;
  let to = from;
  let headAt = -1;
  while (to < last && to - from < 18 && goesAfter(tokens, to, from, headAt >= 0)) {
    if (headAt < 0 && isHead(tokens, to, last, isNoun)) headAt = to;
    if (headAt >= 0 && opensSecond(tokens, to)) break;
    to++;
  }
  if (headAt < 0 || (where === "copula" && ANYBODY.has(tokens.lower[headAt]))) return null;
  while (to > from && !endsPhrase(tokens, to - 1) && !endsSaint(tokens, to)) to--;
  if (headAt >= to || (isNoun === isRole && isPlural(tokens.lower[headAt]))) return null;
  if (isNoun === isRole && isPronoun(tokens.lower[from]) && !KIN.has(tokens.lower[headAt])) from++;
  if (where !== "copula" && !closesPhrase(tokens, to, last)) return null;
  return { from, to: from === start ? throughBody(tokens, to, last) : throughRegion(tokens, to, last), where };
}

/** `Director, Press and Publicity, Port Council,`: an office without an article, through the body that it is in. */
function throughBody(tokens: TokenizedText, from: number, last: number): number {
  let to = from;
  for (let at = from; tokens.words[at] === ","; ) {
    const start = ++at;
    while (at < last && (startsLarge(tokens.words[at]) || /^(?:and|of|for|the|&)$/.test(tokens.lower[at]))) at++;
    if (at > start && isOrganizationWordAt(tokens, at - 1)) to = at;
  }
  return to > from ? to : throughRegion(tokens, from, last);
}

/** `welder from Dayton and a socialist`: what comes after “and” is a role of its own. */
function opensSecond(tokens: TokenizedText, at: number): boolean {
  return tokens.lower[at] === "and" && /^(?:a|an|the)$/.test(tokens.lower[at + 1] ?? "");
}

const CLOSES = wordSet("phraseClosers");

function closesPhrase(tokens: TokenizedText, to: number, last: number): boolean {
  return (
    to >= last ||
    /^[,.;:()–—?!“”"…-]+$/.test(tokens.words[to]) ||
    tokens.tags[to] === Tag.VERB ||
    tokens.tags[to] === Tag.AUX ||
    CLOSES.has(tokens.lower[to]) ||
    // `a novelist and author of “Tough Tides”`.
    (tokens.lower[to] === "of" && /^[“"‘']/.test(tokens.words[to + 1] ?? ""))
  );
}

/** `a plumber from Dayton, Ohio,`: through the region after a town. */
export function throughRegion(tokens: TokenizedText, at: number, last: number): number {
  if (tokens.words[at] !== "," || !startsLarge(tokens.words[at - 1])) return at;
  let to = at + 1;
  while (to < Math.min(last, at + 4) && tokens.tags[to] === Tag.PROPN) to++;
  const ends = to >= last || /^[,.;:–—”"]$/.test(tokens.words[to]);
  return ends && to > at + 1 && (isCampus(tokens, at) || isPlace(tokens.lower.slice(at + 1, to).join(" "))) ? to : at;
}

/** `a botanist at the University of Norland, | Eastfield,`. */
function isCampus({ words, lower }: TokenizedText, comma: number): boolean {
  let at = comma - 1;
  while (at > comma - 4 && startsLarge(words[at])) at--;
  return lower[at] === "of" && lower[at - 1] === "university";
}

/** “that” with its verb: `that controls`. */
function opensRelative({ tags, lower }: TokenizedText, at: number): boolean {
  return lower[at] === "that" && tags[at] !== Tag.DET && tags[at + 1] === Tag.VERB;
}

function goesAfter(tokens: TokenizedText, at: number, from: number, hasHead: boolean): boolean {
  const lower = tokens.lower[at];
  const tag = tokens.tags[at];
  if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.NUM || tag === Tag.SYM) return true;
  if (tag === Tag.PART) return isPossessive(lower);
  // `Hamas, a militant group that controls Gaza`, but of a person only what comes before “who”.
  if (hasHead && (opensRelative(tokens, at) || opensRelative(tokens, at - 1))) return true;
  if (tag === Tag.DET) return at > from && !/^(?:which|whose|what)$/.test(lower);
  if (tag === Tag.PRON) return isPronoun(lower) || tokens.words[at] === "IT";
  // `a volunteer at the hospital for 17 years`.
  if (lower === "for" && /^(?:year|decade|month)s$/.test(tokens.lower[at + 2])) return false;
  if (tag === Tag.ADP || tag === Tag.CCONJ || lower === "to" || lower === "for")
    return at > from && (CONNECTS.has(lower) ? hasHead || lower !== "by" : startsLarge(tokens.words[at]));
  if (tag === Tag.VERB)
    return (
      // `head of advanced programs`.
      (tokens.tags[at - 1] === Tag.ADP && lower.endsWith("ed")) ||
      // `a deputy managing director`, but `a journalist visiting Oslo`.
      (LEADING_PARTICIPLE.has(lower) && (!hasHead || isRoleNounAt(tokens, at + 1))) ||
      (startsLarge(tokens.words[at]) && at > from) ||
      (tokens.words[at - 1] === "-" && at > from + 1) ||
      isRoleNoun(lower)
    );
  if (tag === Tag.ADV) return at === from || tokens.tags[at + 1] === Tag.ADJ || narrowsPossessor(tokens, at);
  return (/^[-&/]$/.test(lower) && !isSpacedHyphen(tokens, at)) || isPossessiveMark(tokens, at) || isDomain(tokens, at);
}

/** `a consultant at St Luke’s,`: a hospital, school or shop that is called by its possessor alone. */
function endsSaint({ lower, words, tags }: TokenizedText, to: number): boolean {
  return lower[to - 1] === "'s" && words[to] === "," && tags[to - 2] === Tag.PROPN;
}

function endsPhrase(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  return (
    tag === Tag.NOUN ||
    tag === Tag.PROPN ||
    tag === Tag.NUM ||
    tag === Tag.ADJ ||
    tag === Tag.VERB ||
    isDomain(tokens, at)
  );
}
