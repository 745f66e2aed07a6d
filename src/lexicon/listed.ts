import words from "./words.json";

export type WordList = keyof typeof words;

/** The words of one of the longer lists, which stand in words.json: they are data, as weights are. */
export const listed = (list: WordList): string[] => words[list].join(" ").split(" ");

/** The same to look words up in. */
export const wordSet = (list: WordList): ReadonlySet<string | undefined> => new Set(listed(list));

/** Of a list such as `take/took/taken come/came`: what belongs to each first word. */
export function byFirst(list: WordList): ReadonlyMap<string, readonly string[]> {
  return new Map(listed(list).map((line) => [line.split("/")[0], line.split("/").slice(1)]));
}
