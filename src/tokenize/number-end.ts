import { wordSet } from "../lexicon/listed";
import { isDigit, isLetter } from "./characters";

/** Letters that belong to the number before them: `20th`, `1990s`, `9am`; others are words of their own: `£10|bn`. */
const ENDINGS = wordSet("endingsOfNumbers");

/** The end of a number: `1,237`, `3.5`, `9/11`, `12:30`, `2015-16`, `20th`. */
export function numberEnd(text: string, at: number, to: number): number {
  let end = at;
  while (true) {
    while (end < to && isDigit(text.charCodeAt(end))) end++;
    if (end + 1 >= to || !joinsNumbers(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  let after = end;
  while (after < to && after < end + 3 && isLetter(text.charCodeAt(after))) after++;
  return after > end && ENDINGS.has(text.slice(end, after).toLowerCase()) ? after : end;
}

/** `.`, `,`, `:`, `/` and `-` between digits. */
function joinsNumbers(code: number): boolean {
  return (code >= 0x2c && code <= 0x2f) || code === 0x3a;
}
