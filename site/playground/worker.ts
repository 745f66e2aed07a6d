import { type Explanation, explainAll, extractQuotes, type Quote } from "whosaid";
import { toHtml, toJson } from "whosaid/format";
import type { Answer, Question } from "./protocol";

// The library's side of the page. It runs apart from the page, so that typing stays smooth however long the text is.

let reading = -1;
let text = "";
let quotes: readonly Quote[] = [];
/** Made when the first quote of a text is pointed at: it takes as long again as reading does. */
let explanations: readonly Explanation[] | null = null;

function answer(question: Question): Answer {
  if (question.kind === "read") return read(question.reading, question.text);
  if (question.reading !== reading) return { kind: "failed", message: "The text has changed since." };
  if (question.kind === "why") return { kind: "explanation", explanation: why(question.quote) };
  const chosen = question.quotes.map((at) => quotes[at]!);
  if (question.kind === "report") return { kind: "text", text: toHtml(text, chosen, { title: "Who said what" }) };
  return { kind: "text", text: JSON.stringify(toJson("article", chosen), null, 2) };
}

function read(number: number, newText: string): Answer {
  const from = performance.now();
  [reading, text, explanations] = [number, newText, null];
  quotes = extractQuotes(text);
  return { kind: "quotes", quotes, milliseconds: performance.now() - from };
}

function why(quote: number): Explanation | null {
  explanations ??= explainAll(text);
  return explanations[quote] ?? null;
}

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data));
});
// The first reading makes the tagger: done before there is a text, nobody waits for it.
extractQuotes("“Ready,” she said.");
