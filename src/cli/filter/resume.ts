import { open } from "node:fs/promises";

const LINE_FEED = 10;

/**
 * Counts the lines that a run before has written, and cuts off one that it left half written.
 *
 * @param path made where it is not there yet
 */
export async function linesWritten(path: string): Promise<number> {
  const file = await open(path, "a+");
  try {
    let lines = 0;
    let whole = 0;
    let at = 0;
    for await (const piece of file.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
      for (let feed = piece.indexOf(LINE_FEED); feed >= 0; feed = piece.indexOf(LINE_FEED, feed + 1)) {
        lines++;
        whole = at + feed + 1;
      }
      at += piece.length;
    }
    if (whole < at) await file.truncate(whole);
    return lines;
  } finally {
    await file.close();
  }
}
