/** The hash of a name of no letters yet. */
export const EMPTY_NAME = 0x811c9dc5 | 0;

/**
 * The hash of a name that goes on with `piece`, given that of what comes before, as 32 bits. It is read letter by letter
 * (FNV-1a), so that a name has one hash however it is cut into pieces.
 */
export function namedBy(hash: number, piece: string): number {
  let next = hash;
  for (let at = 0; at < piece.length; at++) next = Math.imul(next ^ piece.charCodeAt(at), 0x01000193);
  return next;
}
