import type { QuoteType } from "../detect/quotation";
import type { Quote } from "../resolve/quote";
import type { ArchiveSpeaker } from "./archive-speaker";
import type { Meta } from "./document";

/** One statement, in whatever words the documents of an archive give it. */
export interface Utterance {
  /** The words to show: those of a document that gives the statement verbatim, where one does. */
  readonly text: string;
  /** The type of the quote that `text` is taken from. */
  readonly type: QuoteType;
  /** Whom most documents give it to; null where none says who spoke. */
  readonly speaker: ArchiveSpeaker | null;
  /** Whom the other documents give it to, the better supported first. */
  readonly otherSpeakers: readonly ArchiveSpeaker[];
  /** Every quote that makes the statement, in order of document id and of text. */
  readonly occurrences: readonly Occurrence[];
  /** How well it answers the question, 0 to 1; 1 where nothing was asked. */
  readonly score: number;
}

export interface Occurrence {
  /** The id of the document. */
  readonly document: string;
  readonly quote: Quote;
  /** What was added with the document beside its id and text. */
  readonly meta: Meta;
}
