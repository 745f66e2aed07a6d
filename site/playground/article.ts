import type { Quote } from "whosaid";
import type { Member } from "./cast";
import { make } from "./element";
import { speakerOf } from "./filter";
import { type Piece, piecesOf } from "./pieces";

/** Below this a quote is more likely wrong than right, and the reader should see it. */
export const doubtful = 0.5;

/** The article, a paragraph for each line, its quotes marked, each followed by a button with its speaker's number. */
export function drawArticle(
  text: string,
  quotes: readonly Quote[],
  shown: readonly number[],
  cast: ReadonlyMap<string, Member>,
): HTMLElement[] {
  const endingAt = Map.groupBy(shown, (at) => quotes[at]!.content.at(-1)!.end);
  const paragraphs: HTMLElement[] = [];
  const line: (Node | string)[] = [];
  for (const piece of piecesOf(text, quotes, shown)) {
    const words = text.slice(piece.start, piece.end);
    line.push(drawPiece(words.replace(/[\n\r]+$/, ""), piece, quotes, cast));
    // Of quotes that end together the inner one, which starts later, comes first.
    for (const at of endingAt.get(piece.end)?.toReversed() ?? []) line.push(drawNote(quotes[at]!, at, cast));
    if (/[\n\r]$/.test(words)) paragraphs.push(make("p", {}, ...line.splice(0)));
  }
  return line.length > 0 ? [...paragraphs, make("p", {}, ...line)] : paragraphs;
}

function drawPiece(
  words: string,
  { owner, cueOf, sourceOf }: Piece,
  quotes: readonly Quote[],
  cast: ReadonlyMap<string, Member>,
): Node | string {
  const links = { "data-cue-of": list(cueOf), "data-source-of": list(sourceOf) };
  if (owner)
    return make(
      "mark",
      { ...look(quotes[owner.quote]!, cast), "data-part": owner.part, "data-quote": owner.quote, ...links },
      words,
    );
  if (cueOf.length + sourceOf.length === 0) return words;
  return make("span", { ...look(quotes[(cueOf[0] ?? sourceOf[0])!]!, cast), ...links }, words);
}

/** Numbers between spaces, for the selector `[data-cue-of~="7"]`. */
function list(numbers: readonly number[]): string | null {
  return numbers.length > 0 ? numbers.join(" ") : null;
}

function look(quote: Quote, cast: ReadonlyMap<string, Member>) {
  return { "data-type": quote.type, "data-colour": cast.get(speakerOf(quote))?.colour ?? null };
}

/** The number after a quote: says who without colour, and is what a keyboard stops at. */
function drawNote(quote: Quote, at: number, cast: ReadonlyMap<string, Member>): HTMLElement {
  const member = cast.get(speakerOf(quote));
  const unsure = quote.confidence < doubtful;
  const visible = `${member?.number ?? ""}${unsure || !member?.number ? "?" : ""}`;
  // What is seen comes first: whoever steers by voice says it.
  const label = `${visible} ${member?.name ?? "Not named"}, ${quote.type}${unsure ? ", unsure" : ""}: why?`;
  const attributes = { type: "button", class: "note", "aria-label": label, "data-quote": at, ...look(quote, cast) };
  return make("button", attributes, visible);
}
