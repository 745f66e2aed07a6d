import { isWhiteSpace } from "./white-space";

const STARTS = ["http://", "https://", "www."];
/** What closes the sentence or the marks around an address is none of it. */
const CLOSERS = ".,;:!?)]}'\"’”";

/** The end of a web address that starts there; `at` where none does. */
export function addressEnd(text: string, at: number, to: number): number {
  // Apart, since a function that the engine makes for every word is a piece of memory for every word.
  return mayStart(text, at) ? endFrom(text, at, to) : at;
}

function endFrom(text: string, at: number, to: number): number {
  if (!STARTS.some((start) => text.startsWith(start, at))) return at;
  let end = at;
  while (end < to && !isWhiteSpace(text.charCodeAt(end)) && !'<>"”“'.includes(text[end])) end++;
  while (end > at && CLOSERS.includes(text[end - 1])) end--;
  return end;
}

/** `ht` or `ww`: most words are passed over by their first letter, “he” and “was” by their second. */
function mayStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x68 && text.charCodeAt(at + 1) === 0x74) || (code === 0x77 && text.charCodeAt(at + 1) === 0x77);
}
