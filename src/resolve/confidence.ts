import rates from "../model/confidence.json";

/** How often each rule was right on the training documents; `any` for all rules together. */
export interface Rates {
  /** Counted over spans in marks. */
  readonly quoted: Readonly<Record<string, number>>;
  /** Counted over quotes without marks. */
  readonly indirect: Readonly<Record<string, number>>;
}

/** The probability that a quote found by `rule` is one and has the right speaker. */
export function confidenceOf(rule: string, isQuoted: boolean): number {
  return rateOf(rates, rule, isQuoted);
}

/** The rate of a rule; one that was never seen has the rate of all together. */
export function rateOf({ quoted, indirect }: Rates, rule: string, isQuoted: boolean): number {
  const table = isQuoted ? quoted : indirect;
  return Object.hasOwn(table, rule) ? table[rule] : table.any;
}
