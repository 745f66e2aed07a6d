import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as runInProcess } from "../src/cli/run";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const distSchema = fileURLToPath(new URL("../dist/schema.json", import.meta.url));
const plain = "“We will win,” said Ann Lee, the mayor.\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-cli-"));
  writeFileSync(join(folder, "a.txt"), plain);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "bom.txt"), `\ufeff${plain}`);
  writeFileSync(join(folder, "latin1.txt"), Buffer.from(`${plain}Caf\u00e9.`, "latin1"));
  mkdirSync(join(folder, "news"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in the folder, with no colour wishes but those given. */
function whosaid(argv: readonly string[], input = "", wishes: Record<string, string> = {}): Promise<Result> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const child = spawn(process.execPath, [cli, ...argv], { cwd: folder, env: { ...env, ...wishes } });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    err += chunk;
  });
  // A command that stops before it has read its input closes the pipe; the test judges its answer, not that.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
  });
}

describe("text for people", () => {
  it("says why with --explain, and refuses it for data", async () => {
    const { code, out } = await whosaid(["--explain", "a.txt"]);
    expect(out).toContain("“said” stands after the words and gives them to “Ann Lee, the mayor”.");
    expect(code).toBe(0);
    expect(await whosaid(["--explain", "--format", "json", "a.txt"])).toMatchObject({ code: 2, out: "" });
  });

  it("shows the words, the speaker and role, the type, the cue and the place", async () => {
    const { code, out, err } = await whosaid(["a.txt"]);
    expect(out).toMatch(
      /^a\.txt · 1 quote, 1 speaker\n\n {2}1:1 {2}“We will win”\n {7}Ann Lee — mayor · direct · said\b.*\n$/,
    );
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("reads standard input where no file is named, or for -", async () => {
    const [bare, dash] = await Promise.all([whosaid([], plain), whosaid(["-"], plain)]);
    expect(bare.out).toContain("We will win");
    expect(dash.out).toBe(bare.out);
  });

  it("parts several documents by an empty line and says where nothing was found", async () => {
    const { out } = await whosaid(["empty.txt", "empty.txt"]);
    expect(out).toBe("empty.txt · no quotes\n\nempty.txt · no quotes\n");
  });

  it("has no escape sequence on a pipe, some with FORCE_COLOR, none with NO_COLOR", async () => {
    const [pipe, forced, never, empty] = await Promise.all([
      whosaid(["a.txt"]),
      whosaid(["a.txt"], "", { FORCE_COLOR: "1" }),
      whosaid(["a.txt"], "", { FORCE_COLOR: "1", NO_COLOR: "1" }),
      whosaid(["a.txt"], "", { FORCE_COLOR: "1", NO_COLOR: "" }),
    ]);
    expect(pipe.out).not.toContain("\u001b");
    expect(forced.out).toContain("\u001b[");
    expect(never.out).toBe(pipe.out);
    expect(empty.out).toBe(forced.out);
  });

  it("lets no control character of a text or a file name reach the terminal", async () => {
    const hostile = `“We \u001b]0;x\u0007 \u009b31m will\u202e win,” said Ann \u001b[2JLee, the mayor.`;
    const name = "x\u001b[31m.txt";
    writeFileSync(join(folder, name), hostile);
    const results = [await whosaid([name]), await whosaid([`${name}.missing`]), await whosaid([`--format=${name}`])];
    for (const { out, err } of results) expect((out + err).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(results[0]!.out).toContain("x␛[31m.txt");
  });
});

describe("JSON", () => {
  const validate = () => new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(distSchema, "utf8")));

  it("is one document for one file, as its published schema says", async () => {
    const { code, out } = await whosaid(["--format", "json", "a.txt"]);
    const document = JSON.parse(out);
    const valid = validate();
    valid(document);
    expect(valid.errors).toBeNull();
    expect(document.id).toBe("a.txt");
    expect(document.quotes).toMatchObject([
      { type: "direct", text: "We will win", cue: { lemma: "say" }, speaker: { name: "Ann Lee", role: "mayor" } },
    ]);
    expect(document.speakers).toMatchObject([{ id: document.quotes[0].speaker.id, name: "Ann Lee" }]);
    expect(code).toBe(0);
  });

  it("is an array of documents for several files, each under its path as given", async () => {
    const { out } = await whosaid(["--format=json", "a.txt", "./empty.txt", "-"], plain);
    const documents: { id: string }[] = JSON.parse(out);
    expect(documents.map(({ id }) => id)).toEqual(["a.txt", "./empty.txt", "-"]);
    expect(documents.every((document) => validate()(document))).toBe(true);
  });

  it("is a document a line as jsonl", async () => {
    const { out } = await whosaid(["--format", "jsonl", "a.txt", "empty.txt"]);
    expect(out.endsWith("\n")).toBe(true);
    const lines = out.slice(0, -1).split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["a.txt", "empty.txt"]);
  });

  it("counts code points with --offsets codepoint", async () => {
    const [units, points] = await Promise.all([
      whosaid(["--format", "json"], `🎉 ${plain}`),
      whosaid(["--format", "json", "--offsets", "codepoint"], `🎉 ${plain}`),
    ]);
    const placeOf = ({ out }: Result) => JSON.parse(out).quotes[0].quoted;
    expect(placeOf(units)).toEqual([{ start: 4, end: 16, text: "We will win," }]);
    expect(placeOf(points)).toEqual([{ start: 3, end: 15, text: "We will win," }]);
  });

  it("counts a byte-order mark, as the file's decoded text has it", async () => {
    const { out } = await whosaid(["--format", "json", "bom.txt"]);
    const [quote] = JSON.parse(out).quotes;
    expect(quote.quoted).toEqual([{ start: 2, end: 14, text: "We will win," }]);
  });

  it("stays whole where a file fails, and the other files are done", async () => {
    const { code, out, err } = await whosaid(["--format", "json", "missing.txt", "a.txt", "news"]);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(["a.txt"]);
    expect(err).toMatch(/missing\.txt: no such file\. .+\n.*news: is a directory\. .+\n$/);
    expect(code).toBe(1);
    const none = await whosaid(["--format", "json", "missing.txt", "news"]);
    expect(JSON.parse(none.out)).toEqual([]);
  });
});

