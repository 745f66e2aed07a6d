import type { Span } from "../span";
import { isWhiteSpace } from "../tokenize/white-space";
import { type Mark, type MarkFamily, marksIn } from "./marks";

/** A span in quotation marks: `start` and `end` with the marks, `innerStart` and `innerEnd` without. */
export interface MarkedSpan extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False where the mark is never closed and the paragraph, or the next opening mark, ends the span. */
  readonly closed: boolean;
  readonly family: MarkFamily;
  /** Whether the words end with a comma, full stop, question or exclamation mark of their own. */
  readonly stop: boolean;
  /** Spans in marks within this one, in text order. */
  readonly inside: readonly MarkedSpan[];
}

/** No text nests this deep; marks that open deeper are passed over, so that looking for their partners stays cheap. */
const DEEPEST = 30;

const STOP = /[,.?!…]["'’”]?\s*$/;

interface Open {
  readonly mark: Mark;
  readonly inside: MarkedSpan[];
}

/**
 * The outermost spans in quotation marks of one paragraph, in text order, each holding those inside it.
 *
 * The stack starts afresh with each paragraph, so that one lost mark cannot spoil the next.
 * @param continues whether the paragraph before left a mark open, so that a first closing mark ends this paragraph's start
 */
export function markedSpansIn(text: string, start: number, end: number, continues: boolean): MarkedSpan[] {
  const marks = marksIn(text, start, end);
  if (marks.length === 0) return [];
  const keepsOpen = possessives(text, marks);
  const top: MarkedSpan[] = [];
  const stack: Open[] = [];
  const level = () => stack.at(-1)?.inside ?? top;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (keepsOpen[i]) continue;
    if (stack.length > DEEPEST && !mark.closes) continue;
    const opener = mark.closes ? openerFor(stack, mark) : -1;
    if (opener >= 0) {
      drop(stack, opener + 1, text, mark.start);
      const { mark: opening, inside } = stack.pop()!;
      if (!isBlank(text, opening.start + opening.length, mark.start))
        level().push(spanOf(text, opening, mark.start, mark.start + mark.length, true, inside));
    } else if (mark.opens) {
      const same = firstOf(stack, mark.family);
      if (same >= 0 && !nests(marks, i)) {
        drop(stack, same, text, mark.start, top);
      }
      stack.push({ mark, inside: [] });
    } else if (
      continues &&
      stack.length === 0 &&
      top.length === 0 &&
      isDouble(mark) &&
      !isBlank(text, start, mark.start)
    ) {
      const opening = { ...mark, start, length: 0 };
      top.push(spanOf(text, opening, mark.start, mark.start + mark.length, true, []));
    }
  }
  drop(stack, 0, text, end, top, REOPENS.exec(text.slice(end - 1, end + 8))?.[1]);
  return top;
}

/** Whether a pair of marks holds nothing, or nothing but a comma: “” is nobody’s words, wherever it stands. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== "," && !isWhiteSpace(text.charCodeAt(at))) return false;
  return true;
}

function spanOf(
  text: string,
  opening: Mark,
  innerEnd: number,
  end: number,
  closed: boolean,
  inside: readonly MarkedSpan[],
): MarkedSpan {
  const innerStart = opening.start + opening.length;
  const stop = STOP.test(text.slice(Math.max(innerStart, innerEnd - 4), innerEnd));
  return { start: opening.start, innerStart, innerEnd, end, closed, family: opening.family, stop, inside };
}

function isDouble(mark: Mark): boolean {
  return mark.family !== "single" && mark.family !== "apostrophe";
}

function pairs(opening: MarkFamily, closing: MarkFamily): boolean {
  if (opening === closing) return true;
  if (opening === "low") return closing === "curly" || closing === "double";
  // Editors that curl only some marks leave “…" and "…”, ‘…' and '…’.
  if (opening === "single" || opening === "apostrophe") return closing === "single" || closing === "apostrophe";
  return (opening === "curly" && closing === "double") || (opening === "double" && closing === "curly");
}

/** The outermost open mark of a family, or -1. */
function firstOf(stack: readonly Open[], family: MarkFamily): number {
  for (let at = 0; at < stack.length; at++) if (stack[at].mark.family === family) return at;
  return -1;
}

/** The innermost open mark that `mark` closes, or -1. */
function openerFor(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i].mark.family === mark.family) return i;
  }
  // A mark that may as well open closes only its own kind.
  if (mark.opens) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    if (pairs(stack[i].mark.family, mark.family)) return i;
  }
  return -1;
}

/** Whether an opening mark inside an open span of its own kind really nests: two closing marks follow, not one. */
function nests(marks: readonly Mark[], at: number): boolean {
  const next = marks[at + 1];
  const afterNext = marks[at + 2];
  const family = marks[at].family;
  if (family === "double" || !next || !afterNext) return false;
  return next.family === family && afterNext.family === family && next.closes && afterNext.closes;
}

/** A paragraph that ends with a stop, and the next one that opens with a single mark. */
const REOPENS = /^[.?!…]\s+([‘'])\p{L}/u;

/**
 * Ends all spans open above `from`, without a closing mark; single marks that never close are no quotation at all, unless
 * the next paragraph opens them anew.
 */
function drop(stack: Open[], from: number, text: string, at: number, top?: MarkedSpan[], reopened?: string): void {
  while (stack.length > from) {
    const { mark, inside } = stack.pop()!;
    const level = stack.at(-1)?.inside ?? top;
    if (!level) continue;
    if (!isDouble(mark) && (text[mark.start] !== reopened || level !== top)) {
      for (const span of inside) level.push(span);
      continue;
    }
    let end = at;
    while (end > mark.start + mark.length && isWhiteSpace(text.charCodeAt(end - 1))) end--;
    if (!isBlank(text, mark.start + mark.length, end)) level.push(spanOf(text, mark, end, end, false, inside));
  }
}

/**
 * Closing single marks that are the possessive of a plural instead (‘the players’ union said’): an s before, a word
 * after, and a surer closing mark still to come before the next opening one.
 */
function possessives(text: string, marks: readonly Mark[]): boolean[] {
  const result = marks.map(() => false);
  let surerFollows = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (isDouble(mark)) continue;
    if (mark.opens) {
      surerFollows = false;
      continue;
    }
    const isPlural = /s/i.test(text[mark.start - 1]) && /^ \p{L}/u.test(text.slice(mark.start + 1, mark.start + 3));
    if (isPlural && surerFollows) result[i] = true;
    else if (!isPlural) surerFollows = true;
  }
  return result;
}
