import { writeFileSync } from "node:fs";
import type { LinearWeights } from "../src/model/linear";
import { edgeExamples } from "./edge-examples";
import { readGold } from "./gold";
import { type Example, trainLogistic } from "./logistic";

/** The likeliest place wins, whatever its probability: no threshold is asked. */
const OPTIONS = { l2: 3, leastCount: 15, iterations: 200, threshold: 0.5 };
const WEIGHTS = "src/model/edge.json";

/** Learns from gold files where content without marks starts and ends. */
export function trainEdge(paths: readonly string[]): void {
  const examples = readGold(paths).flatMap(edgeExamples);
  const model = learnEdge(examples);
  console.log(`examples   ${examples.length} (${examples.filter((one) => one.label).length} edges)`);
  writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`written    ${WEIGHTS} (${Object.keys(model.weights).length} weights)`);
}

/** The weights of edges that these examples give. */
export function learnEdge(examples: readonly Example[]): LinearWeights {
  return trainLogistic(examples, OPTIONS);
}
