// node examples/articles.mjs TIMES MADE: the five documents of corpus/ TIMES over, then MADE made-up articles, as JSON
// Lines with an id each. Something to try the filter on.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const [times, made] = process.argv.slice(2);
const corpus = new URL("../corpus/", import.meta.url);
const names = readdirSync(corpus).filter((name) => name.endsWith(".txt"));
for (let time = 1; time <= Number(times); time++)
  for (const name of names) {
    const text = readFileSync(new URL(name, corpus), "utf8");
    process.stdout.write(`${JSON.stringify({ id: `${name}-${time}`, text })}\n`);
  }
const cli = new URL("../dist/cli.js", import.meta.url).pathname;
process.stdout.write(execFileSync(process.execPath, [cli, "bench", "--make", made], { maxBuffer: 2 ** 30 }));
