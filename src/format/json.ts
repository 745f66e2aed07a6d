import type { Cue } from "../detect/quotation";
import type { Quote, Speaker } from "../resolve/quote";
import type { TextSpan } from "../span";

/** One document's quotations as plain data, ready for `JSON.stringify`; `whosaid/schema.json` describes it. */
export interface QuoteDocument {
  /** What the caller calls the document: a path, an address, a key. */
  readonly id: string;
  /** Everybody who says or relays a quote of this document, once each, in order of id number. */
  readonly speakers: readonly Speaker[];
  /** In text order. */
  readonly quotes: readonly QuoteRecord[];
}

/** A quote that names its speakers; the whole of each stands once in the document's `speakers`. */
export interface QuoteRecord extends Omit<Quote, "speaker" | "relay"> {
  readonly speaker: SpeakerReference | null;
  readonly relay: SpeakerReference | null;
}

/** Enough of a speaker to read a quote by itself; `id` finds the whole one. */
export type SpeakerReference = Pick<Speaker, "id" | "name" | "role">;

/**
 * The document object of the JSON formats.
 *
 * @param id what to call the document
 * @param quotes what `extractQuotes` returned for it
 */
export function toJson(id: string, quotes: readonly Quote[]): QuoteDocument {
  return { id, speakers: speakersOf(quotes).map(wholeSpeaker), quotes: quotes.map(record) };
}

function speakersOf(quotes: readonly Quote[]): Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const { speaker, relay } of quotes) {
    if (speaker) byId.set(speaker.id, speaker);
    if (relay) byId.set(relay.id, relay);
  }
  return [...byId.values()].sort((a, b) => compareIds(a.id, b.id));
}

/** `s2` before `s10`: a shorter id is a smaller number. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

// Field by field, here and below: what a later version keeps on its objects must not slip into a published format.

function record(quote: Quote): QuoteRecord {
  return {
    type: quote.type,
    text: quote.text,
    content: quote.content.map(span),
    quoted: quote.quoted.map(span),
    cue: quote.cue && cueRecord(quote.cue),
    source: quote.source && span(quote.source),
    speaker: quote.speaker && reference(quote.speaker),
    relay: quote.relay && reference(quote.relay),
    confidence: quote.confidence,
    rule: quote.rule,
  };
}

function wholeSpeaker(speaker: Speaker): Speaker {
  return {
    id: speaker.id,
    name: speaker.name,
    kind: speaker.kind,
    role: speaker.role,
    roles: speaker.roles.map(span),
    affiliation: speaker.affiliation,
    mentions: speaker.mentions.map(span),
  };
}

function reference({ id, name, role }: Speaker): SpeakerReference {
  return { id, name, role };
}

function cueRecord(cue: Cue): Cue {
  return { ...span(cue), lemma: cue.lemma };
}

function span({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}
