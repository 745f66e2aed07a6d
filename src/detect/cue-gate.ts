import weights from "../model/cue-gate.json";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import type { CueSite } from "./cue";
import { cueNames } from "./cue-names";
import type { Unit } from "./frame";
import { siteFeatures } from "./site-features";

// Most words that might ascribe what follows them do not: `she managed to`, `the plan works`. A first look at the word
// itself and at those beside it passes half of them over, before their source and their content are looked for.

/** Whether a cue may ascribe anything. */
export type CueGate = (units: readonly Unit[], site: CueSite) => boolean;

const model = linearModel(weights);

/** The first look, as it is learned. */
export const mayAscribe: CueGate = (units, site) => {
  const score = new Score(model);
  siteFeatures(score, units, site, cueNames(site));
  return score.probability >= model.threshold;
};

/** Nothing is passed over: what there is to learn from. */
export const anyMayAscribe: CueGate = () => true;
