import { type ExtractOptions, extractQuotes } from "../../extract";
import { inCodePoints } from "../../format/code-points";
import { toJson } from "../../format/json";
import { stringify } from "../../format/stringify";
import type { OffsetUnit } from "../options";
import { type Batch, linesOf } from "./batch";
import { readLine } from "./line";

/** How lines are answered. */
export interface AnswerOptions {
  readonly extract: ExtractOptions;
  readonly offsets: OffsetUnit;
  /** Whether further fields of the input go along to the output. */
  readonly keep: boolean;
}

export interface Answered {
  /** Lines of UTF-8, one for each of input, their line feeds included: bytes go from thread to thread, and on, as they are. */
  readonly bytes: Uint8Array;
  /** How many. */
  readonly lines: number;
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
  return { bytes: new TextEncoder().encode(lines.join("")), lines: lines.length, faults };
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
