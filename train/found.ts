import { learnCue, learnGate } from "./cue";
import { type CueExample, cueExamples, type foundExamples } from "./cue-examples";
import { learnEdge } from "./edge";
import { edgeExamples } from "./edge-examples";
import type { GoldRecord } from "./gold";
import { moduleWith } from "./with-weights";

// Whether a cue ascribes is weighed with the statements before it in view. To learn from the right ones alone would make
// the model trust them more than it may at work, where they are its own.

/** In how many parts the articles are read, each by models that learned from the others. */
const PARTS = 5;

/** The candidates of these articles, each article read by models of cues and edges that learned without it. */
export async function readFound(records: readonly GoldRecord[]): Promise<CueExample[]> {
  const learned = records.map((record) => ({ cue: cueExamples(record), edge: edgeExamples(record) }));
  const found: CueExample[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = learned.filter((_, at) => at % PARTS !== part);
    const cues = others.flatMap(({ cue }) => cue);
    const reader = (await moduleWith("train/cue-examples.ts", `found-${part}`, {
      cue: learnCue(cues),
      "cue-gate": learnGate(cues),
      edge: learnEdge(others.flatMap(({ edge }) => edge)),
    })) as { foundExamples: typeof foundExamples };
    for (const [at, record] of records.entries()) if (at % PARTS === part) found.push(...reader.foundExamples(record));
  }
  return found;
}
