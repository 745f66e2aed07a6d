import { defineConfig } from "vitest/config";

// The tests that read long or hostile texts, or start processes, may wait for a core on a machine that has other work.
export default defineConfig({ test: { testTimeout: 30_000 } });
