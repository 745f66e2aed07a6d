import type { Likeness } from "./likeness";
import type { Kinship } from "./voice";

/** `same`: two wordings of one statement; `within`: one is a cut of the other; null: two statements. */
export type Sameness = "same" | "within" | null;

/** What it takes for two wordings to be one statement. */
interface Demand {
  /** The least of {@link Likeness.both} for `same`. */
  readonly both: number;
  /** The least of {@link Likeness.held} for `within`. */
  readonly held: number;
  /** The least of {@link Likeness.shared}, in words, for either. */
  readonly words: number;
}

/** The further apart two speakers are, the more must agree: “No comment” by two people is two statements. */
const DEMANDS: Readonly<Record<Kinship, Demand>> = Object.freeze({
  same: { both: 0.55, held: 0.75, words: 1.5 },
  near: { both: 0.62, held: 0.8, words: 2.5 },
  other: { both: 0.72, held: 0.9, words: 5 },
});
/** The least of {@link Likeness.order}: the same words in another order say something else. */
const LEAST_ORDER = 0.4;

/** The largest {@link Likeness.size} of a cut: what says more than this is the statement itself. */
const LARGEST_CUT = 0.6;

export function samenessOf(likeness: Likeness, kinship: Kinship): Sameness {
  const { both, held, size, shared, order, opposed } = likeness;
  if (opposed) return null;
  // The same few words of the same speaker are the same, however few: “I won.”
  if (both >= 0.99 && kinship === "same") return "same";
  const demand = DEMANDS[kinship];
  if (shared < demand.words || order < LEAST_ORDER) return null;
  if (held >= demand.held && size <= LARGEST_CUT) return "within";
  return both >= demand.both ? "same" : null;
}
