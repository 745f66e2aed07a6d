import { stringify } from "../../format/stringify";

/** One line of input: its fields, or what is wrong with it. */
export interface LineRead {
  readonly id: string | number | null;
  readonly text: string;
  readonly error: string | null;
  /** What else it has, but for fields that the output has itself. */
  readonly further: object;
}

const unreadable = { id: null, text: "", further: {} };
const byteOrderMark = /^\ufeff/;

export function readLine(bytes: Uint8Array, line: number): LineRead {
  let fields: unknown;
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const json = line === 1 ? decoded.replace(byteOrderMark, "") : decoded;
    if (json.trim() === "") return { ...unreadable, error: "the line is empty" };
    fields = JSON.parse(json);
  } catch (error) {
    return { ...unreadable, error: error instanceof SyntaxError ? "the line is not JSON" : "the line is not UTF-8" };
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    return { ...unreadable, error: "the line is not a JSON object" };
  const {
    id = null,
    text,
    speakers: _speakers,
    quotes: _quotes,
    line: _line,
    error: _error,
    ...further
  } = fields as Record<string, unknown>;
  if (id !== null && typeof id !== "string" && !Number.isSafeInteger(id))
    return { id: null, text: "", further, error: "the id is neither a string nor a whole number below 2^53" };
  const known = { id: id as string | number | null, further };
  if (text === undefined) return { ...known, text: "", error: "there is no text" };
  if (typeof text !== "string") return { ...known, text: "", error: "the text is not a string" };
  return { ...known, text, error: null };
}

/** What is written in the place of a line that cannot be answered. */
export function refusal(bytes: Uint8Array, line: number, error: string): string {
  const { id } = readLine(bytes, line);
  return `${stringify({ id, line, error }, 0)}\n`;
}
