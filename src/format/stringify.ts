/**
 * JSON text of a document, or of whatever else, that is safe to send anywhere. JSON may hold some characters raw that others act on: a terminal
 * obeys U+009B, and many readers take U+0085, U+2028 and U+2029 for line ends, which would break a line of JSONL in two.
 *
 * @param indent spaces for each level; 0 puts everything on one line
 */
export function stringify(document: object, indent: number): string {
  return JSON.stringify(document, null, indent).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
