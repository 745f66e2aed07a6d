import { parseArgs } from "node:util";

export const HELP = `Usage: whosaid bench [options]

Measures accuracy on the corpus beside a nearest-name baseline, then speed and memory.
It fails (exit 1) where an accuracy figure on the corpus is worse than the one last reached.

  --accuracy      accuracy only: takes a second, not a minute
  --gold FILE     score a file in the gold format instead (JSON Lines); accuracy only, or --speed
  --speed         speed only; with --gold, on the articles of that file
  --errors FILE   write each mistake to FILE, one JSON object a line
  --json          one JSON document for machines instead of tables
  --update        keep the corpus figures as those to hold, in bench/baseline.json (in a checkout)
  --archive       instead, measure the index of many documents: pairs of quotes, cost of adding and asking
  --long N        instead, read N made-up articles in one process and print what stays in memory, as JSON Lines
  --growth        instead, read hostile texts of 40 and of 160 thousand characters; fails where the time grows more than
                  1.5 times as fast as the text
  --make N        instead, write N made-up articles as JSON Lines: something to read for whosaid --jsonl
  --help          this text

Exit code: 0 done, 1 a figure fell or a file could not be read or written, 2 wrong usage.
`;

export interface BenchOptions {
  readonly accuracy: boolean;
  /** Speed only. */
  readonly speed: boolean;
  readonly gold: string | undefined;
  readonly errors: string | undefined;
  readonly json: boolean;
  readonly update: boolean;
  /** Whether to measure the quote index instead. */
  readonly archive: boolean;
  /** Articles of the long run; undefined: none is asked for. */
  readonly long: number | undefined;
  /** Articles to write; undefined: none are asked for. */
  readonly make: number | undefined;
  /** Whether to measure how the time for hostile texts grows. */
  readonly growth: boolean;
  readonly help: boolean;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        accuracy: { type: "boolean", default: false },
        speed: { type: "boolean", default: false },
        archive: { type: "boolean", default: false },
        gold: { type: "string" },
        errors: { type: "string" },
        json: { type: "boolean", default: false },
        update: { type: "boolean", default: false },
        growth: { type: "boolean", default: false },
        long: { type: "string" },
        make: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    // The first sentence says what is wrong; the rest is advice on arguments that this command does not take.
    throw new Error((error as Error).message.split(/\. |\n/, 1)[0]);
  }
}

/** @throws Error that says what is wrong with the arguments, and what to try. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values, positionals } = parse(argv);
  if (positionals[0] !== undefined)
    throw new Error(`unexpected argument “${positionals[0]}”; to score that file, try --gold ${positionals[0]}`);
  if (values.update && values.gold !== undefined)
    throw new Error("--update keeps the figures of the corpus; try it without --gold");
  if (values.speed && (values.accuracy || values.update || values.errors !== undefined))
    throw new Error("--speed measures speed only; try it with --gold or --json, or alone");
  for (const name of ["gold", "errors"] as const)
    if (values[name] === "") throw new Error(`--${name} needs the name of a file; try --${name} ${name}.jsonl`);
  return {
    ...values,
    gold: values.gold,
    errors: values.errors,
    long: count("--long", values.long),
    make: count("--make", values.make),
  };
}

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined || /^[1-9][0-9]{0,8}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new Error(`${option} takes a number of articles, not “${value}”; try ${option} 10000`);
}
