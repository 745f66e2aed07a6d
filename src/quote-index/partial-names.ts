import type { Closeness } from "./closeness";
import type { Cluster } from "./full-names";
import { LEAST_LINK, linkScore } from "./link-score";
import type { LocalSpeaker } from "./local-speaker";
import { type Link, mergeBest } from "./merge";
import { byNameAndRoles, type Persona, personasOf, rolesAgree, rolesDiffer, sideBySide } from "./persona";

/** The second best must be this much less likely, or nobody can tell who is meant. */
const MARGIN = 0.3;
/** Where more people than this have a surname, only those whose role fits are looked at. */
const MOST_BEARERS = 30;
/** Of more personas than this with one bare name, only those first by name are compared with each other. */
const MOST_COMPARED = 200;

/** Where no role helps, each document may mean another Smith. */
export const byNameRolesAndDocument = (local: LocalSpeaker): string =>
  `${byNameAndRoles(local)} | ${local.roles.length === 0 ? local.document.id : ""}`;

/** The one of several persons whom a bare surname means, or null: too far off, or two as likely. */
export function onlyInReach(
  bare: Persona,
  clusters: readonly Cluster[],
  scoreOf: (bare: Persona, full: Persona) => number,
): Cluster | null {
  const fitting = (full: Persona) => clusters.length <= MOST_BEARERS || rolesAgree(bare, full) > 0;
  const scored = clusters
    .filter((cluster) => cluster.some(fitting) && !cluster.some((full) => sideBySide(bare, full)))
    .map((cluster) => ({ cluster, score: Math.max(...cluster.map((full) => scoreOf(bare, full))) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < LEAST_LINK) return null;
  return next && best.score - next.score < MARGIN ? null : best.cluster;
}

/** The score of a bare surname against a full name. */
export const surnameScore =
  (closeness: Closeness) =>
  (bare: Persona, full: Persona): number =>
    linkScore(bare, full, closeness);

/** What is left: bare names that no full name in the archive is meant by, joined by role and event. */
export function joinLeftOver(locals: readonly LocalSpeaker[], closeness: Closeness): Cluster[] {
  const personas = personasOf(locals, byNameRolesAndDocument);
  const links: Link[] = [];
  for (let b = 1; b < Math.min(personas.length, MOST_COMPARED); b++)
    for (let a = 0; a < b; a++) {
      const score = leftOverScore(personas[a]!, personas[b]!, closeness);
      if (score >= LEAST_LINK) links.push({ a, b, score });
    }
  const apart = (a: number, b: number) =>
    sideBySide(personas[a]!, personas[b]!) || rolesDiffer(personas[a]!, personas[b]!);
  return mergeBest(personas.length, links, apart).map((group) => group.map((at) => personas[at]!));
}

function leftOverScore(a: Persona, b: Persona, closeness: Closeness): number {
  if (sideBySide(a, b) || rolesDiffer(a, b)) return Number.NEGATIVE_INFINITY;
  return 0.3 + rolesAgree(a, b) + 2 * closeness.between(a.documents, b.documents);
}
