import { describe, expect, it } from "vitest";
import { runBench } from "../bench/main";
import { extractQuotes } from "../src/index";

async function run(argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = await runBench(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe("made-up articles", () => {
  const read = (output: string) =>
    output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("are written as JSON Lines, each with an id, people of its own and quotes", async () => {
    const { code, out } = await run(["--make", "40"]);
    const articles: { id: string; text: string }[] = read(out);
    expect(code).toBe(0);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(40);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(40);
    for (const { text } of articles) expect(text.length).toBeGreaterThan(150);
    const quotes = articles.map(({ text }) => extractQuotes(text));
    expect(quotes.filter((found) => found.some(({ speaker }) => speaker !== null)).length).toBeGreaterThan(35);
  });

  it("are read in a long run that says twenty times what it holds", async () => {
    const { code, out } = await run(["--long", "41"]);
    const held = read(out);
    expect(code).toBe(0);
    expect(held.map(({ articles }) => articles).at(-1)).toBe(41);
    expect(held).toHaveLength(21);
    for (const { heap, rss, peak } of held) {
      expect(heap).toBeGreaterThan(1e6);
      expect(rss).toBeGreaterThan(heap);
      expect(peak).toBeGreaterThan(1e6);
    }
  });

  it.each(["0", "-1", "1.5", "many", ""])("in the number %j are wrong usage", async (number) => {
    const { code, err } = await run([`--make=${number}`]);
    expect(code).toBe(2);
    expect(err).toContain("--make takes a number of articles");
  });
});
