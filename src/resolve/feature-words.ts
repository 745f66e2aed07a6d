import table from "../model/feature-words.json";

/**
 * What the features of `candidate-features.ts` say of a candidate, in words. A feature for one task alone,
 * `he: named 0`, says the same as the one for all tasks.
 *
 * @returns the name of the feature itself where it has no words here
 */
export function wordsOf(feature: string): string {
  const plain = feature.replace(/^(?:he|carried on|doubted): /, "");
  for (const { pattern, words } of WORDS) {
    const match = pattern.exec(plain);
    if (match)
      return words.replace(/\{(\d) ?(\w*)\}/g, (_, part: string, how: string) => partOf(match[Number(part)], how));
  }
  return plain;
}

/** A part of a feature as it is said: as the table has it, or as it is. */
function partOf(given: string, how: string): string {
  const known = PARTS[how];
  // `3+`: three or more.
  return (known?.[given] ?? known?.["*"] ?? "#").replace("#", given.replace("+", " or more"));
}

/**
 * What stands for a part of a feature, by the name in braces and the part; `*` for any other, in which `#` stands for the
 * part itself.
 */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = table.parts;

/**
 * Each feature with its words, the first that fits: `#` stands for a count such as `2` or `3+`, `*` for any words. In
 * braces stands what is made of the first of these, the second and so on.
 */
const WORDS = Object.entries(table.features).map(([feature, words]) => {
  const pattern = feature.replaceAll("*", "(.*)").replaceAll("#", "(\\d\\+?)");
  return { pattern: new RegExp(`^${pattern}$`), words };
});
