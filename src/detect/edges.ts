import weights from "../model/edge.json";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import { type EdgeCase, endFeatures, endsOf, startFeatures, startsOf } from "./edge-features";
import type { UnitRange } from "./nominal";

// Where the content of a cue without marks starts and ends is weighed by a model, which knows what the rules say:
// `apologised for | the columns |`, `tweeted | a chart |, just a day after …`.

const model = linearModel(weights);

/** The content of a cue that comes before it. */
export function learnedEdges(edge: EdgeCase): UnitRange {
  const from = likeliestStart(edge);
  return { from, to: likeliestEnd(edge, from) };
}

function likeliestStart(edge: EdgeCase): number {
  const starts = startsOf(edge);
  let found = starts[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const at of starts) {
    const score = new Score(model);
    startFeatures(score, edge, at);
    if (score.logOdds > most) [found, most] = [at, score.logOdds];
  }
  return found;
}

/**
 * The end that is worth most: the model says of each place in turn whether the content ends there, if it has come that
 * far. A place counts by the chance that it is right, and by the share of words it has right where it is not.
 */
function likeliestEnd(edge: EdgeCase, from: number): number {
  const ends = endsOf(edge, from);
  let left = 1;
  const chances = ends.map((at, i) => {
    const here = i === ends.length - 1 ? left : left * endsAt(edge, from, at);
    left -= here;
    return here;
  });
  const worth = (end: number) =>
    ends.reduce((sum, other, i) => {
      const share = (Math.min(end, other) - from) / (Math.max(end, other) - from);
      return sum + chances[i] * (end === other ? EXACT : share);
    }, 0);
  let found = ends[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const one = worth(end);
    if (one > most) [found, most] = [end, one];
  }
  return found;
}

/** How probable it is that content which has come as far as unit `at` ends there. */
function endsAt(edge: EdgeCase, from: number, at: number): number {
  const score = new Score(model);
  endFeatures(score, edge, from, at);
  return score.probability;
}

/** What the right end is worth, where each word it shares is worth its part of 1. */
const EXACT = 1.5;
