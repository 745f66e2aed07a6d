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
      return words.replace(/\{(\d) ?(\w*)\}/g, (_, part: string, how: string) => {
        const given = match[Number(part)];
        const known = PARTS[how];
        return known?.[given] ?? known?.["*"] ?? MADE[how]?.(given) ?? given;
      });
  }
  return plain;
}

/** What stands for a part of a feature, by the name in braces and the part; `*` for any other. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = table.parts;

/**
 * Each feature with its words, the first that fits: `#` stands for a count such as `2` or `3+`, `*` for any words. In
 * braces stands what is made of the first of these, the second and so on.
 */
const WORDS = Object.entries(table.features).map(([feature, words]) => {
  const pattern = feature.replaceAll("*", "(.*)").replaceAll("#", "(\\d\\+?)");
  return { pattern: new RegExp(`^${pattern}$`), words };
});

function inSentence(far: string): string {
  return ["in this sentence", "one sentence before"][Number(far)] ?? `${many(far)} sentences before`;
}

function inParagraph(far: string): string {
  return ["in this paragraph", "one paragraph before"][Number(far)] ?? `${many(far)} paragraphs before`;
}

function times(often: string): string {
  return ["never", "once", "twice"][Number(often)] ?? `${many(often)} times`;
}

function named(others: string): string {
  return ["with nobody else named", "with one other named"][Number(others)] ?? `with ${many(others)} others named`;
}

/** `3+`: three or more. */
function many(count: string): string {
  return count.endsWith("+") ? `${count.slice(0, -1)} or more` : count;
}

function a(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** What is made of a count or a noun, by the name that it has in braces; of other parts it stands in the table. */
const MADE: Readonly<Record<string, (given: string) => string | undefined>> = {
  times,
  a,
  paragraph: inParagraph,
  sentence: inSentence,
  others: named,
};
