import type { Quote } from "../resolve/quote";

/** Anything else that is known of a document: its date, address, outlet. */
export type Meta = Readonly<Record<string, unknown>>;

/** A document as the index keeps it: its quotes, not its text. */
export interface ArchivedDocument {
  readonly id: string;
  readonly quotes: readonly Quote[];
  readonly meta: Meta;
}
