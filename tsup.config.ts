import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";

const common = {
  sourcemap: false,
  target: "es2022",
  treeshake: true,
  // tsup 8 sets an option that TypeScript 6 calls deprecated while it builds declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
} as const;

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts", format: "src/format/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    onSuccess: () => copyFile("src/format/schema.json", "dist/schema.json"),
  },
  {
    ...common,
    entry: { cli: "src/cli/main.ts", bench: "bench/main.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
  },
]);
