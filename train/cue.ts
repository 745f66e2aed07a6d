import { writeFileSync } from "node:fs";
import type { LinearWeights } from "../src/model/linear";
import { type Figures, figuresAt, judgeDocuments } from "./cross-validate";
import { type CueExample, cueExamples } from "./cue-examples";
import { readFound } from "./found";
import { readGold } from "./gold";
import { trainLogistic } from "./logistic";

const FOLDS = 5;
const OPTIONS = { l2: 3, leastCount: 6, iterations: 200 };
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
/**
 * A statement raises the F1 of content where it is right with half the F1 reached: 0.78 by words, 0.58 exact. What is held
 * against this threshold counts half where its edges are wrong (plain-choice.ts). Chosen on two fifths of train, unseen:
 * 0.34 to 0.40 give the same to within 0.003.
 */
const THRESHOLD = 0.36;
/**
 * A cue that ascribes less often than this, as far as it and the words beside it tell, is passed over at the first look
 * (cue-gate.ts). So are half of them on unseen parts of train. There F1 of the answers' cues is the same with 0.12 and
 * 0.16, to within 0.001; from 0.2 on direct statements suffer.
 */
const LEAST = 0.14;
const FLOORS = [0, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.2];
const WEIGHTS = "src/model/cue.json";
const GATE_WEIGHTS = "src/model/cue-gate.json";

/** Learns from gold files which cues ascribe without marks, and writes the weights unless only figures are wanted. */
export async function trainCue(paths: readonly string[], onlyFigures: boolean): Promise<void> {
  const records = readGold(paths).filter(({ attributions }) => attributions.length > 0);
  const examples = records.flatMap(cueExamples);
  console.log(`examples   ${examples.length} (${examples.filter((one) => one.label).length} ascribe)`);
  if (onlyFigures) {
    printFigures(examples);
    return;
  }
  write(WEIGHTS, learnCue([...examples, ...(await readFound(records))].map(halved)));
  write(GATE_WEIGHTS, learnGate(examples));
}

/** Of the statements before a candidate, those that are right and those that are found count as much. */
function halved(one: CueExample): CueExample {
  return { ...one, weight: one.weight / 2 };
}

function printFigures(examples: readonly CueExample[]): void {
  const judgements = judgeDocuments(examples, FOLDS, { ...OPTIONS, threshold: THRESHOLD });
  for (const threshold of THRESHOLDS)
    console.log(`at ${threshold.toFixed(2)}    ${shown(figuresAt(judgements, threshold))}`);
  const looks = judgeDocuments(examples.map(firstLook), FOLDS, { ...OPTIONS, threshold: LEAST });
  for (const floor of FLOORS) {
    const left = judgements.map((one, at) => (looks[at].probability < floor ? { ...one, probability: 0 } : one));
    const passed = looks.filter(({ probability }) => probability < floor).length / looks.length;
    console.log(`floor ${floor.toFixed(2)} ${shown(figuresAt(left, THRESHOLD))}  passed over ${passed.toFixed(3)}`);
  }
}

function shown({ precision, recall, f1 }: Figures): string {
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(4)}`;
}

function write(path: string, model: LinearWeights): void {
  writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`written    ${path} (${Object.keys(model.weights).length} weights)`);
}

/** The weights of cues that these examples give. */
export function learnCue(examples: readonly CueExample[]): LinearWeights {
  return trainLogistic(examples, { ...OPTIONS, threshold: THRESHOLD });
}

/** The weights of the first look at a cue. */
export function learnGate(examples: readonly CueExample[]): LinearWeights {
  return trainLogistic(examples.map(firstLook), { ...OPTIONS, threshold: LEAST });
}

function firstLook(one: CueExample): CueExample {
  return { ...one, features: one.seen };
}
