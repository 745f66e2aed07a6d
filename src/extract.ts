import { detectQuotations } from "./detect/detect";
import type { Quotation, QuoteType } from "./detect/quotation";
import type { Quote } from "./resolve/quote";
import { resolveSpeakers } from "./resolve/resolve";
import { tokenize } from "./tokenize/tokenize";
import type { TokenizedText } from "./tokenize/tokenized-text";

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
  const { tokens, quotations } = quotationsIn(text);
  return resolveSpeakers(tokens, quotations).filter((quote) => isAskedFor(quote, options));
}

/** What is said in a text. All types, whichever are asked for: a speaker may be carried on from a quotation of another type. */
export function quotationsIn(text: string): { readonly tokens: TokenizedText; readonly quotations: Quotation[] } {
  const tokens = tokenize(text);
  return { tokens, quotations: detectQuotations(tokens) };
}

export function isAskedFor(quote: Quote, { types, minConfidence = 0 }: ExtractOptions): boolean {
  return (!types || types.includes(quote.type)) && quote.confidence >= minConfidence;
}
