import { type Piece, piece, pieces } from "../model/piece";

/** What is known of a word in lower case, whatever stands around it: worked out once and kept with the word. */
export interface KnownWord {
  /** As a piece of a feature’s name. */
  readonly piece: Piece;
  /** The same where it is a verb: by its ending. */
  readonly verb: Piece;
}

export function knownWord(word: string): KnownWord {
  return { piece: piece(word), verb: VERB[endingOf(word)] };
}

const VERB = pieces("#ving", "#ved", "#vs", "#v");

function endingOf(verb: string): keyof typeof VERB {
  if (verb.endsWith("ing")) return "#ving";
  return verb.endsWith("ed") ? "#ved" : verb.endsWith("s") ? "#vs" : "#v";
}
