import { genderOfGivenName, isGivenName } from "../lexicon/given-names";
import { wordSet } from "../lexicon/listed";
import { isOrganizationWord, isSeat } from "../lexicon/organization-words";
import { genderOfAddress, hasSeat, isField, isPersonsRole } from "../lexicon/role-nouns";
import { withoutStop } from "../lexicon/without-stop";
import { isCommonWord, isDemonym, isKnownOrganization, isPlace, isSurname } from "../lexicon/word-classes";
import { startsSmall } from "../tokenize/letters";
import { textOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { NameRun } from "./name-run";
import { roleAfter } from "./role-after";
import { isRankOfPolice } from "./role-phrase";
import {
  isAddressAt,
  isCommonWordAt,
  isDemonymAt,
  isGivenNameAt,
  isKnownOrganizationAt,
  isListedRoleAt,
  isOrganizationWordAt,
  isPlaceAt,
  isRoleNounAt,
  isSeatAt,
  isSurnameAt,
  isTitleAt,
} from "./word-at";

export type NameKind = "person" | "organization" | "place" | "unknown";

/** A name as one place gives it, in tokens, end exclusive. What other names of the text tell of it is set later. */
export interface NameMention {
  /** First token of the name itself, after any title. */
  from: number;
  to: number;
  /** First token of the title before it, or `from`. */
  readonly titleFrom: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly doubtful: boolean;
  kind: NameKind;
  /** What tells people apart: the name in lower case, without hyphens and generation. */
  words: readonly string[];
  gender: "m" | "f" | null;
  /** Whether a title or form of address makes it a person's, even if it is one word. */
  titled: boolean;
  /** The token that gives the surname, where it stands elsewhere: `Paul and Linda Korver`; else -1. */
  surname: number;
}

/** The name in a run of capitalised words, with its title split off; null where the run is a bare title. */
export function nameOf(tokens: TokenizedText, run: NameRun): NameMention | null {
  dropLetters(tokens, run);
  const { to, paragraph, heading, doubtful } = run;
  const from = nameStart(tokens, run);
  if (from >= to || isBareTitle(tokens, run) || isPlainGroup(tokens, run)) return null;
  const words = nameWords(tokens, from, to);
  // `Jr.` alone names nobody.
  if (words.length === 0) return null;
  const titleFrom = run.from;
  const afterRole = followsRole(tokens, titleFrom);
  const hasTitle = from > titleFrom;
  const address = hasTitle ? genderOfAddress(tokens.lower[from - 1]) : null;
  const last = tokens.paragraphs[paragraph + 1];
  const guess = kindOf(tokens, from, to, hasTitle, afterRole);
  const introduced = guess === "unknown" && isIntroduced(tokens, from, to, last);
  const kind = introduced ? "person" : guess;
  const isFull = to - from > 1;
  const gender = kind === "person" ? (address ?? (isFull ? genderOfGivenName(tokens.lower[from]) : null)) : null;
  return {
    from,
    to,
    titleFrom,
    paragraph,
    heading,
    doubtful,
    kind,
    words,
    gender,
    titled: (hasTitle || afterRole) && kind === "person",
    surname: -1,
  };
}

/** Whether a role stands after the name: `Wen Shufen, a grower`; after a single word only one that no company has: `Suharno, a fisherman`. */
function isIntroduced(tokens: TokenizedText, from: number, to: number, last: number): boolean {
  const role = roleAfter(tokens, to, last);
  if (role?.where !== "after") return false;
  if (to - from > 1) return true;
  // `Ann, a Concord, N.H., resident`.
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokens.words[from])) return false;
  // `Murugan, a tea plucker who lost his wife`.
  if (tokens.lower[role.to] === "who") return true;
  for (let at = role.from; at < role.to; at++) if (isRoleNounAt(tokens, at)) return isPersonsRole(tokens.lower[at]);
  return false;
}

const GENERATION = wordSet("generations");

/** The words of a name that tell people apart: lower case, no hyphens, no generation. */
export function nameWords(tokens: TokenizedText, from: number, to: number): string[] {
  const words = to - from === 1 ? [tokens.lower[from]] : tokens.lower.slice(from, to);
  let count = 0;
  for (const lower of words) if (lower !== "-" && !GENERATION.has(lower)) words[count++] = withoutStop(lower);
  return count < words.length ? words.slice(0, count) : words;
}

/** Takes letters after a name out of its run: they are no part of it. */
function dropLetters(tokens: TokenizedText, run: NameRun): void {
  if (run.to - run.from > 1 && areLettersAfter(tokens.words[run.to - 1])) run.to--;
}

