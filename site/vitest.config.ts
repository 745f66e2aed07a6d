import { defineConfig } from "vitest/config";

/** The tests that need a browser; `npm test` does without. */
export default defineConfig({
  test: {
    include: ["site/browser/*.browser.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
