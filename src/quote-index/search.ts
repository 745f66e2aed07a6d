import { type Term, termsOf } from "./question";
import { compareText } from "./statement";
import type { WordId } from "./vocabulary";
import type { Wording } from "./wording";
import type { Wordings } from "./wordings";
import { wordsOf } from "./words";

/** A wording that answers a question. */
export interface Hit {
  readonly wording: Wording;
  /** 0 to 1. */
  readonly score: number;
}

/** Of what the words of a question count for, the least part that an answer must have. */
const LEAST_COVERED = 0.55;
/** Of the answers with the right words, how many are looked at for their order. */
const MOST_RANKED = 200;
/** What of a score the order of the words decides. */
const ORDER_SHARE = 0.15;
/** Two words count as neighbours up to this distance: “worse, he said, than ISIS” is not far from what was asked. */
const NEIGHBOURS = 3;

/** The wordings that answer a question, best first. */
export function search(question: string, wordings: Wordings): Hit[] {
  const terms = termsOf(question, wordings);
  if (terms.length === 0) return withPhrase(question, wordings);
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const hits = covering(terms, LEAST_COVERED * whole, wordings)
    .map(({ wording, weight }) => ({ wording, covered: weight / whole }))
    .sort((a, b) => b.covered - a.covered || compareText(a.wording.key, b.wording.key))
    .slice(0, MOST_RANKED);
  return hits
    .map(({ wording, covered }) => ({
      wording,
      score: covered * (1 - ORDER_SHARE + ORDER_SHARE * inOrder(terms, wording)),
    }))
    .sort((a, b) => b.score - a.score || compareText(a.wording.key, b.wording.key));
}

/** The wordings whose words count for so much, and what they count for. */
function covering(terms: readonly Term[], least: number, wordings: Wordings): { wording: Wording; weight: number }[] {
  const covered = new Float64Array(wordings.slots);
  const lastTerm = new Int32Array(wordings.slots);
  const touched: number[] = [];
  terms.forEach(({ weight, variants }, at) => {
    for (const { word, nearness } of variants)
      for (const slot of wordings.having(word)) {
        // Variants come nearest first: the first one that a wording has counts, and no other.
        if (lastTerm[slot] === at + 1) continue;
        if (lastTerm[slot] === 0) touched.push(slot);
        lastTerm[slot] = at + 1;
        covered[slot]! += weight * nearness;
      }
  });
  const enough = touched.filter((slot) => covered[slot]! >= least);
  return enough.map((slot) => ({ wording: wordings.at(slot), weight: covered[slot]! }));
}

/** Of the pairs of neighbours in a question, the part that stand near each other and in that order in a wording, 0 to 1. */
function inOrder(terms: readonly Term[], { words }: Wording): number {
  if (terms.length < 2) return 1;
  const places = terms.map(({ variants }) =>
    placeOf(
      variants.map(({ word }) => word),
      words,
    ),
  );
  let kept = 0;
  for (let at = 1; at < places.length; at++) {
    const [before, after] = [places[at - 1]!, places[at]!];
    if (before >= 0 && after > before && after - before <= NEIGHBOURS) kept++;
  }
  return kept / (terms.length - 1);
}

function placeOf(variants: readonly WordId[], words: readonly WordId[]): number {
  for (const variant of variants) {
    const place = words.indexOf(variant);
    if (place >= 0) return place;
  }
  return -1;
}

/** Wordings that hold the very words, for a question of small words only: “it is what it is”. */
function withPhrase(question: string, wordings: Wordings): Hit[] {
  const words = wordsOf(question).map((word) => wordings.vocabulary.known(word));
  if (words.length < 2 || words.includes(undefined)) return [];
  const hits = [...wordings.all].filter((wording) => holds(wording.words, words as readonly WordId[]));
  return hits
    .map((wording) => ({ wording, score: words.length / Math.max(words.length, wording.words.length) }))
    .sort((a, b) => b.score - a.score || compareText(a.wording.key, b.wording.key));
}

function holds(words: readonly WordId[], phrase: readonly WordId[]): boolean {
  for (let start = words.indexOf(phrase[0]!); start >= 0; start = words.indexOf(phrase[0]!, start + 1))
    if (phrase.every((word, at) => words[start + at] === word)) return true;
  return false;
}
