// Bundles the library as a page would, in parts, into node_modules/.cache/whosaid-sizes for `size-limit` to weigh.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}node_modules/.cache/whosaid-sizes`;
const common = { bundle: true, minify: true, format: "esm", target: "es2022", platform: "browser", logLevel: "error" };

/** Leaves what is not code out: weights and lists of words, ours and the one that is taken from compromise. */
const codeOnly = {
  name: "code-only",
  setup({ onResolve }) {
    onResolve({ filter: /\.json$|word-list$/ }, ({ path }) => ({ path, external: true }));
  },
};

await mkdir(out, { recursive: true });
await build({
  ...common,
  entryPoints: [`${root}src/index.ts`],
  packages: "external",
  plugins: [codeOnly],
  outfile: `${out}/own-code.js`,
});
await build({ ...common, entryPoints: [`${root}dist/index.js`], outfile: `${out}/all.js` });
const models = (await readdir(`${root}src/model`)).filter((name) => name.endsWith(".json"));
const weights = ["tokenize/tagger.json", "lexicon/words.json", ...models.map((name) => `model/${name}`)];
const texts = await Promise.all(weights.map((path) => readFile(`${root}src/${path}`, "utf8")));
await writeFile(`${out}/weights.json`, texts.map((text) => JSON.stringify(JSON.parse(text))).join("\n"));
