import { fold } from "./fold";
import { withNumbers } from "./numbers";

const CONTRACTED: Readonly<Record<string, string>> = Object.freeze({
  "can't": "can not",
  cannot: "can not",
  "won't": "will not",
  "shan't": "shall not",
  "ain't": "is not",
});

/** The words of a text, folded and with contractions spelled out: `The minister’s “not” — we can't` → the minister not we can not. */
export function wordsOf(text: string): string[] {
  const found =
    fold(text)
      .replace(/%/g, " percent ")
      .match(/\d+(?:,+\d+)*(?:\.\d+)?|[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  return withNumbers(found.flatMap(spelledOut));
}

function spelledOut(word: string): string[] {
  if (/^\d/.test(word)) return [word];
  const at = word.indexOf("'");
  if (at < 0) return word === "cannot" ? ["can", "not"] : [word];
  if (Object.hasOwn(CONTRACTED, word)) return CONTRACTED[word]!.split(" ");
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  // O'Leary stays one word; of Haiat's and we'll the first part.
  return at < 2 ? [word.replaceAll("'", "")] : [word.slice(0, at)];
}
