import type { Span } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import { isWhiteSpace } from "../tokenize/white-space";
import { type MarkFamily, type MarkKind, type Marks, marksIn } from "./marks";

/** A span in quotation marks: `start` and `end` with the marks, `innerStart` and `innerEnd` without. */
export interface MarkedSpan extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the mark is never closed and the paragraph, or the next opening mark, ends the span. */
  readonly closed: boolean;
  readonly family: MarkFamily;
  /** Whether the words end with a comma, full stop, question or exclamation mark of their own. */
  readonly stop: boolean;
  /** Whether they start small, as words taken out of a sentence do. */
  readonly opensLow: boolean;
  /** Spans in marks within this one, in text order. */
  readonly inside: readonly MarkedSpan[];
}

/** No text nests this deep; marks that open deeper are passed over, so that looking for their partners stays cheap. */
const DEEPEST = 30;

const NONE: readonly MarkedSpan[] = [];

const SMALL = /^\P{L}*\p{Ll}/u;
const STOP = /[,.?!…]["'’”]?\s*$/;

/** An open mark, and the spans that have ended since. */
interface Open {
  readonly start: number;
  readonly kind: MarkKind;
  inside: MarkedSpan[] | null;
}

/**
 * The outermost spans in quotation marks of one paragraph, in text order, each holding those inside it.
 *
 * The stack starts afresh with each paragraph, so that one lost mark cannot spoil the next.
 * @param continues whether the paragraph before left a mark open, so that a first closing mark ends this paragraph's start
 */
export function markedSpansIn(
  tokens: TokenizedText,
  first: number,
  last: number,
  continues: boolean,
): readonly MarkedSpan[] {
  const marks = marksIn(tokens, first, last);
  if (marks.kinds.length === 0) return NONE;
  const { text } = tokens;
  const start = tokens.starts[first];
  const end = tokens.ends[last - 1];
  const { starts, kinds } = marks;
  const keepsOpen = possessives(text, marks);
  const top: MarkedSpan[] = [];
  const stack: Open[] = [];
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    const at = starts[i];
    if (keepsOpen.has(i)) continue;
    if (stack.length > DEEPEST && !kind.closes) continue;
    const opener = kind.closes ? openerFor(stack, kind) : -1;
    if (opener >= 0) {
      drop(stack, opener + 1, text, at, top);
      const open = stack.pop()!;
      if (!isBlank(text, innerStart(open), at)) add(stack, top, markedSpan(text, open, at, at + kind.length, true));
    } else if (kind.opens) {
      const same = stack.findIndex((open) => open.kind.family === kind.family);
      if (same >= 0 && !nests(kinds, i)) drop(stack, same, text, at, top);
      stack.push({ start: at, kind, inside: null });
    } else if (continues && stack.length === 0 && top.length === 0 && isDouble(kind) && !isBlank(text, start, at)) {
      const open = { start, kind: { ...kind, length: 0 }, inside: null };
      top.push(markedSpan(text, open, at, at + kind.length, true));
    }
  }
  drop(stack, 0, text, end, top, REOPENS.exec(text.slice(end - 1, end + 8))?.[1]);
  return top;
}

/** Adds a span to those inside the innermost open mark, or else to those at the top. */
function add(stack: readonly Open[], top: MarkedSpan[], span: MarkedSpan): void {
  const open = stack.at(-1);
  if (!open) top.push(span);
  else if (open.inside) open.inside.push(span);
  else open.inside = [span];
}

function innerStart({ start, kind }: Open): number {
  return start + kind.length;
}

/** Whether a pair of marks holds nothing, or nothing but a comma: “” is nobody’s words, wherever it stands. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== "," && !isWhiteSpace(text.charCodeAt(at))) return false;
  return true;
}

function markedSpan(text: string, open: Open, innerEnd: number, end: number, closed: boolean): MarkedSpan {
  const { start, kind, inside } = open;
  const from = innerStart(open);
  const stop = STOP.test(text.slice(Math.max(from, innerEnd - 4), innerEnd));
  const opensLow = SMALL.test(text.slice(from, from + 8));
  return {
    start,
    innerStart: from,
    innerEnd,
    end,
    closed,
    family: kind.family,
    stop,
    opensLow,
    inside: inside ?? NONE,
  };
}

function isDouble({ family }: MarkKind): boolean {
  return family !== "single" && family !== "apostrophe";
}

function pairs(opening: MarkFamily, closing: MarkFamily): boolean {
  if (opening === closing) return true;
  if (opening === "low") return closing === "curly" || closing === "double";
  // Editors that curl only some marks leave “…" and "…”, ‘…' and '…’.
  if (opening === "single" || opening === "apostrophe") return closing === "single" || closing === "apostrophe";
  return (opening === "curly" && closing === "double") || (opening === "double" && closing === "curly");
}

/** The innermost open mark that `mark` closes, or -1. */
function openerFor(stack: readonly Open[], mark: MarkKind): number {
  const same = stack.findLastIndex(({ kind }) => kind.family === mark.family);
  // A mark that may as well open closes only its own kind.
  if (same >= 0 || mark.opens) return same;
  return stack.findLastIndex(({ kind }) => pairs(kind.family, mark.family));
}

/** Whether an opening mark inside an open span of its own kind really nests: two closing marks follow, not one. */
function nests(kinds: readonly MarkKind[], at: number): boolean {
  const { family } = kinds[at];
  return family !== "double" && ends(kinds[at + 1], family) && ends(kinds[at + 2], family);
}

function ends(kind: MarkKind | undefined, family: MarkFamily): boolean {
  return kind?.family === family && kind.closes;
}

/** A paragraph that ends with a stop, and the next one that opens with a single mark. */
const REOPENS = /^[.?!…]\s+([‘'])\p{L}/u;

/**
 * Ends all spans open above `from`, without a closing mark; single marks that never close are no quotation at all, unless
 * the next paragraph opens them anew.
 */
function drop(stack: Open[], from: number, text: string, at: number, top: MarkedSpan[], reopened?: string): void {
  while (stack.length > from) {
    const open = stack.pop()!;
    if (!isDouble(open.kind) && (text[open.start] !== reopened || stack.length > 0)) {
      for (const span of open.inside ?? NONE) add(stack, top, span);
      continue;
    }
    let end = at;
    while (end > innerStart(open) && isWhiteSpace(text.charCodeAt(end - 1))) end--;
    if (!isBlank(text, innerStart(open), end)) add(stack, top, markedSpan(text, open, end, end, false));
  }
}

/**
 * Closing single marks that are the possessive of a plural instead (‘the players’ union said’): an s before, a word
 * after, and a surer closing mark still to come before the next opening one.
 */
function possessives(text: string, { starts, kinds }: Marks): ReadonlySet<number> {
  const found = new Set<number>();
  let surerFollows = false;
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (isDouble(kinds[i])) continue;
    if (kinds[i].opens) {
      surerFollows = false;
      continue;
    }
    const at = starts[i];
    const isPlural = /s/i.test(text[at - 1]) && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
    if (isPlural && surerFollows) found.add(i);
    else if (!isPlural) surerFollows = true;
  }
  return found;
}
