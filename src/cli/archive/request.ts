import { parseArgs } from "node:util";
import { printable } from "../printable";
import { UsageError, unfit } from "../usage-error";

/** Who said these words, or what somebody said, in files, folders and archives. */
export interface WhoRequest {
  readonly task: "who";
  /** What to look for: words, or with `bySpeaker` a name. */
  readonly asked: string;
  readonly bySpeaker: boolean;
  readonly sources: readonly string[];
  readonly json: boolean;
  /** At most so many utterances. */
  readonly limit: number;
}

/** Saves an index of files, folders and archives. */
export interface IndexRequest {
  readonly task: "index";
  readonly sources: readonly string[];
  readonly output: string;
}

const MOST_SHOWN = 10;

/** @param argv the arguments after `who` */
export function whoRequest(argv: readonly string[]): WhoRequest | { readonly task: "help" } {
  const { values, positionals } = parse(argv, {
    json: { type: "boolean" },
    speaker: { type: "string" },
    limit: { type: "string" },
  });
  if (values.help) return { task: "help" };
  const bySpeaker = typeof values.speaker === "string";
  const [asked, ...sources] = bySpeaker ? [values.speaker as string, ...positionals] : positionals;
  if (asked === undefined || asked.trim() === "")
    throw new UsageError('who takes the words to look for, then where: whosaid who "worse than ISIS" news/');
  if (sources.length === 0)
    throw new UsageError(
      `who takes files, folders or archives after “${printable(asked)}”: whosaid who "${printable(asked)}" news/`,
    );
  return { task: "who", asked, bySpeaker, sources, json: values.json === true, limit: parseLimit(values.limit) };
}

/** @param argv the arguments after `index` */
export function indexRequest(argv: readonly string[]): IndexRequest | { readonly task: "help" } {
  const { values, positionals } = parse(argv, { output: { type: "string", short: "o" } });
  if (values.help) return { task: "help" };
  if (positionals.length === 0)
    throw new UsageError("index takes files or folders: whosaid index news/ -o archive.json");
  if (typeof values.output !== "string" || values.output === "")
    throw new UsageError("index needs to know where to save: whosaid index news/ -o archive.json");
  if (!/\.json$/i.test(values.output))
    throw new UsageError(
      `-o takes a name that ends in .json, by which who knows an archive: -o ${printable(values.output)}.json`,
    );
  return { task: "index", sources: positionals, output: values.output };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

function parse(argv: readonly string[], own: Options) {
  try {
    const options: Options = { ...own, help: { type: "boolean", short: "h" } };
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    // Its first sentence says what is wrong; the rest is about dashes in file names.
    const [sentence = ""] = (error as Error).message.split(/\n|\. /);
    throw new UsageError(`${printable(sentence).replace(/\.$/, "")}.`);
  }
}

function parseLimit(value: unknown): number {
  if (value === undefined) return MOST_SHOWN;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw unfit("--limit", "a whole number from 1 up", String(value));
  return number;
}
