import type { Piece } from "./piece";

/**
 * Takes the features of one case: what is seen of it that may speak for an answer. A feature has a name, such as
 * `lemma=say that`.
 *
 * Names are given in pieces, because to judge a case none of them need ever be put together: a piece is a step from one
 * number to the next (score.ts). Who learns from a case wants to read them (feature-names.ts). What is seen of a case is
 * written down once, for both.
 */
export interface Features<Name> {
  /** How a name begins: a beginning shared by many features is worth keeping. */
  start(piece: Piece, second?: Piece): Name;
  /** A longer beginning. */
  extend(start: Name, piece: Piece, second?: Piece): Name;
  /** The case has the feature that is named so. */
  has(piece: Piece, second?: Piece, third?: Piece, fourth?: Piece): void;
  /** The same for a name that begins so. */
  add(start: Name, piece?: Piece, second?: Piece, third?: Piece, fourth?: Piece): void;
}
