import type { ArchiveSpeaker } from "./archive-speaker";
import type { Closeness } from "./closeness";
import { describeSpeaker } from "./describe-speaker";
import { type Cluster, clustersOf, familyOf, isFullName } from "./full-names";
import { compareLocals, type LocalSpeaker } from "./local-speaker";
import { isPartial } from "./name-form";
import { bodyScore, isPartOf } from "./partial-body";
import { byNameRolesAndDocument, joinLeftOver, onlyInReach, surnameScore } from "./partial-names";
import { byNameAndRoles, type Persona, personasOf } from "./persona";
import { matchNames } from "./same-name";
import type { Bearers, SpeakerRegistry } from "./speaker-registry";
import { joinUnnamed } from "./unnamed";
import type { Wording } from "./wording";

/**
 * Who is who in an archive that does not change. Nothing is worked out before it is asked for: a question about Haiat
 * looks at those who may be called so, and at nobody else.
 */
export class SpeakerDirectory {
  readonly #registry: SpeakerRegistry;
  readonly #closeness: Closeness;
  readonly #wordingsOf: (local: LocalSpeaker) => readonly Wording[];
  readonly #speakers = new Map<
    LocalSpeaker,
    { readonly locals: readonly LocalSpeaker[]; readonly as: ArchiveSpeaker }
  >();
  readonly #wholes = new Map<Bearers, readonly Cluster[]>();
  readonly #meant = new Map<Bearers, ReadonlyMap<Persona, Cluster | null>>();

  constructor(
    registry: SpeakerRegistry,
    closeness: Closeness,
    wordingsOf: (local: LocalSpeaker) => readonly Wording[],
  ) {
    this.#registry = registry;
    this.#closeness = closeness;
    this.#wordingsOf = wordingsOf;
  }

  /** The speaker of the archive that a speaker of one document is. */
  of(local: LocalSpeaker): ArchiveSpeaker {
    return this.#find(local).as;
  }

  /** The speakers of documents that are the same one. */
  sameAs(local: LocalSpeaker): readonly LocalSpeaker[] {
    return this.#find(local).locals;
  }

  #find(local: LocalSpeaker) {
    let found = this.#speakers.get(local);
    if (!found) {
      const locals = this.#together(local);
      found = { locals, as: describeSpeaker(locals) };
      for (const one of locals) this.#speakers.set(one, found);
    }
    return found;
  }

  /** Everybody in any document who is this one. */
  #together(local: LocalSpeaker): LocalSpeaker[] {
    const bearers = this.#registry.bearersOf(local);
    if (bearers.form.type === "unnamed") return joinUnnamed(bearers, local, this.#wordingsOf);
    if (this.#mayBePart(bearers)) {
      const meant = this.#meantBy(bearers);
      const [persona, cluster] = [...meant].find(([one]) => one.locals.includes(local))!;
      if (cluster) return this.#membersOf(cluster);
      if (isPartial(persona.form)) return this.#leftOver(bearers, local);
    }
    return this.#membersOf(this.#wholesOf(bearers).find((cluster) => holds(cluster, local))!);
  }

  /** The whole names, told apart, among those that may be this one in another spelling. */
  #wholesOf(bearers: Bearers): readonly Cluster[] {
    let clusters = this.#wholes.get(bearers);
    if (!clusters) {
      const family = isFullName(bearers) ? familyOf(bearers, this.#registry) : [bearers];
      clusters = isFullName(bearers)
        ? clustersOf(family, this.#closeness)
        : [personasOf(bearers.locals, byNameAndRoles)];
      for (const one of family) this.#wholes.set(one, clusters);
    }
    return clusters;
  }

  #mayBePart({ form }: Bearers): boolean {
    return isPartial(form) || form.type === "body";
  }

  /** For each persona of a name that is part of others, whom it means. */
  #meantBy(bearers: Bearers): ReadonlyMap<Persona, Cluster | null> {
    let meant = this.#meant.get(bearers);
    if (!meant) {
      const wholes = this.#wholesOver(bearers);
      const score = isPartial(bearers.form) ? surnameScore(this.#closeness) : bodyScore(this.#closeness);
      const personas = personasOf(bearers.locals, byNameRolesAndDocument);
      meant = new Map(personas.map((persona) => [persona, onlyInReach(persona, wholes, score)]));
      this.#meant.set(bearers, meant);
    }
    return meant;
  }

  /** Those whose fuller name a name may be short for. */
  #wholesOver({ form }: Bearers): Cluster[] {
    if (form.type === "person") {
      const found = [...this.#registry.withSound(form.name.family), ...this.#registry.withWord(form.name.family)];
      const full = found.filter((one) => isFullName(one) && matchNames(form.name, one.form.name) === "surname");
      const clusters = new Set(full.flatMap((one) => this.#wholesOf(one)));
      return [...clusters].filter((cluster) =>
        cluster.some((one) => full.some(({ form: { key } }) => key === one.form.key)),
      );
    }
    if (form.type !== "body") return [];
    const found = [...this.#registry.withWord(form.head)].filter((one) => isPartOf(form, one.form));
    return found.flatMap((one) => this.#wholesOf(one));
  }

  /** A person's documents with the full name, and those with the bare surname that means this person. */
  #membersOf(cluster: Cluster): LocalSpeaker[] {
    const members = this.#ownMembers(cluster);
    for (const bare of this.#partsOf(cluster))
      for (const [persona, meant] of this.#meantBy(bare)) if (meant === cluster) members.push(...persona.locals);
    return members.sort(compareLocals);
  }

  /** Those of the name itself; of a body without the documents in which it is short for another. */
  #ownMembers(cluster: Cluster): LocalSpeaker[] {
    if (cluster[0]!.form.type === "person") return cluster.flatMap(({ locals }) => locals);
    const bearers = this.#registry.bearersOf(cluster[0]!.locals[0]!);
    return [...this.#meantBy(bearers)].flatMap(([persona, meant]) => (meant ? [] : persona.locals));
  }

  #partsOf(cluster: Cluster): Bearers[] {
    const parts = new Set<Bearers>();
    for (const form of new Map(cluster.map(({ form }) => [form.key, form])).values()) {
      if (form.type === "person") {
        for (const one of this.#registry.withSound(form.name.family)) if (isPartial(one.form)) parts.add(one);
        for (const name of [form.name.given!, ...form.name.middle])
          for (const one of this.#registry.withBareName(name)) parts.add(one);
      } else if (form.type === "body")
        for (const one of this.#registry.withWord(form.head)) if (isPartOf(one.form, form)) parts.add(one);
    }
    return [...parts];
  }

  #leftOver(bearers: Bearers, local: LocalSpeaker): LocalSpeaker[] {
    const nobody = [...this.#meantBy(bearers)].flatMap(([persona, meant]) => (meant ? [] : persona.locals));
    return membersWith(joinLeftOver(nobody, this.#closeness), local);
  }
}

const holds = (cluster: Cluster, local: LocalSpeaker): boolean => cluster.some(({ locals }) => locals.includes(local));

const membersWith = (clusters: readonly Cluster[], local: LocalSpeaker): LocalSpeaker[] =>
  clusters.find((cluster) => holds(cluster, local))!.flatMap(({ locals }) => locals);
