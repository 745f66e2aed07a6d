import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import { isVerbal, type UnitRange } from "./nominal";

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

/** A cue and its source, with nobody who passes its words on; by itself it reaches to the end of the cue and comes first. */
export function linkOf(
  site: CueSite,
  source: UnitRange | null,
  from: number,
  to = site.to,
  placement: LinkedCue["placement"] = "before",
): LinkedCue {
  return { site, source, relay: null, placement, from, to };
}

/** Whether what is said may come before this cue. */
export function mayStandAfter(site: CueSite): boolean {
  return site.cueClass === "speech" || site.cueClass === "stance";
}

export function directlyAfterMarked(units: readonly Unit[], at: number): boolean {
  if (at === 0) return false;
  const { tag, word } = units[at - 1];
  return tag === MARKED || (word === "," && at > 1 && units[at - 2].tag === MARKED);
}

/** Whether a clause or words in marks end right before unit `at`, so that they may be what is said. */
export function contentEndsBefore(units: readonly Unit[], at: number): boolean {
  if (at === 0) return false;
  if (directlyAfterMarked(units, at)) return true;
  const { word } = units[at - 1];
  if (word !== "," && word !== "—" && word !== "–") return false;
  // But not for the name in `Lee, of Save Our Pool, vowed`.
  for (let i = 0; i < at - 1; i++)
    if (units[i].tag === MARKED || (isVerbal(units[i]) && !(i > 0 && units[i].capital && units[i].tag === Tag.VERB)))
      return true;
  return false;
}

export function placementOf(units: readonly Unit[], from: number): "after" | "before" {
  return contentEndsBefore(units, from) ? "after" : "before";
}
