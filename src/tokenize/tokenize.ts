import type { Span } from "../span";
import { Columns } from "./columns";
import { paragraphsOf } from "./paragraphs";
import type { TokenizedText } from "./tokenized-text";
import { learnedTagger } from "./weights";
import { skipWhiteSpace } from "./white-space";
import { wordEnd } from "./word-end";

/**
 * Cuts a text into words, sentences and paragraphs, and tags each word's part of speech.
 *
 * Every character that is no white space is in exactly one token. The answer depends on the text alone.
 * @throws TypeError if `text` is not a string.
 */
export function tokenize(text: string): TokenizedText {
  return read(text, new Columns(learnedTagger()));
}

/** Columns of more words than these are not kept for the next text. */
const MOST_KEPT = 0x40000;

/** None while a text is read: they are of no use where reading fails. */
let kept: Columns | undefined;

/**
 * The same for one who has done with a text before the next one is read, whose columns then stand in the same place.
 * Columns of its own would outlive the small objects made while a long text is read, and the engine's collector of
 * garbage pays for what lives. Words, lower case and forms may go on behind the last token, as `undefined`.
 */
export function lentTokens(text: string): TokenizedText {
  const columns = kept ?? new Columns(learnedTagger());
  kept = undefined;
  const tokens = read(text, columns);
  if (tokens.count <= MOST_KEPT) kept = columns;
  return tokens;
}

function read(text: string, columns: Columns): TokenizedText {
  if (typeof text !== "string") throw new TypeError(`text must be a string, but it is ${describe(text)}`);
  for (const paragraph of paragraphsOf(text)) readParagraph(text, paragraph, columns);
  return columns.finish(text);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

function readParagraph(text: string, { start, end }: Span, columns: Columns): void {
  columns.startParagraph();
  for (let at = skipWhiteSpace(text, start, end); at < end; ) {
    const next = wordEnd(text, at, start, end);
    columns.push(text, at, next);
    at = skipWhiteSpace(text, next, end);
  }
  columns.endParagraph();
}
