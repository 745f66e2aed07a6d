import type { Span } from "../span";
import type { Quote, Speaker } from "./quote";

/**
 * Gives all quotes of a text, where only some are resolved: speakers are numbered as if all of them were. It may be asked
 * long afterwards, when the tokens are of another text.
 */
export type ReadAll = () => readonly Quote[];

/** A speaker without a number. */
export type Unnumbered = Omit<Speaker, "id">;

/** Where a speaker keeps what works out the ids of his text: nobody sees it who does not know its name. */
const IDS = Symbol("ids");

interface Late extends Unnumbered {
  readonly [IDS]: (first: Span) => string | undefined;
}

/**
 * One accessor for all speakers: an engine keeps an object with an accessor of its own as a table of properties, which
 * costs more than all the rest of making a speaker. It asks properties alone, so that it works through a proxy.
 */
const ID: PropertyDescriptor & ThisType<Late> = {
  enumerable: true,
  configurable: true,
  get() {
    return this[IDS](this.mentions[0]);
  },
};

/**
 * Numbers the speakers of a text as they are numbered where everything is read, when only some of it was. That takes
 * reading the rest, so it is put off until somebody looks at a number; most who ask for words in marks alone never do.
 */
export function numberedLate(readAll: ReadAll): (speaker: Unnumbered) => Speaker {
  const some: Unnumbered[] = [];
  let ids: ReadonlyMap<string, string> | null = null;
  const value = (first: Span) => {
    ids ??= idsAmong(some, readAll());
    return ids.get(placeOf(first));
  };
  return (speaker) => {
    some.push(speaker);
    return Object.defineProperty(Object.defineProperty(speaker, IDS, { value }), "id", ID) as Speaker;
  };
}

/** The ids by first mention: who speaks in some quotes and in all has one; who speaks in none of all gets a number after theirs. */
function idsAmong(some: readonly Unnumbered[], all: readonly Quote[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { speaker, relay } of all)
    for (const one of [speaker, relay]) if (one) ids.set(placeOf(one.mentions[0]), one.id);
  for (const { mentions } of some) {
    const place = placeOf(mentions[0]);
    if (!ids.has(place)) ids.set(place, `s${ids.size + 1}`);
  }
  return ids;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
