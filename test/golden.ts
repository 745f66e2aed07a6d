import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quote } from "../src/index";

/**
 * The golden format, a text that a newsroom can review:
 *
 * ```
 * # A cue at the end of the sentence
 *
 * “We are late,” said Ana Ruiz, the harbour master. Her “plan” was ready.
 * ==>
 * direct | “We are late,” | said | * | Ana Ruiz = harbour master | via -
 * ```
 *
 * One line a quote, in order: type | words | cue | source | speaker (kind) = role, and after those, in any order,
 * `via` the relay, `content` and `text` where the exact edges matter. Only what is written is compared: columns may be
 * left off at the end or given as `*`. `-` is nothing (no cue, no source, no speaker, no relay), `= none` no role. A
 * speaker without a kind in brackets must be a person; `(*)` leaves the kind open. Words in “ ” are the quoted spans,
 * whatever marks the text has, joined by ` + `; words without marks are those of an indirect quote. ` … ` stands for
 * words left out. After `==>` only quotes with marks are compared, after `==> all` the indirect ones too; the line
 * `none` says that there are none.
 */
export interface GoldenCase {
  /** The file without its ending: `marks`. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** Whether quotes without marks are compared too. */
  readonly all: boolean;
  readonly expected: readonly Expected[];
}

const fields = ["type", "words", "cue", "source", "speaker", "kind", "role", "relay", "content", "text"] as const;
export type Field = (typeof fields)[number];
/** What a line says of one quote; a field that is absent is not compared. */
export type Expected = Partial<Record<Field, string>>;

const positional = ["type", "words", "cue", "source", "speaker"] as const;
const named = { via: "relay", content: "content", text: "text" } as const;
const kinds = "person|group|organization|document|unknown|\\*";
const speakerColumn = new RegExp(`^(.*?)(?: \\((${kinds})\\))?(?: = (.*))?$`);

/** Every case in the `.txt` files of a folder, by file name and then in their order. */
export function readGolden(folder: string): GoldenCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => parseGolden(readFileSync(join(folder, name), "utf8"), name.slice(0, -4)));
}

