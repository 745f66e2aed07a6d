/** How often each rule was right on the training documents, counted over spans in marks. */
const RIGHT: Readonly<Record<string, number>> = {};

/** The probability that a quote found by `rule` is one and has the right speaker. */
export function confidenceOf(rule: string): number {
  return RIGHT[rule] ?? 0.5;
}
