import { createQuoteIndex } from "../../quote-index/quote-index";
import { adviceFor } from "../advice";
import { printable } from "../printable";
import type { Streams } from "../streams";
import { collect } from "./collect";
import type { IndexRequest } from "./request";
import { saveArchive } from "./save";
import { Unusable } from "./unusable";

/** `whosaid index`: reads everything and saves it. @returns the exit code */
export async function saveIndex({ sources, output }: IndexRequest, streams: Streams): Promise<number> {
  const index = createQuoteIndex();
  const failed = await collect(sources, index, streams);
  if (index.size === 0) {
    streams.stderr.write("whosaid: nothing was read, so nothing is saved. Look at the names: whosaid index --help\n");
    return 1;
  }
  const archive = index.toJSON();
  try {
    await saveArchive(output, archive);
  } catch (error) {
    const told = error instanceof Unusable ? `${printable(output)}: ${error.message}.` : adviceFor(output, error);
    streams.stderr.write(`whosaid: ${told}\n`);
    return 1;
  }
  const quotes = archive.documents.reduce((sum, document) => sum + document.quotes.length, 0);
  streams.stderr.write(
    `whosaid: saved ${index.size} documents with ${quotes} quotes. Ask it: whosaid who "words" ${printable(output)}\n`,
  );
  return failed === 0 ? 0 : 1;
}
