import type { Rates } from "../src/resolve/confidence";
import type { Verdict } from "./verdicts";

/** A rule seen n times counts as seen n + this many, the others at the rate of all rules. */
const PRIOR = 4;

/** How often each rule was right, drawn towards the rate of all rules where it was seen little. */
export function ratesOf(verdicts: readonly Verdict[]): Rates {
  const isIndirect = ({ quote }: Verdict) => quote.type === "indirect";
  return {
    quoted: ratesByRule(verdicts.filter((one) => !isIndirect(one))),
    indirect: ratesByRule(verdicts.filter(isIndirect)),
  };
}

function ratesByRule(verdicts: readonly Verdict[]): Record<string, number> {
  const counts = new Map<string, { seen: number; right: number }>();
  const all = { seen: 0, right: 0 };
  for (const { quote, isRight } of verdicts) {
    const one = counts.get(quote.rule) ?? { seen: 0, right: 0 };
    counts.set(quote.rule, one);
    for (const count of [one, all]) {
      count.seen++;
      if (isRight) count.right++;
    }
  }
  const rate = all.right / all.seen;
  const rates = [...counts].map(([rule, { seen, right }]): [string, number] => [
    rule,
    rounded((right + PRIOR * rate) / (seen + PRIOR)),
  ]);
  return Object.fromEntries([["any", rounded(rate)], ...rates.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function rounded(rate: number): number {
  return Math.round(rate * 1000) / 1000;
}
