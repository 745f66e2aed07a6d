import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The code of the guide and the recipes is run as a reader would, in a project that has the package; all of it by one
// process, for starting one takes longer than running a block.

const checkout = fileURLToPath(new URL("..", import.meta.url));
const pages = ["guide", "recipes"].flatMap((folder) =>
  readdirSync(join(checkout, "docs", folder)).map((name) => join("docs", folder, name)),
);
const blocks = pages.flatMap((page) => {
  const markdown = readFileSync(join(checkout, page), "utf8");
  return [...markdown.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```txt\n([\s\S]*?)^```$)?/gm)].map(
    ([, code, output], at) => ({ title: `${page} (${at + 1})`, code: code!, output }),
  );
});
const divider = "— next block —";

let project: string;
let printed: string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "whosaid-guide-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(checkout, join(project, "node_modules", "whosaid"), "junction");
  for (const [at, { code }] of blocks.entries()) writeFileSync(join(project, `block${at}.mjs`), code);
  const all = blocks.map((_, at) => `await import("./block${at}.mjs"); console.log("${divider}");`);
  writeFileSync(join(project, "all.mjs"), all.join("\n"));
  const { FORCE_COLOR: _, ...env } = process.env;
  const output = execFileSync(process.execPath, ["all.mjs"], { cwd: project, encoding: "utf8", env });
  printed = output.split(`${divider}\n`);
}, 60_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the code of the guide", () => {
  it("is found, and each block says what comes out", () => {
    expect(blocks.length).toBeGreaterThan(8);
    expect(blocks.filter(({ output }) => output === undefined).map(({ title }) => title)).toEqual([]);
  });

  for (const [at, { title, output }] of blocks.entries())
    it(`prints what it says: ${title}`, () => {
      expect(printed[at]).toBe(output);
    });
});
