// Measures, keeps the figures in bench/record.json, and writes them into the tables of README.md and docs/accuracy.md.
//
//   node bench/record.mjs [NAME=FILE.jsonl …]      measure the corpus, speed and memory, and each gold file named
//   node bench/record.mjs --accuracy [NAME=…]      the same without speed and memory
//   node bench/record.mjs --tables                 write the tables again from the figures that are kept
//
// A set that is not named keeps the figures it had. Only figures are kept: no text, no label, no path of a gold file.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillTables } from "./record-tables.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = join(root, "bench", "record.json");
const documents = ["README.md", "docs/accuracy.md"].map((path) => join(root, path));

/** Kinds of mistakes on spans in marks, as `bench --errors` names them. */
const ON_SPANS = ["missed", "spurious", "speaker", "full name", "role", "spurious role"];

/** The benchmark's own answer; that a figure fell (exit 1) does not keep it from being recorded. */
function bench(...options) {
  const argv = [join(root, "dist", "cli.js"), "bench", "--json", ...options];
  try {
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: "utf8", stdio: "pipe", maxBuffer: 1e8 }));
  } catch (error) {
    if (error.status === 1 && error.stdout) return JSON.parse(error.stdout);
    throw new Error(error.stderr || error.message);
  }
}

function measureSet(...options) {
  const { figures, baseline } = bench("--accuracy", ...options).accuracy;
  return { measured: new Date().toISOString().slice(0, 10), figures, nearestName: baseline };
}

/** The mistakes of a gold file, and how often each rule was right. */
async function measureRules(file) {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-record-"));
  const errors = join(folder, "errors.jsonl");
  bench("--gold", file, "--errors", errors);
  const found = lines(errors);
  rmSync(folder, { recursive: true });
  return { mistakes: mistakeCounts(found), rules: await ruleCounts(file, found) };
}

/** Mistakes on spans in marks by kind; a wrong speaker by how he was found: `speaker, pronoun`. */
function mistakeCounts(found) {
  const counts = {};
  for (const { err, rule } of found) {
    if (!ON_SPANS.includes(err)) continue;
    const kind = err === "speaker" ? `speaker, ${rule.split(", ").at(-1)}` : err;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Of the labelled spans in marks that a rule answered, those that are said, and by that speaker. */
async function ruleCounts(file, found) {
  const { extractQuotes } = await import(new URL("../dist/index.js", import.meta.url).href);
  const bad = found.filter(({ err }) => ["missed", "speaker", "spurious"].includes(err));
  const wrong = new Set(bad.map(({ doc, start, end }) => `${doc} ${start} ${end}`));
  const rules = {};
  for (const { id, text, quoted = [] } of lines(file)) {
    if (quoted.length === 0) continue;
    const answers = extractQuotes(text).flatMap((quote) => quote.quoted.map((span) => ({ ...span, rule: quote.rule })));
    for (const { span } of quoted) {
      const [start, end] = span;
      const rule = answers.find((answer) => isAt(answer, start, end))?.rule;
      if (rule === undefined) continue;
      rules[rule] ??= { right: 0, of: 0 };
      rules[rule].of++;
      if (!wrong.has(`${id} ${start} ${end}`)) rules[rule].right++;
    }
  }
  return rules;
}

/** Whether an answer lies inside a labelled span and is at least half of it. */
function isAt(answer, start, end) {
  return start <= answer.start && answer.end <= end && 2 * (answer.end - answer.start) >= end - start;
}

function lines(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

async function main(argv) {
  const record = JSON.parse(readFileSync(kept, "utf8"));
  if (!argv.includes("--tables")) {
    record.sets.corpus = measureSet();
    for (const argument of argv.filter((one) => !one.startsWith("--"))) {
      const [, name, file] = /^([\w-]+)=(.+)$/.exec(argument) ?? [];
      if (!file) throw new Error(`“${argument}” is no NAME=FILE.jsonl; try polnear-dev=${argument}`);
      record.sets[name] = { ...measureSet("--gold", file), ...(await measureRules(file)) };
    }
    if (!argv.includes("--accuracy")) {
      const { speed, memory } = bench();
      Object.assign(record, { speed, memory });
    }
    writeFileSync(kept, `${JSON.stringify(record, null, 2)}\n`);
  }
  for (const path of documents) writeFileSync(path, fillTables(readFileSync(path, "utf8"), record));
  // Columns are aligned by the formatter, which would otherwise complain.
  execFileSync("npm", ["exec", "--", "biome", "format", "--write", ...documents], { cwd: root, stdio: "ignore" });
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`record: ${error.message}`);
  process.exitCode = 1;
});
