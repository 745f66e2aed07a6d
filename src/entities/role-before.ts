import { wordSet } from "../lexicon/listed";
import { isPossessive } from "../lexicon/possessives";
import { hasSeat, isAddress, isListedRole } from "../lexicon/role-nouns";
import { isDocument } from "../lexicon/source-nouns";
import { withoutStop } from "../lexicon/without-stop";
import { isDate } from "../lexicon/word-classes";
import { startsLarge } from "../tokenize/letters";
import { isSpacedHyphen } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import {
  ANYBODY,
  ARTICLE,
  CONNECTS,
  isBodyNoun,
  isDomain,
  isHead,
  isPlural,
  isPossessiveMark,
  isPronoun,
  isRole,
  joinsFields,
  joinsTitles,
  KIN,
  LEADING_PARTICIPLE,
  narrowsPossessor,
  type RolePhrase,
} from "./role-phrase";
import { isOrganizationWordAt, isRoleNounAt } from "./word-at";

// Roles that stand before the name.

/** How far before a name its role may start, in tokens. */
const LONGEST = 24;
/** The same where a longer one is cut off nowhere else: only a text without an end of sentence has it. */
const FARTHEST = 100;

/** Roles that stand before the name: `Israeli Foreign Ministry spokesman` Lior Haiat. */
export function roleBefore(tokens: TokenizedText, nameFrom: number, first: number): RolePhrase | null {
  // `Superintendent of Police (Saran) Ann Lee`.
  if (tokens.words[nameFrom - 1] === ")" && tokens.words[nameFrom - 3] === "(" && nameFrom - 3 > first)
    return roleBefore(tokens, nameFrom - 3, first);
  let from = startOf(tokens, nameFrom, Math.max(first, nameFrom - LONGEST));
  if (from === nameFrom) return null;
  let to = nameFrom;
  while (to > from && (isAddress(tokens.lower[to - 1]) || /^(?:Tan|Dato|Sri|Seri)$/.test(tokens.words[to - 1]))) to--;
  if (to !== nameFrom && to <= from) return null;
  to = beforeSecondTitle(tokens, from, to);
  if (AGES.has(tokens.lower[to - 1])) return null;
  from = pastPronoun(tokens, from, to);
  return to > from && isRole(tokens, to - 1) ? { from, to, where: "before" } : roleWithOf(tokens, from, to);
}

const RANKS = wordSet("ranks");
const AGES = wordSet("ages");
const CONJUNCTIONS_OF_TIME = wordSet("timeConjunctions");
const HOLDS = wordSet("holding");

/** `ranking member Sen.`, `Lord Chancellor Lord`: the fuller role without the title after it. */
function beforeSecondTitle(tokens: TokenizedText, from: number, to: number): number {
  const isSecond = to - from > 2 && RANKS.has(withoutStop(tokens.lower[to - 1])) && startsLarge(tokens.words[to - 1]);
  return isSecond && (isRole(tokens, to - 2) || roleWithOf(tokens, from, to - 1)) ? to - 1 : to;
}

/** `Their lawyer` is a lawyer; but `his brother`, since a brother is nothing by himself. */
function pastPronoun(tokens: TokenizedText, from: number, to: number): number {
  return isPronoun(tokens.lower[from]) && !KIN.has(tokens.lower[to - 1]) ? from + 1 : from;
}

/** `Democratic candidates Ann Lee and Bo Diaz`: a role in the plural before a list in which the name stands. */
export function roleBeforeList(
  tokens: TokenizedText,
  nameFrom: number,
  nameTo: number,
  least: number,
): RolePhrase | null {
  const { words, tags, lower } = tokens;
  let at = nameFrom;
  let inside = false;
  let joined = lower[nameTo] === "and" || words[nameTo] === "," || words[nameTo] === "(";
  for (; at > Math.max(least, nameFrom - LONGEST) && !isPluralRole(tokens, at - 1); at--) {
    const word = words[at - 1];
    if (word === ")") inside = true;
    else if (word === "(") inside = false;
    else if (lower[at - 1] === "and") joined = true;
    else if (!inside && tags[at - 1] !== Tag.PROPN && word !== "," && !endsShort(tokens, at - 1)) return null;
  }
  if (at <= least || !isPluralRole(tokens, at - 1) || !joined || words[at] === "," || lower[at] === "and") return null;
  // The tagger takes some of them for verbs: `American Olympic stars Ann Lee and Bo Diaz`.
  return { from: startOf(tokens, at, Math.max(least, at - FARTHEST), at - 1), to: at, where: "before" };
}

