import { firstFrom } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

/** Tells of a token whether it stands in quotation marks; marks left open end with their paragraph. */
export function inMarks(tokens: TokenizedText): (token: number) => boolean {
  let turns: readonly number[] | null = null;
  return (token) => {
    turns ??= turnsOf(tokens);
    return isOdd(firstFrom(turns, token + 1));
  };
}

/** The tokens with which words in marks start and end, by turns. */
function turnsOf({ words, tags, count, paragraphs }: TokenizedText): number[] {
  const turns: number[] = [];
  let paragraph = 0;
  for (let at = 0; at < count; at++) {
    if (at >= paragraphs[paragraph]) {
      paragraph++;
      if (isOdd(turns.length)) turns.push(at);
    }
    if (tags[at] !== Tag.PUNCT) continue;
    const word = words[at];
    if (word === '"' || word === (isOdd(turns.length) ? "”" : "“")) turns.push(at);
  }
  return turns;
}

const isOdd = (number: number): boolean => number % 2 === 1;
