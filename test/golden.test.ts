import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractQuotes, type Quote } from "../src/index";
import { diffCase, type GoldenCase, parseGolden, readGolden, wordsNotInText } from "./golden";

const golden = readGolden(new URL("./golden", import.meta.url).pathname);
const nameOf = ({ file, title }: GoldenCase) => `${file}: ${title}`;
const known = readKnownFailures(readFileSync(new URL("./known-failures.txt", import.meta.url), "utf8"));

/** The names of the cases in `known-failures.txt`; a line is `file: title — why`. */
function readKnownFailures(source: string): Set<string> {
  const lines = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return new Set(
    lines.map((line) => {
      const [name, why] = line.split(" — ");
      if (!name || !why) throw new Error(`known-failures.txt: say why after “ — ”: ${line}`);
      return name.trim();
    }),
  );
}

const outcome = (one: GoldenCase) => diffCase(one, extractQuotes(one.text));

// GOLDEN=report prints what fails, a few lines a case, and nothing else: for work on the core.
if (process.env.GOLDEN === "report") {
  it("report", () => {
    const failing = golden.map((one) => ({ one, diff: outcome(one) })).filter(({ diff }) => diff.length > 0);
    for (const { one, diff } of failing) {
      process.stdout.write(`${known.has(nameOf(one)) ? "known  " : ""}${nameOf(one)}\n`);
      for (const line of diff) process.stdout.write(`    ${line}\n`);
    }
    process.stdout.write(`${failing.length} of ${golden.length} cases fail, ${known.size} of them known\n`);
  });
} else {
  describe("golden cases", () => {
    it.each(golden.map((one) => [nameOf(one), one] as const))("%s", (name, one) => {
      const diff = outcome(one).join("\n");
      if (known.has(name)) expect(diff, "passes now: take its line out of known-failures.txt").not.toBe("");
      else expect(diff).toBe("");
    });
  });
}

describe("golden files", () => {
  it("give each case a title of its own", () => {
    const names = golden.map(nameOf);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("expect only words that stand in the text", () => {
    expect(golden.flatMap((one) => wordsNotInText(one).map((words) => `${nameOf(one)}: ${words}`))).toEqual([]);
  });

  it("compare indirect quotes only where the case says all", () => {
    const loose = golden.filter((one) => !one.all && one.expected.some(({ type }) => type === "indirect"));
    expect(loose.map(nameOf)).toEqual([]);
  });

  it("are named rightly in known-failures.txt", () => {
    const names = new Set(golden.map(nameOf));
    expect([...known].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("golden comparison", () => {
  const ana = {
    id: "s1",
    name: "Ana Ruiz",
    kind: "person",
    role: null,
    roles: [],
    affiliation: null,
    mentions: [],
  } as const;
  const found: Quote = {
    type: "direct",
    text: "Yes",
    content: [{ start: 0, end: 6, text: "“Yes,”" }],
    quoted: [{ start: 1, end: 5, text: "Yes," }],
    cue: { start: 7, end: 11, text: "said", lemma: "say" },
    source: null,
    speaker: ana,
    relay: null,
    confidence: 1,
    rule: "test",
  };
  const differences = (line: string) =>
    diffCase(parseGolden(`# t\n\n“Yes,” said Ana Ruiz.\n==>\n${line}\n`, "f")[0]!, [found]).length;

  it.each([
    ["direct | “Yes,” | said | - | Ana Ruiz = none | via - | content “Yes,” | text Yes", 0],
    ["* | “Yes,” | * | * | Ana Ruiz", 0],
    ["* | *", 0],
    ["none", 1],
    ["mixed | “Yes,”", 1],
    ["direct | “Yes”", 2],
    ["direct | “Yes,” | -", 1],
    ["direct | “Yes,” | said | Ana Ruiz", 1],
    ["direct | “Yes,” | said | - | -", 1],
    ["direct | “Yes,” | said | - | Ana Ruiz (group)", 1],
    ["direct | “Yes,” | said | - | Ana Ruiz = mayor", 1],
    ["direct | “Yes,” | said | - | Ana Ruiz | via RIA", 1],
    ["direct | “Yes,” | text Yes,", 1],
  ])("%s: %i differences", (line, count) => expect(differences(line)).toBe(count));
});
