import type { Quote, Span } from "whosaid";

/** What a stretch of text is to a quote. */
export type Part = "content" | "quoted" | "cue" | "source";

interface Layer extends Span {
  readonly quote: number;
  readonly part: Part;
}

/** A stretch of text with the same layers from end to end. */
export interface Piece extends Span {
  /** The quote whose words these are, the innermost one, and whether they stand in its marks; null: nobody's. */
  readonly owner: { readonly quote: number; readonly part: "content" | "quoted" } | null;
  /** Quotes that have their cue, or the words for their source, here. */
  readonly cueOf: readonly number[];
  readonly sourceOf: readonly number[];
}

/**
 * Cuts a text where a quote, a cue, a source or a line begins or ends: together the pieces are the text. Quotes may hold
 * others, in “He told me, ‘Get out,’” she said; a page of nested boxes would be hard to read, a row of pieces is not.
 *
 * @param shown indices of the quotes to show
 */
export function piecesOf(text: string, quotes: readonly Quote[], shown: readonly number[]): Piece[] {
  const layers = shown.flatMap((at) => layersOf(quotes[at]!, at)).sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...lineEnds(text), ...layers.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const start = cuts[at]!;
    open = open.filter(({ end }) => end > start);
    while (next < layers.length && layers[next]!.start === start) open.push(layers[next++]!);
    pieces.push({ start, end: cuts[at + 1]!, ...roles(open) });
  }
  return pieces;
}

function layersOf(quote: Quote, at: number): Layer[] {
  const as = (part: Part) => (span: Span) => ({ start: span.start, end: span.end, quote: at, part });
  return [
    ...quote.content.map(as("content")),
    ...quote.quoted.map(as("quoted")),
    ...(quote.cue ? [as("cue")(quote.cue)] : []),
    ...(quote.source ? [as("source")(quote.source)] : []),
  ].filter(({ start, end }) => start < end);
}

function roles(open: readonly Layer[]): Omit<Piece, "start" | "end"> {
  const of = (part: Part) => open.filter((layer) => layer.part === part).map(({ quote }) => quote);
  return { owner: ownerAmong(open), cueOf: of("cue"), sourceOf: of("source") };
}

/** The shortest layer of said words; of two that are as long, what stands in marks. */
function ownerAmong(open: readonly Layer[]): Piece["owner"] {
  let best: { quote: number; part: "content" | "quoted"; length: number } | null = null;
  for (const { quote, part, start, end } of open) {
    if (part !== "content" && part !== "quoted") continue;
    const length = end - start;
    if (!best || length < best.length || (length === best.length && part === "quoted")) best = { quote, part, length };
  }
  return best && { quote: best.quote, part: best.part };
}

/** Where each line ends, its line break included. */
function lineEnds(text: string): number[] {
  return [...text.matchAll(/\r\n|[\n\r]/g)].map(({ index, 0: { length } }) => index + length);
}
