import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { QuoteIndex } from "../../quote-index/quote-index";
import { adviceFor } from "../advice";
import { printable } from "../printable";
import { readDocument } from "../read";
import type { Streams } from "../streams";
import { addJson } from "./add-json";
import { filesOf, kindOf } from "./sources";
import { Unusable } from "./unusable";

/**
 * Adds whatever files, folders and archives hold to an index; what cannot be read is told and left out.
 *
 * @returns how many sources failed
 */
export async function collect(sources: readonly string[], index: QuoteIndex, streams: Streams): Promise<number> {
  const warn = (text: string) => void streams.stderr.write(`whosaid: ${text}\n`);
  let failed = 0;
  for (const source of sources) {
    try {
      const files = await filesOf(source);
      if (files.length === 0) warn(`${printable(source)}: no .txt or .jsonl file in it. Name other files one by one`);
      for (const file of files) failed += await addFile(file, index, streams, warn);
    } catch (error) {
      failed++;
      warn(adviceFor(source, error));
    }
  }
  return failed;
}

async function addFile(
  file: string,
  index: QuoteIndex,
  { stdin }: Streams,
  warn: (text: string) => void,
): Promise<number> {
  try {
    if (file !== "-" && kindOf(file) === "lines") return await addLines(file, index, warn);
    const { text, warning } = await readDocument(file, stdin);
    if (warning) warn(warning);
    if (file !== "-" && kindOf(file) === "json") addJson(text, index);
    else index.add({ id: file === "-" ? "standard input" : file, text });
    return 0;
  } catch (error) {
    warn(error instanceof Unusable ? `${printable(file)}: ${error.message}` : adviceFor(file, error));
    return 1;
  }
}

/** JSON Lines: articles as `{"id", "text"}`, or quotes as `whosaid --format jsonl` writes them. */
async function addLines(file: string, index: QuoteIndex, warn: (text: string) => void): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    try {
      index.add({ id: `${file}:${number}`, ...JSON.parse(line) });
    } catch (error) {
      // A file of another kind would say the same for each of its lines.
      if (failed++ === 0)
        warn(
          `${printable(file)}: line ${number}: ${printable((error as Error).message)}. ` +
            'Each line is {"id", "text"}, or as whosaid --format jsonl writes it; other lines that cannot be read are left out too.',
        );
    }
  }
  return failed === 0 ? 0 : 1;
}