describe("the other formats", () => {
  it("are one page, table, list or corpus for several files", async () => {
    const formats = ["html", "csv", "annotation", "tei"];
    const argv = (format: string) => ["--format", format, "a.txt", "missing.txt", "empty.txt"];
    const results = await Promise.all(formats.map((format) => whosaid(argv(format))));
    expect(results.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    const [html, csv, annotation, tei] = results.map(({ out }) => out);
    expect(html!.match(/<article/g)).toHaveLength(2);
    expect(html).toContain('<mark data-speaker="Ann Lee" data-role="mayor" data-type="direct">We will win,</mark>');
    expect(csv!.trimEnd().split("\r\n")).toHaveLength(2);
    expect(JSON.parse(annotation!).map(({ items }: { items: unknown[] }) => items.length)).toEqual([1, 0]);
    expect(tei).toMatch(/^<\?xml[\s\S]*<teiCorpus[\s\S]*<said who="#d1-s1" direct="true"[\s\S]*<\/teiCorpus>\n$/);
  }, 20_000);

  it("are brat's standoff for one file, and wrong usage for several", async () => {
    const [one, two] = await Promise.all([
      whosaid(["--format", "brat", "a.txt"]),
      whosaid(["--format", "brat", "a.txt", "empty.txt"]),
    ]);
    expect(one.out).toContain("\tQuoted 1 13\tWe will win,\n");
    expect(two).toMatchObject({ code: 2, out: "" });
    expect(two.err).toContain("one at a time");
  }, 20_000);
});

describe("which quotes", () => {
  it("keeps to --types", async () => {
    const [direct, other] = await Promise.all([
      whosaid(["--format", "json", "--types", "direct", "a.txt"]),
      whosaid(["--format", "json", "--types", "mixed,indirect", "a.txt"]),
    ]);
    expect(JSON.parse(direct.out).quotes).toHaveLength(1);
    expect(JSON.parse(other.out).quotes).toHaveLength(0);
  });

  it("keeps to --min-confidence", async () => {
    const all = JSON.parse((await whosaid(["--format", "json", "a.txt"])).out).quotes;
    expect(all).toHaveLength(1);
    const kept = await whosaid(["--format", "json", "--min-confidence", String(all[0].confidence), "a.txt"]);
    expect(JSON.parse(kept.out).quotes).toHaveLength(1);
    if (all[0].confidence < 1) {
      const dropped = await whosaid(["--format", "json", "--min-confidence", "1", "a.txt"]);
      expect(JSON.parse(dropped.out).quotes).toHaveLength(0);
    }
  });
});

describe("what went wrong", () => {
  it.each([
    [["--colour"], "--colour"],
    [["--format", "xml", "a.txt"], "one of text, json, jsonl"],
    [["--types", "direct,spoken", "a.txt"], "direct,mixed,indirect"],
    [["--types", "", "a.txt"], "direct,mixed,indirect"],
    [["--min-confidence", "2", "a.txt"], "0 to 1"],
    [["--min-confidence", "", "a.txt"], "0 to 1"],
    [["--min-confidence=-0.1", "a.txt"], "0 to 1"],
    [["--min-confidence", "high", "a.txt"], "0 to 1"],
    [["--format"], "--format"],
  ])("is wrong usage, exit 2, with what would be right: %j", async (argv, advice) => {
    const { code, out, err } = await whosaid(argv);
    expect(err).toContain(advice);
    expect(err).toContain("Try: whosaid --help");
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("is a file that is not there: exit 1, and what to try next", async () => {
    const [file, word, text] = await Promise.all([
      whosaid(["missing.txt"]),
      whosaid(["bnech"]),
      whosaid([plain.repeat(100)]),
    ]);
    expect(file.err).toContain("missing.txt: no such file. Check the path");
    expect(word.err).toContain("The subcommands are who, index and bench");
    expect(text.err).toContain("pipe it in");
    expect(text.err.length).toBeLessThan(300);
    for (const { code, out } of [file, word, text]) expect([code, out]).toEqual([1, ""]);
  });

  it("is a file that is not UTF-8: it is answered, with a warning", async () => {
    const { code, out, err } = await whosaid(["--format", "jsonl", "latin1.txt"]);
    expect(JSON.parse(out).id).toBe("latin1.txt");
    expect(err).toMatch(/latin1\.txt is not UTF-8.*iconv/);
    expect(code).toBe(0);
  });

  it("is no reader: a closed pipe ends the command without a word", async () => {
    const many = Array.from({ length: 3000 }, () => `${"./".repeat(50)}empty.txt`);
    const child = spawn(process.execPath, [cli, "--format", "jsonl", ...many], { cwd: folder });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
    expect(code).toBe(0);
  });
});

describe("the command itself", () => {
  it("prints help and version as data", async () => {
    const [help, version] = await Promise.all([whosaid(["--help"]), whosaid(["--version"])]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const option of ["--format", "--types", "--min-confidence", "--help", "--version", "bench"])
      expect(help.out).toContain(option);
    for (const line of help.out.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(version).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it("prints help to standard error, exit 2, where a terminal has no file to give", async () => {
    const stdin = Object.assign((async function* (): AsyncGenerator<string> {})(), { isTTY: true });
    let out = "";
    let err = "";
    const code = await runInProcess([], {
      stdin,
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      env: {},
    });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Usage: whosaid");
  });

  it("passes what follows bench to the benchmark", async () => {
    const { code, out, err } = await whosaid(["bench", "--no-such-option"]);
    expect(out).toBe("");
    expect(err).toContain("--no-such-option");
    expect(code).toBe(2);
  });
});
