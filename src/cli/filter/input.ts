import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Streams } from "../streams";
import { type Batch, batchesOf, linesOf, withoutFirst } from "./batch";

/** The lines to answer. */
export interface Input {
  readonly batches: AsyncIterable<Batch>;
  /** Bytes of all files; null where standard input is one, whose length nobody knows. */
  readonly size: number | null;
  /** Lets go of what is still open, so that nothing waits for it. */
  close(): void;
}

/**
 * Opens files, or standard input, as one stream of batches.
 *
 * @param files in this order; `-` is standard input
 * @param skip how many lines to leave out at the start
 * @throws what the system says of the first file that cannot be read, with its `path`
 */
export async function openInput(files: readonly string[], stdin: Streams["stdin"], skip: number): Promise<Input> {
  const sizes = await Promise.all(files.map(sizeOf));
  let open: { destroy?(): unknown } | null = null;
  async function* read(): AsyncGenerator<Batch> {
    for (const file of files) {
      const stream = file === "-" ? stdin : createReadStream(file);
      open = stream;
      yield* batchesOf(bytesOf(stream));
    }
  }
  return {
    batches: skip === 0 ? read() : skipping(read(), skip),
    size: sizes.some((size) => size === null) ? null : sizes.reduce<number>((sum, size) => sum + size!, 0),
    close: () => open?.destroy?.(),
  };
}

async function sizeOf(file: string): Promise<number | null> {
  if (file === "-") return null;
  const found = await stat(file);
  if (found.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR", path: file });
  // A pipe has a path and no size.
  return found.isFile() ? found.size : null;
}

async function* bytesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

async function* skipping(batches: AsyncIterable<Batch>, lines: number): AsyncGenerator<Batch> {
  let left = lines;
  for await (const batch of batches) {
    if (left === 0) {
      yield batch;
      continue;
    }
    const skipped = Math.min(left, linesOf(batch).length);
    left -= skipped;
    const rest = withoutFirst(batch, skipped);
    if (rest) yield rest;
  }
  if (left > 0) throw new MoreAnswered(lines, lines - left);
}

/** The output to resume has more lines than there are to answer: it is of another input. */
export class MoreAnswered extends Error {
  constructor(
    readonly answered: number,
    readonly lines: number,
  ) {
    super(`${answered} lines are answered, but the input has ${lines}`);
  }
}
