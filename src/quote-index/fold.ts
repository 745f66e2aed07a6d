const marks = /\p{M}+/gu;

/** Lower case without accents and with plain apostrophes, so that Núñez and Nunez, O’Leary and O'Leary are the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every news text is ASCII but for its marks; the rest is taken apart only where there is something to take.
  if (/^[\n -~]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[\u2018\u2019\u02bc\u0060]/g, "'")
    .replace(/\u00df/g, "ss")
    .replace(/\u00f8/g, "o")
    .replace(/\u0142/g, "l")
    .replace(/\u0131/g, "i")
    .replace(/\u0111/g, "d")
    .replace(/\u00e6/g, "ae");
}
