// Builds the playground: one page, playground/index.html, that holds all it needs and works from a disk or any host.
// Run by `npm run build:playground`, which builds the library first.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = (name) => join(root, "site", "playground", name);

/** Minified; `whosaid` is the build in dist/, as a page of somebody else's would have it. */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    minify: true,
    outdir: "out",
    format: "iife",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    loader: { ".txt": "text" },
    legalComments: "none", // the whole licences stand at the top of the page
    tsconfigRaw: {},
    alias: { whosaid: join(root, "dist", "index.js"), "whosaid/format": join(root, "dist", "format.js") },
  });
  return outputFiles[0].text.trim();
}

/** Script text that may stand in a page: `</script` and `<!--` in its strings would end it or make it a comment. */
const embeddable = (script) => script.replace(/<(\/script|!--)/gi, "\\x3C$1");

/** An inline script by its hash: the policy lets this one run and no other. */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

async function licences() {
  const packages = ["wink-nlp", "wink-eng-lite-web-model", "compromise"];
  const files = packages.map((name) => join(root, "node_modules", name, "LICENSE"));
  const texts = await Promise.all([join(root, "LICENSE"), ...files].map((file) => readFile(file, "utf8")));
  const titled = texts.map((text, at) => `${["whosaid", ...packages][at]}\n\n${text.trim()}`);
  return `<!--\nThis page holds:\n\n${titled.join("\n\n").replaceAll("--", "- -")}\n-->`;
}

const [page, style, script, worker, terms] = await Promise.all([
  readFile(source("index.html"), "utf8"),
  bundle("style.css"),
  bundle("main.ts").then(embeddable),
  bundle("worker.ts").then(embeddable),
  licences(),
]);

// Nothing may be fetched from anywhere, by any part of the page.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "worker-src blob:",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const parts = {
  policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  style: `<style>${style}</style>`,
  worker: `<script type="text/plain" id="worker">${worker}</script>`,
  script: `<script>${script}</script>`,
};
const filled = page.replace(/<!-- (\w+) -->/g, (_, name) => parts[name]);

await mkdir(join(root, "playground"), { recursive: true });
await writeFile(join(root, "playground", "index.html"), filled.replace("<head>", `${terms}\n<head>`));
