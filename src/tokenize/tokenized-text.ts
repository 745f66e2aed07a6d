import type { Form } from "./tagger";

/**
 * Universal part-of-speech tags, as small integers so that a text's tags are one flat column. An enumeration, since the
 * build writes its numbers where they are read.
 */
export enum Tag {
  OTHER = 0,
  ADJ = 1,
  ADP = 2,
  ADV = 3,
  AUX = 4,
  CCONJ = 5,
  DET = 6,
  INTJ = 7,
  NOUN = 8,
  NUM = 9,
  PART = 10,
  PRON = 11,
  PROPN = 12,
  PUNCT = 13,
  SCONJ = 14,
  SYM = 15,
  VERB = 16,
}

/** The name of each tag, at its number. */
export const TAG_NAMES: readonly string[] = Object.keys(Tag).filter((name) => !/^\d/.test(name));

/**
 * A text cut into tokens, held in columns: token `i` is `text.slice(starts[i], ends[i])`.
 *
 * Tokens are in order, do not overlap, and leave only white space between them.
 * Offsets are UTF-16 code units; sentences and paragraphs are counted in tokens.
 */
export interface TokenizedText {
  readonly text: string;
  /** Number of tokens. */
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly tags: Uint8Array;
  /** The tokens as they are written. */
  readonly words: readonly string[];
  /** The tokens in lower case, with a straight apostrophe. */
  readonly lower: readonly string[];
  /** What is known of the tokens from their letters alone. */
  readonly forms: readonly Form[];
  /** The first token of each sentence, then `count`. */
  readonly sentences: readonly number[];
  /** The first token of each paragraph, then `count`. */
  readonly paragraphs: readonly number[];
}
