import type { Quote } from "../../resolve/quote";

/** Below this, readers are told that an answer is unsure: nearly half of such answers are wrong. */
const unsureBelow = 0.6;
/** From here on, an answer is called sure: four of five or more are right. */
const sureFrom = 0.8;

/** How much of a quote is verbatim, for people. */
export const typeWords = {
  direct: "word for word",
  mixed: "partly word for word",
  indirect: "in the reporter’s words",
} as const satisfies Record<Quote["type"], string>;

export function isUnsure({ confidence }: Quote): boolean {
  return confidence < unsureBelow;
}

/** How sure an answer is: `sure (97 %)`. */
function certainty(quote: Quote): string {
  const { confidence } = quote;
  const word = isUnsure(quote) ? "unsure" : confidence < sureFrom ? "fairly sure" : "sure";
  return `${word} (${Math.round(confidence * 100)} %)`;
}

/** What decided whose words they are: the kind of quote, its cue and source, who passes it on, how sure it is. */
export function howKnown(quote: Quote): string {
  const { type, cue, source, relay } = quote;
  const parts = [
    typeWords[type],
    ...(cue ? [`cue “${cue.text}”`] : []),
    ...(source ? [`source “${source.text}”`] : []),
    ...(relay ? [`passed on by ${relay.name}`] : []),
    certainty(quote),
  ];
  return parts.join(" · ").replace(/\s+/g, " ");
}

/** `1 quote`, `2 quotes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** How many words a text has: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
