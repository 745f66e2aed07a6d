import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeArticle } from "../bench/made-article";
import { batchesOf, linesOf, withoutFirst } from "../src/cli/filter/batch";
import { filter } from "../src/cli/filter/filter";
import { inOrder } from "../src/cli/filter/in-order";
import { parseRequest } from "../src/cli/options";
import { toJsonl } from "../src/format";
import { extractQuotes } from "../src/index";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const articles = Array.from({ length: 60 }, (_, at) => ({ id: `made-${at}`, text: madeArticle(at) }));
const lineOf = (fields: unknown) => `${JSON.stringify(fields)}\n`;
const input = articles.map(lineOf).join("");
const output = articles.map(({ id, text }) => toJsonl(id, extractQuotes(text))).join("");
const parsed = (jsonLines: string) =>
  jsonLines
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-filter-"));
  writeFileSync(join(folder, "all.jsonl"), input);
  writeFileSync(join(folder, "one.jsonl"), articles.slice(0, 25).map(lineOf).join(""));
  // The last line of a file may lack its line feed.
  writeFileSync(join(folder, "two.jsonl"), articles.slice(25).map(lineOf).join("").slice(0, -1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(argv: readonly string[]) {
  const child = spawn(process.execPath, [cli, "--jsonl", ...argv], { cwd: folder });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    said.err += chunk;
  });
  child.stdin.on("error", () => {});
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
  return { child, said, ended };
}

function whosaid(argv: readonly string[], stdin: string | Buffer = "") {
  const { child, ended } = start(argv);
  child.stdin.end(stdin);
  return ended;
}

