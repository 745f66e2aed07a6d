import type { Span, TextSpan } from "../span";

/** What kind of source a speaker is; `document`: a report or draft with no plain issuer; `unknown`: none of the others. */
export type SpeakerKind = "person" | "group" | "organization" | "document" | "unknown";

export type Gender = "m" | "f" | null;

/** Somebody or something that a text names. */
export interface Entity {
  /** The fullest name the text gives, verbatim, without title; Paul Korver of “Paul and Linda Korver”. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  /** Every place that names it, in text order; descriptions may add more as the text is read. */
  readonly mentions: Span[];
  /** Every phrase that says what it is, most informative first. */
  readonly roles: TextSpan[];
  readonly affiliation: string | null;
}
