import { wordSet } from "../lexicon/listed";
import { isNameParticle } from "../lexicon/nominal-words";
import { isCommonWord } from "../lexicon/word-classes";
import { isLetter } from "../tokenize/characters";
import { startsLong, startsName } from "../tokenize/letters";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { joinsFields } from "./role-phrase";
import {
  isAddressAt,
  isCommonWordAt,
  isDateAt,
  isGivenNameAt,
  isListedRoleAt,
  isOrganizationWordAt,
  isSurnameAt,
  isTitleAt,
} from "./word-at";

/** A run of capitalised words, in tokens, end exclusive: what a name may be made of. */
export interface NameRun {
  readonly from: number;
  to: number;
  readonly paragraph: number;
  /** A common word that may be capitalised only because a sentence starts with it. */
  readonly doubtful: boolean;
  /** In a line where nearly every word is capitalised, so that capitals say little. */
  readonly heading: boolean;
}

/** I’Anson is a surname, I’m is none. */
const SURNAME_IN_I = /^I['’]\p{Lu}\p{Ll}/u;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Bodies that are in or to a country: `the Embassy in Mali`. */
const MISSION = wordSet("missions");

/** Every run of capitalised words of a text, in order. */
export function nameRunsOf(tokens: TokenizedText): NameRun[] {
  const runs: NameRun[] = [];
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphs.length; paragraph++) {
    const last = tokens.paragraphs[paragraph + 1];
    const heading = isHeading(tokens, tokens.paragraphs[paragraph], last);
    for (let at = tokens.paragraphs[paragraph]; at < last; ) {
      const { mayOpenName } = tokens.forms[at];
      if (!mayOpenName || !(startsRun(tokens, at) || (!heading && isHiddenName(tokens, at, last)))) {
        at++;
        continue;
      }
      const end = runEnd(tokens, at, last);
      const to = heading ? cutAtPerson(tokens, at, end) : end;
      const from = dropSentenceStart(tokens, at, to, tokens.paragraphs[paragraph]);
      const doubtful = from >= to || isParticiple(tokens, from, to);
      if (!doubtful || !isParticiple(tokens, at, to))
        runs.push({ from: doubtful ? at : from, to, paragraph, heading, doubtful });
      at = to;
    }
  }
  return runs;
}

/** `Reacting sharply, the minister said`, `Founded in 1979, it`: a word of a sentence that is capitalised at its start. */
function isParticiple(tokens: TokenizedText, from: number, to: number): boolean {
  if (to - from > 1 || isSurnameAt(tokens, from)) return false;
  const ly = tokens.tags[to] === Tag.ADV && tokens.lower[to].endsWith("ly");
  return tokens.lower[from].endsWith("ing")
    ? ly
    : tokens.lower[from].endsWith("ed") && tokens.tags[from] === Tag.VERB && (ly || tokens.tags[to] === Tag.ADP);
}

function isHeading(tokens: TokenizedText, first: number, last: number): boolean {
  if (last - first >= 40) return false;
  let small = 0;
  let capital = 0;
  for (let at = first; at < last; at++) {
    if (!startsLong(tokens.words[at])) continue;
    if (startsName(tokens.words[at])) capital++;
    // More than the words to come could make up for, as in most lines.
    else if (++small * 4 > capital + last - at) return false;
  }
  return capital + small >= 4 && capital >= (capital + small) * 0.8;
}

