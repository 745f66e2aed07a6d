import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const FOLDER = "node_modules/.cache/whosaid-train";

/** A module of the library or of the training, bundled with these weights in the place of the shipped ones. */
export async function moduleWith(
  entry: string,
  name: string,
  models: Readonly<Record<string, object>>,
): Promise<unknown> {
  const outfile = resolve(join(FOLDER, `${name}.mjs`));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
    plugins: [inPlaceOfFiles(models)],
  });
  return import(pathToFileURL(outfile).href);
}

function inPlaceOfFiles(models: Readonly<Record<string, object>>): Plugin {
  return {
    name: "weights",
    setup({ onLoad }) {
      for (const [name, weights] of Object.entries(models))
        onLoad({ filter: new RegExp(`[/\\\\]model[/\\\\]${name}\\.json$`) }, () => ({
          contents: JSON.stringify(weights),
          loader: "json",
        }));
    },
  };
}
