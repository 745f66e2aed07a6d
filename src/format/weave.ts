import { firstEndingAfter, type Span } from "../span";
import { markup } from "./markup";

/** A span to be put between tags. */
export interface Layer extends Span {
  /** Where two layers cross, the one of higher rank is cut in two. Around the same words it is the outer one. */
  readonly rank: number;
  readonly open: string;
  /** In place of `open` for what follows a cut: an id, for one, must not come twice. */
  readonly reopen: string;
  readonly close: string;
}

interface Piece {
  readonly layer: Layer;
  readonly start: number;
  end: number;
}

/**
 * Each block of a text as markup with its layers as tags, properly nested: a layer that crosses the end of a block or a
 * stronger layer is cut there.
 *
 *     He said the [plan was “a (mess]” and a shame).      crossing
 *     He said the [plan was “a (mess)]”(and a shame).     woven
 *
 * @param blocks in text order, apart from each other
 */
export function weave(text: string, blocks: readonly Span[], layers: readonly Layer[]): string[] {
  const opened = new Set<Layer>();
  return cutAtBlocks(blocks, layers).map((pieces, at) => {
    const nested = nest(pieces).filter(({ start, end }) => text.slice(start, end).trim() !== "");
    return write(text, blocks[at]!, nested, opened);
  });
}

/** The pieces of the layers that stand in each block. */
function cutAtBlocks(blocks: readonly Span[], layers: readonly Layer[]): Piece[][] {
  const inBlocks = blocks.map((): Piece[] => []);
  for (const layer of layers) {
    for (let at = firstEndingAfter(blocks, layer.start); at < blocks.length && blocks[at]!.start < layer.end; at++) {
      const { start, end } = blocks[at]!;
      inBlocks[at]!.push({ layer, start: Math.max(start, layer.start), end: Math.min(end, layer.end) });
    }
  }
  return inBlocks;
}

/** Outer pieces before inner ones. */
function order(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || b.layer.rank - a.layer.rank;
}

/** The pieces cut until none crosses another, outer ones first. */
function nest(pieces: readonly Piece[]): Piece[] {
  const queue = [...pieces].sort(order);
  const around: Piece[] = [];
  for (let at = 0; at < queue.length; at++) {
    const piece = queue[at]!;
    while (around.length > 0 && around.at(-1)!.end <= piece.start) around.pop();
    for (let outer = around.at(-1); outer && outer.end < piece.end; outer = around.at(-1)) {
      const weaker = outer.layer.rank > piece.layer.rank ? outer : piece;
      insert(queue, at + 1, cut(weaker, weaker === piece ? outer.end : piece.start));
      if (weaker === outer) around.pop();
    }
    around.push(piece);
  }
  return queue.filter(({ start, end }) => start < end);
}

/** Ends a piece at an offset, and gives the rest. */
function cut(piece: Piece, offset: number): Piece {
  const rest = { layer: piece.layer, start: offset, end: piece.end };
  piece.end = offset;
  return rest;
}

/** Puts a piece where it belongs among those from `from` on. */
function insert(queue: Piece[], from: number, piece: Piece): void {
  let low = from;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(queue[middle]!, piece) < 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, piece);
}

function write(text: string, block: Span, pieces: readonly Piece[], opened: Set<Layer>): string {
  const around: Piece[] = [];
  let out = "";
  let at = block.start;
  const writeTo = (offset: number) => {
    out += markup(text.slice(at, offset));
    at = offset;
  };
  const closeBefore = (offset: number) => {
    while (around.length > 0 && around.at(-1)!.end <= offset) {
      const { end, layer } = around.pop()!;
      writeTo(end);
      out += layer.close;
    }
  };
  for (const piece of pieces) {
    closeBefore(piece.start);
    writeTo(piece.start);
    out += opened.has(piece.layer) ? piece.layer.reopen : piece.layer.open;
    opened.add(piece.layer);
    around.push(piece);
  }
  closeBefore(block.end);
  writeTo(block.end);
  return out;
}
