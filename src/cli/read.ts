import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { printable } from "./printable";
import type { Streams } from "./streams";

export interface TextRead {
  /** The file as decoded, to its last character: a byte-order mark stays, so that offsets hold for the file itself. */
  readonly text: string;
  readonly warning: string | null;
}

/** @param name a path, or `-` for standard input */
export async function readDocument(name: string, stdin: Streams["stdin"]): Promise<TextRead> {
  const bytes = name === "-" ? await allOf(stdin) : await readFile(name);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { text, warning: isUtf8(bytes) ? null : notUtf8(name) };
}

async function allOf(stdin: Streams["stdin"]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function notUtf8(name: string): string {
  return (
    `${name === "-" ? "standard input" : printable(name)} is not UTF-8: what could not be read stands as U+FFFD. ` +
    "Convert it first, for instance with: iconv -f WINDOWS-1252 -t UTF-8"
  );
}
