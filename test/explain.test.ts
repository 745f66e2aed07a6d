import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Explanation, explain, explainAll, extractQuotes } from "../src/index";
import weights from "../src/model/speaker.json";
import { wordsOf } from "../src/resolve/feature-words";
import { hostileText, mangledNews, news } from "./hostile";

const corpus = new URL("../corpus/", import.meta.url);
const documents = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, corpus), "utf8"));

/** The five documents, every golden text, and random texts, the same ones every time. */
const random = fc.sample(fc.oneof(mangledNews, hostileText), { seed: 20231017, numRuns: 150 });
const read = [...documents, ...news, ...random].map((text) => ({
  text,
  quotes: extractQuotes(text),
  explanations: explainAll(text),
}));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe("explain", () => {
  it("explains the decision that was made: its winner is the speaker", () => {
    for (const { quotes, explanations } of read) {
      expect(explanations.map(({ quote }) => quote)).toEqual(quotes);
      for (const { quote, candidates } of explanations) {
        expect(candidates[0]?.speaker ?? null).toBe(quote.speaker);
        expect(candidates[0]?.name).toBe(quote.speaker?.name);
      }
    }
    expect(read.some(({ explanations }) => explanations.some((one) => one.isWeighed))).toBe(true);
  });

  it("finds a quote again, also one read back from JSON", () => {
    for (const { text, quotes, explanations } of read.slice(0, 60)) {
      const at = quotes.length - 1;
      if (at < 0) continue;
      expect(explain(text, JSON.parse(JSON.stringify(quotes[at])))).toEqual(explanations[at]);
    }
  });

  it("adds up: probabilities to one, reasons to the score, the highest first", () => {
    for (const { candidates, isWeighed } of read.flatMap(({ explanations }) => explanations)) {
      if (candidates.length > 0) expect(sum(candidates.map((one) => one.probability))).toBeCloseTo(1, 9);
      for (const { score, reasons } of candidates)
        expect(sum(reasons.map(({ weight }) => weight))).toBeCloseTo(score, 9);
      const scores = candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      if (!isWeighed) expect(candidates.length).toBeLessThanOrEqual(1);
    }
  });

  it("shows places that slice to their own words", () => {
    for (const { text, explanations } of read) {
      const places = explanations.flatMap(({ mention, candidates }) => [mention, ...candidates.map((c) => c.mention)]);
      for (const place of places) if (place) expect(text.slice(place.start, place.end)).toBe(place.text);
    }
  });

  it("has words for everything that is weighed: a new feature needs a line in feature-words.json", () => {
    expect(
      Object.keys(weights.weights).filter((feature) => wordsOf(feature) === feature.replace(/^.*?: /, "")),
    ).toEqual([]);
  });

  it("takes the options that were given to extractQuotes", () => {
    const text = "“Go,” said Ann Lee. She thinks that the pier is safe.";
    const options = { types: ["indirect"] } as const;
    const [indirect] = extractQuotes(text, options);
    expect(explain(text, indirect!, options).quote).toEqual(indirect);
    expect(explainAll(text, options)).toHaveLength(1);
  });

  it("refuses a quote of another text", () => {
    const [quote] = extractQuotes("“Go,” said Ann Lee.");
    expect(() => explain("Nothing is said here.", quote!)).toThrow(RangeError);
    expect(() => explain(7 as unknown as string, quote!)).toThrow(TypeError);
  });
});

describe("an explanation says", () => {
  const last = (text: string): Explanation => explainAll(text).at(-1)!;

  it.each([
    ["“Go,” said Ann Lee.", "“said” stands after the words and gives them to “Ann Lee”.", "“Ann Lee” is a name."],
    [
      "Ann Lee came. Lee said: “Go.”",
      "“said” stands before the words and gives them to “Lee”.",
      "“Lee” is a name; it stands for Ann Lee.",
    ],
    ["Ann Lee: “Go.”", "A colon gives the words to “Ann Lee”.", "“Ann Lee” is a name."],
    [
      "The pier is closed, according to Ann Lee.",
      "“according to” gives the words to “Ann Lee”.",
      "“Ann Lee” is a name.",
    ],
    [
      "Ann Lee, the mayor of Lund, met Bo Ek, the coach. “Go,” the mayor said.",
      "“said” stands after the words and gives them to “the mayor”.",
      "“the mayor” fits what the text says of Ann Lee: “mayor of Lund”.",
    ],
    [
      "“Go,” a senior official said.",
      "“said” stands after the words and gives them to “a senior official”.",
      "Nobody named before fits “a senior official”; the speaker is called by these words.",
    ],
    [
      "“Go,” said Ann Lee.\n\n“Stay here.”",
      "No verb of saying: the sentence is nothing but words in quotation marks.",
      "Ann Lee is the only one who comes into question.",
    ],
    [
      "Ann Lee met her sister Eva Berg. “Go,” she said.",
      "“said” stands after the words and gives them to “she”.",
      "Of 2 whom “she” may mean, Ann Lee is the most probable.",
    ],
    [
      "The Harbour Ministry closed the pier. “Go home,” it said.",
      "“said” stands after the words and gives them to “it”.",
      "“Harbour Ministry”, the nearest fitting subject before, is taken for “it”.",
    ],
    [
      "The Harbour Ministry closed the pier. “Go home,” the ministry said.",
      "“said” stands after the words and gives them to “the ministry”.",
      "“the ministry” fits a name that stands before: “Harbour Ministry”.",
    ],
  ])("%s", (text, evidence, finding) => {
    expect(last(text)).toMatchObject({ evidence, finding });
  });

  it("what spoke for each candidate, first what sets apart most", () => {
    const [ana, eva] = last("Ann Lee met her sister Eva Berg. “Go,” she said.").candidates;
    const [first] = ana!.reasons;
    expect(eva?.reasons.find(({ words }) => words === first?.words)?.weight).not.toBe(first?.weight);
    expect(ana!.probability).toBeGreaterThan(eva!.probability);
    expect(eva?.speaker).toBeNull();
  });
});
