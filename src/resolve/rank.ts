import { type LinearModel, linearModel } from "../model/linear";
import { scoreOf } from "../model/score";
import weights from "../model/speaker.json";
import type { Member } from "./cast";
import type { Candidate, Choose } from "./question";

/** Chooses by the weights that were learned from labelled articles (docs/model.md). */
export const rank: Choose = ranker(linearModel(weights));

/** Chooses whoever a model gives the highest score; of equals the first. */
export function ranker(model: LinearModel): Choose {
  return (_question, candidates) => bestOf(model, candidates);
}

function bestOf(model: LinearModel, candidates: readonly Candidate[]): Member | null {
  let best: Member | null = null;
  let most = -Infinity;
  for (const { member, features } of candidates) {
    const score = scoreOf(model, features);
    if (score <= most) continue;
    best = member;
    most = score;
  }
  return best;
}
