import { version } from "../../package.json";
import { adviceFor } from "./advice";
import { runBenchmark } from "./benchmark";
import type { FilterRequest } from "./filter/request";
import { help } from "./help";
import { type ExtractRequest, parseRequest, type Request } from "./options";
import { outputFor } from "./output";
import { readDocument } from "./read";
import type { Streams } from "./streams";
import { UsageError } from "./usage-error";

/**
 * The command: data to `stdout`, everything else to `stderr`.
 *
 * @param argv the arguments after the command's name
 * @returns the exit code: 0, 1 where something failed, 2 for wrong usage
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let request: Request;
  try {
    request = parseRequest(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`whosaid: ${error.message}\nTry: whosaid --help\n`);
    return 2;
  }
  return answer(request, streams);
}

async function answer(request: Request, streams: Streams): Promise<number> {
  switch (request.task) {
    case "help":
      streams.stdout.write(help);
      return 0;
    case "version":
      streams.stdout.write(`${version}\n`);
      return 0;
    case "bench":
      return runBenchmark(request.argv, streams);
    case "extract":
      return extract(request, streams);
    case "filter":
      return filterLines(request, streams);
    case "who":
      return (await import("./archive/who")).who(request, streams);
    case "index":
      return (await import("./archive/save-index")).saveIndex(request, streams);
  }
}

/** Nobody should have to guess that the command waits for him to type. */
function hasNothingToRead(files: readonly string[], { stdin, stderr }: Streams): boolean {
  if (files.length > 0 || !stdin.isTTY) return false;
  stderr.write(`whosaid: no text to read; name a file, or pipe text in.\n\n${help}`);
  return true;
}

async function filterLines(request: FilterRequest, streams: Streams): Promise<number> {
  if (hasNothingToRead(request.files, streams)) return 2;
  const { filter } = await import("./filter/filter");
  return filter(request, streams);
}

async function extract(request: ExtractRequest, streams: Streams): Promise<number> {
  const { files, format, explain, offsets, options } = request;
  if (hasNothingToRead(files, streams)) return 2;
  const names = files.length === 0 ? ["-"] : files;
  const output = outputFor({ format, offsets, documents: names.length }, streams);
  // Not before there is something to read: --help should not wait for the language model.
  const { extractQuotes } = await import("../extract");
  const { explainAll } = await import("../explain");
  let done = 0;
  streams.stdout.write(output.open);
  for (const name of names) {
    try {
      const { text, warning } = await readDocument(name, streams.stdin);
      if (warning) streams.stderr.write(`whosaid: ${warning}\n`);
      const explanations = explain ? explainAll(text, options) : undefined;
      const quotes = explanations?.map(({ quote }) => quote) ?? extractQuotes(text, options);
      const rendered = output.document(name, text, quotes, explanations);
      streams.stdout.write(done === 0 ? rendered : output.separator + rendered);
      done++;
    } catch (error) {
      streams.stderr.write(`whosaid: ${adviceFor(name, error)}\n`);
    }
  }
  streams.stdout.write(output.close());
  return done === names.length ? 0 : 1;
}
