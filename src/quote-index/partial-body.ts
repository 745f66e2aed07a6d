import type { Closeness } from "./closeness";
import type { NameForm } from "./name-form";
import type { Persona } from "./persona";

/** Whether a name is a shorter one for a body: “Energy Ministry” for “Norvian Energy Ministry”, but “Norvia” for neither. */
export function isPartOf(short: NameForm, long: NameForm): boolean {
  if (short.type !== "body" || long.type !== "body" || short.head !== long.head) return false;
  return short.words.size < long.words.size && [...short.words].every((word) => long.words.has(word));
}

/** Only the event can tell which ministry “the ministry” is; a little is given for the name. */
export const bodyScore =
  (closeness: Closeness) =>
  (short: Persona, long: Persona): number =>
    0.3 + 2 * closeness.between(short.documents, long.documents);
