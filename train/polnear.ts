import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributionsOfBrat } from "./brat";
import type { GoldRecord } from "./gold";

/** The parts that may be learned from and tuned on. The test part is for measuring and is never read. */
export const PARTS = ["train", "dev"] as const;
export type Part = (typeof PARTS)[number];

/**
 * The articles of one part of a checkout of PolNeAR (github.com/networkdynamics/PolNeAR) in gold format:
 * `data/train/text/ID.txt` with `data/train/attributions/ID_ANNOTATOR.ann`. Where several annotators read an article,
 * the first by name is taken.
 */
export function readPolnear(checkout: string, part: Part): GoldRecord[] {
  const folder = join(checkout, "data", part);
  const annotations = new Map<string, string>();
  for (const name of readdirSync(join(folder, "attributions")).sort()) {
    const id = name.replace(/_[^_]*\.ann$/, "");
    if (id !== name && !annotations.has(id)) annotations.set(id, name);
  }
  const records: GoldRecord[] = [];
  for (const file of readdirSync(join(folder, "text")).sort()) {
    const id = file.replace(/\.txt$/, "");
    const annotation = annotations.get(id);
    if (!annotation) continue;
    const text = readFileSync(join(folder, "text", file), "utf8");
    const brat = readFileSync(join(folder, "attributions", annotation), "utf8");
    records.push({ id, text, attributions: attributionsOfBrat(text, brat) });
  }
  return records;
}
