import type { Range } from "./gold";

/** How many code units two ranges share. */
export function common(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** How many code units two ranges cover that touch. */
export function union(a: Range, b: Range): number {
  return a[1] - a[0] + b[1] - b[0] - common(a, b);
}
