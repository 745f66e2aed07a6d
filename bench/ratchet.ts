import type { Row } from "./rows";

/** Figures last reached, by the key of their row. */
export type Reached = Readonly<Record<string, number>>;

/** A figure that is worse than it was; `now` is null where nothing is left to count. */
export interface Fall {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly now: number | null;
}

/** Four digits: what `baseline.json` keeps. */
export const rounded = (value: number): number => Number(value.toFixed(4));

/** The figures to keep in `baseline.json`; one that nothing could be counted for is left out. */
export function reachedBy(rows: readonly Row[]): Reached {
  return Object.fromEntries(rows.flatMap(({ key, value }) => (value === null ? [] : [[key, rounded(value)]])));
}

/** Every figure that is worse than the one last reached, or that is no longer there. */
export function fallsBelow(reached: Reached, rows: readonly Row[]): Fall[] {
  return Object.entries(reached).flatMap(([key, from]) => {
    const row = rows.find((candidate) => candidate.key === key);
    const now = row?.value == null ? null : rounded(row.value);
    const held = now !== null && (row?.better === "lower" ? now <= from : now >= from);
    return held ? [] : [{ key, name: row?.name ?? key, from, now }];
  });
}

/** “quoted span → speaker fell from 0.9512 to 0.9024”, a line for each. */
export function describeFalls(falls: readonly Fall[]): string {
  return falls
    .map(({ name, from, now }) => {
      if (now === null) return `${name}: ${from.toFixed(4)} before, nothing to count now\n`;
      return `${name} ${now > from ? "rose" : "fell"} from ${from.toFixed(4)} to ${now.toFixed(4)}\n`;
    })
    .join("");
}
