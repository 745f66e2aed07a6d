import type { Quote, Speaker } from "../../resolve/quote";

/** Somebody heard in an article, and their part in it. */
export interface Part {
  /** Null stands for all whom the article does not name. */
  readonly speaker: Speaker | null;
  /** The numbers of their quotes, from 0 in text order. */
  readonly quotes: readonly number[];
  /** The numbers of the quotes they pass on. */
  readonly relays: readonly number[];
}

/** Everybody who says or passes on a quote, in the order in which they are first heard; those not named come last. */
export function castOf(quotes: readonly Quote[]): Part[] {
  const parts = new Map<string | null, { speaker: Speaker | null; quotes: number[]; relays: number[] }>();
  const partOf = (speaker: Speaker | null) => {
    const id = speaker?.id ?? null;
    const known = parts.get(id);
    if (known) return known;
    const part = { speaker, quotes: [], relays: [] };
    parts.set(id, part);
    return part;
  };
  for (const [number, { speaker, relay }] of quotes.entries()) {
    partOf(speaker).quotes.push(number);
    if (relay) partOf(relay).relays.push(number);
  }
  const all = [...parts.values()];
  return [...all.filter(({ speaker }) => speaker), ...all.filter(({ speaker }) => !speaker)];
}
