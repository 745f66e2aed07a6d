/** The hash of a name of no letters yet. */
export const EMPTY_NAME = 0x811c9dc5 | 0;

/** What a letter multiplies the hash of those before it by: any odd number with well-mixed bits. */
export const POWER = 0x2c1b3c6d;

/**
 * The hash of a name that goes on with `piece`, given that of what comes before, as 32 bits: the value of a polynomial
 * whose coefficients are the letters. So a name has one hash however it is cut into pieces, and a known piece is one
 * multiplication and one sum (piece.ts).
 */
export function namedBy(hash: number, piece: string): number {
  let next = hash;
  for (let at = 0; at < piece.length; at++) next = (Math.imul(next, POWER) + piece.charCodeAt(at)) | 0;
  return next;
}
