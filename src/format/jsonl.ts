import type { Quote } from "../resolve/quote";
import { toJson } from "./json";
import { stringify } from "./stringify";

/**
 * One line of JSONL, its line feed included: joined, the lines of several documents are a JSONL file.
 *
 * @param id what to call the document
 * @param quotes what `extractQuotes` returned for it
 */
export function toJsonl(id: string, quotes: readonly Quote[]): string {
  return `${stringify(toJson(id, quotes), 0)}\n`;
}
