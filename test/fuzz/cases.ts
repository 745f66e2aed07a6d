import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./laws";

/** A text that once broke a law. JSON, not plain text: half a surrogate pair has no UTF-8. */
export interface FuzzCase extends Fault {
  readonly text: string;
}

/** In order of name; the directory need not exist. */
export function readCases(directory: string): FuzzCase[] {
  mkdirSync(directory, { recursive: true });
  const names = readdirSync(directory).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")));
}

/** Keeps a case under the law it broke. @returns the file's name */
export function keepCase(directory: string, found: FuzzCase): string {
  const hash = createHash("sha256").update(found.text).digest("hex").slice(0, 8);
  const name = `${found.law.replaceAll(/[^a-z]+/g, "-").slice(0, 40)}-${hash}.json`;
  writeFileSync(join(directory, name), `${JSON.stringify(found, null, 2)}\n`);
  return name;
}