describe("each line is answered in its place", { timeout: 60_000 }, () => {
  it("with the same bytes for any number of jobs, from files and from standard input", async () => {
    const results = await Promise.all([
      whosaid(["all.jsonl"]),
      whosaid(["--jobs", "3"], input),
      whosaid(["--jobs", "2", "one.jsonl", "-"], articles.slice(25).map(lineOf).join("")),
      whosaid(["--jobs", "2", "one.jsonl", "two.jsonl"]),
    ]);
    for (const result of results) expect(result).toEqual({ code: 0, out: output, err: "" });
  });

  it("also where it cannot be read: with an error, exit 1, and a word on standard error", async () => {
    const good = lineOf({ id: "good", text: "“Go,” said Ann Lee." });
    const broken = Buffer.concat([
      Buffer.from(`\ufeff${good}\n{"id": "cut`),
      Buffer.from('\n[1]\nnull\n{"id":"bare"}\n{"id":7,"text":["x"]}\n{"id":{"a":1},"text":"x"}\n{"text":"x"}\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`{"id":9007199254740993,"text":"x"}\r\n   \n${good.trim()}`),
    ]);
    const { code, out, err } = await whosaid(["--jobs", "2"], broken);
    const answers = parsed(out);
    expect(answers[0]).toMatchObject({ id: "good", quotes: [{ speaker: { name: "Ann Lee" } }] });
    expect(answers.slice(1, -1)).toEqual([
      { id: null, line: 2, error: "the line is empty" },
      { id: null, line: 3, error: "the line is not JSON" },
      { id: null, line: 4, error: "the line is not a JSON object" },
      { id: null, line: 5, error: "the line is not a JSON object" },
      { id: "bare", line: 6, error: "there is no text" },
      { id: 7, line: 7, error: "the text is not a string" },
      { id: null, line: 8, error: expect.stringContaining("neither a string nor a whole number") },
      { id: null, speakers: [], quotes: [] },
      { id: null, line: 10, error: "the line is not UTF-8" },
      { id: null, line: 11, error: expect.stringContaining("neither a string nor a whole number") },
      { id: null, line: 12, error: "the line is empty" },
    ]);
    expect(answers.at(-1)).toEqual(answers[0]);
    expect(err).toBe(
      'whosaid: 10 of 13 lines could not be answered; the first is line 2: the line is empty. Their answers have the field "error".\n',
    );
    expect(code).toBe(1);
  });

  it("up to the first that cannot be read with --strict", async () => {
    const lines = [lineOf(articles[0]), "no\n", lineOf(articles[1]), "no\n"].join("");
    const { code, out, err } = await whosaid(["--strict"], lines);
    expect(parsed(out)).toEqual([
      expect.objectContaining({ id: "made-0" }),
      { id: null, line: 2, error: "the line is not JSON" },
    ]);
    expect(err).toContain("stopped at line 2: the line is not JSON");
    expect(code).toBe(1);
  });

  it("with further fields only with --keep, and its own fields always", async () => {
    const fields = { id: "a", text: "Rain.", date: "2026-01-02", tags: { x: [1] }, quotes: "mine", error: "none" };
    const [plain, kept] = await Promise.all([whosaid([], lineOf(fields)), whosaid(["--keep"], lineOf(fields))]);
    expect(parsed(plain.out)).toEqual([{ id: "a", speakers: [], quotes: [] }]);
    expect(parsed(kept.out)).toEqual([{ id: "a", speakers: [], quotes: [], date: "2026-01-02", tags: { x: [1] } }]);
  });

  it("with offsets in code points where they are asked for", async () => {
    const text = "🎉🎉 “Go 👩‍👩‍👧 on,” said Ann Lee 🎉, the mayor. \ud83d “No,” she added.";
    const [units, points] = await Promise.all([
      whosaid([], lineOf({ id: 1, text })),
      whosaid(["--offsets", "codepoint"], lineOf({ id: 1, text })),
    ]);
    const spansOf = (value: unknown): { start: number; end: number; text: string }[] => {
      if (typeof value !== "object" || value === null) return [];
      const inner = Object.values(value).flatMap(spansOf);
      return "start" in value ? [value as never, ...inner] : inner;
    };
    const spans = spansOf(parsed(points.out));
    expect(spans.length).toBeGreaterThan(8);
    for (const span of spans) expect([...text].slice(span.start, span.end).join("")).toBe(span.text);
    for (const span of spansOf(parsed(units.out))) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(points.out).not.toBe(units.out);
  });
});

describe("a run that is broken off", { timeout: 60_000 }, () => {
  it("by a reader that goes away ends quietly with 0", async () => {
    const { child, said, ended } = start(["--jobs", "2"]);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(input.repeat(20));
    const { code } = await ended;
    expect(said.err).toBe("");
    expect(code).toBe(0);
  });

  it("by an interrupt answers the lines in hand and ends with 130, without waiting for more to read", async () => {
    const { child, said, ended } = start(["--jobs", "2"]);
    child.stdin.write(input);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect(output.startsWith(said.out)).toBe(true);
    expect(said.out.endsWith("\n")).toBe(true);
    expect(said.err).toBe("");
  });

  it("goes on with --resume: a half-written line is cut off, and no line is answered twice", async () => {
    const path = join(folder, "out.jsonl");
    for (const written of [1, output.length >> 1, Buffer.byteLength(output)]) {
      writeFileSync(path, Buffer.from(output).subarray(0, written));
      expect(await whosaid(["--resume", "out.jsonl", "one.jsonl", "two.jsonl"])).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(path, "utf8")).toBe(output);
    }
    rmSync(path);
    await whosaid(["--resume", "out.jsonl", "all.jsonl"]);
    expect(readFileSync(path, "utf8")).toBe(output);
  });

  it("does not go on with the output of another input", async () => {
    writeFileSync(join(folder, "other.jsonl"), `${output}{}\n`);
    const { code, err } = await whosaid(["--resume", "other.jsonl", "all.jsonl"]);
    expect(err).toContain("61 lines are answered, but the input has 60");
    expect(code).toBe(1);
  });

  it("before it began, by a file that is not there, reads none", async () => {
    for (const file of ["missing.jsonl", "."]) {
      const { code, out, err } = await whosaid(["all.jsonl", file]);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/^whosaid: (missing\.jsonl: no such file|\.: is a directory)/);
    }
  });
});

describe("arguments", () => {
  it.each([
    [["--jobs", "0"], "1 to 512"],
    [["--jobs", "two"], "1 to 512"],
    [["--format", "json"], "does not go with --format json"],
    [["--offsets", "byte"], "utf16 or codepoint"],
    [["--explain"], "leave out --jsonl"],
    [["--resume", ""], "--resume takes the file"],
    [["--resume", "./all.jsonl", "all.jsonl"], "cannot be a file to read"],
  ])("%j are wrong with --jsonl", (argv, advice) => expect(() => parseRequest(["--jsonl", ...argv])).toThrow(advice));

  it.each([
    [["--jobs", "2"], "--jobs goes with --jsonl"],
    [["--strict"], "--strict goes with --jsonl"],
    [["--keep"], "--keep goes with --jsonl"],
    [["--resume", "x"], "--resume goes with --jsonl"],
    [["--offsets", "codepoint"], "--format json"],
  ])("%j are wrong without it", (argv, advice) => expect(() => parseRequest(argv)).toThrow(advice));
});

/** Runs the filter in this process, on a terminal or not. */
async function inProcess(
  argv: readonly string[],
  stdin: string,
  terminal: { out: boolean; err: boolean },
  worker?: URL,
) {
  const said = { out: "", err: "" };
  const writer = (name: "out" | "err") =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          said[name] += chunk;
          done();
        },
      }),
      { isTTY: terminal[name], columns: 80 },
    );
  const request = parseRequest(["--jsonl", ...argv]);
  if (request.task !== "filter") throw new Error("no filter");
  const streams = {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: writer("out"),
    stderr: writer("err"),
    env: {},
  };
  const code = await filter(request, streams, worker ?? new URL("../dist/filter-worker.js", import.meta.url));
  return { code, ...said };
}

