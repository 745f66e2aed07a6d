import { detectQuotations } from "./detect/detect";
import type { Quotation, QuoteType } from "./detect/quotation";
import type { ReadAll } from "./resolve/late-ids";
import type { Quote } from "./resolve/quote";
import { rank } from "./resolve/rank";
import { resolveBy } from "./resolve/resolve";
import { lentTokens } from "./tokenize/tokenize";
import type { TokenizedText } from "./tokenize/tokenized-text";

export interface ExtractOptions {
  /**
   * Which types to return. Default: all three. Without `indirect` a text is read in about half the time; a speaker who
   * would be carried on from an indirect quotation may then be another or null (docs/performance.md says how often).
   */
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
  const { tokens, quotations, readAll } = read(text, options);
  return resolveBy(tokens, quotations, rank, readAll).filter((quote) => isAskedFor(quote, options));
}

/** A text read as far as what is said in it. */
export interface Reading {
  readonly tokens: TokenizedText;
  readonly quotations: readonly Quotation[];
  /** Given where `quotations` are not all. */
  readonly readAll?: ReadAll;
}

/**
 * Reads a text as far as it is asked for: where nothing without marks is, sentences that have none are passed over. Of
 * direct and mixed both are read or neither, since a speaker may be carried on from one to the other.
 */
export function read(text: string, { types }: ExtractOptions): Reading {
  const tokens = lentTokens(text);
  if (!types || types.includes("indirect")) return { tokens, quotations: detectQuotations(tokens) };
  const quotations = detectQuotations(tokens, { types: ["direct", "mixed"] });
  return { tokens, quotations, readAll: () => extractQuotes(text) };
}

export function isAskedFor(quote: Quote, { types, minConfidence = 0 }: ExtractOptions): boolean {
  return (!types || types.includes(quote.type)) && quote.confidence >= minConfidence;
}
