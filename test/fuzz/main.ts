import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractQuotes } from "../../src/index";
import { keepCase } from "./cases";
import { fuzz } from "./run";

// npm run fuzz -- --seconds 60 [--seed N]: exit 0 where every law held, 1 where a case was kept.

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } } });
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(seconds > 0) || !Number.isInteger(seed)) throw new Error("try: npm run fuzz -- --seconds 60 --seed 1");

const { faults, ...record } = fuzz(seconds, seed, extractQuotes);
for (const fault of faults) {
  const name = keepCase(join("test", "fuzz-cases"), fault);
  console.error(`${fault.law}: ${fault.detail}\n  kept as test/fuzz-cases/${name}`);
}
console.log(JSON.stringify({ ...record, faults: faults.length }));
process.exitCode = faults.length > 0 ? 1 : 0;