const silent = { out: false, err: false };

describe("a worker that dies", { timeout: 60_000 }, () => {
  const poison = new URL("./poison-worker.mjs", import.meta.url);
  const texts = ["“Go,” said Ann Lee.", "", "“No,” said Bob Ray.", "Rain.", "“Yes,” she said."];
  const linesWith = (text: string) => texts.map((one, at) => lineOf({ id: at, text: at === 1 ? text : one })).join("");

  it("once is replaced, and its lines are done again", async () => {
    const mark = join(folder, "died");
    const lines = linesWith(`poison once: ${mark}`);
    const usual = await inProcess([], lines, silent);
    expect(await inProcess(["--jobs", "2"], lines, silent, poison)).toEqual(usual);
    expect(existsSync(mark)).toBe(true);
  });

  it("of one line again and again takes no other line with it", async () => {
    const { code, out, err } = await inProcess(["--keep"], linesWith("poison always"), silent, poison);
    const usual = parsed((await inProcess([], linesWith(""), silent)).out);
    const error = expect.stringContaining("died twice");
    expect(parsed(out)).toEqual(usual.map((answer, at) => (at === 1 ? { id: 1, line: 2, error } : answer)));
    expect(err).toContain("1 of 5 lines could not be answered; the first is line 2");
    expect(code).toBe(1);
  });
});

describe("the progress bar", { timeout: 60_000 }, () => {
  it("stands on the terminal, and the answers are elsewhere", async () => {
    const piped = await inProcess([], input, { out: false, err: true });
    expect(piped.err).toMatch(/\d+ articles · \d+\/s/);
    const { out, err } = await inProcess([join(folder, "all.jsonl")], "", { out: false, err: true });
    expect(err).toMatch(/\d+ % · \d+ articles · \d+\/s · .+ left/);
    expect([piped.out, out]).toEqual([output, output]);
  });

  it("stands nowhere else", async () => {
    for (const terminal of [silent, { out: true, err: true }])
      expect((await inProcess([], lineOf(articles[0]), terminal)).err).toBe("");
  });
});

describe("batches", () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "“", "🎉", " ") }));
  const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  async function* inPieces(bytes: Buffer, sizes: readonly number[]) {
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const end = at + sizes[turn % sizes.length]!;
      yield bytes.subarray(at, end);
      at = end;
    }
  }
  const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

  it("have each line once, numbered, however the file comes in pieces", () =>
    fc.assert(
      fc.asyncProperty(lines, cuts, async (all, sizes) => {
        const found: string[] = [];
        for await (const batch of batchesOf(inPieces(Buffer.from(all.join("\n")), sizes))) {
          expect(batch.firstLine).toBe(found.length + 1);
          found.push(...linesOf(batch).map(textOf));
        }
        // Nothing after the last line feed is no line.
        expect(found).toEqual(all.at(-1) === "" ? all.slice(0, -1) : all);
      }),
      { seed: 1, numRuns: 100 },
    ));

  it("lose their first lines and no others", () => {
    const batch = { bytes: Buffer.from("a\n\nb\nc"), firstLine: 4 };
    expect(withoutFirst(batch, 4)).toBeNull();
    const rest = withoutFirst(batch, 1)!;
    expect([rest.firstLine, linesOf(rest).map(textOf)]).toEqual([5, ["", "b", "c"]]);
  });
});

describe("many at a time", () => {
  const never = new AbortController().signal;

  it("keep their order, and no more are read than may wait", async () => {
    let read = 0;
    let taken = 0;
    let most = 0;
    async function* numbers() {
      for (; read < 50; read++) {
        most = Math.max(most, read - taken);
        yield read;
      }
    }
    const order: number[] = [];
    const answer = async (number: number) => {
      for (let wait = (number * 7) % 5; wait > 0; wait--) await Promise.resolve();
      return number;
    };
    for await (const number of inOrder(numbers(), 4, answer, never)) {
      order.push(number);
      // A slow reader.
      await new Promise((resolve) => setTimeout(resolve, 1));
      taken++;
    }
    expect(order).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
  });

  it("stop being read when told, and what was read is answered", async () => {
    const stop = new AbortController();
    async function* endless() {
      yield 1;
      yield 2;
      stop.abort();
      await new Promise(() => {});
    }
    const order: number[] = [];
    for await (const number of inOrder(endless(), 9, async (number) => number, stop.signal)) order.push(number);
    expect(order).toEqual([1, 2]);
  });
});
