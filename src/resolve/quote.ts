import type { Cue, QuoteType } from "../detect/quotation";
import type { SpeakerKind } from "../entities/entity";
import type { TextSpan } from "../span";

/** Who speaks in a text: one object for each speaker, shared by their quotes. */
export interface Speaker {
  /** `s1`, `s2`, … by first mention, the same whatever the options. */
  readonly id: string;
  /** The fullest name the text gives, verbatim, without title: “Lior Haiat”; Paul Korver of “Paul and Linda Korver”; for an unnamed speaker the phrase, without its article. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Verbatim from the text, the most informative, no article: “Israeli Foreign Ministry spokesman”. The first of `roles`. */
  readonly role: string | null;
  /** Every phrase of the text that says what the speaker is, most informative first. */
  readonly roles: readonly TextSpan[];
  /** The organization, party or state the speaker speaks for: “Israeli Foreign Ministry”. */
  readonly affiliation: string | null;
  /** Every place that names the speaker, in text order. */
  readonly mentions: readonly TextSpan[];
}

/** One quotation, and who said it. */
export interface Quote {
  readonly type: QuoteType;
  /** The words to show: content with outer marks stripped, parts joined by a space. */
  readonly text: string;
  /** All that is ascribed, marks included, in text order; several parts where the cue splits it. */
  readonly content: readonly TextSpan[];
  /** What stands in quotation marks, marks excluded; empty for indirect. */
  readonly quoted: readonly TextSpan[];
  readonly cue: Cue | null;
  /** The words at this place that name who: “he”, “the ministry”. */
  readonly source: TextSpan | null;
  /** Null where somebody speaks and the text does not say who. */
  readonly speaker: Speaker | null;
  /** Who passes the words on: RIA in “RIA quoted Hamas as saying”. */
  readonly relay: Speaker | null;
  /** 0 to 1: the probability that these words are ascribed and the speaker is right. */
  readonly confidence: number;
  /** The evidence that decided. */
  readonly rule: string;
}
