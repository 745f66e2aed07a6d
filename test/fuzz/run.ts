import fc from "fast-check";
import { type Extract, type Fault, faultsOf } from "./laws";
import { shrunk } from "./shrink";
import { fuzzText } from "./texts";

export interface FuzzResult {
  readonly seed: number;
  readonly seconds: number;
  readonly texts: number;
  readonly characters: number;
  readonly quotes: number;
  readonly faults: readonly (Fault & { readonly text: string })[];
}

/** A fault that shows once and then hides is one of this law, whichever it broke. */
const NOT_AGAIN = "the same text gives the same answer";
/** Texts between two looks at the clock. */
const BATCH = 200;

/**
 * Tries the laws on texts of all sorts until the time is over. A law that is broken once is not asked again in this run;
 * the text is made as small as it goes while it breaks that law.
 *
 * @param seconds at least one batch of texts is read, however few
 * @param seed the same seed gives the same texts
 */
export function fuzz(seconds: number, seed: number, extract: Extract): FuzzResult {
  const start = performance.now();
  const spent = () => (performance.now() - start) / 1000;
  const faults: FuzzResult["faults"][number][] = [];
  const broken = new Set<string>();
  const sum = { texts: 0, characters: 0, quotes: 0 };
  const counted: Extract = (text, options) => {
    const quotes = extract(text, options);
    sum.quotes += quotes.length;
    return quotes;
  };
  for (let batch = 0; batch === 0 || spent() < seconds; batch++) {
    const obeys = fc.property(fuzzText, (text) => {
      sum.texts++;
      sum.characters += text.length;
      const fault = faultsOf(text, counted, broken)[0];
      if (fault) throw new Error(fault.law);
    });
    const { counterexample } = fc.check(obeys, { seed: seed + batch, numRuns: BATCH });
    if (!counterexample) continue;
    const [found] = counterexample;
    const law = faultsOf(found, extract, broken)[0]?.law ?? NOT_AGAIN;
    const faultOf = (text: string) => faultsOf(text, extract, broken).find((fault) => fault.law === law);
    const text = law === NOT_AGAIN ? found : shrunk(found, (shorter) => faultOf(shorter) !== undefined);
    faults.push({ law, detail: "it is broken no more when it is asked again", ...faultOf(text), text });
    broken.add(law);
  }
  return { seed, seconds: Math.round(spent()), ...sum, faults };
}
