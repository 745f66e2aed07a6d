// npm run build && node bench/jobs.mjs [ARTICLES | FILE.jsonl] [ROUNDS]: how much faster the filter is with two jobs than
// with one, over made-up articles (default: 10,000) or those of a file, three rounds by turns. In the first seconds each
// thread compiles what runs often, on the same two cores; so the same number of articles is timed once more behind as
// many, by reading all of them twice over and taking off the time of reading them once. What the machine allows is
// measured beside it: two processes of one job, with half of the articles each. On a busy machine the best says most.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [given = "10000", rounds = "3"] = process.argv.slice(2);
const cli = new URL("../dist/cli.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whosaid-jobs-"));
const made = () => execFileSync(process.execPath, [cli, "bench", "--make", given], { maxBuffer: 2 ** 30 });
const lines = (given.endsWith(".jsonl") ? readFileSync(given) : made()).toString().trim().split("\n");

function write(name, some) {
  const path = join(folder, `${name}-in.jsonl`);
  writeFileSync(path, `${some.join("\n")}\n`);
  return { name, path };
}

const middle = lines.length >> 1;
const all = write("all", lines);
const twice = write("twice", [...lines, ...lines]);
const halves = [write("first", lines.slice(0, middle)), write("second", lines.slice(middle))];

function answer({ name, path }, jobs) {
  return new Promise((resolve, reject) => {
    const output = openSync(join(folder, `${name}-${jobs}.jsonl`), "w");
    const argv = [cli, "--jsonl", "--jobs", String(jobs), path];
    spawn(process.execPath, argv, { stdio: ["ignore", output, "inherit"] }).on("exit", (code) => {
      closeSync(output);
      if (code === 0) resolve();
      else reject(new Error(`exit ${code}`));
    });
  });
}

const runs = {
  "1 job": () => answer(all, 1),
  "2 jobs": () => answer(all, 2),
  "2 processes": () => Promise.all(halves.map((half) => answer(half, 1))),
  "1 job, all twice": () => answer(twice, 1),
  "2 jobs, all twice": () => answer(twice, 2),
};
const seconds = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++)
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    await run();
    const wall = (performance.now() - start) / 1000;
    seconds[name].push(wall);
    console.log(`${name}: ${wall.toFixed(1)} s`);
  }

/** Seconds of each round for the second reading of all articles. */
const warm = (name) => seconds[`${name}, all twice`].map((both, round) => both - seconds[name][round]);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rate = (times) => `${Math.round(lines.length / median(times))} articles/s`;

function compare(what, one, two) {
  const ratios = one.map((time, round) => time / two[round]);
  const [usual, best] = [median(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  console.log(`${what}: ${usual} times the rate (median; best ${best}), ${rate(one)} → ${rate(two)}`);
}

compare("2 jobs, from the start of the command to its end", seconds["1 job"], seconds["2 jobs"]);
compare("2 processes, the same", seconds["1 job"], seconds["2 processes"]);
compare("2 jobs, as many articles once more", warm("1 job"), warm("2 jobs"));
execFileSync("cmp", [join(folder, "all-1.jsonl"), join(folder, "all-2.jsonl")]);
console.log("the same bytes");
rmSync(folder, { recursive: true });
