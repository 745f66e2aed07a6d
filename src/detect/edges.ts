import weights from "../model/edge.json";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import { cueNames } from "./cue-names";
import { type EdgeCase, endFeatures, endsOf, startFeatures, startsOf } from "./edge-features";
import type { Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";

// Where the content of a cue without marks starts and ends is weighed by a model, which knows what the rules say:
// `apologised for | the columns |`, `tweeted | a chart |, just a day after …`.

const model = linearModel(weights);

/** A content as it is cut. */
export interface Cut {
  readonly content: UnitRange[];
  /** How probable both edges of the last part are, 0 to 1. */
  readonly chance: number;
}

/** The chance of edges that the rules alone have found, as often as they are right. */
const BY_RULE = 0.7;

/**
 * The content of a cue with its last part, where that follows the cue, as the model cuts it.
 * @param marked its own words in marks
 * @param limit where it must have ended
 */
export function cutContent(
  units: readonly Unit[],
  link: LinkedCue,
  content: readonly UnitRange[],
  links: readonly LinkedCue[],
  marked: readonly number[],
  limit = units.length,
): Cut {
  const edge = edgeCaseOf(units, link, content, links, marked);
  if (!edge) return { content: [...content], chance: BY_RULE };
  const start = likeliestStart(edge);
  const end = likeliestEnd(edge, start.at, limit);
  return { content: [...content.slice(0, -1), { from: start.at, to: end.at }], chance: start.chance * end.chance };
}

/** What the model is to cut: the last part of a content, where it follows its cue; null where it does not. */
export function edgeCaseOf(
  units: readonly Unit[],
  link: LinkedCue,
  content: readonly UnitRange[],
  links: readonly LinkedCue[],
  marked: readonly number[],
): EdgeCase | null {
  const rule = content.at(-1)!;
  if (rule.from < link.site.to || (link.placement === "after" && marked.length > 0)) return null;
  const own = marked.filter((at) => at >= rule.from && at < rule.to);
  return { units, link, rule, links, marked: own, names: cueNames(link.site) };
}

/** A place, and how probable it is that the content starts or ends there. */
interface Edge {
  readonly at: number;
  readonly chance: number;
}

/** Odds of a start from which none behind it and the rule's is looked at. Chosen on PolNeAR dev: 9 gives the same figures. */
const SURE = 4;

/** One of the places is right: each has its share of all odds. */
function likeliestStart(edge: EdgeCase): Edge {
  let found = 0;
  let most = 0;
  let all = 0;
  for (const at of startsOf(edge)) {
    if (most >= SURE && at > edge.rule.from) break;
    const score = new Score(model);
    startFeatures(score, edge, at);
    const odds = Math.exp(score.logOdds);
    all += odds;
    if (odds > most) {
      found = at;
      most = odds;
    }
  }
  return { at: found, chance: most / all };
}

/** How probable it must be that the content has not ended yet, for another end to be weighed; 0.02 gives the same figures. */
const HARDLY = 0.05;

/**
 * The end that is worth most: the model says of each place in turn whether the content ends there, if it has come that
 * far. A place counts by the chance that it is right, and by the share of words it has right where it is not: less of it
 * where it breaks off too early, since whoever reads on for a few words too many still has all that was said.
 */
function likeliestEnd(edge: EdgeCase, from: number, limit: number): Edge {
  const ends = endsOf(edge, from);
  const chances: number[] = [];
  let left = 1;
  for (let i = 0; i < ends.length; i++) {
    const isLast = i === ends.length - 1 || left < HARDLY;
    const here = isLast ? left : left * endsAt(edge, from, ends[i]);
    chances.push(here);
    left -= here;
    if (isLast) break;
  }
  let found = 0;
  let most = -Infinity;
  for (let i = 0; i < chances.length && (i === 0 || ends[i] <= limit); i++) {
    const worth = worthOf(i, ends, chances, from);
    if (worth > most) {
      found = i;
      most = worth;
    }
  }
  return { at: ends[found], chance: chances[found] };
}

/** What an end is worth: 1 if it is right, else the share of words that it has in common with the right one. */
function worthOf(at: number, ends: readonly number[], chances: readonly number[], from: number): number {
  const length = ends[at] - from;
  let sum = 0;
  for (let i = 0; i < chances.length; i++) {
    const other = ends[i] - from;
    sum += chances[i] * (i === at ? 1 : i < at ? other / length : (TOO_EARLY * length) / other);
  }
  return sum;
}

/** How probable it is that content which has come as far as unit `at` ends there. */
function endsAt(edge: EdgeCase, from: number, at: number): number {
  const score = new Score(model);
  endFeatures(score, edge, from, at);
  return score.probability;
}

/** How much the words count that are right where the content goes on. Chosen on two fifths of train, unseen: 0.5 to 1 give the same exact content to within 0.001. */
const TOO_EARLY = 0.8;
