import { readArchive } from "../../quote-index/archive";
import type { QuoteIndex } from "../../quote-index/quote-index";
import type { NewDocument } from "../../quote-index/read-document";
import { printable } from "../printable";
import { Unusable } from "./unusable";

const REMEDY = "Make it again with: whosaid index FILES -o archive.json";

/**
 * Adds what a JSON file holds: an archive, or documents as `whosaid --format json` writes them.
 *
 * @throws Unusable where it is neither
 */
export function addJson(text: string, index: QuoteIndex): void {
  const value = parse(text);
  try {
    for (const document of isDocuments(value) ? [value].flat() : entriesOf(value)) index.add(document);
  } catch (error) {
    if (error instanceof TypeError) throw new Unusable(`${printable(error.message)}. ${REMEDY}`);
    throw error;
  }
}

/** @throws Unusable where a text is not an archive, and must not be written over */
export function checkArchive(text: string): void {
  const value = parse(text);
  try {
    readArchive(value);
  } catch (error) {
    throw new Unusable(
      `${printable((error as Error).message)}. It is left as it was; save under another name, or remove it`,
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Unusable(`is damaged, or no JSON at all. ${REMEDY}`);
  }
}

const isDocuments = (value: unknown): value is NewDocument | NewDocument[] =>
  [value].flat().every((one) => typeof one === "object" && one !== null && "id" in one) && [value].flat().length > 0;

const entriesOf = (value: unknown): NewDocument[] =>
  readArchive(value).map(({ id, quotes, meta }) => ({ ...meta, id, quotes }));
