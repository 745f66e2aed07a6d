import { listed, wordSet } from "../lexicon/listed";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import weights from "../model/speech.json";
import { startsSmall } from "../tokenize/letters";
import { Tag } from "../tokenize/tokenized-text";
import { isUttered } from "./cue-noun";
import { areBare, type Frame, unitAt } from "./frame";
import { type Ascriber, speechFeatures } from "./speech-features";

// Words in marks that nobody says: a term, a title, a nickname, a slogan, irony, the value of a markup attribute. What
// the marks themselves show is a rule here; the rest is weighed by a model (docs/model.md).

const model = linearModel(weights);

/** Whether somebody says the words in marks at unit `at` of the frame. */
export function isSpeech(frame: Frame, at: number, attribution: Ascriber): boolean {
  return speechProbability(frame, at, attribution) >= model.threshold;
}

/** How probable it is that somebody says the words in marks at unit `at` of the frame, 0 to 1. */
export function speechProbability(frame: Frame, at: number, attribution: Ascriber): number {
  const sure = surely(frame, at);
  if (sure !== null) return sure;
  const { units } = frame;
  if (!attribution.link && at > 1 && units[at - 1].word === "of" && NOTION.has(units[at - 2].word)) return 0;
  if (isPlainlySaid(frame, at, attribution)) return 0.99;
  const score = new Score(model);
  speechFeatures(score, frame, at, attribution);
  return score.probability;
}

/** How many characters words in marks have at least that are hardly a term. */
const LONG = 40;

/**
 * `“The pier is not safe, whatever they say,” said Lior Haiat`: long words with a cue and a source, and a word in small
 * letters, of which a title has few.
 */
function isPlainlySaid({ units, tokens }: Frame, at: number, { link }: Ascriber): boolean {
  const { innerStart, innerEnd } = units[at].marked!;
  return !!link?.source && innerEnd - innerStart >= LONG && / \p{Ll}{4}/u.test(tokens.text.slice(innerStart, innerEnd));
}

/** The probability that the marks themselves and the words beside them give, else null. */
export function surely({ units, tokens }: Frame, at: number): number | null {
  const { start, end } = units[at];
  const marked = units[at].marked!;
  const { text } = tokens;
  const inner = text.slice(marked.innerStart, marked.innerEnd);
  if (!/[\p{L}\p{N}]/u.test(inner)) return 0;
  // Markup of web pages: author="@Haiat", <https://t.co/x>.
  if (text[start - 1] === "=" || (text[end] === ">" && /^\s*https?:/.test(inner))) return 0;
  const before = unitAt(units, at - 1);
  const last = before?.word;
  if (isName(inner, last) || FOLLOW.test(inner)) return 0;
  if (before) {
    const next = units[at + 1];
    // Femi “Tall-Boy” Akinwande
    if (before.capital && next?.capital && NICKNAME.test(inner)) return 0;
    const second = unitAt(units, at - 2)?.word;
    // Most words in marks stand behind a comma or a colon, and there only `titled` may be what they are.
    const lead =
      last === "," || last === ":"
        ? (second ?? "")
        : units
            .slice(Math.max(0, at - 5), at)
            .map(({ word }) => word)
            .join(" ");
    if (MENTIONED.test(lead) || (last === "for" && LANGUAGE.has(second))) return 0;
    if (last === "," && WORK.has(second) && (!NAMES_SPEAKER.has(next?.tag) || isTitle(inner))) return 0;
    if (last === "of" && MAKER.has(second) && isTitle(inner)) return 0;
    if (NOBODYS.test(lead) && next?.word !== "by") return 0;
    if (USED.test(lead) || isUttered(units, at)) return 0.9;
  }
  // A sentence of nothing but words in marks is somebody’s: “Bodies everywhere.” A short one may be a heading, unless
  // others stand before it: She looked up. “Harbours.”
  if (!marked.stop || !areBare(units)) return null;
  const follows =
    marked.family !== "single" &&
    marked.family !== "apostrophe" &&
    /\S[^\S\n]*$/.test(text.slice(Math.max(0, start - 3), start));
  return follows || (/.{20}|[.!?]$/s.test(inner) && !isTitle(inner)) ? 0.99 : null;
}

/** Words that are spoken of: a piece entitled “…”, coined the term “…”, for not using the word “…”. */
const MENTIONED =
  /(?:\b(?:en)?titled|\bcoin\w* the (?:term|phrase|word|expression)|(?:\b(?:not|never|without)|n['’]t|\brefus\w+ to) us\w+ the (?:term|phrase|words?))$/;
/** `Latin for “…”`. */
const LANGUAGE = wordSet("languages");
/** A title after what it is the title of: `her memoir, “Tough Tides,” is out`. */
const WORK = wordSet("titledWorks");
/** `the era of “cheap money”`, where no cue ascribes it. */
const NOTION = wordSet("notions");
/** `the author of “Tough Tides”`. */
const MAKER = wordSet("makersOfWorks");
/** `In her memoir, “I was afraid,” she writes.` */
const NAMES_SPEAKER = new Set<number | undefined>([Tag.PRON, Tag.PROPN, Tag.VERB]);
/** `in what has been dubbed “…”`, unless `by Haiat` follows. */
const NOBODYS = /\bwhat (?:is|are|was|were|(?:ha[sd]|have|is|are) (?:been|being)) \w+ed(?: as)?(?: an?| the)?$/;
/** He has used the phrase “…” often; calls people “…” and “…”; summed her up as “…”; is said to be “…”. */
const USED =
  /\b(?:use[ds] the (?:term|phrase)|call(?:s|ed|ing) (?!(?:the|an?|for|on|to|in|by|off|up|out)\b)[\p{L}'’-]+(?: an?| the)?(?: {2}(?:and|or)(?: an?)?)?|(?:summed|sums) up (?:\S+ ){1,2}as|(?:hail|deride|denounce|slamm)\w+ (?:\S+ ){1,3}as(?: an?| the)?|(?:said|understood|thought|believed|reported) to be(?: an?| the)?)$/u;

const NICKNAME = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;

/** What a paper asks of its readers. */
const FOLLOW = new RegExp(`^Follow .{2,40} on (?:${listed("platforms").join("|")})\\b`);

/** The longest name of a show or a book, in characters. */
const LONGEST_NAME = 90;

/** `the “Harbour Morning Show,”`, `“Collapse: How Harbours Fail”`, a boxer nicknamed “Iron Jim”: every longer word has a capital. */
function isName(inner: string, before: string | undefined): boolean {
  const last = inner.slice(inner.lastIndexOf(" ") + 1);
  return before === "nicknamed" || (SHOW.has(last.replace(/[,.]$/, "")) && isTitle(inner));
}

/** `Legend in the Coal Fields.`: words of which every longer one has a capital. */
function isTitle(inner: string): boolean {
  if (inner.length > LONGEST_NAME) return false;
  const words = inner.split(/[^\p{L}\p{N}'’]+/u);
  return words.every((word) => word.length < 4 || !startsSmall(word)) && /\p{Lu}\P{Lu}*\p{Lu}\p{Ll}/u.test(inner);
}

const SHOW = wordSet("namesOfShows");
