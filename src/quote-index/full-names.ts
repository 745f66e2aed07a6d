import type { Closeness } from "./closeness";
import { LEAST_LINK, linkScore } from "./link-score";
import { type Link, mergeBest } from "./merge";
import type { PersonForm } from "./name-form";
import { byNameAndRoles, type Persona, personasOf } from "./persona";
import { matchNames } from "./same-name";
import type { Bearers, SpeakerRegistry } from "./speaker-registry";

/** Personas that are one person. */
export type Cluster = readonly Persona[];

/** Everybody with a surname that may be this one in some spelling, reached step by step: Zelensky, Zelenskyy, Zelenskiy. */
export function familyOf(start: Bearers, registry: SpeakerRegistry): Bearers[] {
  const reached = new Set([start]);
  for (const one of reached) {
    const { name } = one.form as PersonForm;
    for (const other of [...registry.withSound(name.family), ...registry.withLetters(name.joined)])
      if (!reached.has(other) && isFullName(other) && matchNames(name, other.form.name) !== "other") reached.add(other);
  }
  return [...reached];
}

export const isFullName = (bearers: Bearers): bearers is Bearers & { readonly form: PersonForm } =>
  bearers.form.type === "person" && bearers.form.name.given !== null;

/** The persons of a family, told apart. */
export function clustersOf(family: readonly Bearers[], closeness: Closeness): Cluster[] {
  const personas = personasOf(
    family.flatMap(({ locals }) => [...locals]),
    byNameAndRoles,
  );
  const scores = scoreAll(personas, closeness);
  const links = scores.filter(({ score }) => score >= LEAST_LINK);
  // Nor may a role that fits both bring them together: the actor and the mine manager by a bare “manager”.
  const apart = new Set(scores.filter(({ score }) => score < 0).map(pairKey));
  const groups = mergeBest(personas.length, links, (a, b) => apart.has(pairKey({ a, b })));
  return groups.map((group) => group.map((at) => personas[at]!));
}

const pairKey = ({ a, b }: { readonly a: number; readonly b: number }): number =>
  a < b ? b * (b - 1) * 0.5 + a : a * (a - 1) * 0.5 + b;

function scoreAll(personas: readonly Persona[], closeness: Closeness): Link[] {
  const links: Link[] = [];
  for (let b = 1; b < personas.length; b++)
    for (let a = 0; a < b; a++) links.push({ a, b, score: linkScore(personas[a]!, personas[b]!, closeness) });
  return links;
}
