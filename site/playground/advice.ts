/** Characters. Beyond it this page reads, but not as you type. */
export const long = 200_000;
/** Characters. Beyond it this page does not read. */
export const tooLong = 5_000_000;

const english = /\b(?:the|of|and|to|in|that|said|is|was|for|on|with|he|she|they|says)\b/gi;

/** What to tell somebody whose text may not give what they hope for, or null. */
export function adviceOn(text: string, quotes: number): string | null {
  if (text.trim() === "") return "There is no text yet. Paste an article, open a text file, or choose an example.";
  if (text.length > tooLong)
    return `${megabytes(text)} is more than this page reads. Paste one article, or use the whosaid command on files.`;
  if (!/\p{L}/u.test(text)) return "There are no words in this text.";
  if (!looksEnglish(text))
    return "This does not look like English. Only English is read well; do not rely on what is shown.";
  if (quotes === 0) return "No quotes found. Nobody is said to have said, written, thought or shown anything here.";
  if (text.length > long) return `This is long (${megabytes(text)}): it is read when you stop typing.`;
  return null;
}

/** What is wrong with a file that was opened or dropped, or null if it can be read. */
export function adviceOnFile(name: string, bytes: Uint8Array, text: string): string | null {
  if (bytes.length > 4 * tooLong)
    return `${name} is too large for this page. Open one article, or use the whosaid command.`;
  const opening = String.fromCharCode(...bytes.subarray(0, 5));
  if (opening === "%PDF-") return `${name} is a PDF. Copy the article's words out of it and paste them.`;
  if (opening.startsWith("PK"))
    return `${name} is a packed document. Open it, copy the article's words and paste them.`;
  if (text.includes("\0")) return `${name} is not a text file.`;
  if (/^\s*<(?:!doctype|html)/i.test(text))
    return `${name} is a web page. Open it, copy the article's words and paste them.`;
  return null;
}

/** Any two hundred English words hold dozens of these; a short text is given the benefit of the doubt. */
function looksEnglish(text: string): boolean {
  const start = text.slice(0, 20_000);
  const words = start.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < 30 || (start.match(english)?.length ?? 0) / words > 0.08;
}

function megabytes(text: string): string {
  return `${(text.length / 1e6).toFixed(1)} million characters`;
}
