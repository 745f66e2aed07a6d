import { existsSync, writeFileSync } from "node:fs";
import answer from "../dist/filter-worker.js";

// The worker of the filter, but it dies of some lines: of “poison once: FILE” where FILE is not there yet, of “poison” always.
export default (task) => {
  const text = Buffer.from(task.batch.bytes).toString();
  const [, once] = /poison once: ([^"]+)"/.exec(text) ?? [];
  if (once !== undefined && !existsSync(once)) {
    writeFileSync(once, "");
    process.exit(9);
  }
  if (text.includes("poison always")) throw Object.assign(new Error("poisoned"), { fatal: true });
  return answer(task);
};
