import type { Quote, Speaker } from "../resolve/quote";
import type { ArchivedDocument, Meta } from "./document";
import { isObject, readQuotes } from "./read-document";
import { compareText } from "./statement";

/** What `toJSON()` gives: plain data that `createQuoteIndex.from` reads again. */
export interface Archive {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** In order of id. */
  readonly documents: readonly ArchiveEntry[];
}

/** A document, each of its speakers written once. */
export interface ArchiveEntry {
  readonly id: string;
  readonly meta: Meta;
  readonly speakers: readonly Speaker[];
  /** As `Quote`, but speaker and relay are places in `speakers`. */
  readonly quotes: readonly (Omit<Quote, "speaker" | "relay"> & {
    readonly speaker: number | null;
    readonly relay: number | null;
  })[];
}

const FORMAT = "whosaid quote index";
const VERSION = 1;

export function writeArchive(documents: Iterable<ArchivedDocument>): Archive {
  const sorted = [...documents].sort((a, b) => compareText(a.id, b.id));
  return { format: FORMAT, version: VERSION, documents: sorted.map(entryOf) };
}

function entryOf({ id, meta, quotes }: ArchivedDocument): ArchiveEntry {
  const speakers: Speaker[] = [];
  const placeOf = (speaker: Speaker | null): number | null => {
    if (!speaker) return null;
    const place = speakers.indexOf(speaker);
    return place < 0 ? speakers.push(speaker) - 1 : place;
  };
  const written = quotes.map((quote) => ({ ...quote, speaker: placeOf(quote.speaker), relay: placeOf(quote.relay) }));
  return { id, meta, speakers, quotes: written };
}

/** @throws TypeError that says what is wrong where the value is no archive, one of a later version, or damaged */
export function readArchive(value: unknown): ArchivedDocument[] {
  if (!isObject(value) || value.format !== FORMAT)
    throw new TypeError(`this is no quote index: its format is not “${FORMAT}”`);
  if (value.version !== VERSION)
    throw new TypeError(`this quote index has version ${String(value.version)}; this whosaid reads version ${VERSION}`);
  if (!Array.isArray(value.documents)) throw new TypeError("this quote index is damaged: it has no list of documents");
  return value.documents.map((entry, at) => {
    if (!isObject(entry) || typeof entry.id !== "string")
      throw new TypeError(`this quote index is damaged: document ${at + 1} has no id`);
    const meta = isObject(entry.meta) ? entry.meta : {};
    return { id: entry.id, quotes: readQuotes(entry.id, entry.quotes, entry.speakers), meta };
  });
}
