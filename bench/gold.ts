import type { QuoteType } from "../src/detect/quotation";
import type { SpeakerKind } from "../src/entities/entity";

/** UTF-16 code units, end exclusive; the corpus adds the words that the span covers, so that a reader can check them. */
export type GoldSpan = readonly [start: number, end: number, words?: string];

export interface GoldEntity {
  readonly id: string;
  /** The fullest name the text itself gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender?: "m" | "f" | null;
  readonly aliases?: readonly string[];
  readonly affiliation?: string | null;
  /** Verbatim, most informative first. */
  readonly roles?: readonly string[];
}

export interface GoldAttribution {
  readonly id: string;
  readonly type: QuoteType;
  readonly content: readonly GoldSpan[];
  readonly cue?: readonly GoldSpan[];
  readonly source?: readonly GoldSpan[];
  /** An entity's id; null: nobody the text names. */
  readonly speaker?: string | null;
  /** An entity's id where the attribution is passed on; null: it is not. Absent: not labelled. */
  readonly relay?: string | null;
}

/** A span in quotation marks: ascribed to a speaker, or to nobody and why. */
export interface GoldQuoted {
  readonly span: GoldSpan;
  readonly speaker?: string;
  readonly none?: string;
  readonly unsure?: boolean;
}

/** One labelled document, a line of a gold file. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly GoldEntity[];
  readonly attributions?: readonly GoldAttribution[];
  readonly quoted?: readonly GoldQuoted[];
}
