/**
 * A text on one line that a terminal shows and never obeys: white space becomes single spaces; a control character, with
 * which an escape sequence starts, its picture (␛), or U+FFFD where it has none. Marks that turn the direction of
 * writing go, since they can make a line read as what it is not.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Cc}/gu, picture);
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
