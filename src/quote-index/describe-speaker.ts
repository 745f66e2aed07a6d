import type { SpeakerKind } from "../entities/entity";
import type { ArchiveSpeaker } from "./archive-speaker";
import { fold } from "./fold";
import type { LocalSpeaker } from "./local-speaker";
import { readPersonName } from "./person-name";
import { readRole, roleLikeness } from "./role";
import { compareText } from "./statement";

/** Values, each with the ids of the documents that give it, the best supported first. */
type Support = readonly { readonly value: string; readonly documents: readonly string[] }[];

/** One speaker of the archive, drawn from all the speakers of documents that are taken for that one. */
export function describeSpeaker(locals: readonly LocalSpeaker[]): ArchiveSpeaker {
  const names = support(locals, ({ speaker }) => [speaker.name]);
  const kind = support(locals, ({ speaker }) => [speaker.kind])[0]!.value as SpeakerKind;
  const name = bestName(
    kind,
    names.map(({ value, documents }) => ({ value, count: documents.length })),
  );
  const roles = support(locals, ({ roles }) => roles.map(({ text }) => text));
  return {
    name,
    aliases: names.map(({ value }) => value).filter((value) => value !== name),
    kind,
    role: bestRole(roles),
    roles: roles.map(({ value, documents }) => ({ role: value, documents })),
    affiliation: support(locals, ({ speaker }) => (speaker.affiliation ? [speaker.affiliation] : []))[0]?.value ?? null,
    documents: [...new Set(locals.map(({ document }) => document.id))].sort(compareText),
    quoted: locals.reduce((sum, { quoted }) => sum + quoted, 0),
  };
}

function support(locals: readonly LocalSpeaker[], valuesOf: (local: LocalSpeaker) => readonly string[]): Support {
  const byValue = new Map<string, Set<string>>();
  for (const local of locals)
    for (const value of valuesOf(local)) {
      const documents = byValue.get(value) ?? new Set();
      byValue.set(value, documents.add(local.document.id));
    }
  return [...byValue]
    .map(([value, documents]) => ({ value, documents: [...documents].sort(compareText) }))
    .sort((a, b) => b.documents.length - a.documents.length || longerFirst(a.value, b.value));
}

const longerFirst = (a: string, b: string): number => b.length - a.length || compareText(a, b);

/** Of the names the most frequent; of a person's, one with a given name in full before “Haiat” and “L. Haiat”. */
function bestName(kind: SpeakerKind, names: readonly { readonly value: string; readonly count: number }[]): string {
  const fullness = (name: string) => {
    if (kind !== "person") return 0;
    const given = readPersonName(name)?.given;
    return given == null ? 0 : given.length === 1 ? 1 : 2;
  };
  const best = [...names].sort(
    (a, b) => fullness(b.value) - fullness(a.value) || b.count - a.count || longerFirst(a.value, b.value),
  );
  return best[0]!.value;
}

/** The role most documents stand behind, counting those that say about the same in other words: spokesman, spokesperson. */
function bestRole(roles: Support): string | null {
  const read = roles.map(({ value, documents }) => ({ value, documents, role: readRole(value) }));
  // “Spokesman” and “spokesman” are one wording.
  const wording = ({ value }: (typeof read)[number]) => {
    const same = read.filter((other) => fold(other.value) === fold(value));
    return same.reduce((sum, { documents }) => sum + documents.length, 0);
  };
  const backing = ({ role }: (typeof read)[number]) => {
    const alike = read.filter((other) => roleLikeness(role, other.role) === 1);
    return new Set(alike.flatMap(({ documents }) => documents)).size;
  };
  const ranked = read.map((one) => ({ ...one, backing: backing(one) }));
  // Of roles as well backed the one that says most: “Israeli Foreign Ministry spokesman” before “spokesman”.
  ranked.sort(
    (a, b) =>
      b.backing - a.backing ||
      b.role.words.size - a.role.words.size ||
      wording(b) - wording(a) ||
      b.documents.length - a.documents.length ||
      b.value.length - a.value.length ||
      // Small letters first: a capital is often that of a headline.
      compareText(b.value, a.value),
  );
  return ranked[0]?.value ?? null;
}
