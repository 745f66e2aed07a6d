import type { Quote } from "../resolve/quote";
import type { ArchivedDocument } from "./document";
import { sentencesOf } from "./sentences";
import type { Wording } from "./wording";

/** A sentence of a quote: what is compared, so that a long quote can share one statement with one text and another with a second. */
export interface Statement {
  readonly document: ArchivedDocument;
  readonly quote: Quote;
  /** Which quote of its document, from 0. */
  readonly at: number;
  /** Which sentence of its quote, from 0. */
  readonly sentence: number;
  readonly text: string;
  readonly wording: Wording;
}

/** Fewer words than this make no statement of their own: “That was wrong.” goes with the sentence before. */
const FEWEST_WORDS = 4;

/** The texts of a quote's statements, in order; one at least. */
export function statementTexts(quote: Quote): string[] {
  const { text } = quote;
  const texts: string[] = [];
  for (const sentence of partsOf(quote).flatMap(sentencesOf)) {
    const last = texts.at(-1);
    const short = last !== undefined && (isShort(sentence) || isShort(last));
    if (short) texts[texts.length - 1] = `${last} ${sentence}`;
    else texts.push(sentence);
  }
  return texts.length === 0 ? [text] : texts;
}

/**
 * What a cue splits into sentences: “It is late,” she said. “We go home.” has no full stop after “late”. A part that
 * begins small, or with “I”, goes on with the sentence before.
 */
function partsOf({ text, content }: Quote): string[] {
  if (content.length < 2) return [text];
  const parts = content.map((part) => part.text.replace(/^["“‘«„]|,?["”’»]$/gu, ""));
  if (parts.join(" ") !== text) return [text];
  const begun: string[] = [];
  for (const part of parts) {
    if (begun.length === 0 || /^(?!I\b)\p{Lu}/u.test(part)) begun.push(part);
    else begun.push(`${begun.pop()} ${part}`);
  }
  return begun;
}

const isShort = (sentence: string): boolean => sentence.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;

/** By document, place and sentence: the order that ties fall back on, whatever order documents were added in. */
export function compareStatements(a: Statement, b: Statement): number {
  return compareText(a.document.id, b.document.id) || a.at - b.at || a.sentence - b.sentence;
}

/** By UTF-16 code unit, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
