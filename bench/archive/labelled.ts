import type { Quote, QuoteType, Speaker, SpeakerKind } from "../../src/index";

/** A document whose quotes are labelled across documents. */
export interface LabelledDocument {
  readonly id: string;
  readonly quotes: readonly LabelledQuote[];
}

export interface LabelledQuote {
  /** The utterances it makes; two quotes that share one are the same utterance. */
  readonly utterances: readonly string[];
  /** Equal for the same speaker in different documents. */
  readonly speaker: string;
  readonly quote: PlainQuote;
}

/** All that matters of a quote where its place in a text does not. */
export interface PlainQuote {
  readonly type: QuoteType;
  readonly text: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
}

/** The quotes of a document as the library returns them: each speaker one object, under the fullest name. */
export function quotesOf({ quotes }: LabelledDocument): Quote[] {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of quotes)
    if (!speakers.has(speaker)) {
      const own = quotes.filter((one) => one.speaker === speaker).map(({ quote }) => quote);
      speakers.set(speaker, speakerOf(own, `s${speakers.size + 1}`));
    }
  return quotes.map(({ quote, speaker }) => quoteOf(quote, speakers.get(speaker)!));
}

function speakerOf(quotes: readonly PlainQuote[], id: string): Speaker {
  const [first] = [...quotes].sort((a, b) => b.name.length - a.name.length);
  const texts = new Set(quotes.flatMap(({ role }) => (role === null ? [] : [role])));
  const roles = [...texts].map((text) => ({ start: 0, end: text.length, text }));
  const { name, kind } = first!;
  return { id, name, kind, role: roles[0]?.text ?? null, roles, affiliation: null, mentions: [] };
}

function quoteOf({ type, text }: PlainQuote, speaker: Speaker): Quote {
  const span = { start: 0, end: text.length, text };
  const quoted = type === "indirect" ? [] : [span];
  return {
    type,
    text,
    content: [span],
    quoted,
    cue: null,
    source: null,
    speaker,
    relay: null,
    confidence: 1,
    rule: "",
  };
}
