/** Whole lines of one file, as they came: what is handed to a worker, and done again where it dies. */
export interface Batch {
  /** Lines of UTF-8, each but perhaps the last with its line feed. Its memory is its own, so that it is copied alone. */
  readonly bytes: Uint8Array;
  /** The number of the first line in its file, from 1. */
  readonly firstLine: number;
}

const LINE_FEED = 10;

/** The lines, without their line feeds. */
export function linesOf({ bytes }: Batch): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** The first of some lines, with their line feeds. */
export function firstLines(bytes: Uint8Array, count: number): Uint8Array {
  let end = 0;
  for (let line = 0; line < count; line++) end = bytes.indexOf(LINE_FEED, end) + 1;
  return bytes.subarray(0, end);
}

/** The same lines, each a batch of its own. */
export function oneByOne(batch: Batch): Batch[] {
  return linesOf(batch).map((line, at) => ({ bytes: line.slice(), firstLine: batch.firstLine + at }));
}

/** All but the first lines of a batch; null where that leaves none. */
export function withoutFirst(batch: Batch, lines: number): Batch | null {
  const kept = oneByOne(batch).slice(lines);
  return kept.length === 0
    ? null
    : joined(
        kept.flatMap(({ bytes }) => [bytes, feed]),
        kept[0]!.firstLine,
      );
}

const feed = Uint8Array.of(LINE_FEED);

function joined(parts: readonly Uint8Array[], firstLine: number): Batch {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, firstLine };
}

/** Cuts a file into batches: the lines that each piece of it completes, so that no line waits for others to come. */
export async function* batchesOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let begun: Uint8Array[] = [];
  let firstLine = 1;
  for await (const piece of file) {
    const end = piece.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const batch = joined([...begun, piece.subarray(0, end)], firstLine);
      yield batch;
      firstLine += linesOf(batch).length;
      begun = [];
    }
    // A copy: who reads the file may use the memory of the piece again.
    if (end < piece.length) begun.push(piece.slice(end));
  }
  if (begun.length > 0) yield joined(begun, firstLine);
}