/** The cases of one golden file; throws where a case is not well formed, naming it. */
export function parseGolden(source: string, file: string): GoldenCase[] {
  const blocks = `\n${source}`.split(/\n# /).slice(1);
  return blocks.map((block) => parseCase(block, file));
}

function parseCase(block: string, file: string): GoldenCase {
  const title = block.slice(0, block.indexOf("\n")).trim();
  const found = /\n==>( all)?\n/.exec(block);
  if (!found) throw new Error(`${file}: ${title}: no line ==>`);
  const text = block
    .slice(title.length, found.index)
    .replace(/^\s*\n/, "")
    .trimEnd();
  const lines = block
    .slice(found.index + found[0].length)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new Error(`${file}: ${title}: nothing after ==>; write “none” if that is meant`);
  const expected = lines[0] === "none" ? [] : lines.map((line) => parseLine(line, `${file}: ${title}`));
  return { file, title, text, all: found[1] !== undefined, expected };
}

function parseLine(line: string, where: string): Expected {
  const expected: Expected = {};
  line.split(" | ").forEach((column, index) => {
    const value = column.trim();
    const key = /^(via|content|text) /.exec(value)?.[1] as keyof typeof named | undefined;
    if (key) expected[named[key]] = value.slice(key.length + 1);
    else if (index === 4) readSpeaker(value, expected);
    else if (positional[index]) expected[positional[index]] = value;
    else throw new Error(`${where}: column ${index + 1} must begin with via, content or text: ${value}`);
  });
  for (const field of fields) if (expected[field] === "*") delete expected[field];
  return expected;
}

/** `Ana Ruiz (person) = harbour master`, with or without the kind and the role. */
function readSpeaker(column: string, expected: Expected): void {
  const [, name = "", kind, role] = speakerColumn.exec(column) ?? [];
  expected.speaker = name;
  if (kind) expected.kind = kind;
  else if (name !== "-" && name !== "*") expected.kind = "person";
  if (role !== undefined) expected.role = role;
}

/** A quote as the fields of a golden line. */
export function describeQuote(quote: Quote): Record<Field, string> {
  const quoted = quote.quoted.map((span) => `“${oneSpace(span.text)}”`).join(" + ");
  return {
    type: quote.type,
    words: oneSpace(quoted || quote.text),
    cue: oneSpace(quote.cue?.text ?? "-"),
    source: oneSpace(quote.source?.text ?? "-"),
    speaker: oneSpace(quote.speaker?.name ?? "-"),
    kind: quote.speaker?.kind ?? "-",
    role: oneSpace(quote.speaker?.role ?? "none"),
    relay: oneSpace(quote.relay?.name ?? "-"),
    content: oneSpace(quote.content.map((span) => span.text).join(" + ")),
    text: oneSpace(quote.text),
  };
}

/** A quote as a golden line, ready to be pasted into a case. */
export function renderQuote(quote: Quote): string {
  const { type, words, cue, source, speaker, kind, role, relay } = describeQuote(quote);
  const kindShown = kind === "person" || kind === "-" ? "" : ` (${kind})`;
  const who = speaker === "-" ? "-" : `${speaker}${kindShown} = ${role}`;
  return [type, words, cue, source, who, ...(relay === "-" ? [] : [`via ${relay}`])].join(" | ");
}

/** How the quotes found differ from what the case expects, a line each; empty where they agree. */
export function diffCase(golden: GoldenCase, quotes: readonly Quote[]): string[] {
  const found = golden.all ? [...quotes] : quotes.filter((quote) => quote.quoted.length > 0);
  const lines: string[] = [];
  for (const expected of golden.expected) {
    const at = found.findIndex((quote) => agrees(expected.words, describeQuote(quote).words));
    if (at < 0) {
      lines.push(`not found  ${expected.type ?? "*"} | ${expected.words ?? "*"}`);
      continue;
    }
    for (const skipped of found.splice(0, at))
      lines.push(`not a quote of this case, or out of order  ${renderQuote(skipped)}`);
    lines.push(...diffQuote(expected, found.shift()!));
  }
  for (const extra of found) lines.push(`not expected  ${renderQuote(extra)}`);
  return lines;
}

function diffQuote(expected: Expected, quote: Quote): string[] {
  const actual = describeQuote(quote);
  return fields
    .filter((field) => !agrees(expected[field], actual[field]))
    .map((field) => `${field} of ${actual.words}  expected ${expected[field]}  got ${actual[field]}  [${quote.rule}]`);
}

/** Whether a field is as expected; ` … ` in the expected words stands for any words. */
function agrees(expected: string | undefined, actual: string): boolean {
  if (expected === undefined || expected === actual) return true;
  const pieces = expected.split("” + “");
  const actualPieces = actual.split("” + “");
  return pieces.length === actualPieces.length && pieces.every((piece, i) => abbreviates(piece, actualPieces[i]!));
}

function abbreviates(short: string, long: string): boolean {
  const gap = short.indexOf(" … ");
  if (gap < 0) return short === long;
  const tail = short.slice(gap + 3);
  return long.length > short.length - 3 && long.startsWith(short.slice(0, gap)) && long.endsWith(tail);
}

/** What a case expects that its text does not say: every expectation is words of the text. */
export function wordsNotInText(golden: GoldenCase): string[] {
  const text = oneSpace(golden.text);
  const pieces = golden.expected.flatMap(({ words, cue, source, speaker, role, relay, content }) => [
    ...quotedPieces(words ?? "-"),
    ...(content ?? "-").split(" + "),
    ...[cue, source, relay, role === "none" ? "-" : role].map((words) => words ?? "-"),
    // “Paul and Linda Korver”: his name is in two pieces.
    ...(speaker === undefined || text.includes(speaker) ? [] : speaker.split(" ")),
  ]);
  return pieces.filter((piece) => piece !== "-" && !text.includes(piece));
}

/** The pieces of a words column that stand in the text as they are; what an indirect quote shows may be joined. */
function quotedPieces(words: string): string[] {
  if (!words.startsWith("“")) return [];
  return words
    .slice(1, -1)
    .split("” + “")
    .flatMap((piece) => piece.split(" … "));
}

function oneSpace(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
