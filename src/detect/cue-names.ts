import { type Piece, piece, pieces } from "../model/piece";
import type { CueSite } from "./cue";

/** What a cue is, as pieces of features’ names. */
export interface CueNames {
  readonly lemma: Piece;
  readonly cueClass: Piece;
  readonly form: Piece;
}

export function cueNames({ lemma, cueClass, form }: CueSite): CueNames {
  return { lemma: piece(lemma), cueClass: CLASS[cueClass], form: FORM[form] };
}

/** The classes of cues as pieces. */
export const CLASS: Readonly<Record<CueSite["cueClass"], Piece>> = pieces(
  ...(["speech", "stance", "report", "name", "according", "colon", "signature", "further", "noun", "view"] as const),
);
const FORM: Readonly<Record<CueSite["form"], Piece>> = pieces("finite", "participle", "infinitive", "passive");
