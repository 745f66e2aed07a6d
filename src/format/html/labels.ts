import type { Speaker } from "../../resolve/quote";

/** How a speaker is told from the others, with and without colour. */
export interface Label {
  /** Initials, with a number where two speakers share them: `LH`, `LH2`. */
  readonly initials: string;
  /** The class that gives the colour. */
  readonly voice: string;
}

/** Longer initials are no label any more: “senior White House official” is SWH. */
const most = 3;

/** A label for each speaker, by id. Colours come again after the last, initials never do. */
export function labelsOf(speakers: readonly Speaker[], colours: number): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const used = new Map<string, number>();
  for (const [at, { id, name }] of speakers.entries()) {
    const letters = initialsOf(name);
    const times = (used.get(letters) ?? 0) + 1;
    used.set(letters, times);
    labels.set(id, { initials: times > 1 ? `${letters}${times}` : letters, voice: `v${at % colours}` });
  }
  return labels;
}

/** Particles and such, which initials leave out: “Ministry of Foreign Affairs” is MFA. */
const small = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"]);

function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s\-–]*/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const chosen = (telling.length > 0 ? telling : words).slice(0, most);
  // A single word is known by its first two letters: Hamas is HA, TASS is TA.
  const letters = chosen.length === 1 ? [...chosen[0]!].slice(0, 2) : chosen.map((word) => [...word][0]!);
  return letters.join("").toUpperCase() || "•";
}
