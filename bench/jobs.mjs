// npm run build && node bench/jobs.mjs [ARTICLES] [ROUNDS]: how much faster the filter is with two jobs than with one, over
// made-up articles (default: 10,000, three rounds by turns). On a busy machine the best of the ratios says most.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [articles = "10000", rounds = "3"] = process.argv.slice(2);
const cli = new URL("../dist/cli.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "whosaid-jobs-"));
const input = join(folder, "articles.jsonl");
writeFileSync(input, execFileSync(process.execPath, [cli, "bench", "--make", articles], { maxBuffer: 2 ** 30 }));

/** Seconds of one run. */
function run(jobs) {
  const start = performance.now();
  const output = openSync(join(folder, `${jobs}.jsonl`), "w");
  const argv = [cli, "--jsonl", "--jobs", String(jobs), input];
  const { status } = spawnSync(process.execPath, argv, { stdio: ["ignore", output, "inherit"] });
  closeSync(output);
  if (status !== 0) throw new Error(`exit ${status}`);
  return (performance.now() - start) / 1000;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const walls = { 1: [], 2: [] };
for (let round = 0; round < Number(rounds); round++)
  for (const jobs of [1, 2]) {
    const wall = run(jobs);
    walls[jobs].push(wall);
    console.log(
      `${jobs} job${jobs > 1 ? "s" : ""}: ${wall.toFixed(1)} s, ${Math.round(Number(articles) / wall)} articles/s`,
    );
  }
const ratios = walls[1].map((one, round) => one / walls[2][round]);
console.log(`two jobs are ${median(ratios).toFixed(2)} times as fast (median; best ${Math.max(...ratios).toFixed(2)})`);
execFileSync("cmp", [join(folder, "1.jsonl"), join(folder, "2.jsonl")]);
console.log("the same bytes");
rmSync(folder, { recursive: true });
