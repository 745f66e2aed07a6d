import { type LinearModel, linearModel, weightOf } from "../model/linear";
import { EMPTY_NAME, namedBy } from "../model/name-hash";
import { scoreOf } from "../model/score";
import weights from "../model/speaker.json";
import type { Member } from "./cast";
import type { Candidate, Choose } from "./question";

const learned = linearModel(weights);

/** Chooses by the weights that were learned from labelled articles (docs/model.md). */
export const rank: Choose = ranker(learned);

/** Chooses whoever a model gives the highest score; of equals the first. */
export function ranker(model: LinearModel): Choose {
  return (_question, candidates) => bestOf(model, candidates);
}

/** What `rank` makes of a candidate, for whoever asks why. */
export interface Weighing {
  /** In log odds; the highest wins. */
  readonly score: number;
  /** What each feature adds to the score; those that add nothing are left out. */
  readonly shares: readonly { readonly feature: string; readonly weight: number }[];
}

export function weighingOf({ features }: Candidate): Weighing {
  const shares = features.map((feature) => ({
    feature,
    weight: weightOf(learned, namedBy(EMPTY_NAME, feature)) / learned.scale,
  }));
  return { score: scoreOf(learned, features), shares: shares.filter(({ weight }) => weight !== 0) };
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
