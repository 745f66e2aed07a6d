// npm run check: no regular expression of the library, the command, the benchmark or the training takes more than
// linear time on any text, unless test/judged-regexes.txt says why it may: one made of others cannot be read here, and
// one may only ever be given a short text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";

const folders = ["src", "bench", "train"];

/** Every regular expression of a file, and where it stands; of one that is put together, no pattern is known. */
function literalsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const text = node.getText();
      const end = text.lastIndexOf("/");
      found.push({ text, pattern: text.slice(1, end), flags: text.slice(end + 1), place: `${path}:${line + 1}` });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.getText().replace(/\s+/g, " "), pattern: null, flags: "", place: `${path}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a person has judged, a line each: the expression, two spaces or more, why it is linear or bounded. */
const judged = new Set(
  readFileSync("test/judged-regexes.txt", "utf8")
    .split("\n")
    .filter((line) => /^(\/|new )/.test(line))
    .map((line) => line.split(/ {2,}/)[0]),
);

const literals = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .flatMap((name) => literalsIn(join(folder, name))),
);

const faults = [];
for (const { text, pattern, flags, place } of literals) {
  if (judged.has(text)) continue;
  if (pattern === null) {
    faults.push(`${place}: ${text} is put together; judge it in test/judged-regexes.txt`);
    continue;
  }
  // Fixed seed: what passes today passes tomorrow.
  const { status, complexity, error } = await check(pattern, flags, { randomSeed: 1, timeout: 20_000 });
  if (status === "safe") continue;
  const why = status === "vulnerable" ? `takes ${complexity.summary} time` : `cannot be judged (${error.kind})`;
  faults.push(`${place}: ${text} ${why}`);
}
const used = new Set(literals.map(({ text }) => text));
for (const text of judged) if (!used.has(text)) faults.push(`test/judged-regexes.txt: ${text} is used no more`);

for (const fault of faults) console.error(fault);
console.log(`${literals.length} regular expressions, ${faults.length} faults`);
process.exitCode = faults.length > 0 || literals.length === 0 ? 1 : 0;