/** `candidates`, `Sens`. */
function isPluralRole(tokens: TokenizedText, at: number): boolean {
  const lower = tokens.lower[at];
  // Most words are none at a first look.
  if (!lower?.endsWith("s") && !lower?.endsWith(".")) return false;
  if (/^(?:sens|reps|govs)\.?$/.test(lower)) return true;
  return /[^s]s$/.test(lower) && tokens.words[at] === lower && isListedRole(lower.replace(/s$/, ""));
}

/** The full stop of `Sens.`, and of an initial. */
function endsShort(tokens: TokenizedText, at: number): boolean {
  return tokens.words[at] === "." && (isPluralRole(tokens, at - 1) || tokens.words[at - 1]?.length === 1);
}

/** What an organization is, before its name: `Russian news agency` TASS. */
export function bodyBefore(tokens: TokenizedText, nameFrom: number, first: number): RolePhrase | null {
  if (nameFrom <= first || !isBodyNoun(tokens, nameFrom - 1)) return null;
  const from = startOf(tokens, nameFrom, Math.max(first, nameFrom - FARTHEST));
  return from < nameFrom ? { from, to: nameFrom, where: "before" } : null;
}

/** `Secretary of State` Hillary Clinton: the role noun comes before “of”. */
function roleWithOf(tokens: TokenizedText, from: number, to: number): RolePhrase | null {
  for (let at = from; at + 1 < to; at++) {
    const next = tokens.lower[at + 1];
    const isOffice =
      next === "of" ? isRoleNounAt(tokens, tokens.words[at] === "-" ? at - 1 : at) : hasSeat(tokens.lower[at], next);
    if (isOffice) return { from, to, where: "before" };
  }
  return null;
}

/** Where the phrase starts that ends before a name, and holds at least what stands from `known` on. */
function startOf(tokens: TokenizedText, nameFrom: number, least: number, known = nameFrom): number {
  let from = known;
  while (from > least && !isPronoun(tokens.lower[from]) && goesBefore(tokens, from - 1, nameFrom, least)) from--;
  while (from < nameFrom && !canStart(tokens, from)) from++;
  return from;
}

