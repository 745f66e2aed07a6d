import { createWriteStream } from "node:fs";
import { adviceFor } from "../advice";
import { printable } from "../printable";
import type { Streams } from "../streams";
import type { Answered } from "./answer";
import { type Batch, firstLines } from "./batch";
import { type Crew, hire } from "./crew";
import { inOrder } from "./in-order";
import { type Input, MoreAnswered, openInput } from "./input";
import { type Progress, progressOn } from "./progress";
import type { FilterRequest } from "./request";
import { linesWritten } from "./resume";

/** Batches in work or waiting to be written, for each worker: enough that none is idle while an article takes long. */
const BATCHES_A_JOB = 4;
const INTERRUPTED = 130;

/** Where answers go, one piece at a time; resolves once more may be written. */
type Write = (bytes: Uint8Array) => Promise<void>;

/** The module of the worker threads, beside the command in `dist`. */
const built = new URL("./filter-worker.js", import.meta.url);

/**
 * Answers JSON Lines, a line for each, in their order.
 *
 * @param worker the module of the worker threads; another one only in tests
 * @returns the exit code: 0; 1 where a line or a file could not be read; 130 after an interrupt
 */
export async function filter(request: FilterRequest, streams: Streams, worker = built): Promise<number> {
  const { files, resume, jobs, answers } = request;
  let input: Input;
  let write: Write;
  try {
    const skip = resume === null ? 0 : await linesWritten(resume);
    input = await openInput(files.length === 0 ? ["-"] : files, streams.stdin, skip);
    write = resume === null ? writerTo(streams.stdout) : writerTo(createWriteStream(resume, { flags: "a" }));
  } catch (error) {
    return report(streams, error);
  }
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  const crew = hire(worker, jobs, answers);
  const progress = await progressOn(streams.stderr, input.size, resume === null && streams.stdout.isTTY === true);
  const run = new Run(request.strict, write, progress);
  try {
    await run.through(input, crew, jobs * BATCHES_A_JOB, stop.signal);
    progress.end();
  } catch (error) {
    progress.end();
    return report(streams, error);
  } finally {
    process.removeListener("SIGINT", interrupt);
    input.close();
    await crew.dismiss();
  }
  const summary = run.summary();
  if (summary !== null) streams.stderr.write(`whosaid: ${summary}\n`);
  if (stop.signal.aborted) return INTERRUPTED;
  return summary === null ? 0 : 1;
}

/** The part of a run that remembers. */
class Run {
  #lines = 0;
  #faults = 0;
  #first: { readonly line: number; readonly error: string } | null = null;

  constructor(
    readonly strict: boolean,
    readonly write: Write,
    readonly progress: Progress,
  ) {}

  async through(input: Input, crew: Crew, most: number, stop: AbortSignal): Promise<void> {
    const answer = async (batch: Batch) => ({ batch, answered: await crew.answer(batch) });
    for await (const { batch, answered } of inOrder(input.batches, most, answer, stop)) {
      const { bytes, lines } = this.#wanted(answered);
      await this.write(bytes);
      this.#lines += lines;
      this.progress.advance(lines, batch.bytes.length);
      if (this.strict && this.#faults > 0) return;
    }
  }

  /** The lines to write: all; with `--strict`, up to the first that could not be read. */
  #wanted(answered: Answered): Pick<Answered, "bytes" | "lines"> {
    const { bytes, faults } = answered;
    const [fault] = faults;
    this.#first ??= fault ?? null;
    this.#faults += this.strict ? Math.min(faults.length, 1) : faults.length;
    return this.strict && fault ? { bytes: firstLines(bytes, fault.at + 1), lines: fault.at + 1 } : answered;
  }

  /** What a person should know of lines that could not be read; null where there are none. */
  summary(): string | null {
    if (this.#first === null) return null;
    const { line, error } = this.#first;
    const where = `line ${line}: ${error}`;
    if (this.strict) return `stopped at ${where}. Without --strict it is answered with an error, and the run goes on.`;
    const few = `${this.#faults} of ${this.#lines} lines could not be answered; the first is ${where}.`;
    return `${few} Their answers have the field "error".`;
  }
}

function writerTo(stream: Pick<Streams["stdout"], "write">): Write {
  return (bytes) =>
    new Promise((resolve, reject) => {
      stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
}

function report({ stderr }: Streams, error: unknown): number {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
  const path = (error as NodeJS.ErrnoException).path;
  const advice =
    error instanceof MoreAnswered
      ? `${printable(error.message)}. --resume goes on with the output of the same input; is this the right file?`
      : adviceFor(path ?? "standard input", error);
  stderr.write(`whosaid: ${advice}\n`);
  return 1;
}
