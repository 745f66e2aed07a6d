import type { ArchivedDocument } from "./document";
import { compareLocals, type LocalSpeaker } from "./local-speaker";
import type { NameForm } from "./name-form";
import { plainlyDiffer, type Role, roleLikeness } from "./role";
import { compareText } from "./statement";

/** Speakers of several documents who have the same name and the same roles there, and so are taken for one. */
export interface Persona {
  readonly key: string;
  readonly form: NameForm;
  readonly roles: readonly Role[];
  /** In order of their documents' ids. */
  readonly locals: readonly LocalSpeaker[];
  readonly documents: readonly ArchivedDocument[];
}

/** @param keyOf speakers with equal keys are one persona */
export function personasOf(locals: Iterable<LocalSpeaker>, keyOf: (local: LocalSpeaker) => string): Persona[] {
  const byKey = new Map<string, LocalSpeaker[]>();
  for (const local of locals) {
    const key = keyOf(local);
    const found = byKey.get(key);
    if (found) found.push(local);
    else byKey.set(key, [local]);
  }
  return [...byKey]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, members]) => {
      const sorted = members.sort(compareLocals);
      const documents = [...new Set(sorted.map(({ document }) => document))];
      return { key, form: sorted[0]!.form, roles: sorted[0]!.roles, locals: sorted, documents };
    });
}

/** Name and roles. */
export const byNameAndRoles = ({ form, roles }: LocalSpeaker): string =>
  `${form.key} | ${roles
    .map(({ key }) => key)
    .sort()
    .join(" | ")}`;

/** How well the roles of two personas go together: the best pair, 0 to 1. */
export function rolesAgree(a: Pick<Persona, "roles">, b: Pick<Persona, "roles">): number {
  let most = 0;
  for (const one of a.roles) for (const other of b.roles) most = Math.max(most, roleLikeness(one, other));
  return most;
}

/** Whether all that is said of two personas belongs to different walks of life. */
export function rolesDiffer(a: Pick<Persona, "roles">, b: Pick<Persona, "roles">): boolean {
  if (a.roles.length === 0 || b.roles.length === 0) return false;
  return a.roles.every((one) => b.roles.every((other) => plainlyDiffer(one, other)));
}

/** Whether some document has both, as two speakers. */
export function sideBySide(a: Persona, b: Persona): boolean {
  const [few, many] = a.documents.length <= b.documents.length ? [a, b] : [b, a];
  const documents = new Set(many.documents);
  return few.documents.some((document) => documents.has(document));
}
