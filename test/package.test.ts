import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The package as a reader gets it: packed, unpacked into a project of its own beside its runtime dependencies and
// nothing else, and used from fresh processes in which any connection throws.

const execute = promisify(execFile);
const checkout = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
const plain = "“We will win,” said Ann Lee, the mayor.";

let project: string;
let files: string[];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "whosaid-package-"));
  const [packed] = await pack();
  files = packed.files.map(({ path }) => path);
  const home = join(project, "node_modules", "whosaid");
  mkdirSync(home, { recursive: true });
  await execute("tar", ["-xzf", packed.filename, "-C", home, "--strip-components=1"], { cwd: project });
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(checkout, "node_modules", name), link, "junction");
  }
  writeFileSync(
    join(project, "offline.cjs"),
    `require("node:net").Socket.prototype.connect = () => { throw new Error("whosaid must not use the network"); };`,
  );
  writeFileSync(join(project, "a.txt"), plain);
}, 60_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function pack(): Promise<[{ filename: string; files: { path: string }[] }]> {
  const argv = ["pack", checkout, "--ignore-scripts", "--offline", "--json", "--silent"];
  const { stdout } = await execute("npm", [...argv, `--cache=${join(project, "cache")}`], {
    cwd: project,
    shell: process.platform === "win32",
  });
  return JSON.parse(stdout);
}

/** Runs Node in the project and gives its standard output; rejects where it fails. */
async function node(...argv: string[]): Promise<string> {
  const { NODE_PATH: _, FORCE_COLOR: __, ...env } = process.env;
  const { stdout } = await execute(process.execPath, ["--require", "./offline.cjs", ...argv], { cwd: project, env });
  return stdout;
}

const use = `
  const [quote] = extractQuotes(${JSON.stringify(plain)});
  console.log(JSON.stringify([quote.text, quote.speaker.name, quote.speaker.role, toJson("a", [quote]).id]));
`;
const answer = ["We will win", "Ann Lee", "mayor", "a"];

describe("the packed package", () => {
  it("holds the build, the corpus and what every package should, and nothing else", () => {
    expect(files).toEqual(expect.arrayContaining(["package.json", "LICENSE", "README.md", "CHANGELOG.md"]));
    expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.cjs", "dist/cli.js", "dist/bench.js"]));
    expect(files.filter((path) => /^corpus\/.+\.txt$/.test(path))).toHaveLength(5);
    const others = files.filter(
      (path) => !/^(dist|corpus)\/|^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it("holds every file that its manifest names", () => {
    const named = JSON.stringify([manifest.bin, manifest.main, manifest.types, manifest.exports]).match(/dist\/[^"]+/g);
    expect(named?.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(named!));
  });

  it("is imported", async () => {
    const program = `import { extractQuotes } from "whosaid"; import { toJson } from "whosaid/format"; ${use}`;
    expect(JSON.parse(await node("--input-type=module", "--eval", program))).toEqual(answer);
  });

  it("is required", async () => {
    const program = `const { extractQuotes } = require("whosaid"); const { toJson } = require("whosaid/format"); ${use}`;
    expect(JSON.parse(await node("--input-type=commonjs", "--eval", program))).toEqual(answer);
  });

  it("has an index of many documents, imported and required", async () => {
    const use = `const index = createQuoteIndex(); index.add({ id: "a", text: ${JSON.stringify(plain)} });
      console.log(index.whoSaid("win")[0].speaker.name);`;
    const imported = await node(
      "--input-type=module",
      "--eval",
      `import { createQuoteIndex } from "whosaid/quote-index"; ${use}`,
    );
    const required = await node(
      "--input-type=commonjs",
      "--eval",
      `const { createQuoteIndex } = require("whosaid/quote-index"); ${use}`,
    );
    expect([imported, required]).toEqual(["Ann Lee\n", "Ann Lee\n"]);
  });

  it("publishes its schema", async () => {
    const out = await node("--print", `require("whosaid/schema.json").title`);
    expect(out).toBe("whosaid document\n");
  });

  it("has a command that reads a text", async () => {
    const bin = join("node_modules", "whosaid", manifest.bin.whosaid);
    const { quotes } = JSON.parse(await node(bin, "--format", "json", "a.txt"));
    expect(quotes).toMatchObject([{ text: "We will win", speaker: { name: "Ann Lee", role: "mayor" } }]);
  });

  it("has a filter of JSON Lines with a worker thread of its own", async () => {
    const bin = join("node_modules", "whosaid", manifest.bin.whosaid);
    writeFileSync(join(project, "a.jsonl"), `${JSON.stringify({ id: "a", text: plain })}\n`);
    const { id, quotes } = JSON.parse(await node(bin, "--jsonl", "a.jsonl"));
    expect(id).toBe("a");
    expect(quotes).toMatchObject([{ text: "We will win", speaker: { name: "Ann Lee" } }]);
  });

  it("has a command that measures its accuracy on the corpus it carries", async () => {
    const bin = join("node_modules", "whosaid", manifest.bin.whosaid);
    // Exit 1 means that it measured and a figure fell: for the benchmark's own test to judge, not for this one.
    const out = await node(bin, "bench", "--accuracy").catch((failure) => failure.stdout);
    expect(out).toMatch(/quoted span → speaker +\d/);
  }, 120_000);
});
