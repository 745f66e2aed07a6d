import { namedBy, POWER } from "./name-hash";

/**
 * A piece of a feature's name, with what it does to the hash of a name that goes on with it. Made once for a word or for
 * words of the code that are met again and again, so that their letters are read once.
 */
export interface Piece {
  readonly text: string;
  /** The hash of the piece alone, after a name of hash 0. */
  readonly hash: number;
  /** What the hash of the name before it is multiplied by. */
  readonly power: number;
}

export function piece(text: string): Piece {
  let power = 1;
  for (let at = 0; at < text.length; at++) power = Math.imul(power, POWER);
  return { text, hash: namedBy(0, text), power };
}

/** A piece for each of the texts, by the text. */
export function pieces<Text extends string>(...texts: Text[]): Readonly<Record<Text, Piece>> {
  return Object.fromEntries(texts.map((text) => [text, piece(text)])) as Record<Text, Piece>;
}

/** A piece for each name in a table of feature-pieces.json: what the names of features are made of is data, as weights are. */
export const piecesOf = <Text extends string>(table: Readonly<Record<Text, number>>): Readonly<Record<Text, Piece>> =>
  pieces(...(Object.keys(table) as Text[]));

/** The piece of no letters. */
export const NOTHING = piece("");

/** A count as a piece. */
export function numeral(count: number): Piece {
  return NUMERALS[count] ?? piece(String(count));
}

const NUMERALS = Array.from({ length: 32 }, (_, count) => piece(String(count)));
