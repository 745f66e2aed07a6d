import { resolve } from "node:path";
import type { ExtractOptions } from "../../extract";
import type { OffsetUnit } from "../options";
import { printable } from "../printable";
import { UsageError, unfit } from "../usage-error";
import type { AnswerOptions } from "./answer";

/** JSON Lines in, JSON Lines out. */
export interface FilterRequest {
  readonly task: "filter";
  /** As given; `-` is standard input. None: standard input. */
  readonly files: readonly string[];
  /** Worker threads. */
  readonly jobs: number;
  /** Whether to stop at the first line that cannot be read. */
  readonly strict: boolean;
  /** The output of a run before, to go on with; null: standard output. */
  readonly resume: string | null;
  readonly answers: AnswerOptions;
}

/** The values of the options that say something of the filter, as they are given. */
export interface FilterValues {
  readonly format?: string | undefined;
  readonly jobs?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly keep?: boolean | undefined;
  readonly resume?: string | undefined;
  readonly explain?: boolean | undefined;
}

/** What is asked of the filter. */
export function filterRequest(
  values: FilterValues,
  files: readonly string[],
  offsets: OffsetUnit,
  extract: ExtractOptions,
): FilterRequest {
  const { format, jobs = "1", strict = false, keep = false, resume = null, explain } = values;
  if (format !== undefined && format !== "jsonl")
    throw new UsageError(`--jsonl writes JSON Lines; it does not go with --format ${printable(format)}.`);
  if (explain) throw new UsageError("--explain is for reading: leave out --jsonl.");
  if (resume === "") throw new UsageError("--resume takes the file to go on with, as --resume quotes.jsonl.");
  if (resume !== null && files.some((file) => resolve(file) === resolve(resume)))
    throw new UsageError("--resume names the output, which cannot be a file to read as well.");
  return { task: "filter", files, jobs: parseJobs(jobs), strict, resume, answers: { extract, offsets, keep } };
}

/** @throws UsageError where an option is given that says nothing of texts for people or of documents */
export function refuseFilterOptions(values: FilterValues): void {
  for (const name of ["jobs", "strict", "keep", "resume"] as const)
    if (values[name] !== undefined) throw new UsageError(`--${name} goes with --jsonl, which reads JSON Lines.`);
}

/** More threads than this would only take memory. */
const MOST_JOBS = 512;

function parseJobs(value: string): number {
  const jobs = /^[0-9]{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw unfit("--jobs", `a number of worker threads from 1 to ${MOST_JOBS}`, value);
  return jobs;
}
