import { isGivenName } from "../lexicon/given-names";
import { wordSet } from "../lexicon/listed";
import { isPossessive, POSSESSIVES } from "../lexicon/possessives";
import { isField, isRoleNoun } from "../lexicon/role-nouns";
import { startsLarge, startsSmall } from "../tokenize/letters";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { isBodyAt, isListedRoleAt, isRoleNounAt } from "./word-at";

// Phrases that say what somebody is, found around a name. Ranges are tokens, end exclusive.

export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** How it stands to the name, surest first. */
  readonly where: "before" | "after" | "copula" | "definite";
  /** Of a description away from the name: how likely it means this person. */
  readonly sure?: number;
  /** Whether it says more with the same noun than a role at the name: the Ohio senator, of Sen. Lee. */
  readonly fuller?: boolean;
}

/** Whether a token may be the noun that says what somebody, or some organization, is. */
export type IsHeadNoun = (tokens: TokenizedText, at: number) => boolean;

export const isRole: IsHeadNoun = (tokens, at) =>
  isRoleNoun(tokens.lower[at].slice(tokens.lower[at].lastIndexOf("-") + 1)) ||
  isRank(tokens, at) ||
  isRankOfPolice(tokens, at) ||
  isPosition(tokens, at);

/** `defensive tackle Marcus Bell`, `presidential bet Ann Lee`: a word that is a role after some words only. */
const isPosition = ({ lower }: TokenizedText, at: number): boolean =>
  POSITION.has(lower[at]) && BEFORE_POSITION.has(lower[at - 1]);
const POSITION = wordSet("positions");
const BEFORE_POSITION = wordSet("beforePositions");

/** `PC Ann Lee`, `Det Con Ann Lee`: a constable or inspector, in letters that mean other things elsewhere. */
export const isRankOfPolice = ({ words }: TokenizedText, at: number): boolean =>
  words[at].length < 4 &&
  (/^(?:P|D)C$|^D(?:I|S|CI)$/.test(words[at]) || (words[at] === "Con" && /^Det\.?$/.test(words[at - 1] ?? "")));

/** `world number one`, `the No. 2`. */
export function isRank(tokens: TokenizedText, at: number): boolean {
  return tokens.tags[at] === Tag.NUM && /^(?:number|no\.?)$/.test(tokens.lower[at - 1] ?? "");
}

/** `moderators`, `three people`: no single person. */
export const isPlural = (lower: string): boolean => /[^s]s$|^(?:people|men|women)$/.test(lower);

/** What an organization is: a group, the country’s largest carrier; but no plural, and no other one’s name. */
export const isBodyNoun: IsHeadNoun = (tokens, at) =>
  startsSmall(tokens.words[at]) && isBodyAt(tokens, at) && !/[^s]s$/.test(tokens.lower[at]);

export const CONNECTS = wordSet("connectives");
export const ARTICLE = wordSet("articles");
/** `He is a man who`: no role. */
export const ANYBODY = wordSet("anybody");
export const LEADING_PARTICIPLE = wordSet("leadingParticiples");

export const isPronoun = (lower: string): boolean => POSSESSIVES.has(lower);
export const KIN = wordSet("kin");

/** `Norway’s only envoy`, `Oslo’s most senior pilot`. */
export function narrowsPossessor(tokens: TokenizedText, at: number): boolean {
  return /^(?:only|most|first)$/.test(tokens.lower[at]) && isPossessive(tokens.lower[at - 1]);
}

/** The mark after a plural or a name in s: `Paris’ harbour master`. */
export function isPossessiveMark(tokens: TokenizedText, at: number): boolean {
  return tokens.lower[at] === "'" && /s$/.test(tokens.lower[at - 1] ?? "") && tokens.starts[at] === tokens.ends[at - 1];
}

/** Inside a name such as `Brightloom.com`. */
export function isDomain(tokens: TokenizedText, at: number): boolean {
  const dot = tokens.words[at] === "." ? at : at - 1;
  return (
    tokens.words[dot] === "." &&
    tokens.ends[dot - 1] === tokens.starts[dot] &&
    tokens.ends[dot] === tokens.starts[dot + 1] &&
    /^(?:com|org|net|co|uk)$/.test(tokens.lower[dot + 1] ?? "")
  );
}

/** Whether the role noun at a token is its phrase's head: what comes next narrows it or ends it. */
export function isHead(tokens: TokenizedText, at: number, last: number, isNoun: IsHeadNoun = isRole): boolean {
  // A surname such as Carver is none.
  if (!isNoun(tokens, at) || (startsLarge(tokens.words[at]) && isRoleNounAt(tokens, at) && !isListedRoleAt(tokens, at)))
    return false;
  if (at + 1 >= last) return true;
  const tag = tokens.tags[at + 1];
  if (isPossessive(tokens.lower[at + 1])) return false;
  return tag !== Tag.NOUN && tag !== Tag.PROPN && tokens.words[at + 1] !== "-";
}

/** `Health and Disability Commissioner`: two fields, in capitals, that no names are. */
export function joinsFields({ words, lower }: TokenizedText, at: number): boolean {
  return (
    isField(lower[at - 1] ?? "") &&
    startsLarge(words[at - 1]) &&
    startsLarge(words[at + 1]) &&
    !isGivenName(lower[at + 1])
  );
}

/** `Chairman and Chief Executive | Ann Lee`: two titles of one person. */
export function joinsTitles(tokens: TokenizedText, and: number, nameFrom: number): boolean {
  return (
    startsLarge(tokens.words[and - 1]) && isRole(tokens, and - 1) && and + 1 < nameFrom && isRole(tokens, nameFrom - 1)
  );
}
