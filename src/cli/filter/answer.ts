import { type ExtractOptions, extractQuotes } from "../../extract";
import { inCodePoints } from "../../format/code-points";
import { toJson } from "../../format/json";
import { stringify } from "../../format/stringify";

import type { OffsetUnit } from "../options";
import { type Batch, linesOf } from "./batch";

/** How lines are answered. */
export interface AnswerOptions {
  readonly extract: ExtractOptions;
  readonly offsets: OffsetUnit;
  /** Whether further fields of the input go along to the output. */
  readonly keep: boolean;
}

export interface Answered {
  /** A line of output for each of input, its line feed included. */
  readonly lines: readonly string[];
  readonly faults: readonly Fault[];
}

/** A line that could not be read. */
export interface Fault {
  /** Index in the batch. */
  readonly at: number;
  /** The number of the line in its file, from 1. */
  readonly line: number;
  readonly error: string;
}

/** Answers a batch of lines; the answer depends on nothing but the lines and the options. */
export function answerBatch(batch: Batch, options: AnswerOptions): Answered {
  const faults: Fault[] = [];
  const lines = linesOf(batch).map((bytes, at) => {
    const line = batch.firstLine + at;
    const answer = answerLine(bytes, line, options);
    if ("error" in answer) faults.push({ at, line, error: answer.error });
    return `${stringify("error" in answer ? answer.shown : answer, 0)}\n`;
  });
  return { lines, faults };
}

/** What is written in the place of a line that cannot be answered. */
export function refusal(bytes: Uint8Array, line: number, error: string): string {
  const { id } = readLine(bytes, line);
  return `${stringify({ id, line, error }, 0)}\n`;
}

interface Refused {
  readonly error: string;
  readonly shown: object;
}

function answerLine(bytes: Uint8Array, line: number, { extract, offsets, keep }: AnswerOptions): object | Refused {
  const { id, text, error, further } = readLine(bytes, line);
  const rest = keep ? further : {};
  if (error !== null) return { error, shown: { id, line, error, ...rest } };
  const { speakers, quotes } = toJson("", extractQuotes(text, extract));
  const measured = offsets === "codepoint" ? inCodePoints(text, { speakers, quotes }) : { speakers, quotes };
  return { id, ...measured, ...rest };
}

/** One line of input: its fields, or what is wrong with it. */
interface LineRead {
  readonly id: string | number | null;
  readonly text: string;
  readonly error: string | null;
  /** What else it has, but for fields that the output has itself. */
  readonly further: object;
}

const unreadable = { id: null, text: "", further: {} };
const byteOrderMark = /^\ufeff/;

function readLine(bytes: Uint8Array, line: number): LineRead {
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
