import { learnCue, learnGate } from "./cue";
import { cueExamples } from "./cue-examples";
import { learnEdge } from "./edge";
import { edgeExamples } from "./edge-examples";
import type { GoldRecord } from "./gold";
import type { ReadArticle, readArticle } from "./rank-examples";
import { learnSpeech } from "./speech";
import { speechExamples } from "./speech-examples";
import { moduleWith } from "./with-weights";

// Who speaks is learned from the quotations of articles that the models of what is said have not seen: in those that they
// have seen, they find more of what is right, and more surely, than they do anywhere else.

/** In how many parts the articles are read, each by models that learned from the others. */
const PARTS = 5;

/** Reads the articles with labelled speakers, each by models of speech, cues and edges that learned without it. */
export async function readUnseen(records: readonly GoldRecord[]): Promise<ReadArticle[]> {
  const labelled = records.filter((record) => record.entities);
  const partOf = new Map(labelled.map(({ id }, at) => [id, at % PARTS]));
  const examples = records.map((record) => examplesOf(record));
  const read: ReadArticle[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = examples.filter(({ id }) => partOf.get(id) !== part);
    const reader = (await moduleWith("train/rank-examples.ts", `part-${part}`, {
      cue: learnCue(others.flatMap(({ cue }) => cue)),
      "cue-gate": learnGate(others.flatMap(({ cue }) => cue)),
      edge: learnEdge(others.flatMap(({ edge }) => edge)),
      speech: learnSpeech(others.flatMap(({ speech }) => speech)),
    })) as { readArticle: typeof readArticle };
    for (const [at, record] of labelled.entries()) if (at % PARTS === part) read[at] = reader.readArticle(record);
  }
  return read;
}

function examplesOf(record: GoldRecord) {
  // News that nobody labelled cues in has none to learn from, not none.
  const hasCues = record.attributions.length > 0;
  return {
    id: record.id,
    cue: hasCues ? cueExamples(record) : [],
    edge: hasCues ? edgeExamples(record) : [],
    speech: speechExamples(record),
  };
}
