import type { TextSpan } from "../span";

/** How much of the content stands in quotation marks: all, part, none. */
export type QuoteType = "direct" | "mixed" | "indirect";

/** The word or words that ascribe, with their head: `say`, `according to`, `:`, or `–` for the dash of a signature. */
export interface Cue extends TextSpan {
  /** Lower-case head lemma. */
  readonly lemma: string;
}

/**
 * What shows that the words are ascribed, and to whom.
 * - `cue after`: “…,” she said
 * - `cue before`: she said “…”
 * - `according to`
 * - `colon`: Haiat: “…”
 * - `signature`: a line “– Lior Haiat” under the words
 * - `subject`: no cue, but the sentence around the marks has a subject
 * - `alone`: no cue, and the sentence is nothing but words in marks
 */
export type Evidence = "cue after" | "cue before" | "according to" | "colon" | "signature" | "subject" | "alone";

/** What is said at one place, and the words there that say so: one for each cue, or each quoted span without one. */
export interface Quotation {
  readonly type: QuoteType;
  /** The words to show: content with outer marks stripped, parts joined by a space. */
  readonly text: string;
  /** All that is ascribed, marks included, in text order; several parts where the cue splits it. */
  readonly content: readonly TextSpan[];
  /** What stands in quotation marks, marks excluded; empty for indirect. */
  readonly quoted: readonly TextSpan[];
  readonly cue: Cue | null;
  /** The words here that name who: “he”, “the ministry”. */
  readonly source: TextSpan | null;
  /** The words here that name who passes the statement on: “RIA Novosti” in “RIA Novosti quoted Hamas”. */
  readonly relaySource: TextSpan | null;
  readonly evidence: Evidence;
  /** Index of the paragraph it starts in. */
  readonly paragraph: number;
}
