/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  /** `columns`: the width of the terminal, in characters. */
  readonly stdout: Writer & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writer;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Writer {
  write(text: string): unknown;
}
