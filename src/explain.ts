import { type ExtractOptions, isAskedFor, read } from "./extract";
import { type Explanation, explanationsOf } from "./resolve/explain";
import type { Quote } from "./resolve/quote";
import type { Span } from "./span";

/**
 * Why a quote has its speaker: the evidence, who was considered, and what speaks for and against each.
 *
 * The text is read once more by the code that answers, so this takes as long as `extractQuotes`. To explain every quote
 * of a text, `explainAll` reads it once.
 *
 * @param text the text the quote was found in
 * @param quote what `extractQuotes` returned for it, or the same read back from JSON
 * @param options those that were given to `extractQuotes`
 * @throws TypeError if `text` is not a string
 * @throws RangeError if `quote` is none that `extractQuotes` finds in `text`
 */
export function explain(text: string, quote: Quote, options: ExtractOptions = {}): Explanation {
  const explanation = explainAll(text, options).find((one) => isSame(one.quote, quote));
  if (!explanation) throw new RangeError("extractQuotes finds no such quote in this text");
  return explanation;
}

/**
 * Why each quote of a text has its speaker, in the order of `extractQuotes`.
 *
 * @throws TypeError if `text` is not a string
 */
export function explainAll(text: string, options: ExtractOptions = {}): Explanation[] {
  const { tokens, quotations, readAll } = read(text, options);
  return explanationsOf(tokens, quotations, readAll).filter(({ quote }) => isAskedFor(quote, options));
}

/** One cue makes one quote: where the words, the cue and the source stand tells quotes apart. */
function isSame(a: Quote, b: Quote): boolean {
  return placesOf(a) === placesOf(b);
}

function placesOf({ content, cue, source }: Quote): string {
  const place = (span: Span | null) => (span ? `${span.start}-${span.end}` : "");
  return [...content, cue, source].map(place).join();
}
