import { distance } from "fastest-levenshtein";
import { areOpposite } from "./opposites";
import type { Vocabulary, WordId } from "./vocabulary";
import type { Wording } from "./wording";

/** How much two wordings have in common. */
export interface Likeness {
  /** Of what both say together, the part that both say, 0 to 1: 2 × shared ÷ (one + other). */
  readonly both: number;
  /** Of what the shorter says, the part that the longer says too, 0 to 1. */
  readonly held: number;
  /** How much the shorter says, against the longer, 0 to 1. */
  readonly size: number;
  /** What the shared words count for: about their number. */
  readonly shared: number;
  /** Of the pairs of neighbours among the shared words of one, the part that stand in that order in the other, 0 to 1. */
  readonly order: number;
  /** One says what the other denies, or the numbers differ: “safe” and “not safe”, 27 and 31 men. */
  readonly opposed: boolean;
}

const NOTHING: Likeness = { both: 0, held: 0, size: 0, shared: 0, order: 0, opposed: false };
/** What a pair of words counts for that only look alike: danger and endanger. */
const ALIKE = 0.7;
/** Words that only look alike are counted where at least this part of what the shorter says is there word for word. */
const ENOUGH_EXACT = 0.4;

export function likenessOf(a: Wording, b: Wording, vocabulary: Vocabulary): Likeness {
  const [short, long] = a.weight < b.weight || (a.weight === b.weight && a.key < b.key) ? [a, b] : [b, a];
  if (short.weight === 0) return NOTHING;
  const exact = short.content.filter((word) => long.content.includes(word));
  let shared = weigh(exact, vocabulary);
  if (shared === 0) return NOTHING;
  if (shared >= ENOUGH_EXACT * short.weight) shared += alike(short, long, exact, vocabulary);
  return {
    both: (2 * shared) / (short.weight + long.weight),
    held: shared / short.weight,
    size: short.weight / long.weight,
    shared,
    order: orderOf(exact, long),
    opposed: numbersDiffer(short, long) || turned(exact, short, long) || areOpposite(short.polar, long.polar),
  };
}

const weigh = (words: readonly WordId[], { weights }: Vocabulary): number =>
  words.reduce((sum, word) => sum + weights[word]!, 0);

/** What the words count for that have no equal but a word like them. */
function alike(short: Wording, long: Wording, exact: readonly WordId[], { stems, weights }: Vocabulary): number {
  const left = long.content.filter((word) => !exact.includes(word));
  let sum = 0;
  for (const word of short.content) {
    if (exact.includes(word)) continue;
    const found = left.findIndex((other) => looksLike(stems[word]!, stems[other]!));
    if (found < 0) continue;
    sum += ALIKE * Math.min(weights[word]!, weights[left[found]!]!);
    left.splice(found, 1);
  }
  return sum;
}

/** Whether two stems may be forms of one word or two ways to spell it: danger and endang, zelenski and zelenskyi. */
export function looksLike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || /\d/.test(a + b)) return false;
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return true;
  return short.length >= 6 && long.length - short.length <= 1 && distance(a, b) <= 1;
}

function orderOf(exact: readonly WordId[], long: Wording): number {
  if (exact.length < 2) return 1;
  let kept = 0;
  for (let at = 1; at < exact.length; at++)
    if (long.content.indexOf(exact[at - 1]!) < long.content.indexOf(exact[at]!)) kept++;
  return kept / (exact.length - 1);
}

/** “All 27 men” and “all 31 men”; a number that only one of them gives is no contradiction. */
function numbersDiffer(short: Wording, long: Wording): boolean {
  const onlyShort = short.numbers.some((number) => !long.numbers.includes(number));
  return onlyShort && long.numbers.some((number) => !short.numbers.includes(number));
}

/**
 * Whether a word that both have stands after a “not” in one of them only, and the other has no “not” of its own that may
 * do the same: “should not expect us to wait” and “will not wait”.
 */
function turned(exact: readonly WordId[], short: Wording, long: Wording): boolean {
  if (short.negated.length === 0 && long.negated.length === 0) return false;
  const onlyIn = (one: Wording, other: Wording) =>
    exact.some((word) => one.negated.includes(word) && !other.negated.includes(word)) &&
    other.negated.every((word) => exact.includes(word));
  return onlyIn(short, long) || onlyIn(long, short);
}
