import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import record from "../bench/record.json";

// README.md is run as a reader would run it: in a project that has the package, from fresh processes.

const execute = promisify(execFile);
const checkout = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(checkout, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));

interface Block {
  readonly language: string;
  readonly code: string;
  /** What the document says comes out: the txt block right after it. */
  readonly output: string | null;
}

function blocksOf(markdown: string): Block[] {
  const fences = [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return fences.flatMap(([whole, language, code], at) => {
    const next = fences[at + 1];
    const between = next && markdown.slice(fences[at]!.index + whole.length, next.index).trim();
    const output = next?.[1] === "txt" && between === "" ? next[2]! : null;
    return language === "txt" ? [] : [{ language: language!, code: code!, output }];
  });
}

const blocks = blocksOf(readme);
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));
const firstLine = ({ code }: Block) => code.trim().split("\n")[0]!;

let project: string;
let path: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "whosaid-readme-"));
  const commands = join(project, "commands");
  mkdirSync(join(project, "node_modules"));
  mkdirSync(commands);
  symlinkSync(checkout, join(project, "node_modules", "whosaid"), "junction");
  // In place of npx, which might ask a registry: `npx whosaid …` runs the build.
  const cli = join(checkout, "dist", "cli.js");
  writeFileSync(join(commands, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(commands, "npx"), 0o755);
  path = `${commands}${delimiter}${process.env.PATH}`;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function outputOf(command: string, ...argv: string[]): Promise<string> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { stdout } = await execute(command, argv, { cwd: project, env: { ...env, PATH: path, NO_COLOR: "1" } });
  return stdout;
}

/** Runs a block as a module; type annotations are dropped. */
async function run({ code }: Block, name: string): Promise<string> {
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target, module } });
  writeFileSync(join(project, name), outputText);
  return outputOf(process.execPath, name);
}

/** What the compiler has against a block whose interfaces must fit the published types of the same names, both ways. */
function typeErrors({ code }: Block, name: string): string[] {
  const declared = [...code.matchAll(/^interface (\w+)/gm)].map(([, type]) => type!);
  const compared = declared.map(
    (type) => `
      export const published${type}: import("whosaid").${type} = null! as ${type};
      export const documented${type}: ${type} = null! as import("whosaid").${type};
      export const fields${type}: Record<keyof import("whosaid").${type}, unknown> = null! as ${type};`,
  );
  const file = join(project, name);
  writeFileSync(file, code + compared.join(""));
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the code in README.md", () => {
  it("is found", () => {
    expect(inLanguage("js", "ts").length).toBeGreaterThanOrEqual(3);
    expect(blocks.filter(({ output }) => output !== null).length).toBeGreaterThanOrEqual(2);
  });

  for (const [at, block] of inLanguage("js", "ts").entries()) {
    it(`runs and prints what it says: ${firstLine(block)} (${at + 1})`, async () => {
      expect(await run(block, `block${at}.mjs`)).toBe(block.output ?? "");
    });
  }

  for (const [at, block] of inLanguage("ts").entries()) {
    it(`has the published types: ${firstLine(block)} (${at + 1})`, { timeout: 60_000 }, () => {
      expect(typeErrors(block, `block${at}.mts`)).toEqual([]);
    });
  }
});

describe("the commands in README.md", () => {
  for (const block of inLanguage("sh").filter(({ output }) => output !== null)) {
    it.skipIf(process.platform === "win32")(`print what it says: ${firstLine(block)}`, async () => {
      expect(await outputOf("sh", "-c", block.code)).toBe(block.output);
    });
  }

  it("are scripts of the package", () => {
    const named = inLanguage("sh").flatMap(({ code }) => [...code.matchAll(/npm (?:run )?([\w-]+)/g)]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.map(([, script]) => script).filter((script) => script !== "ci" && !manifest.scripts[script!])).toEqual(
      [],
    );
  });
});

type Cells = readonly string[];

/** The rows of the table that stands between `<!-- table NAME -->` and `<!-- end -->`, without the two of its head. */
function tableRows(name: string): Cells[] {
  const [, table = ""] = new RegExp(`<!-- table ${name} -->\\n([\\s\\S]*?)<!-- end -->`).exec(readme) ?? [];
  const lines = table.trim().split("\n").slice(2);
  return lines.map((line) => line.split("|").slice(1, -1)).map((cells) => cells.map((cell) => cell.trim()));
}

type Figures = (typeof record.sets)["corpus"]["figures"];
const shown = (value: number | null | undefined) => (value == null ? "–" : value.toFixed(3));

describe("the figures in README.md", () => {
  // Written down here a second time on purpose: the script that draws the table must not be its own judge.
  const expected: Record<string, (figures: Figures) => number | null> = {
    "words in marks found, F1": (figures) => figures.quotedSpan.f1,
    "… and given to the right speaker, F1": (figures) => figures.quotedSpeaker.f1,
    "full name, of right persons": (figures) => figures.fullName.rate,
    "role word for word, of right persons": (figures) => figures.role.strict,
    "role in about the same words": (figures) => figures.role.lenient,
    "without marks: content, precision": ({ content }) => (content.indirect.gold ? content.indirect.precision : null),
    "without marks: content, recall": ({ content }) => (content.indirect.gold ? content.indirect.recall : null),
    "relay, F1": ({ relayClosest: relay }) => (relay.gold + relay.predicted > 0 ? relay.f1 : null),
  };
  const sets = [record.sets.corpus, record.sets["polnear-dev"], record.sets["bbc-dev"]];

  it("on accuracy are those of bench/record.json", () => {
    const rows = tableRows("accuracy");
    const byLabel = new Map(rows.map(([label, ...cells]) => [label, cells]));
    for (const [label, figure] of Object.entries(expected))
      expect([label, byLabel.get(label)]).toEqual([
        label,
        sets.map(({ figures }) => shown(figure(figures as Figures))),
      ]);
    expect(rows).toHaveLength(Object.keys(expected).length + 2);
    expect(rows[0]!.slice(1)).toEqual(sets.map(({ figures }) => `${figures.docs} / ${figures.quotedSpan.gold}`));
    expect(rows.at(-1)!.slice(1)).toEqual(sets.map(({ nearestName }) => shown(nearestName.quotedSpeaker.f1)));
  });

  it("on speed are those of bench/record.json", () => {
    const measured = record.speed.readers.map(({ name, megabytesPerSecond }) => [name, megabytesPerSecond.toFixed(2)]);
    expect(tableRows("speed").map(([name, speed]) => [name, speed])).toEqual(measured);
  });

  it("on the corpus are those of this build; if not, run: node bench/record.mjs --accuracy", async () => {
    const cli = join(checkout, "dist", "cli.js");
    const argv = [cli, "bench", "--accuracy", "--json"];
    // Exit 1 means that a figure fell, which the benchmark's own test reports.
    const printed = await outputOf(process.execPath, ...argv).catch((failure) => failure.stdout as string);
    expect(record.sets.corpus.figures).toEqual(JSON.parse(printed).accuracy.figures);
  });
});
