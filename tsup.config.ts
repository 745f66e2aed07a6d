import { copyFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** compromise's word list as text, a line for each set of classes, its words between tabs: `Country Place⇥chad⇥mali`. */
async function wordList(): Promise<string> {
  // Loaded here and not above: a declaration build reads this file in a thread of its own.
  const { default: nlp } = await import("compromise/two");
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;
  const byClasses = new Map<string, string[]>();
  for (const [word, entry] of Object.entries(lexicon)) {
    const classes = typeof entry === "string" ? entry : entry.join(" ");
    if (/[\t\n]/.test(word + classes)) throw new Error(`the word list cannot hold “${word}”`);
    const words = byClasses.get(classes);
    if (words) words.push(word);
    else byClasses.set(classes, [word]);
  }
  return [...byClasses].map(([classes, words]) => [classes, ...words].join("\t")).join("\n");
}

/**
 * Puts compromise's word list, all that is used of it, in the place of `src/lexicon/word-list.ts`: the modules of
 * compromise take longer to load than all else together. The list is read at the first word that is looked up.
 */
const withWordList: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "word-list",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]word-list\.ts$/ }, async () => ({
      contents: `
        const LIST = ${JSON.stringify(await wordList())};
        let classes;
        function read() {
          const known = new Map();
          for (const line of LIST.split("\\n")) {
            const [names, ...words] = line.split("\\t");
            const of = names.split(" ");
            for (const word of words) known.set(word, of);
          }
          return known;
        }
        export function classesOf(word) {
          classes ??= read();
          return classes.get(word);
        }`,
    }));
  },
};

const common = {
  sourcemap: false,
  target: "es2022",
  treeshake: true,
  // Writes numbers with a name, such as the tags of parts of speech, where they are read: they are read for every word.
  minifySyntax: true,
  // tsup 8 sets an option that TypeScript 6 calls deprecated while it builds declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [withWordList],
} satisfies Options;

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts", format: "src/format/index.ts", "quote-index": "src/quote-index/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    onSuccess: async () => {
      await copyFile("src/format/schema.json", "dist/schema.json");
      // The word lists stay under the licence of where it is taken from, and so do the libraries that are bundled.
      await copyFile("node_modules/compromise/LICENSE", "dist/LICENSE-compromise");
      await copyFile("node_modules/wink-eng-lite-web-model/LICENSE", "dist/LICENSE-wink-eng-lite-web-model");
      await copyFile("node_modules/double-metaphone/license", "dist/LICENSE-double-metaphone");
      await copyFile("node_modules/fastest-levenshtein/LICENSE.md", "dist/LICENSE-fastest-levenshtein");
      await copyFile("node_modules/stemmer/license", "dist/LICENSE-stemmer");
    },
  },
  {
    ...common,
    entry: { cli: "src/cli/main.ts", "filter-worker": "src/cli/filter/worker.ts", bench: "bench/main.ts" },
    format: ["esm"],
    platform: "node",
    // What the speed is measured beside is not in the package: bench/main.ts says how to have it.
    external: ["compromise", "wink-eng-lite-web-model", "wink-nlp"],
    dts: false,
  },
]);
