import type { ConsideredSpeaker, Explanation } from "../resolve/explain";
import { type Word, words } from "./wrap";

/** Whoever is less probable than this is not worth a line. */
const LEAST = 0.02;
/** At most so many candidates of a quote, and reasons of a candidate. */
const CANDIDATES = 4;
const REASONS = 3;

/**
 * Why a quote has its speaker, for people to read, a list of words for each paragraph:
 *
 *     “said” stands after the words and gives them to “she”. Of 2 whom “she” may mean, Ana Ruiz is the most probable.
 *     91 % Ana Ruiz: was the last to speak (+0.5), is the nearest name before (+0.4)
 */
export function because({ evidence, finding, isWeighed, candidates }: Explanation): Word[][] {
  const sentences = words("detail", `${evidence} ${finding}`);
  if (!isWeighed || candidates.length === 1) return [sentences];
  const likely = candidates.filter(({ probability }, at) => at === 0 || probability >= LEAST).slice(0, CANDIDATES);
  return [sentences, ...likely.map((candidate) => [...standing(candidate), ...reasons(candidate)])];
}

function standing({ name, probability }: ConsideredSpeaker): Word[] {
  return [...words("detail", `${Math.round(100 * probability)} %`), ...words("speaker", `${name}:`)];
}

function reasons(candidate: ConsideredSpeaker): Word[] {
  const strongest = candidate.reasons.slice(0, REASONS);
  return words("detail", strongest.map(({ words, weight }) => `${words} (${signed(weight)})`).join(", "));
}

function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
}
