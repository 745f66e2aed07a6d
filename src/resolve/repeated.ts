import type { Quotation } from "../detect/quotation";
import type { TextSpan } from "../span";

/** How many quotations at the top of a text may be a headline's or the line's below it. */
const TOP = 4;
/** How short words may be, in UTF-16 code units, that still mean the same ones further down. */
const SHORTEST = 12;

/**
 * A headline's words in marks name nobody (`Row over turf: “You blame our parents”`), but the story gives them again with
 * whoever said them: of each such quotation, the index of the later one that holds its words.
 */
export function repeatedBelow(quotations: readonly Quotation[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < Math.min(TOP, quotations.length); at++) {
    const { cue, quoted, paragraph } = quotations[at];
    if ((cue && cue.lemma !== ":") || quoted.length !== 1 || paragraph > 1) continue;
    const words = plain(quoted[0]);
    if (words.length < SHORTEST) continue;
    const below = quotations.findIndex(
      (one, index) =>
        index > at &&
        one.cue !== null &&
        one.paragraph > paragraph &&
        one.quoted.some((span) => plain(span).includes(words)),
    );
    if (below > at) found.set(at, below);
  }
  return found;
}

/** Words without the signs that a quotation ends with, and whatever marks stand within. */
function plain({ text }: TextSpan): string {
  let end = text.length;
  while (end > 0 && ENDING.has(text[end - 1])) end--;
  return text
    .slice(0, end)
    .toLowerCase()
    .replace(/[‘’“”"]/g, "'");
}

const ENDING = new Set(" \n\t.,!?");
