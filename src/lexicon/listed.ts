import words from "./words.json";

/** The words of one of the longer lists, which stand in words.json: they are data, as weights are. */
export const listed = (list: keyof typeof words): string[] => words[list].join(" ").split(" ");
