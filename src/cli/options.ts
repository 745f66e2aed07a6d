import { parseArgs } from "node:util";
import type { QuoteType } from "../detect/quotation";
import type { ExtractOptions } from "../extract";
import { type IndexRequest, indexRequest, type WhoRequest, whoRequest } from "./archive/request";
import { type FilterRequest, filterRequest, refuseFilterOptions } from "./filter/request";
import { printable } from "./printable";
import { UsageError, unfit } from "./usage-error";

/** What the arguments ask for. */
export type Request =
  | { readonly task: "help" | "version" }
  | { readonly task: "bench"; readonly argv: readonly string[] }
  | ExtractRequest
  | FilterRequest
  | WhoRequest
  | IndexRequest;

export interface ExtractRequest {
  readonly task: "extract";
  /** As given; `-` is standard input. None: standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** Whether to say of each quote why it has its speaker; `text` only. */
  readonly explain: boolean;
  readonly offsets: OffsetUnit;
  readonly options: ExtractOptions;
}

const formats = ["text", "json", "jsonl", "html", "csv", "annotation", "tei", "brat"] as const;
export type Format = (typeof formats)[number];

/** What offsets count: UTF-16 code units, as JavaScript slices, or Unicode code points, as Python does. */
export type OffsetUnit = "utf16" | "codepoint";

const units: readonly OffsetUnit[] = ["utf16", "codepoint"];
const types: readonly QuoteType[] = ["direct", "mixed", "indirect"];

/** @throws UsageError where the arguments cannot be followed */
export function parseRequest(argv: readonly string[]): Request {
  if (argv[0] === "bench") return { task: "bench", argv: argv.slice(1) };
  if (argv[0] === "who") return whoRequest(argv.slice(1));
  if (argv[0] === "index") return indexRequest(argv.slice(1));
  const { values, positionals } = parse(argv);
  if (values.help) return { task: "help" };
  if (values.version) return { task: "version" };
  const options: ExtractOptions = {
    ...(values.types !== undefined && { types: parseTypes(values.types) }),
    ...(values["min-confidence"] !== undefined && { minConfidence: parseConfidence(values["min-confidence"]) }),
  };
  if (values.jsonl) return filterRequest(values, positionals, parseOffsets(values.offsets, "jsonl"), options);
  refuseFilterOptions(values);
  const format = parseFormat(values.format ?? "text");
  const explain = parseExplain(values.explain ?? false, format);
  if (format === "brat" && positionals.length > 1)
    throw new UsageError(
      "--format brat makes one file for each text: name one at a time, and redirect it to its .ann.",
    );
  return {
    task: "extract",
    files: positionals,
    format,
    explain,
    offsets: parseOffsets(values.offsets, format),
    options,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        jsonl: { type: "boolean" },
        jobs: { type: "string" },
        strict: { type: "boolean" },
        keep: { type: "boolean" },
        resume: { type: "string" },
        offsets: { type: "string" },
        types: { type: "string" },
        "min-confidence": { type: "string" },
        explain: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    // Its first sentence says what is wrong; the rest is about dashes in file names.
    const [sentence = ""] = (error as Error).message.split(/\n|\. /);
    throw new UsageError(`${printable(sentence).replace(/\.$/, "")}.`);
  }
}

function parseFormat(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format === undefined) throw unfit("--format", `one of ${formats.join(", ")}`, value);
  return format;
}

function parseTypes(value: string): QuoteType[] {
  return value.split(",").map((word) => {
    const type = types.find((known) => known === word.trim());
    if (type === undefined) throw unfit("--types", "any of direct,mixed,indirect with commas between", value);
    return type;
  });
}

function parseConfidence(value: string): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw unfit("--min-confidence", "a number from 0 to 1, as 0.8", value);
  return number;
}

function parseExplain(value: boolean, format: string): boolean {
  if (value && format !== "text") throw new UsageError("--explain is for reading: leave out --format.");
  return value;
}

function parseOffsets(value: string | undefined, format: Format): OffsetUnit {
  if (value === undefined) return "utf16";
  const unit = units.find((known) => known === value);
  if (unit === undefined) throw unfit("--offsets", "utf16 or codepoint", value);
  if (format !== "json" && format !== "jsonl")
    throw new UsageError("--offsets goes with --format json or jsonl, and with --jsonl.");
  return unit;
}
