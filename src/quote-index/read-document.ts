import { extractQuotes } from "../extract";
import type { Quote, Speaker } from "../resolve/quote";
import type { ArchivedDocument } from "./document";

/**
 * A document to add: with its text, or with quotes that are extracted already. Any other field (a date, an address, an
 * outlet) is kept and comes back with every occurrence as `meta`.
 */
export interface NewDocument {
  /** What the document is called; adding another under the same id replaces it. */
  readonly id: string;
  readonly text?: string;
  /** As `extractQuotes` returns them, or as `whosaid --format jsonl` writes them, then with `speakers` beside. */
  readonly quotes?: readonly unknown[];
  readonly [field: string]: unknown;
}

/** @throws TypeError where the document has no id, neither text nor quotes, or a quote that is none; it says which */
export function readNewDocument(document: NewDocument): ArchivedDocument {
  if (!isObject(document)) throw new TypeError("a document is an object: { id, text } or { id, quotes }");
  const { id, text, quotes, speakers, ...meta } = document;
  if (typeof id !== "string" || id === "") throw new TypeError("a document needs an id: a string that is not empty");
  if (quotes !== undefined) return { id, quotes: readQuotes(id, quotes, speakers), meta };
  if (typeof text === "string") return { id, quotes: extractQuotes(text), meta };
  throw new TypeError(`document “${id}” needs a text, or quotes that are extracted already`);
}

/**
 * Quotes, each speaker of them one object: what was written to JSON and read again has a copy at every quote, or no
 * more than a reference to a list beside.
 */
export function readQuotes(id: string, quotes: unknown, speakers?: unknown): Quote[] {
  if (!Array.isArray(quotes)) throw new TypeError(`the quotes of document “${id}” are no list`);
  const list = Array.isArray(speakers) ? speakers : [];
  const known = new Map<string, Speaker>();
  return quotes.map((quote, at) => {
    const where = `quote ${at + 1} of document “${id}”`;
    if (!isObject(quote) || typeof quote.text !== "string" || !isType(quote.type))
      throw new TypeError(`${where} is none: it needs a text, and a type that is direct, mixed or indirect`);
    const speaker = readSpeaker(quote.speaker, list, known, where);
    const relay = readSpeaker(quote.relay, list, known, where);
    if (speaker === quote.speaker && relay === quote.relay) return quote as unknown as Quote;
    return { ...quote, speaker, relay } as unknown as Quote;
  });
}

function readSpeaker(
  value: unknown,
  list: readonly unknown[],
  known: Map<string, Speaker>,
  where: string,
): Speaker | null {
  if (value === null || value === undefined) return null;
  const found = dereference(value, list);
  if (
    !isObject(found) ||
    typeof found.name !== "string" ||
    typeof found.kind !== "string" ||
    !Array.isArray(found.roles)
  )
    throw new TypeError(`${where} has a speaker without name, kind or roles; whosaid’s JSON has them in speakers`);
  const key = `${found.id}\n${found.name}`;
  const first = known.get(key) ?? (found as unknown as Speaker);
  known.set(key, first);
  return first;
}

/** A speaker, its place in the list, or something with its id. */
function dereference(value: unknown, list: readonly unknown[]): unknown {
  if (typeof value === "number") return list[value];
  if (isObject(value) && "kind" in value) return value;
  const id = isObject(value) ? value.id : value;
  return list.find((one) => isObject(one) && one.id === id);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isType = (value: unknown): boolean => value === "direct" || value === "mixed" || value === "indirect";