function goesBefore(tokens: TokenizedText, at: number, nameFrom: number, least: number): boolean {
  const word = tokens.words[at];
  const lower = tokens.lower[at];
  // “Robbed!” fumed coach Des Locke.
  if (tokens.forms[at].known.cue && /^[”"’'»“]+$/.test(tokens.words[at - 1] ?? "")) return false;
  switch (tokens.tags[at]) {
    case Tag.NOUN:
    case Tag.PROPN:
    case Tag.ADJ:
    case Tag.NUM:
      // `Duration 2:14 Sgt. Ann Lee`.
      if (word.includes(":")) return false;
      // `In a judgment Justice Lee said was …`.
      if (word === lower && isDocument(lower) && startsLarge(tokens.words[at + 1][0])) return false;
      // `On Monday chairman Alan Lee`; but `Ash Wednesday organiser`.
      return !(isDate(lower) && word !== lower && tokens.tags[at - 1] === Tag.ADP);
    case Tag.PART:
      return isPossessive(lower);
    case Tag.PRON:
      return isPronoun(lower);
    case Tag.CCONJ:
      return (
        lower === "and" &&
        at > least &&
        ((isRoleNounAt(tokens, at - 1) && tokens.tags[at - 1] === Tag.NOUN) ||
          joinsFields(tokens, at) ||
          joinsTitles(tokens, at, nameFrom))
      );
    case Tag.VERB:
      return (
        LEADING_PARTICIPLE.has(lower) ||
        (isRole(tokens, at) && (startsLarge(word[0]) || at + 1 === nameFrom)) ||
        // The tagger takes some names for verbs: `Harbour Watch president`.
        (startsLarge(word) && at > least && startsLarge(tokens.words[at - 1])) ||
        (word === lower && tokens.words[at - 1] === "-")
      );
    case Tag.ADP:
      // `Doctors Without Borders`.
      if (startsLarge(word) && at > least) return startsLarge(tokens.words[at - 1]);
      // `mum-of-three`.
      if (tokens.words[at + 1] === "-") return true;
      return (
        at > least &&
        (lower === "of" || hasSeat(tokens.lower[at - 1], lower)) &&
        (isRoleNounAt(tokens, at - 1) || isOrganizationWordAt(tokens, at - 1)) &&
        (startsLarge(tokens.words[at + 1]) ||
          // `Leader of the Opposition`.
          (tokens.lower[at + 1] === "the" && startsLarge(tokens.words[at + 2])) ||
          /^(?:state|staff)$/.test(tokens.lower[at + 1])) &&
        at + 1 < nameFrom
      );
    case Tag.DET:
      return (
        lower === "the" &&
        at > least &&
        tokens.lower[at - 1] === "of" &&
        isRoleNounAt(tokens, at - 2) &&
        at + 1 < nameFrom
      );
    case Tag.ADV:
      return lower === "then" || lower === "longtime" || lower === "ex" || narrowsPossessor(tokens, at);
    default:
      return (
        (word === "-" && !isSpacedHyphen(tokens, at)) ||
        word === "&" ||
        word === "/" ||
        isPossessiveMark(tokens, at) ||
        isDomain(tokens, at)
      );
  }
}

function canStart(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  return tag !== Tag.PART && tag !== Tag.PUNCT && tag !== Tag.CCONJ && tag !== Tag.ADP && tokens.words[at] !== "-";
}

/** A role that a comma parts from the name after it: `the ministry’s spokesman, Lior Haiat,`. */
export function roleBeforeComma(tokens: TokenizedText, nameFrom: number, least: number): RolePhrase | null {
  let to = nameFrom - 1;
  // `The Bishop of Ripon, the Right Rev. Ann Lee`.
  while (/^(?:the|right|very|most)$/.test(tokens.lower[to] ?? "")) to--;
  if (tokens.words[to] !== ",") return null;
  // `An adviser to the Institute of Tides (Insto), Ann Lee`.
  if (tokens.words[to - 1] === ")" && tokens.words[to - 3] === "(") to -= 3;
  let from = to;
  while (from > least && to - from < 14 && !isPronoun(tokens.lower[from]) && goesBeforeComma(tokens, from - 1)) from--;
  while (from < to && !canStart(tokens, from)) from++;
  const { tags, lower } = tokens;
  // `As the principal of the school, Ann Lee`, but not `as a child`, nor `as president`, which she may only want to be.
  const isAs = lower[from - 1] === "as" && (from - 1 === least || tags[from - 2] === Tag.PUNCT);
  if (isAs && ARTICLE.has(lower[from])) from++;
  if (isAs && (to - from === 1 || ANYBODY.has(lower[to - 1]))) return null;
  const opener =
    isAs ||
    (tags[from - 1] === Tag.DET && !isPredicate(tokens, from - 1)) ||
    // `after his daughter, Ruth Lee, said`, `For his mother, Ann Lee,`, but not `trade with his city, Ruth Lee said`.
    (tags[from] === Tag.PRON &&
      (tags[from - 1] !== Tag.ADP || from - 1 === least || CONJUNCTIONS_OF_TIME.has(lower[from - 1]))) ||
    tags[from - 1] === Tag.VERB ||
    from === least ||
    /^[.?!"”“,:]$/.test(lower[from - 1]);
  const possessive = lower.slice(from, to).includes("'s");
  if (!opener && !possessive) return null;
  for (let at = from; at < to; at++) {
    if (!isHead(tokens, at, to)) continue;
    // `Hale’s father, the Rev. Tom Hale` is not sure to be one person.
    if (to < nameFrom - 1 && KIN.has(lower[at])) return null;
    if (isPlural(lower[at]) || (/^[.?!"”“,:]$/.test(lower[from - 1]) && at - from > 4)) return null;
    return { from: isPronoun(lower[from]) && !KIN.has(lower[at]) ? from + 1 : from, to, where: "before" };
  }
  return null;
}

/** `If Baker is not yet a candidate, Ann Lee …`: said of somebody else. */
function isPredicate(tokens: TokenizedText, article: number): boolean {
  let at = article - 1;
  while (tokens.tags[at] === Tag.ADV || tokens.tags[at] === Tag.PART) at--;
  return tokens.tags[at] === Tag.AUX || HOLDS.has(tokens.lower[at]);
}

/** `for the Environment and Water Resources`. */
function isWithinName({ tags, words }: TokenizedText, at: number): boolean {
  return tags[at - 1] === Tag.PROPN && startsLarge(words[at - 1][0]) && startsLarge(words[at + 1][0]);
}

function goesBeforeComma(tokens: TokenizedText, at: number): boolean {
  const tag = tokens.tags[at];
  const lower = tokens.lower[at];
  if (tag === Tag.ADP)
    return (
      CONNECTS.has(lower) && (lower !== "to" || tokens.lower[at + 1] === "the" || startsLarge(tokens.words[at + 1]))
    );
  if (tag === Tag.VERB) return LEADING_PARTICIPLE.has(lower);
  if (tag === Tag.PRON) return isPronoun(lower);
  if (tag === Tag.PART) return isPossessive(lower);
  return (
    tag === Tag.NOUN ||
    tag === Tag.PROPN ||
    tag === Tag.ADJ ||
    tag === Tag.NUM ||
    lower === "-" ||
    (tag === Tag.DET && tokens.tags[at - 1] === Tag.ADP) ||
    isPossessiveMark(tokens, at) ||
    isDomain(tokens, at) ||
    (tag === Tag.CCONJ && lower === "and" && (isRoleNounAt(tokens, at - 1) || isWithinName(tokens, at)))
  );
}
