import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../src/cli/run";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-archive-"));
  mkdirSync(join(folder, "news", "may"), { recursive: true });
  writeFileSync(at("news/a.txt"), "“We will win the cup,” said Ann Lee, the mayor.\n");
  writeFileSync(at("news/may/b.txt"), "“We'll win the cup!” mayor Lee said. “No comment,” said Bob Stone.\n");
  writeFileSync(at("news/other.json"), "{}");
  writeFileSync(
    at("news.jsonl"),
    `{"id": "c", "date": "2025", "text": "“We will win the cup,” said Ann Lee, the mayor."}\n\nnot JSON\n{"id": "d"}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function whosaid(argv: readonly string[], input = "") {
  let [out, err] = ["", ""];
  const stdin = (async function* () {
    yield input;
  })();
  const code = await run(argv, {
    stdin,
    stdout: {
      write: (text) => {
        out += text;
      },
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    env: {},
  });
  return { code, out, err: err.replaceAll(folder, "") };
}

// Each reads texts, the first loads the language model too: seconds where the machine is busy.
describe("whosaid who", { timeout: 60_000 }, () => {
  it("prints speaker, role, and each document with its wording", async () => {
    const { code, out, err } = await whosaid(["who", "win cup", at("news")]);
    expect(out.replaceAll(folder, "").replace(/\s+/g, " ")).toBe(
      "“We will win the cup” Ann Lee — mayor · 2 documents " +
        "/news/a.txt “We will win the cup” · Ann Lee, mayor /news/may/b.txt “We'll win the cup!” · Lee, mayor ",
    );
    expect([code, err]).toEqual([0, ""]);
  });

  it("reads the folder of the five documents", async () => {
    const { code, out, err } = await whosaid(["who", "worse than ISIS", corpus]);
    expect(out).toMatch(
      /^“Hamas is a terror[^”]+ISIS”\n {2}Lior Haiat — Israeli Foreign Ministry spokesman · 4\s+documents/,
    );
    expect([code, err]).toEqual([0, ""]);
  });

  it("answers as JSON", async () => {
    const { out } = await whosaid(["who", "win cup", at("news"), "--json"]);
    const { asked, documents, utterances } = JSON.parse(out);
    expect([asked, documents, utterances.length]).toEqual(["win cup", 2, 1]);
    expect(utterances[0]).toMatchObject({ type: "direct", speaker: { name: "Ann Lee", role: "mayor" } });
    expect(utterances[0].occurrences.map(({ quote }: { quote: { text: string } }) => quote.text)).toHaveLength(2);
  });

  it("tells what somebody says, and no more than asked", async () => {
    const { out } = await whosaid(["who", "--speaker", "Stone", at("news")]);
    expect(out).toMatch(/^“No comment”\n/);
    const all = await whosaid(["who", "--speaker", "Haiat", corpus, "--json"]);
    const one = await whosaid(["who", "--speaker", "Haiat", corpus, "--json", "--limit", "1"]);
    expect(JSON.parse(one.out).utterances).toEqual(JSON.parse(all.out).utterances.slice(0, 1));
    expect(JSON.parse(all.out).utterances.length).toBeGreaterThan(2);
  });

  it("reads standard input, and JSON Lines with what else they hold, telling which line is none", async () => {
    const { code, out, err } = await whosaid(
      ["who", "win cup", "-", at("news.jsonl"), "--json"],
      "“We will win the cup,” said Ann Lee.",
    );
    const [{ occurrences }] = JSON.parse(out).utterances;
    expect(occurrences.map(({ document, meta }: { document: string; meta: unknown }) => [document, meta])).toEqual([
      ["c", { date: "2025" }],
      ["standard input", {}],
    ]);
    expect(err).toMatch(/^whosaid: \/news\.jsonl: line 3: .+ Each line is \{"id", "text"\}/);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("says what to try where nobody said it", async () => {
    const { code, out, err } = await whosaid(["who", "purple bicycles", at("news")]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(
      'whosaid: nobody said “purple bicycles” in 2 documents. Try fewer words, or a name: whosaid who --speaker "name" FILES\n',
    );
    expect((await whosaid(["who", "--speaker", "Nemo", at("news")])).err).toContain("Try the surname alone");
  });

  it.each([
    [["who"], /who "worse than ISIS" news\//],
    [["who", ""], /who "worse than ISIS" news\//],
    [["who", "words"], /after “words”: whosaid who "words" news\//],
    [["who", "words", "x", "--limit", "0"], /--limit takes a whole number from 1 up/],
    [["who", "words", "x", "--jsno"], /--jsno/],
    [["index", "x"], /where to save: whosaid index news\/ -o archive\.json/],
    [["index", "-o", "a.json"], /index takes files/],
    [["index", "x", "-o", "a.txt"], /-o a\.txt\.json/],
  ])("is wrong usage, exit 2, with what would be right: %j", async (argv, advice) => {
    const { code, out, err } = await whosaid(argv);
    expect(err).toMatch(advice);
    expect([code, out]).toEqual([2, ""]);
  });

  it("goes on past a file that is not there", async () => {
    const { code, out, err } = await whosaid(["who", "cup", at("missing.txt"), at("news")]);
    expect(out).toContain("Ann Lee");
    expect(err).toContain("missing.txt: no such file");
    expect(code).toBe(1);
  });
});

describe("whosaid index", { timeout: 60_000 }, () => {
  const save = (...sources: string[]) => whosaid(["index", ...sources.map(at), "-o", at("saved.json")]);
  const leftovers = () => readdirSync(folder).filter((name) => name.includes(".new"));

  it("saves what who then reads, with the same answer", async () => {
    const { code, err } = await save("news");
    expect([code, err]).toEqual([
      0,
      'whosaid: saved 2 documents with 3 quotes. Ask it: whosaid who "words" /saved.json\n',
    ]);
    const before = await whosaid(["who", "cup", at("news"), "--json"]);
    expect((await whosaid(["who", "cup", at("saved.json"), "--json"])).out).toBe(before.out);
    expect(leftovers()).toEqual([]);
  });

  it("adds to an archive that is named among the files", async () => {
    await save("news");
    await whosaid(["index", at("saved.json"), join(corpus, "000_d666c42d953fc35e.txt"), "-o", at("saved.json")]);
    const { documents } = JSON.parse((await whosaid(["who", "cup", at("saved.json"), "--json"])).out);
    expect(documents).toBe(3);
  });

  it.each([
    ["damaged", '{"format":"whosaid quote index","version":1,"documents":[{"id"', /is damaged, or no JSON at all/],
    ["foreign", '{"name":"somebody else’s"}', /this is no quote index/],
    ["of a later version", '{"format":"whosaid quote index","version":9,"documents":[]}', /has version 9/],
  ])("leaves a %s file as it was, and says what is wrong with it", async (_what, content, message) => {
    writeFileSync(at("saved.json"), content);
    const written = await save("news");
    expect(written.err).toMatch(message);
    expect(written.code).toBe(1);
    expect(readFileSync(at("saved.json"), "utf8")).toBe(content);
    const read = await whosaid(["who", "cup", at("saved.json")]);
    expect(read.err).toMatch(message);
    expect(read.err).toContain("whosaid index FILES -o archive.json");
    expect(read.code).toBe(1);
    rmSync(at("saved.json"));
    expect(leftovers()).toEqual([]);
  });

  it("saves nothing where nothing was read, or where there is no such folder", async () => {
    expect((await save("missing.txt")).err).toContain("nothing was read, so nothing is saved");
    const nowhere = await whosaid(["index", at("news"), "-o", at("none/saved.json")]);
    expect(nowhere.err).toMatch(/none\/saved\.json: no such file/);
    expect(nowhere.code).toBe(1);
  });
});
