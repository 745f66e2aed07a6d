import type { Span } from "../span";

const LINE = /[^\n\r\u2028\u2029]+/g;
/** A column in which mail and news wires break lines: shorter and longer lines are paragraphs of their own. */
const WRAP = { least: 60, most: 80 };

/**
 * The paragraphs of a text, without the line breaks that end them.
 *
 * A line break ends a paragraph, except in hard-wrapped text, where only a blank line does.
 */
export function paragraphsOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    if (match[0].trim() !== "") lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

function followsBlankLine(text: string, before: Span, after: Span): boolean {
  const gap = text.slice(before.end, after.start).replace(/\r\n/g, "\n");
  return (gap.match(/[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;
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
