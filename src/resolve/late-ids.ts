import type { Span } from "../span";
import type { Quote, Speaker } from "./quote";

/**
 * Numbers speakers as they are numbered where everything is read, when only some of a text was. That takes reading the
 * rest, so it is put off until somebody looks at a number; most who ask for words in marks alone never do.
 * @param readAll gives every quote of the text
 */
export function putOffIds(speakers: Iterable<Speaker>, readAll: () => readonly Quote[]): void {
  const some = [...speakers];
  let ids: ReadonlyMap<Speaker, string> | null = null;
  for (const speaker of some) {
    Object.defineProperty(speaker, "id", {
      enumerable: true,
      configurable: true,
      get: () => {
        ids ??= idsAmong(some, readAll());
        return ids.get(speaker);
      },
    });
  }
}

/** Who speaks in some quotes and in all has one first mention; who speaks in none of all gets a number after theirs. */
function idsAmong(some: readonly Speaker[], all: readonly Quote[]): Map<Speaker, string> {
  const everybody = new Set(all.flatMap(({ speaker, relay }) => [speaker, relay]).filter((one) => one !== null));
  const known = new Map([...everybody].map((speaker) => [placeOf(speaker.mentions[0]), speaker.id]));
  let last = everybody.size;
  return new Map(some.map((speaker) => [speaker, known.get(placeOf(speaker.mentions[0])) ?? `s${++last}`]));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
