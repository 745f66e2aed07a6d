import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractQuotes, type Quote } from "../src/index";
import { keepCase, readCases } from "./fuzz/cases";
import { type Extract, faultsOf } from "./fuzz/laws";
import { fuzz } from "./fuzz/run";
import { shrunk } from "./fuzz/shrink";

describe("texts that once broke a law", () => {
  const cases = readCases("test/fuzz-cases");
  it.each(cases.map(({ law, text }) => [law, text]))("obey them all: %s: %j", (_, text) =>
    expect(faultsOf(text)).toEqual([]),
  );
});

const text = "“Go,” said Ann Lee, the mayor. “Stop,” Bob Ray told her. Ray said that it rained.";
/** The library with one thing changed in every first quote. */
const broken =
  (change: (quote: Quote, all: Quote[]) => Partial<Quote>): Extract =>
  (read) => {
    const quotes = extractQuotes(read);
    return quotes.map((quote, at) => (at === 0 ? { ...quote, ...change(quote, quotes) } : quote));
  };
let asked = 0;
let latest = "";
/** The library with something put off until it is looked at; `look` is told whether another text was read by then. */
const lazy =
  (look: (isLate: boolean) => string): Extract =>
  (read) => {
    latest = read;
    return extractQuotes(read).map((quote) =>
      Object.defineProperty(quote, "rule", { get: () => look(latest !== read) }),
    );
  };

describe("each law is seen to be broken", () => {
  it.each<[string, Extract]>([
    ["no text makes it throw", () => JSON.parse("{")],
    ["every span slices", broken(({ content }) => ({ content: content.map((one) => ({ ...one, end: one.end - 1 })) }))],
    ["every quote has content", broken(() => ({ content: [], quoted: [] }))],
    ["every quote has content", broken((_, all) => ({ quoted: all[1]!.quoted }))],
    ["a direct quote has words in marks", broken(() => ({ quoted: [] }))],
    ["a direct quote has words in marks", broken(() => ({ text: "" }))],
    ["quotes come in the order", (read) => extractQuotes(read).reverse()],
    ["words in marks belong to one quote", (read) => extractQuotes(read).flatMap((quote) => [quote, quote])],
    ["cue and source stand outside", broken(({ quoted }) => ({ source: quoted[0]! }))],
    [
      "nobody is known only from",
      broken(({ quoted, speaker }) => ({ speaker: { ...speaker!, mentions: [quoted[0]!] } })),
    ],
    ["speakers are one object each", broken(({ speaker }) => ({ speaker: { ...speaker!, id: "s7" } }))],
    ["speakers are one object each", broken(({ speaker }) => ({ speaker: { ...speaker!, role: "king" } }))],
    ["confidence is a probability", broken(() => ({ confidence: Number.NaN }))],
    ["the same text gives the same answer", broken(() => ({ rule: String(asked++) }))],
    ["an answer is the same when it is looked at later", lazy(String)],
    ["an answer is the same when it is looked at later", lazy((isLate) => (isLate ? JSON.parse("{") : "r"))],
    [
      "direct and mixed quotes are the same words",
      (read, options) => extractQuotes(read).slice(options?.types ? 1 : 0),
    ],
    ["a line of JSON holds", broken(() => ({ confidence: 2 }))],
  ])("%s", (law, extract) => {
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text, extract).map((fault) => fault.law)).toContainEqual(expect.stringContaining(law));
  });
});

describe("a run", () => {
  it("reads texts of all sorts and finds quotes in them", () => {
    const { texts, quotes } = fuzz(0, 1, extractQuotes);
    expect(texts).toBeGreaterThanOrEqual(200);
    expect(quotes).toBeGreaterThan(texts);
  });

  it("finds a fault, says which law and keeps it as small as it goes", () => {
    const fails: Extract = (read) => {
      if (read.includes("said")) throw new Error("no");
      return [];
    };
    const { faults } = fuzz(0, 1, fails);
    expect(faults).toEqual([{ law: "no text makes it throw", detail: "Error: no", text: "said" }]);
    const directory = mkdtempSync(join(tmpdir(), "whosaid-fuzz-"));
    const odd = { ...faults[0]!, text: "\ud83d“" };
    expect(keepCase(directory, odd)).toMatch(/^no-text-makes-it-throw-[0-9a-f]{8}\.json$/);
    expect(readCases(directory)).toEqual([odd]);
    rmSync(directory, { recursive: true });
  });

  it("shrinks no text that would stop failing", () => {
    expect(shrunk("a, b and c", (shorter) => shorter.includes("b"))).toBe("b");
    expect(shrunk("abc", () => false)).toBe("abc");
  });
});
