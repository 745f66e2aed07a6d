import rates from "../model/confidence.json";

/** How often each rule was right on the training documents; `any` for all rules together. */
export interface Rates {
  /** Counted over spans in marks. */
  readonly quoted: Readonly<Record<string, number>>;
  /** Counted over quotes without marks. */
  readonly indirect: Readonly<Record<string, number>>;
}

/** The probability that a quote found by a rule is one and has the right speaker. */
export type RateOf = (rule: string, isQuoted: boolean) => number;

/** The rate of a rule; one that was never seen has the rate of all together. */
export function rateBy({ quoted, indirect }: Rates): RateOf {
  const inMarks = new Map(Object.entries(quoted));
  const plain = new Map(Object.entries(indirect));
  return (rule, isQuoted) => {
    const table = isQuoted ? inMarks : plain;
    return table.get(rule) ?? table.get("any")!;
  };
}

export const confidenceOf = rateBy(rates);