function startsRun(tokens: TokenizedText, at: number): boolean {
  const word = tokens.words[at];
  if (!startsName(word) || (word.startsWith("I") && /^.(?:$|['’])/.test(word) && !SURNAME_IN_I.test(word)))
    return false;
  const tag = tokens.tags[at];
  // “The mortgage renews in May, …”: no April and no May is meant.
  if ((word === "May" || word === "April") && IN.has(tokens.lower[at - 1]) && !startsName(tokens.words[at + 1] ?? ""))
    return false;
  if (at > 0 && isHome(tokens, at)) return false;
  if (tag === Tag.PROPN || tag === Tag.NOUN || tag === Tag.ADJ)
    return !isDateAt(tokens, at) || tokens.lower[at] === "april" || isDateName(tokens, at);
  return (
    isGivenNameAt(tokens, at) ||
    isTitleAt(tokens, at) ||
    isAddressAt(tokens, at) ||
    tag === Tag.VERB ||
    tag === Tag.OTHER ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

/** `said Will Smith`, `President To Lam`: a word with a capital within a sentence, and a name after it. */
function isHiddenName(tokens: TokenizedText, at: number, last: number): boolean {
  const tag = tokens.tags[at];
  if ((tag !== Tag.AUX && tag !== Tag.PART) || tokens.tags[at + 1] !== Tag.PROPN || !startsName(tokens.words[at]))
    return false;
  if (at > 0 && !followsStop(tokens, at) && tokens.starts[at] > tokens.ends[at - 1]) return true;
  // “Will Smith said”, but “Will Trump resign?”.
  return tokens.lower[at] === "will" && PAST.test(tokens.lower[runEnd(tokens, at, last)] ?? "");
}

const PAST = /^(?:said|told|wrote|was|has|had|is|'s|,|who|\p{Ll}+ed)$/u;

const IN = wordSet("beforeMonths");

/** The party and state of a politician: `(D-N.Y.)`, `, R-Wis.,`, `(Vt.)`. */
function isHome({ words }: TokenizedText, at: number): boolean {
  const before = words[at - 1];
  if (before === "(") return /^[DRI](?:-|$)/.test(words[at]) || (words[at + 1] === ")" && words[at].endsWith("."));
  if (before === ",") return words[at + 1] === "-" ? /^[DRI]$/.test(words[at]) : /^[DRI]-./.test(words[at]);
  return (
    before === "-" && at > 2 && (words[at - 3] === "(" || (words[at - 3] === "," && /^[DRI]$/.test(words[at - 2])))
  );
}

/** May, June and the like as given names: `June Smith`. */
function isDateName(tokens: TokenizedText, at: number): boolean {
  const next = tokens.words[at + 1];
  return (
    isGivenNameAt(tokens, at) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next) && tokens.tags[at + 1] === Tag.PROPN
  );
}

function followsStop(tokens: TokenizedText, at: number): boolean {
  const before = tokens.words[at - 1];
  // `- Creating jobs`: an item of a list.
  if (before === "-") return !adjacent(tokens, at - 1);
  return !isLetter(before.charCodeAt(0)) && /^[.?!:“"‘'«„…–—*•]+$/.test(before);
}

function adjacent(tokens: TokenizedText, at: number): boolean {
  return tokens.starts[at + 1] === tokens.ends[at];
}

function runEnd(tokens: TokenizedText, from: number, last: number): number {
  let to = from + 1;
  while (to < last && to - from < 12) {
    const word = tokens.words[to];
    const lower = tokens.lower[to];
    if (word === "-" && adjacent(tokens, to - 1) && adjacent(tokens, to) && to + 1 < last) {
      to += 2;
    } else if (isNamePart(tokens, to)) {
      to++;
    } else if (isNameParticle(lower) || word === "&") {
      // `Mona el-Sayed`.
      const hyphen = tokens.words[to + 1] === "-" && adjacent(tokens, to) && adjacent(tokens, to + 1);
      const next = hyphen || isNameParticle(tokens.lower[to + 1]) ? to + 2 : to + 1;
      if (next >= last || !startsName(tokens.words[next])) break;
      to = next + 1;
    } else if (lower === "of" && joinsOf(tokens, to - 1)) {
      const next = tokens.lower[to + 1] === "the" ? to + 2 : to + 1;
      if (next >= last || !startsName(tokens.words[next])) break;
      to = next + 1;
    } else if (
      (lower === "in" || lower === "to") &&
      MISSION.has(tokens.lower[to - 1]) &&
      startsName(tokens.words[to + 1])
    ) {
      to += 2;
    } else if (nicknameEnd(tokens, to, last) > to) {
      to = nicknameEnd(tokens, to, last);
    } else if (
      // `Governors’ Association`, `Sheriff’s Office`.
      (word === "'" || word === "’" || (lower === "'s" && isTitleAt(tokens, to - 1))) &&
      isOrganizationWordAt(tokens, to + 1) &&
      startsName(tokens.words[to + 1])
    ) {
      to += 2;
    } else if (lower === "and" && to + 1 < last && joinsFields(tokens, to) && holdsBody(tokens, from, to, last)) {
      to += 2;
    } else if (word === "," && to + 1 < last && GENERATION.test(tokens.lower[to + 1])) {
      to += 2;
    } else break;
  }
  return to;
}

/** `Food and Drink | Federation`, `Ministry of Trade | and Industry`: an organization's word stands in the name around “and”. */
function holdsBody(tokens: TokenizedText, from: number, and: number, last: number): boolean {
  for (let at = from; at < and; at++) if (isOrganizationWordAt(tokens, at)) return true;
  for (let at = and + 1; at < Math.min(last, and + 4) && startsName(tokens.words[at]); at++)
    if (isOrganizationWordAt(tokens, at)) return true;
  return false;
}

/** In a headline a run ends where a person’s name does, and before one: `Ann Lee Goes | After | Tom Hale`. */
function cutAtPerson(tokens: TokenizedText, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (!isPersonAt(tokens, at, to)) continue;
    if (at > from) return isTitleAt(tokens, at - 1) || isAddressAt(tokens, at - 1) ? to : at;
    const end = isPersonAt(tokens, at + 1, to) ? at + 3 : at + 2;
    return end < to && isPlain(tokens, end) ? end : to;
  }
  return to;
}

/** A given name, and after it a word that is nothing else than a surname. */
function isPersonAt(tokens: TokenizedText, at: number, to: number): boolean {
  return at + 1 < to && isGivenNameAt(tokens, at) && startsName(tokens.words[at + 1]) && !isPlain(tokens, at + 1);
}

function isPlain(tokens: TokenizedText, at: number): boolean {
  return (isCommonWordAt(tokens, at) && !isSurnameAt(tokens, at)) || isOrganizationWordAt(tokens, at);
}

const OPENS_NICKNAME = ["“", '"', "‘", "'"];
const CLOSES_NICKNAME = ["”", '"', "’", "'"];

/** `Marcus “Tank” Bello`, `Femi “Sarz-Boy” Akin`: past a few words in marks inside a name and the next part of it. */
function nicknameEnd(tokens: TokenizedText, at: number, last: number): number {
  const sort = OPENS_NICKNAME.indexOf(tokens.words[at]);
  if (sort < 0 || at + 3 >= last || !startsName(tokens.words[at + 1])) return at;
  let close = at + 2;
  while (close < Math.min(last - 1, at + 5) && (tokens.words[close] === "-" || startsName(tokens.words[close])))
    close++;
  const goesOn = tokens.words[close] === CLOSES_NICKNAME[sort] && close + 1 < last;
  return goesOn && startsName(tokens.words[close + 1]) && isNamePart(tokens, close + 1) ? close + 2 : at;
}

function isNamePart(tokens: TokenizedText, at: number): boolean {
  const word = tokens.words[at];
  // Ai Jun, but not `in Paris June 5`.
  if (!startsName(word) || (isDateAt(tokens, at) && (word.length > 3 || tokens.tags[at + 1] === Tag.NUM))) return false;
  const tag = tokens.tags[at];
  return (
    (tag !== Tag.PRON || SURNAME_IN_I.test(word)) &&
    tag !== Tag.DET &&
    tag !== Tag.CCONJ &&
    tag !== Tag.AUX &&
    !(tag === Tag.ADP && word.length < 4)
  );
}

/** `Department of State`, `Secretary of State`, `House of Commons`: names that go on after “of”. */
function joinsOf(tokens: TokenizedText, at: number): boolean {
  return isOrganizationWordAt(tokens, at) || isTitleAt(tokens, at) || isListedRoleAt(tokens, at);
}

/** Adjectives that may stand before any name: `Last Labour Party conference`. */
const NARROWS = wordSet("narrowing");

/** Surnames that are English words too. */
const SHORT_SURNAME = wordSet("shortSurnames");

/** Words that are capitalised only because a sentence starts there are no part of a name. */
function dropSentenceStart(tokens: TokenizedText, from: number, to: number, first: number): number {
  if (from !== first && !followsStop(tokens, from)) return from;
  const tag = tokens.tags[from];
  if (tag === Tag.AUX) return from;
  if (isGivenNameAt(tokens, from) && (tag === Tag.PROPN || to - from > 1)) return from;
  if (isTitleAt(tokens, from) || isAddressAt(tokens, from) || isOrganizationWordAt(tokens, from)) return from;
  // `Tan Wei Jie`.
  if (to - from === 3 && SHORT_SURNAME.has(tokens.lower[from])) return from;
  // `Human Rights Watch`, but `Former Clinton Foundation head`.
  const isOfBody =
    to - from > 2 &&
    isOrganizationWordAt(tokens, to - 1) &&
    !isSurnameAt(tokens, from + 1) &&
    !NARROWS.has(tokens.lower[from]) &&
    isCommonWord(tokens.lower[from + 1].replace(/s$/, ""));
  const isOrdinary = isCommonWordAt(tokens, from) && tag !== Tag.PROPN && !isOfBody;
  const isNumeric = tag === Tag.NUM;
  // `Continued Stone: “So I think …”`.
  const isCue = tokens.words[to] === ":" && tokens.lower[from].endsWith("ed") && tokens.forms[from].known.cue;
  return isOrdinary || isNumeric || isCue ? from + 1 : from;
}
