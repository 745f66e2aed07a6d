import { markedParagraphsOf } from "../src/detect/frame";
import { tokenize } from "../src/tokenize/tokenize";
import type { GoldAttribution, Range } from "./gold";

/** A line `T1<tab>Cue 18 22;30 34<tab>…`: some words, in one part or more. */
type TextBounds = ReadonlyMap<string, readonly Range[]>;

/**
 * The attributions of a brat annotation file, in its order. Brat counts code points, gold UTF-16 code units.
 *
 *     T1   Source 0 3   Lee
 *     T2   Cue 4 8      said
 *     T3   Content 9 13;15 19   …
 *     T4   Attribution 4 8      said
 *     E1   Attribution:T4 Source:T1 Cue:T2 Content:T3
 */
export function attributionsOfBrat(text: string, annotations: string): GoldAttribution[] {
  const units = unitOffsets(text);
  const marked = markedRanges(text);
  const bounds = new Map<string, readonly Range[]>();
  const lines = annotations.split(/\r?\n/).map((line) => line.split("\t"));
  for (const [id, where] of lines) {
    if (id.startsWith("T") && where) bounds.set(id, rangesOf(where, units));
  }
  const found: GoldAttribution[] = [];
  for (const [id, event] of lines) {
    if (!id.startsWith("E") || !event) continue;
    const content = partsOf(event, "Content", bounds);
    if (content.length === 0) continue;
    const cue = partsOf(event, "Cue", bounds);
    found.push({ id, type: typeOf(text, marked, content), content, cue, source: partsOf(event, "Source", bounds) });
  }
  return found;
}

/** The code unit at which each code point starts; the text's length last. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

/** `Content 570 572;584 591` as ranges. */
function rangesOf(where: string, units: readonly number[]): Range[] {
  return where
    .slice(where.indexOf(" ") + 1)
    .split(";")
    .map((part) => part.split(" ").map((offset) => units[Math.min(Number(offset), units.length - 1)]))
    .map(([start, end]): Range => [start, end]);
}

/** Everything that has a role in an event: a role may come back as `Content2`. */
function partsOf(event: string, role: string, bounds: TextBounds): Range[] {
  return event
    .split(" ")
    .map((argument) => argument.split(":"))
    .filter(([name]) => name.replace(/(?<!\d)\d+$/, "") === role)
    .flatMap(([, id]) => bounds.get(id) ?? [])
    .sort((a, b) => a[0] - b[0]);
}

/** By the marks on the content: all words inside, some, none. */
export function typeOf(text: string, marked: readonly Range[], content: readonly Range[]): GoldAttribution["type"] {
  let inside = 0;
  let words = 0;
  for (const [start, end] of content) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + index;
      words++;
      if (marked.some(([from, to]) => from <= at && at < to)) inside++;
    }
  }
  return inside === 0 ? "indirect" : inside === words ? "direct" : "mixed";
}

/** The spans in quotation marks of a text. */
export function markedRanges(text: string): Range[] {
  return [...markedParagraphsOf(tokenize(text))].flatMap(({ spans }) =>
    spans.map(({ start, end }): Range => [start, end]),
  );
}