/** Letters that stand after a name: Guy Mansfield QC. */
export const areLettersAfter = (word: string): boolean => AFTER_NAMES.has(withoutStop(word));
const AFTER_NAMES = wordSet("honours");

/** The Lord Chief Justice. */
function isBareTitle(tokens: TokenizedText, { from, to }: NameRun): boolean {
  for (let at = from; at < to; at++) if (!isTitleAt(tokens, at)) return false;
  return true;
}

/** Officials, Republicans: people of a kind, capitalised or not, are no name. */
function isPlainGroup(tokens: TokenizedText, { from, to }: NameRun): boolean {
  return to - from === 1 && tokens.forms[from].known.isPeople && /^\p{Lu}\p{Ll}+s$/u.test(tokens.words[from]);
}

/** Past the titles that lead a run: `Israeli Prime Minister Benjamin Netanyahu` → `Benjamin Netanyahu`. */
function nameStart(tokens: TokenizedText, run: NameRun): number {
  let start = run.from;
  for (let at = run.from; at < run.to; at++) {
    // A nickname is no title: `Femi “Tall Boy” Akin`.
    if (tokens.tags[at] === Tag.PUNCT && /^[“"‘']$/.test(tokens.words[at])) break;
    if (isAddressAt(tokens, at) || isMalayTitle(tokens, at)) start = at + 1;
    else if (leadsAsRole(tokens, at, run) && !endsOrganization(tokens, at, run.to))
      start = pastOf(tokens, at + 1, run.to);
  }
  if (start === run.from && run.to - run.from > 2) {
    start = pastGroup(tokens, run);
    if (start === run.from) start = pastSeat(tokens, run);
  }
  return start === run.to && isTitleAt(tokens, run.to - 1) ? run.to : Math.min(start, run.to);
}

/** `Tan Sri Rahman Hale`, `Datuk Seri Ahmad Zain`, but `Sri Mulyani`. */
function isMalayTitle({ lower }: TokenizedText, at: number): boolean {
  return lower[at].endsWith("ri") && /^se?ri$/.test(lower[at]) && /^(?:tan|dato|datuk)$/.test(lower[at - 1] ?? "");
}

/** Whether the capitalised word at `at` is the role of the name after it, and no part of that name. */
function leadsAsRole(tokens: TokenizedText, at: number, run: NameRun): boolean {
  if (at + 1 >= run.to) return false;
  const isRole =
    isTitleAt(tokens, at) ||
    (isGivenNameAt(tokens, at + 1) && isRankOfPolice(tokens, at)) ||
    (!isGivenNameAt(tokens, at) &&
      !isSurnameAt(tokens, at) &&
      (isListedRoleAt(tokens, at) || (at === run.from && run.to - at > 2 && isRoleNounAt(tokens, at))));
  // `Mothers Against Guns`, `Martin Luther King Jr.`.
  return (
    isRole &&
    (tokens.tags[at + 1] !== Tag.ADP || tokens.lower[at + 1] === "of") &&
    !GENERATION.has(tokens.lower[at + 1])
  );
}

/** Past what the title before the run is for: `Labour MP for | Leeds East | Ann Lee`. */
function pastSeat(tokens: TokenizedText, { from, to }: NameRun): number {
  if (from < 2) return from;
  const before = tokens.lower[from - 1];
  if (!hasSeat(tokens.lower[from - 2], before === "of" ? "for" : before)) return from;
  // `Cabinet Secretary for Transport | Kipchumba Chelang’at`, `ambassador to Peru | Kaarel Tamm`.
  if (to - from === 3 && (isField(tokens.lower[from]) || isPlaceAt(tokens, from))) return from + 1;
  for (let at = from + 1; at + 1 < to; at++)
    if (isGivenNameAt(tokens, at) && !isOrganizationWordAt(tokens, to - 1)) return at;
  return from;
}

/** `ANALYSIS Ann Lee`: a heading in capitals. */
function isKicker(tokens: TokenizedText, at: number): boolean {
  return isCommonWordAt(tokens, at) && /^\p{Lu}{4,}$/u.test(tokens.words[at]);
}

/** Past a nationality or party before a person's name: `American Serena Lund`, `Lib Dem Norman Hale`. */
function pastGroup(tokens: TokenizedText, { from, to }: NameRun): number {
  const words = /^lib(?:eral)?$/.test(tokens.lower[from]) && tokens.lower[from + 1].startsWith("dem") ? 2 : 1;
  const isGroup = words === 2 || isDemonymAt(tokens, from) || PARTY.has(tokens.lower[from]) || isKicker(tokens, from);
  const at = from + words;
  return isGroup && to - at > 1 && (isGivenNameAt(tokens, at) || isUnlisted(tokens, at, to)) ? at : from;
}

/** Two words that no list knows: the name in `Australian Wynston Crale`, but not in `American Airlines Group`. */
function isUnlisted(tokens: TokenizedText, from: number, to: number): boolean {
  const isKnown = (lower: string) => isCommonWord(lower) || isOrganizationWord(lower) || isPlace(lower);
  return to - from === 2 && !isKnown(tokens.lower[from]) && !isKnown(tokens.lower[from + 1]);
}

const PARTY = wordSet("parties");

/** `President's Council`, `Governors Association`: the title is part of an organization's name. */
function endsOrganization(tokens: TokenizedText, at: number, to: number): boolean {
  return isOrganizationWordAt(tokens, to - 1) && !isGivenNameAt(tokens, at + 1);
}

/** `Secretary of State Hillary Clinton`: past “of State”. */
function pastOf(tokens: TokenizedText, at: number, to: number): number {
  // `Mum-of-three | Ann Lee`.
  if (tokens.words[at] === "-") return pastOf(tokens, at + 2, to);
  if (tokens.lower[at] !== "of") return at;
  for (let next = at + 2; next < to; next++) {
    if (isGivenNameAt(tokens, next) && next + 1 < to) return next;
  }
  return to - at > 4 ? to - 2 : to;
}

/** Whether a role in small letters stands right before, or before a comma: `spokesman Lior Haiat`. */
function followsRole(tokens: TokenizedText, at: number): boolean {
  return at > 0 && isRoleNounAt(tokens, tokens.words[at - 1] === "," ? at - 2 : at - 1);
}

function kindOf(tokens: TokenizedText, from: number, to: number, titled: boolean, afterRole: boolean): NameKind {
  if (to - from === 1) return singleKind(tokens, from, titled, afterRole);
  const words = isPlainlySpaced(tokens, from, to)
    ? tokens.lower.slice(from, to)
    : textOf(tokens, from, to).toLowerCase().split(/\s+/);
  const phrase = words.join(" ");
  const last = words[words.length - 1];
  if (isSeat(phrase) || isOrganizationWord(last) || words.some((word) => WITHIN.has(word))) return "organization";
  if (titled) return "person";
  if (tokens.words[from].startsWith("@")) return "person";
  if (isPlace(phrase)) return afterRole && isGivenName(words[0]) ? "person" : "place";
  if (isKnownOrganization(phrase)) return "organization";
  // `Saint-Denis`: of several tokens, but one word.
  if (words.length === 1) return writtenKind(tokens, from, afterRole);
  if (words.slice(0, -1).some(isOrganizationWord) && !isGivenName(words[0])) return "organization";
  if (isGivenName(words[0])) return "person";
  if (words.some((word) => word.length > 2 && (isDemonym(word) || (isCommonWord(word) && !isSurname(word)))))
    return afterRole ? "person" : "unknown";
  return /^\p{Lu}{3,}$/u.test(tokens.words[from]) && !/^\p{Lu}+$/u.test(tokens.words[to - 1])
    ? "organization"
    : "person";
}

/** `Kent County Republicans`, `Bank of Ireland`: a word that nobody has in his name. */
const WITHIN = wordSet("withinBodies");

/** Whether a single space parts each word from the next. */
function isPlainlySpaced({ text, starts, ends }: TokenizedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const end = ends[at - 1];
    if (starts[at] !== end + 1 || text.charCodeAt(end) !== 0x20) return false;
  }
  return true;
}

function singleKind(tokens: TokenizedText, at: number, titled: boolean, afterRole: boolean): NameKind {
  const lower = tokens.lower[at];
  if (isSeatAt(tokens, at) || isOrganizationWordAt(tokens, at) || lower === "of" || lower === "&")
    return "organization";
  if (titled || lower.startsWith("@")) return "person";
  if (isPlaceAt(tokens, at)) return afterRole && isGivenNameAt(tokens, at) ? "person" : "place";
  return isKnownOrganizationAt(tokens, at) ? "organization" : writtenKind(tokens, at, afterRole);
}

function writtenKind(tokens: TokenizedText, at: number, afterRole: boolean): NameKind {
  const word = tokens.words[at];
  if (!startsSmall(word[1]) && /^\p{Lu}{2,}s?$/u.test(word)) return "organization";
  if (isGivenNameAt(tokens, at) || isSurnameAt(tokens, at)) return "person";
  return afterRole ? "person" : "unknown";
}
