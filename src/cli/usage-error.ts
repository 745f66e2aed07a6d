import { printable } from "./printable";

/** The arguments ask for nothing that can be done; the message says what is wrong and what would be right. */
export class UsageError extends Error {}

export function unfit(option: string, wanted: string, got: string): UsageError {
  return new UsageError(`${option} takes ${wanted}, not “${printable(got)}”.`);
}
