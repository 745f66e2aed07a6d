import { writeFileSync } from "node:fs";
import type { LinearWeights } from "../src/model/linear";
import { calibrationError, type Figures, figuresAt, judgeUnseen } from "./cross-validate";
import { readGold } from "./gold";
import { trainLogistic } from "./logistic";
import { type SpeechExample, speechExamples } from "./speech-examples";

const FOLDS = 10;
/**
 * Returning a span of probability p raises F1 where p is above half the F1 reached. That is 0.98 for spans; for spans
 * with the right speaker it is 0.86, but so is the chance that the speaker is right. Both come to about one half.
 */
const THRESHOLD = 0.5;
const OPTIONS = { l2: 5, leastCount: 5, iterations: 300, threshold: THRESHOLD };
const WEIGHTS = "src/model/speech.json";

/** Learns from gold files which words in marks somebody says, and writes the weights unless only figures are wanted. */
export function trainSpeech(paths: readonly string[], onlyFigures: boolean): void {
  const examples = readGold(paths).flatMap(speechExamples);
  const judgements = judgeUnseen(examples, FOLDS, OPTIONS);
  const model = learnSpeech(examples);
  console.log(`examples     ${counted(examples)}`);
  console.log(`all said     ${shown(figuresAt(judgements, 0))}`);
  console.log(`unseen       ${shown(figuresAt(judgements, THRESHOLD))}  (${FOLDS} folds by document)`);
  console.log(`calibration  error ${calibrationError(judgements).toFixed(3)}`);
  console.log(`model        ${Object.keys(model.weights).length} weights`);
  if (onlyFigures) return;
  writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`written      ${WEIGHTS}`);
}

/** The weights that these examples give, of which those are left out that a rule settles. */
export function learnSpeech(examples: readonly SpeechExample[]): LinearWeights {
  return trainLogistic(
    examples.filter((one) => one.sure === null),
    OPTIONS,
  );
}

function counted(examples: readonly SpeechExample[]): string {
  const count = (isRead: boolean, label?: boolean) =>
    examples.filter((one) => one.isRead === isRead && (label === undefined || one.label === label)).length;
  return `${count(true)} read (${count(true, false)} not said), ${count(false)} inferred (${count(false, false)} not said)`;
}

function shown({ precision, recall, f1 }: Figures): string {
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(4)}`;
}
