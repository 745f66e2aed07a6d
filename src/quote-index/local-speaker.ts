import type { Speaker } from "../resolve/quote";
import type { ArchivedDocument } from "./document";
import { type NameForm, readForm } from "./name-form";
import { type Role, readRole } from "./role";
import { compareText } from "./statement";

/** A speaker of one document: what is to be joined with those of others. */
export interface LocalSpeaker {
  readonly document: ArchivedDocument;
  readonly speaker: Speaker;
  readonly form: NameForm;
  readonly roles: readonly Role[];
  /** How many quotes of the document are this speaker's. */
  readonly quoted: number;
}

/** Everybody who says a quote of the document, once each. Those who only pass words on are left out. */
export function speakersOf(document: ArchivedDocument): LocalSpeaker[] {
  const counts = new Map<Speaker, number>();
  for (const { speaker } of document.quotes) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].map(([speaker, quoted]) => ({
    document,
    speaker,
    form: readForm(speaker.name, speaker.kind),
    roles: rolesOf(speaker),
    quoted,
  }));
}

/** Each role once, however often the text has it. */
function rolesOf({ role, roles }: Speaker): Role[] {
  const texts = [...(role === null ? [] : [role]), ...roles.map(({ text }) => text)];
  const byKey = new Map<string, Role>();
  for (const one of texts.map(readRole)) if (one.key !== "" && !byKey.has(one.key)) byKey.set(one.key, one);
  return [...byKey.values()];
}

/** By document, then by the speaker's id there. */
export function compareLocals(a: LocalSpeaker, b: LocalSpeaker): number {
  return compareText(a.document.id, b.document.id) || compareText(a.speaker.id, b.speaker.id);
}
