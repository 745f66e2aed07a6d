import words from "./words.json";

export type WordList = keyof typeof words;

/** The words of one of the longer lists, which stand in words.json: they are data, as weights are. */
export const listed = (list: WordList): string[] => words[list].join(" ").split(" ");

/** The same to look words up in. */
export const wordSet = (list: WordList): ReadonlySet<string | undefined> => new Set(listed(list));
