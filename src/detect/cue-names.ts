import vocabulary from "../model/feature-pieces.json";
import { type Piece, piece, piecesOf } from "../model/piece";
import type { CueSite } from "./cue";

/** What a cue is, as pieces of features’ names. */
export interface CueNames {
  readonly lemma: Piece;
  readonly cueClass: Piece;
  readonly form: Piece;
}

export function cueNames({ lemma, cueClass, form }: CueSite): CueNames {
  return { lemma: lemmaPiece(lemma), cueClass: CLASS[cueClass], form: FORM[form] };
}

/** More different lemmas than any language has verbs; then the memory starts anew. */
const MOST = 20_000;
const known = new Map<string, Piece>();

/** A cue is asked for its names three times, and most texts have the same cues: the letters are read once. */
function lemmaPiece(lemma: string): Piece {
  let one = known.get(lemma);
  if (!one) {
    if (known.size >= MOST) known.clear();
    one = piece(lemma);
    known.set(lemma, one);
  }
  return one;
}

/** The classes of cues as pieces. */
export const CLASS: Readonly<Record<CueSite["cueClass"], Piece>> = piecesOf(vocabulary.cueClasses);
const FORM: Readonly<Record<CueSite["form"], Piece>> = piecesOf(vocabulary.cueForms);
