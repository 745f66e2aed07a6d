import type { Span } from "../span";
import { skipWhiteSpace } from "./white-space";

/** A column in which mail and news wires break lines: shorter and longer lines are paragraphs of their own. */
const WRAP = { least: 60, most: 80 };

/**
 * The paragraphs of a text, without the line breaks that end them.
 *
 * A line break ends a paragraph, except in hard-wrapped text, where only a blank line does.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

/** What breaks a line; `\r\n` is one break. */
const BREAKS = ["\n", "\r", "\u2028", "\u2029"];

/** The lines that hold more than white space. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  // Where the next break of each kind stands: the engine finds one many times faster than a look at each character.
  const next = BREAKS.map(() => -1);
  for (let start = 0; start < text.length; ) {
    let end = text.length;
    for (let kind = 0; kind < BREAKS.length; kind++) {
      if (next[kind] < start) next[kind] = placeOf(BREAKS[kind], text, start);
      if (next[kind] < end) end = next[kind];
    }
    if (skipWhiteSpace(text, start, end) < end) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where a character stands next; the length of the text where it does not. */
function placeOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** Whether more than one line break stands between two lines; `\r\n` is one. */
function followsBlankLine(text: string, before: Span, after: Span): boolean {
  let breaks = 0;
  for (let at = before.end; at < after.start && breaks < 2; at++) {
    if (!BREAKS.includes(text[at])) continue;
    if (text[at] !== "\r" || at + 1 >= after.start || text[at + 1] !== "\n") breaks++;
  }
  return breaks > 1;
}

/** Hard-wrapped: there are blank lines, and nearly every line that another one follows at once is as long as a column. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inner = 0;
  let columnWide = 0;
  let blank = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (followsBlankLine(text, lines[i], lines[i + 1])) {
      blank = true;
      continue;
    }
    inner++;
    const length = lines[i].end - lines[i].start;
    if (length >= WRAP.least && length <= WRAP.most) columnWide++;
  }
  return blank && inner >= 4 && columnWide >= inner * 0.9;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !followsBlankLine(text, last, line)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
