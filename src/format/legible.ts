// What no XML file may hold, and HTML readers replace or drop: most control characters, halves of a surrogate pair, U+FFFE, U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text that every file format can hold: what it cannot becomes U+FFFD, one for one, so that offsets stay. */
export function legible(text: string): string {
  return text.replace(illegible, "\ufffd");
}
