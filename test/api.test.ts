import { expect, it } from "vitest";
import * as format from "../src/format/index";
import * as root from "../src/index";

// What others may rely on. A name that comes or goes is a change for them: it belongs in CHANGELOG.md.
it("the root exports the whole chain and each of its stages", () => {
  expect(Object.keys(root).sort()).toEqual([
    "Tag",
    "detectQuotations",
    "explain",
    "explainAll",
    "extractQuotes",
    "resolveSpeakers",
    "tokenize",
  ]);
});

it("./format exports the ways to write quotes down", () => {
  expect(Object.keys(format).sort()).toEqual([
    "reportScript",
    "reportStyle",
    "toBrat",
    "toCsv",
    "toFragment",
    "toHtml",
    "toJson",
    "toJsonl",
    "toReport",
    "toTei",
    "toTeiCorpus",
    "toWebAnnotation",
  ]);
});

it("each stage alone gives what the chain gives", () => {
  const text = "“The ferry was full,” said Siobhán O’Hara, a deckhand.";
  const tokens = root.tokenize(text);
  const quotations = root.detectQuotations(tokens);
  expect(root.resolveSpeakers(tokens, quotations)).toEqual(root.extractQuotes(text));
});

it("another who speaks is a speaker of his own, each time", () => {
  const quotes = root.extractQuotes(
    "“A mess,” one man wrote. Another said it was “rotten.” Another said it was “a shame.”",
  );
  expect(quotes.map(({ speaker }) => speaker?.id)).toEqual(["s1", "s2", "s3"]);
});
