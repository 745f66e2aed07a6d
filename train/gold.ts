import { readFileSync } from "node:fs";

/** Start and end in UTF-16 code units, end exclusive. */
export type Range = readonly [start: number, end: number];

/** One labelled statement: its words, its cue and the words that name its source, each in any number of parts. */
export interface GoldAttribution {
  readonly id: string;
  readonly type: "direct" | "mixed" | "indirect";
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  /** Id of the entity that says it; null or missing where nobody the article names does. */
  readonly speaker?: string | null;
}

/** Somebody who speaks in an article. */
export interface GoldEntity {
  readonly id: string;
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: "person" | "group" | "organization" | "document" | "unknown";
  readonly aliases?: readonly string[];
}

/** Words in double marks: whoever says them, or what else they are (`title`, `term`, …). */
export interface GoldQuoted {
  readonly span: Range;
  readonly speaker?: string;
  readonly none?: string;
}

/** One labelled article, a line of a gold file. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly entities?: readonly GoldEntity[];
  readonly quoted?: readonly GoldQuoted[];
}

/** The articles of gold files, each once: of two with one id, the one whose words in marks are labelled. */
export function readGold(paths: readonly string[]): GoldRecord[] {
  const records = new Map<string, GoldRecord>();
  for (const path of paths) {
    for (const line of readFileSync(path, "utf8").split("\n")) {
      if (line.trim() === "") continue;
      const record = JSON.parse(line) as GoldRecord;
      if (!records.get(record.id)?.quoted) records.set(record.id, record);
    }
  }
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
