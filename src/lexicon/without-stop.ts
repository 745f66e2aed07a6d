/** A word without the full stop that it is shortened with: `Sen.`, `Jr.`. */
export const withoutStop = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);
