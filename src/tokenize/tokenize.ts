import type { Span } from "../span";
import { feedOf } from "./feed";
import { paragraphsOf } from "./paragraphs";
import { tag } from "./tagger";
import { Tag, type TokenizedText } from "./tokenized-text";

/** The columns while they grow. */
interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly tags: number[];
  readonly words: string[];
  readonly sentences: number[];
  readonly paragraphs: number[];
}

/**
 * Cuts a text into words, sentences and paragraphs, and tags each word's part of speech.
 *
 * Every character that is no white space is in exactly one token. The answer depends on the text alone.
 * @throws TypeError if `text` is not a string.
 */
export function tokenize(text: string): TokenizedText {
  if (typeof text !== "string") throw new TypeError(`text must be a string, but it is ${describe(text)}`);
  const columns: Columns = { starts: [], ends: [], tags: [], words: [], sentences: [], paragraphs: [] };
  for (const paragraph of paragraphsOf(text)) readParagraph(text, paragraph, columns);
  const count = columns.starts.length;
  return {
    text,
    count,
    starts: Uint32Array.from(columns.starts),
    ends: Uint32Array.from(columns.ends),
    tags: Uint8Array.from(columns.tags),
    words: columns.words,
    lower: columns.words.map((word) => word.toLowerCase().replace("’", "'")),
    sentences: Uint32Array.from([...columns.sentences, count]),
    paragraphs: Uint32Array.from([...columns.paragraphs, count]),
  };
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

function readParagraph(text: string, paragraph: Span, columns: Columns): void {
  const passage = text.slice(paragraph.start, paragraph.end);
  const tagged = tag(feedOf(passage));
  columns.paragraphs.push(columns.starts.length);
  columns.sentences.push(columns.starts.length);
  let at = 0;
  let sentence = 0;
  for (let i = 0; i < tagged.words.length; i++) {
    const word = tagged.words[i];
    const found = passage.indexOf(word, at);
    if (found < 0) continue; // The tagger rewrote it: the characters come back below, as what was passed over.
    keepPassedOver(passage, at, found, paragraph.start, columns);
    while (tagged.sentenceStarts[sentence] <= i) sentence++;
    if (tagged.sentenceStarts[sentence - 1] === i) startSentence(columns);
    const start = paragraph.start + found;
    pushToken(columns, word, start, tagOf(tagged.tags[i]));
    at = found + word.length;
  }
  keepPassedOver(passage, at, passage.length, paragraph.start, columns);
}

function startSentence(columns: Columns): void {
  if (columns.sentences.at(-1) !== columns.starts.length) columns.sentences.push(columns.starts.length);
}

/** Characters that the tagger did not give back become tokens of their own, so that none is lost. */
function keepPassedOver(passage: string, from: number, to: number, offset: number, columns: Columns): void {
  if (from >= to) return;
  for (const match of passage.slice(from, to).matchAll(/\S+/g)) {
    pushToken(columns, match[0], offset + from + match.index, Tag.OTHER);
  }
}

function pushToken(columns: Columns, word: string, start: number, tag: number): void {
  const last = columns.words.length - 1;
  if (columns.ends[last] === start && wasCut(columns.words[last], word)) {
    columns.words[last] += word;
    columns.ends[last] += word.length;
    return;
  }
  columns.starts.push(start);
  columns.ends.push(start + word.length);
  columns.tags.push(tag);
  columns.words.push(word);
}

/** A letter that the tagger does not know. */
const FOREIGN = "(?![a-zA-Z])\\p{L}";
const ENDS_FOREIGN = new RegExp(`${FOREIGN}$`, "u");
const STARTS_FOREIGN = new RegExp(`^${FOREIGN}`, "u");

/** The tagger cuts a word before and after a letter that it does not know: `Ili|ć`, `Kr|ū|mi|ņš`. */
function wasCut(before: string, after: string): boolean {
  return (ENDS_FOREIGN.test(before) && /^\p{L}/u.test(after)) || (STARTS_FOREIGN.test(after) && /\p{L}$/u.test(before));
}

function tagOf(name: string): number {
  return (Tag as Record<string, number>)[name] ?? Tag.OTHER;
}
