/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean; destroy?(): unknown };
  /** `columns`: the width of the terminal, in characters. */
  readonly stdout: Writer & { readonly columns?: number };
  readonly stderr: Writer;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Writer {
  readonly isTTY?: boolean;
  /**
   * @param text characters, or the bytes of their UTF-8
   * @param done called once the text is on its way, with what went wrong if something did
   */
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
}
