import { wordSet } from "../lexicon/listed";
import { leadsOn } from "./abbreviations";
import { isCapital, isDigit, isLetter } from "./characters";

// Where sentences end: after a full stop, question or exclamation mark and the marks that close there, unless what
// follows shows that the sentence goes on.

/** The tokens of a paragraph, as far as sentence ends need them. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const CLOSERS = new Set("”\"’'»)].");
const OPENERS = new Set("“\"‘'«„([¿¡");

/** Words that open a sentence after an abbreviation: `in the U.S. The proposal`, but not `in the U.S. Senate`. */
const STARTERS = wordSet("sentenceStarters");

/**
 * The first token of the sentence after the one that token `at` may end, which is or ends in a full stop, a question or
 * an exclamation mark; 0 where it ends none.
 * @param to the first token after the paragraph
 */
export function nextSentence(text: Words, at: number, to: number): number {
  const word = text.words[at];
  if (word.length > 1 && word.endsWith(".")) return isLetter(word.charCodeAt(0)) ? afterAbbreviation(text, at, to) : 0;
  const next = closed(text, at + 1, to);
  return next < to && startsSentence(text, next, to) ? next : 0;
}

function afterAbbreviation({ words, starts, ends }: Words, at: number, to: number): number {
  if (leadsOn(words[at])) return 0;
  const next = closed({ words, starts, ends }, at + 1, to);
  if (next >= to || starts[next] === ends[next - 1]) return 0;
  const isMark = OPENERS.has(words[next]) && words[next] !== "(";
  return STARTERS.has(words[next]) || (isMark && next + 1 < to && isCapital(words[next + 1].charCodeAt(0))) ? next : 0;
}

/** The first token that is no mark closing what stands before it. */
function closed({ words, starts, ends }: Words, from: number, to: number): number {
  let at = from;
  while (at < to && starts[at] === ends[at - 1] && CLOSERS.has(words[at])) at++;
  return at;
}

/** Signs that a sentence may start with where a space stands before them: `@mayor`, `#budget`, `$3m`, `… and so on`. */
const FIRST_SIGNS = new Set("@#$£…");

/** Whether a sentence may start at a token, after the mark that ends one. */
function startsSentence({ words, starts, ends }: Words, at: number, to: number): boolean {
  let first = at;
  while (first + 1 < to && OPENERS.has(words[first])) first++;
  const code = words[first].charCodeAt(0);
  if (isLetter(code)) return isCapital(code);
  // Markup that was left in the text: `said Ruiz.</p>`.
  if (code === 0x3c) return true;
  const isApart = starts[at] > ends[at - 1];
  return isApart && (isDigit(code) || FIRST_SIGNS.has(words[first][0]) || words[first] === "...");
}
