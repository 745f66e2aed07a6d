import weights from "../model/edge.json";
import { linearModel, probabilityOf, scoreOf } from "../model/linear";
import { type EdgeCase, endFeatures, endsOf, startFeatures, startsOf } from "./edge-features";
import type { UnitRange } from "./nominal";

// Where the content of a cue without marks starts and ends is weighed by a model, which knows what the rules say:
// `apologised for | the columns |`, `tweeted | a chart |, just a day after …`.

const model = linearModel(weights);

/** The content of a cue that comes before it. */
export function learnedEdges(edge: EdgeCase): UnitRange {
  const from = best(startsOf(edge), (at) => startFeatures(edge, at));
  return { from, to: likeliestEnd(edge, from) };
}

/**
 * The end that is worth most: the model says of each place in turn whether the content ends there, if it has come that
 * far. A place counts by the chance that it is right, and by the share of words it has right where it is not.
 */
function likeliestEnd(edge: EdgeCase, from: number): number {
  const ends = endsOf(edge, from);
  let left = 1;
  const chances = ends.map((at, i) => {
    const here = i === ends.length - 1 ? left : left * probabilityOf(model, endFeatures(edge, from, at));
    left -= here;
    return here;
  });
  const worth = (end: number) =>
    ends.reduce((sum, other, i) => {
      const share = (Math.min(end, other) - from) / (Math.max(end, other) - from);
      return sum + chances[i] * (end === other ? EXACT : share);
    }, 0);
  return ends.reduce((found, end) => (worth(end) > worth(found) ? end : found));
}

/** What the right end is worth, where each word it shares is worth its part of 1. */
const EXACT = 1.5;

function best(places: readonly number[], featuresOf: (at: number) => readonly string[]): number {
  let found = places[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    const score = scoreOf(model, featuresOf(at));
    if (score > most) [found, most] = [at, score];
  }
  return found;
}
