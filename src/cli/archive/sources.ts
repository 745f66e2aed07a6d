import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** How a source is read, by the end of its name. */
export type SourceKind = "text" | "lines" | "json";

const KINDS: Readonly<Record<string, SourceKind>> = Object.freeze({
  ".txt": "text",
  ".json": "json",
  ".jsonl": "lines",
  ".ndjson": "lines",
});

/** Text where the name does not tell: standard input, or a file without an ending. */
export const kindOf = (path: string): SourceKind => KINDS[extname(path).toLowerCase()] ?? "text";

/** What a folder is searched for. JSON must be named: it may be anything. */
const IN_FOLDERS: readonly string[] = [".txt", ".jsonl", ".ndjson"];

/**
 * The files that a source stands for: itself, or of a folder every text in it and in its folders, by name.
 *
 * @throws what the system says of a path that cannot be read
 */
export async function filesOf(source: string): Promise<string[]> {
  if (source === "-" || !(await stat(source)).isDirectory()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return files
    .filter(({ name }) => IN_FOLDERS.includes(extname(name).toLowerCase()))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
