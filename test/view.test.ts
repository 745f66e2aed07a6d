import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { coloured, paintFor, plain } from "../src/cli/paint";
import { positionsIn } from "../src/cli/position";
import { viewDocument } from "../src/cli/view";
import { columns } from "../src/cli/wrap";
import type { Quote, Speaker } from "../src/resolve/quote";
import { textSpan } from "../src/span";

const lee: Speaker = {
  id: "s1",
  name: "Ann Lee",
  kind: "person",
  role: "mayor of a town by the sea",
  roles: [],
  affiliation: null,
  mentions: [],
};
const reuters: Speaker = { ...lee, id: "s2", name: "Reuters", kind: "organization", role: null };

function quoteAt(text: string, start: number, end: number, rest: Partial<Quote> = {}): Quote {
  const content = textSpan(text, { start, end });
  return {
    type: "direct",
    text: content.text,
    content: [content],
    quoted: [content],
    cue: null,
    source: null,
    speaker: lee,
    relay: null,
    confidence: 0.9,
    rule: "",
    ...rest,
  };
}

describe("viewDocument", () => {
  const text = `Yes.\n${"\n".repeat(8)}${"We shall go on to the end. ".repeat(6).trim()}`;

  it("wraps to the width, aligned beside the places", () => {
    const quotes = [
      quoteAt(text, 0, 4, { type: "indirect", speaker: null, confidence: 0.3 }),
      quoteAt(text, 13, text.length, {
        relay: reuters,
        cue: { ...textSpan("told", { start: 0, end: 4 }), lemma: "tell" },
      }),
    ];
    expect(viewDocument("a.txt", text, quotes, { width: 60, paint: plain })).toBe(`a.txt · 2 quotes, 1 speaker

   1:1  Yes.
        speaker not named · indirect · 30 % sure

  10:1  “We shall go on to the end. We shall go on to the
        end. We shall go on to the end. We shall go on to
        the end. We shall go on to the end. We shall go on
        to the end.”
        Ann Lee — mayor of a town by the sea (via Reuters) ·
        direct · told
`);
  });

  it("fits every line into the width", () => {
    for (const width of [30, 41, 80]) {
      const lines = viewDocument("a", text, [quoteAt(text, 13, text.length)], { width, paint: plain }).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it("puts the same words in the same lines with colour", () => {
    const quotes = [quoteAt(text, 13, text.length)];
    const [bare, bright] = [plain, coloured].map((paint) => viewDocument("a", text, quotes, { width: 40, paint }));
    expect(bright).not.toBe(bare);
    expect(bright).toContain("Ann Lee");
    expect(stripVTControlCharacters(bright!)).toBe(bare);
  });
});

describe("paintFor", () => {
  const paint = (isTTY: boolean, env: Record<string, string>) => paintFor({ stdout: { write: () => {}, isTTY }, env });

  it("colours a terminal, unless the reader wants otherwise", () => {
    expect(paint(true, {})).toBe(coloured);
    expect(paint(true, { NO_COLOR: "" })).toBe(coloured);
    expect(paint(true, { NO_COLOR: "0" })).toBe(plain);
    expect(paint(true, { FORCE_COLOR: "0" })).toBe(plain);
    expect(paint(true, { TERM: "dumb" })).toBe(plain);
    expect(paint(false, {})).toBe(plain);
    expect(paint(false, { FORCE_COLOR: "1" })).toBe(coloured);
    expect(paint(false, { FORCE_COLOR: "" })).toBe(plain);
  });
});

describe("positionsIn", () => {
  it("counts lines and columns from 1, at every kind of line end", () => {
    const text = "ab\ncd\r\nef\rg😀h\n";
    const at = positionsIn(text);
    const found = ["a", "b", "c", "d", "e", "g", "h"].map((letter) => at(text.indexOf(letter)));
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:1",
      "1:2",
      "2:1",
      "2:2",
      "3:1",
      "4:1",
      "4:4",
    ]);
    expect(at(text.length)).toEqual({ line: 5, column: 1 });
  });

  it("does not count a byte-order mark as a column", () => {
    expect(positionsIn("\ufeffab")(1)).toEqual({ line: 1, column: 1 });
  });
});

describe("columns", () => {
  it.each([
    ["plain", 5],
    ["“naïve”", 7],
    ["nai\u0308ve", 5],
    ["東京", 4],
    ["😀", 2],
    ["", 0],
  ])("measures %s", (text, wide) => {
    expect(columns(text)).toBe(wide);
  });
});
