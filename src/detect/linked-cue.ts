import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import type { UnitRange } from "./nominal";

/** A cue with the words that name its source, and on which side of it the content stands. */
export interface LinkedCue {
  readonly site: CueSite;
  readonly source: UnitRange | null;
  readonly relay: UnitRange | null;
  /** `after`: the content comes first (“…,” she said); `before`: the cue does (she said “…”). */
  readonly placement: "after" | "before";
  /** The units that cue and source cover together. */
  readonly from: number;
  readonly to: number;
}

/** Whether what is said may come before this cue. */
export function mayStandAfter(site: CueSite): boolean {
  return site.cueClass === "speech" || site.cueClass === "stance";
}

export function directlyAfterMarked(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (before.tag === MARKED || (before.word === "," && units[at - 2]?.tag === MARKED));
}

/** Whether a clause or words in marks end right before unit `at`, so that they may be what is said. */
export function contentEndsBefore(units: readonly Unit[], at: number): boolean {
  if (directlyAfterMarked(units, at)) return true;
  const before = units[at - 1];
  if (!before || (before.word !== "," && before.word !== "—" && before.word !== "–")) return false;
  return units.slice(0, at - 1).some((unit) => unit.tag === Tag.VERB || unit.tag === Tag.AUX || unit.tag === MARKED);
}

export function placementOf(units: readonly Unit[], from: number): "after" | "before" {
  return contentEndsBefore(units, from) ? "after" : "before";
}
