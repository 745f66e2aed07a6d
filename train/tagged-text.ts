import { tokenize } from "../src/tokenize/tokenize";
import { winkWords } from "./wink";

/** A text to learn tags from. */
export interface TaggedText {
  readonly words: readonly string[];
  /** The tag that wink-nlp gives the word; -1 where it cuts the text otherwise. */
  readonly tags: Int8Array;
  /** The first token of each paragraph, then the count. */
  readonly paragraphs: readonly number[];
}

export function taggedText(text: string): TaggedText {
  const { words, starts, ends, paragraphs } = tokenize(text);
  const told = winkWords(text);
  const tags = Int8Array.from(words, (_, i) => {
    const word = told.get(starts[i]);
    return word?.end === ends[i] ? word.tag : -1;
  });
  return { words, tags, paragraphs };
}
