import { FeatureNames } from "../model/feature-names";
import { type LinearModel, type LinearWeights, linearModel, weightOf } from "../model/linear";
import { EMPTY_NAME, namedBy } from "../model/name-hash";
import { Score, scoreOf } from "../model/score";
import weights from "../model/speaker.json";
import { candidateFeatures } from "./candidate-features";
import type { Member } from "./cast";
import type { Candidate, Choose, Question, Task } from "./question";

type Models = Readonly<Record<Task, LinearModel>>;

const learned = modelsOf(weights);

/** Chooses by the weights that were learned from labelled articles (docs/model.md). */
export const rank: Choose = chooser(learned);

/** Chooses whoever the weights give the highest score; of equals the first. */
export function ranker(weights: LinearWeights): Choose {
  return chooser(modelsOf(weights));
}

function chooser(models: Models): Choose {
  return ({ task }, candidates) => bestOf(models[task], candidates);
}

function modelsOf(weights: LinearWeights): Models {
  return {
    he: modelFor("he", weights),
    "carried on": modelFor("carried on", weights),
    doubted: modelFor("doubted", weights),
  };
}

/** Whether a feature weighs the same for this task as for others, and for it alone something more. */
export function learnsWithOthers(task: Task): boolean {
  return task !== "doubted";
}

/** How the name begins that a feature has for one task alone, beside its name for all. */
export function prefixFor(task: Task): string {
  return `${task}: `;
}

/** The model of one task: what a feature weighs there is what it weighs for all, and what it weighs for this task alone. */
function modelFor(task: Task, { weights, ...rest }: LinearWeights): LinearModel {
  const own = prefixFor(task);
  const sums = new Map<string, number>();
  for (const [name, weight] of Object.entries(weights)) {
    if (!learnsWithOthers(task) && !name.startsWith(own)) continue;
    const feature = name.startsWith(own) ? name.slice(own.length) : name;
    sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  return linearModel({ ...rest, weights: Object.fromEntries(sums) });
}

/** What `rank` makes of a candidate, for whoever asks why. */
export interface Weighing {
  /** In log odds; the highest wins. */
  readonly score: number;
  /** What each feature adds to the score; those that add nothing are left out. */
  readonly shares: readonly { readonly feature: string; readonly weight: number }[];
}

export function weighingOf({ task }: Question, { seen }: Candidate): Weighing {
  const model = learned[task];
  const features = new FeatureNames();
  candidateFeatures(features, seen);
  const shares = features.names.map((feature) => ({
    feature,
    weight: weightOf(model, namedBy(EMPTY_NAME, feature)) / model.scale,
  }));
  return { score: scoreOf(model, features.names), shares: shares.filter(({ weight }) => weight !== 0) };
}

function bestOf(model: LinearModel, candidates: readonly Candidate[]): Member | null {
  // Whatever speaks against him, there is nobody else.
  if (candidates.length === 1) return candidates[0].member;
  let best: Member | null = null;
  let most = -Infinity;
  for (const { member, seen } of candidates) {
    const score = new Score(model);
    candidateFeatures(score, seen);
    if (score.logOdds <= most) continue;
    best = member;
    most = score.logOdds;
  }
  return best;
}
