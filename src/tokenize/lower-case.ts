/** More different words than any article has; then the memory starts anew. */
const MOST = 20_000;
/** Longer words are rare, and an engine may keep a whole text in memory for the sake of one. */
const LONGEST = 12;

const known = new Map<string, string>();

/**
 * A word in lower case, with a straight apostrophe. The same string for the same word, so that looking it up in a word
 * list need not read its letters again.
 */
export function lowerCaseOf(word: string): string {
  let lower = known.get(word);
  if (lower !== undefined) return lower;
  lower = word.toLowerCase().replace("’", "'");
  if (word.length > LONGEST) return lower;
  if (known.size >= MOST) known.clear();
  known.set(word, lower);
  return lower;
}
