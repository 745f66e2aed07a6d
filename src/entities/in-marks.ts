import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

/** For each token 1 where it stands in quotation marks, else 0; marks left open end with their paragraph. */
export function inMarks({ words, tags, count, paragraphs }: TokenizedText): Uint8Array {
  const inside = new Uint8Array(count);
  let quoted = false;
  let paragraph = 0;
  for (let at = 0; at < count; at++) {
    if (at >= paragraphs[paragraph]) {
      quoted = false;
      paragraph++;
    }
    if (tags[at] === Tag.PUNCT) {
      const word = words[at];
      if (word === "“" || word === "”") quoted = word === "“";
      else if (word === '"') quoted = !quoted;
    }
    if (quoted) inside[at] = 1;
  }
  return inside;
}
