import { readFileSync } from "node:fs";
import type { GoldRecord } from "./gold";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && Number.isInteger(value[0]) && Number.isInteger(value[1]) && value[0] <= value[1];
const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);
const optional = (value: unknown, fits: (value: unknown) => boolean): boolean => value == null || fits(value);

const isEntity = (value: unknown): boolean =>
  isFields(value) && typeof value.id === "string" && typeof value.name === "string";
const isAttribution = (value: unknown): boolean =>
  isFields(value) &&
  ["direct", "mixed", "indirect"].includes(String(value.type)) &&
  isListOf(value.content, isSpan) &&
  optional(value.cue, (cue) => isListOf(cue, isSpan)) &&
  optional(value.source, (source) => isListOf(source, isSpan));
const isQuoted = (value: unknown): boolean => isFields(value) && isSpan(value.span);

/** What keeps a value from being a record, in words; null: nothing does. */
function flawOf(value: unknown): string | null {
  if (!isFields(value)) return "is not an object";
  for (const field of ["id", "text"]) if (typeof value[field] !== "string") return `has no string "${field}"`;
  const lists = [
    ["entities", isEntity, "{ id, name, kind, … }"],
    ["attributions", isAttribution, "{ type, content: [[start, end], …], … }"],
    ["quoted", isQuoted, "{ span: [start, end], … }"],
  ] as const;
  for (const [field, fits, shape] of lists)
    if (!optional(value[field], (list) => isListOf(list, fits))) return `"${field}" is not a list of ${shape}`;
  return null;
}

function parseRecord(line: string, where: string): GoldRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${(error as Error).message}`);
  }
  const flaw = flawOf(value);
  if (flaw !== null) throw new Error(`${where}: the record ${flaw}`);
  return value as GoldRecord;
}

/**
 * Reads a file in the gold format, one record a line; empty lines are passed over.
 * @throws Error that names the file, and the line where one is broken.
 */
export function readGold(path: string): GoldRecord[] {
  let file: string;
  try {
    file = readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`cannot read ${path}: ${(error as Error).message}; try the path of a JSON Lines file`);
  }
  const lines = file.replace(/^\uFEFF/, "").split("\n");
  const records = lines.flatMap((line, i) => (line.trim() === "" ? [] : [parseRecord(line, `${path}, line ${i + 1}`)]));
  if (records.length === 0) throw new Error(`${path} holds no record; the gold format is one JSON object a line`);
  return records;
}
