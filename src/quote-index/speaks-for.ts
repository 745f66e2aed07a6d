import type { ArchiveSpeaker } from "./archive-speaker";
import { bodyWords } from "./name-form";
import { plainWords } from "./role";

const words = new WeakMap<ArchiveSpeaker, { readonly name: readonly string[]; readonly office: ReadonlySet<string> }>();

function wordsOf(speaker: ArchiveSpeaker) {
  let found = words.get(speaker);
  if (!found) {
    const office = [...speaker.roles.map(({ role }) => role), speaker.affiliation ?? ""].flatMap(plainWords);
    found = { name: bodyWords(speaker.name), office: new Set(office) };
    words.set(speaker, found);
  }
  return found;
}

/**
 * Whether a person may speak for a body: the roles hold at least half of its name, as “Israeli Foreign Ministry spokesman”
 * that of the ministry and of Israel, and “harbour master” half of that of the Harbour Authority.
 */
export function maySpeakFor(person: ArchiveSpeaker, body: ArchiveSpeaker): boolean {
  if (person.kind !== "person" || body.kind === "person") return false;
  const { office } = wordsOf(person);
  const { name } = wordsOf(body);
  return name.length > 0 && 2 * name.filter((word) => office.has(word)).length >= name.length;
}
