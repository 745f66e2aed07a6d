import type { Span, TextSpan } from "../span";
import type { NamedPlace } from "./named-place";

/** What kind of source a speaker is; `document`: a report or draft with no plain issuer; `unknown`: none of the others. */
export type SpeakerKind = "person" | "group" | "organization" | "document" | "unknown";

export type Gender = "m" | "f" | null;

/** Somebody or something that a text names, or only describes. */
export interface Entity {
  /** The fullest name the text gives, verbatim, without title; Paul Korver of “Paul and Linda Korver”. */
  readonly name: string;
  /** Told better, now and then, by what is said of it: whoever is “he” is a person. */
  kind: SpeakerKind;
  gender: Gender;
  /** Every place that names it, in text order; descriptions may add more as the text is read. */
  readonly mentions: Span[];
  /** Every phrase that says what it is, most informative first. */
  readonly roles: TextSpan[];
  readonly affiliation: string | null;
  /** Whether the text gives a name, not only a description. */
  readonly named: boolean;
  /** Whether the name that the text gives is of several words. */
  readonly isLong: boolean;
}

/** Somebody whom a text names, before anything else is read: every mention is a place with a name. */
export interface NamedEntity extends Entity {
  readonly mentions: NamedPlace[];
}
