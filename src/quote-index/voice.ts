import type { ArchiveSpeaker } from "./archive-speaker";
import { maySpeakFor } from "./speaks-for";
import type { Statement } from "./statement";
import type { Wording } from "./wording";

/** Somebody's statements in one wording. */
export interface Voice {
  /** Tells voices apart and puts them in order, whatever order documents were added in. */
  readonly key: string;
  readonly wording: Wording;
  readonly speaker: ArchiveSpeaker | null;
  /** In order of document, place and sentence. */
  readonly statements: readonly Statement[];
}

/**
 * What two speakers have to do with each other. `same`; `near`: one speaks for the other, as a spokesman for his
 * ministry, or one is not known; `other`: two different ones.
 */
export type Kinship = "same" | "near" | "other";

export function kinshipOf(a: Voice, b: Voice): Kinship {
  if (a.speaker !== null && a.speaker === b.speaker) return "same";
  if (a.speaker === null || b.speaker === null) return "near";
  return maySpeakFor(a.speaker, b.speaker) || maySpeakFor(b.speaker, a.speaker) ? "near" : "other";
}
