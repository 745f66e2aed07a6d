import type { Span } from "../span";
import { Columns } from "./columns";
import { feedOf } from "./feed";
import { paragraphsOf } from "./paragraphs";
import { tag } from "./tagger";
import { Tag, type TokenizedText } from "./tokenized-text";
import { isWhiteSpace, skipWhiteSpace } from "./white-space";

/**
 * Cuts a text into words, sentences and paragraphs, and tags each word's part of speech.
 *
 * Every character that is no white space is in exactly one token. The answer depends on the text alone.
 * @throws TypeError if `text` is not a string.
 */
export function tokenize(text: string): TokenizedText {
  if (typeof text !== "string") throw new TypeError(`text must be a string, but it is ${describe(text)}`);
  const columns = new Columns(text);
  for (const paragraph of paragraphsOf(text)) readParagraph(text, paragraph, columns);
  return columns.finish();
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

const TAGS: ReadonlyMap<string, number> = new Map(Object.entries(Tag));

function readParagraph(text: string, paragraph: Span, columns: Columns): void {
  const { start, end } = paragraph;
  const { words, tags, sentences } = tag(feedOf(text.slice(start, end)));
  columns.startParagraph();
  let at = start;
  let sentence = 0;
  let opens = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    for (; sentence < sentences.length && sentences[sentence][0] <= i; sentence++) opens = true;
    if (tags[i] === "SPACE" || isWhite(word)) continue;
    const opensSentence = opens;
    opens = false;
    const next = skipWhiteSpace(text, at, end);
    const found = text.startsWith(word, next) && next + word.length <= end ? next : search(text, word, at, next, end);
    if (found < 0) continue; // The tagger rewrote it: the characters come back below, as what was passed over.
    if (found > next) columns.keepPassedOver(next, found);
    if (opensSentence) columns.startSentence();
    columns.push(word, found, TAGS.get(tags[i]) ?? Tag.OTHER);
    at = found + word.length;
  }
  columns.keepPassedOver(at, end);
}

function isWhite(word: string): boolean {
  return word === "" || (isWhiteSpace(word.charCodeAt(0)) && word.trim() === "");
}

/** How far a word is looked for past the white space, so that words the tagger rewrote cost no more than this each. */
const FARTHEST = 1000;

/**
 * Where a word stands that does not come right after the white space; -1 where it does not.
 * @param next past the white space that follows `from`; a word may start with white space of a kind
 */
function search(text: string, word: string, from: number, next: number, end: number): number {
  const first = isWhiteSpace(word.charCodeAt(0)) ? from : next;
  const within = text.slice(first, Math.min(end, next + word.length + FARTHEST)).indexOf(word);
  return within < 0 ? -1 : first + within;
}
