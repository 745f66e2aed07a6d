import { sortBy } from "../span";
import type { CueSite } from "./cue";
import type { CueGate } from "./cue-gate";
import { MARKED, type Unit } from "./frame";
import { furtherSitesIn } from "./further-cue";
import { linkFurther } from "./link";
import type { LinkedCue } from "./linked-cue";
import type { Owners } from "./marked-owner";
import type { UnitRange } from "./nominal";
import { plainContent, resumed } from "./plain-content";

/** A cue that owns no words in marks, with what it would ascribe. */
export interface PlainCandidate {
  readonly link: LinkedCue;
  /** Of those that are chosen, cut where a statement behind it stands in it. */
  content: readonly UnitRange[];
}

/**
 * What each cue without words in marks of its own would ascribe, in order of the cues.
 * @param mayAscribe whether a cue is worth the work of linking it and finding its content
 */
export function plainCandidatesIn(
  units: readonly Unit[],
  links: readonly LinkedCue[],
  owners: Owners,
  free: readonly number[],
  mayAscribe: CueGate,
): PlainCandidate[] {
  const all: LinkedCue[] = [];
  for (const link of links) if (!owners.has(link) && mayAscribe(units, link.site)) all.push(link);
  const sites: CueSite[] = [];
  for (const site of furtherSitesIn(units, links)) if (mayAscribe(units, site)) sites.push(site);
  for (const link of linkFurther(units, sites, links)) if (!isCiting(link, links)) all.push(link);
  const candidates: PlainCandidate[] = [];
  for (const link of all) {
    const plain = plainContent(units, link, links, owners);
    if (plain.length === 0 || isOwnedAlone(units, plain, free)) continue;
    candidates.push({ link, content: resumed(units, link, plain) });
  }
  return inOrder(candidates);
}

/** Puts candidates in order of their cues. */
export function inOrder(candidates: PlainCandidate[]): PlainCandidate[] {
  return sortBy(candidates, ({ link }) => link.site.from);
}

/** `Interpress reported, citing Petrov, that …`: said once, by Petrov. */
function isCiting({ site }: LinkedCue, links: readonly LinkedCue[]): boolean {
  return site.lemma === "cite" && links.some(({ relay, from, to }) => relay && from <= site.from && site.from < to);
}

/** Words in marks alone belong to the cue that owns them. */
function isOwnedAlone(units: readonly Unit[], [{ from, to }]: readonly UnitRange[], free: readonly number[]): boolean {
  return to - from === 1 && units[from].tag === MARKED && !free.includes(from);
}
