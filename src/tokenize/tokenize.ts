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
  if (typeof text !== "string") throw new TypeError(`text must be a string, but it is ${describe(text)}`);
  const columns = new Columns(text, learnedTagger());
  for (const paragraph of paragraphsOf(text)) readParagraph(text, paragraph, columns);
  return columns.finish();
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

function readParagraph(text: string, { start, end }: Span, columns: Columns): void {
  columns.startParagraph();
  for (let at = skipWhiteSpace(text, start, end); at < end; ) {
    const next = wordEnd(text, at, start, end);
    columns.push(at, next);
    at = skipWhiteSpace(text, next, end);
  }
  columns.endParagraph();
}
