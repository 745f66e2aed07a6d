import type { Explanation } from "../resolve/explain";
import type { Quote } from "../resolve/quote";
import { because } from "./because";
import type { Paint } from "./paint";
import { positionsIn } from "./position";
import { printable } from "./printable";
import { type Word, words, wrap } from "./wrap";

export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Why each quote has its speaker, one for each, to be shown under it. Default: not shown. */
  readonly explanations?: readonly Explanation[] | undefined;
}

/** Below this a quote is more likely wrong than right, and the reader should know. */
const doubtful = 0.5;
/** However narrow the terminal, some words must fit on a line. */
const narrowest = 20;

/**
 * The quotes of one document for people to read, in text order, each under its place as line:column:
 *
 *     article.txt · 1 quote, 1 speaker
 *
 *       1:1  “We will win”
 *            Ann Lee — mayor · direct · said
 */
export function viewDocument(title: string, text: string, quotes: readonly Quote[], view: View): string {
  const { width, paint, explanations } = view;
  const positionOf = positionsIn(text);
  const places = quotes.map((quote) => {
    const { line, column } = positionOf(quote.content[0]!.start);
    return `${line}:${column}`;
  });
  const gutter = Math.max(0, ...places.map((place) => place.length)) + 2;
  const room = Math.max(narrowest, width - gutter - 2);
  const entries = quotes.map((quote, index) => {
    const why = explanations ? because(explanations[index]!) : [];
    const lines = [said(quote), details(quote), ...why].flatMap((words) => wrap(words, room, paint));
    const margin = paint("detail", places[index]!.padStart(gutter));
    return lines.map((line, row) => `${row === 0 ? margin : " ".repeat(gutter)}  ${line}\n`).join("");
  });
  return [`${paint("title", printable(title))} ${paint("detail", `· ${summary(quotes)}`)}\n`, ...entries].join("\n");
}

function summary(quotes: readonly Quote[]): string {
  if (quotes.length === 0) return "no quotes";
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
  return `${count(quotes.length, "quote")}, ${count(speakers.size, "speaker")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A direct quote's outer marks are not part of its text; here they tell it from a paraphrase. */
function said({ type, text }: Quote): Word[] {
  return words(type === "indirect" ? "paraphrase" : "quote", type === "direct" ? `“${text}”` : text);
}

function details({ speaker, relay, type, cue, confidence }: Quote): Word[] {
  return [
    ...(speaker ? words("speaker", speaker.name) : words("detail", "speaker not named")),
    ...(speaker?.role ? [...words("detail", "—"), ...words("role", speaker.role)] : []),
    ...(relay ? words("detail", `(via ${relay.name})`) : []),
    ...words("detail", `· ${type}`),
    ...(cue ? words("detail", `· ${cue.text}`) : []),
    ...(confidence < doubtful ? [...words("detail", "·"), ...words("doubt", `${percent(confidence)} % sure`)] : []),
  ];
}

function percent(confidence: number): number {
  return Math.round(confidence * 100);
}
