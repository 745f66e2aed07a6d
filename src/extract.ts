import { detectQuotations } from "./detect/detect";
import type { QuoteType } from "./detect/quotation";
import type { Quote } from "./resolve/quote";
import { resolveSpeakers } from "./resolve/resolve";
import { tokenize } from "./tokenize/tokenize";

export interface ExtractOptions {
  /** Which types to return. Default: all three. */
  readonly types?: readonly QuoteType[];
  /** Leave out quotes below this confidence, 0 to 1. Default 0: none is left out. */
  readonly minConfidence?: number;
}

/**
 * Every quotation of an English news text, with its place, cue, source, speaker and role, in text order.
 *
 * @throws TypeError if `text` is not a string, and never because of what it says.
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Quote[] {
  const { types, minConfidence = 0 } = options;
  const tokens = tokenize(text);
  // All types are resolved whichever are asked for: a speaker may be carried on from a quotation of another type.
  return resolveSpeakers(tokens, detectQuotations(tokens)).filter(
    (quote) => (!types || types.includes(quote.type)) && quote.confidence >= minConfidence,
  );
}
