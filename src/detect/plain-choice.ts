import weights from "../model/cue.json";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import type { Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { PlainCandidate } from "./plain-candidate";
import { plainFeatures } from "./plain-features";

// Whether a cue without marks ascribes what follows it is weighed by a model (docs/model.md): `she wants to leave`
// ascribes, `she managed to leave` does not.

const model = linearModel(weights);

/** The candidates that ascribe. */
export function chosen(
  units: readonly Unit[],
  candidates: readonly PlainCandidate[],
  links: readonly LinkedCue[],
): PlainCandidate[] {
  if (candidates.length === 0) return [];
  return candidates.filter((candidate) => {
    const score = new Score(model);
    plainFeatures(score, { units, candidate, candidates, links });
    return score.probability >= model.threshold;
  });
}
