import { readdirSync, readFileSync } from "node:fs";
import { extractQuotes } from "../src/extract";
import type { Quote, Speaker } from "../src/resolve/quote";
import { textSpan } from "../src/span";

/** A text and its quotes, as a format gets them. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

const corpus = new URL("../corpus/", import.meta.url);

export const fiveDocuments: readonly Sample[] = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => read(name, readFileSync(new URL(name, corpus), "utf8")));

/** What a file format could stumble over. */
export const nasty: readonly Sample[] = [
  read("empty", ""),
  read("emoji", "🎉 “We 👩‍👩‍👧 won 🎉,” said Ann 🎉 Lee, the mayor. “Twice,” she said."),
  read("right to left", "“שלום עולם,” said Ann Lee.\n\n“مرحبا \u202eكثيرا,” she said."),
  read("markup", `“<script>alert("1 & 2")</script> --> ]]>,” said Ann <b title='x'>Lee</b>, the "mayor" & co.`),
  read("formula", "“=cmd|' /C calc'!A0,” said Ann Lee.\n“+1 and @once,” she said.\n“\t-2, \"really\",” she said."),
  read(
    "controls",
    "“We \0 will\u0001 win\u001b[31m,” said Ann Lee.\r\n“Yes\u0085 or\u2028 no\ufffe,” she said.\r“No,” he said.",
  ),
  read("half pairs", "“We \ud83d will \udc4d win,” said Ann Lee. 🎉 “Yes,” she said."),
  read("nested", "“He told me, ‘Get out,’ and I did,” Ann Lee said. “Then,” she said, “I was ‘free.’”"),
  read("several paragraphs", "Ann Lee said: “One.\n\n“Two.\n\n“Three.” She called it “a mess” and “a shame” again."),
  made("crossing", "abc def ghi jkl mno\npqr stu", [
    { type: "indirect", content: [[0, 11]] },
    { type: "mixed", content: [[4, 19]], quoted: [[8, 15]] },
    { type: "indirect", content: [[6, 23]] },
    { type: "direct", content: [[2, 5]], quoted: [[2, 5]] },
    { type: "direct", content: [[24, 27]], quoted: [[24, 27]] },
  ]),
];

function read(name: string, text: string): Sample {
  return { name, text, quotes: extractQuotes(text) };
}

type Ends = readonly (readonly [start: number, end: number])[];

function made(name: string, text: string, parts: { type: Quote["type"]; content: Ends; quoted?: Ends }[]): Sample {
  const spans = (ends: Ends) => ends.map(([start, end]) => textSpan(text, { start, end }));
  const quotes = parts.map(({ type, content, quoted = [] }, at): Quote => {
    const source = textSpan(text, { start: 1, end: 3 });
    const speaker: Speaker | null = at === 3 ? null : person(`s${at + 1}`, `“Al” <${at}> & co`);
    const words = { type, text: spans(content)[0]!.text, content: spans(content), quoted: spans(quoted) };
    return { ...words, cue: null, source, speaker, relay: null, confidence: at / 5, rule: "made" };
  });
  return { name, text, quotes };
}

function person(id: string, name: string): Speaker {
  return { id, name, kind: "person", role: '"chief"', roles: [], affiliation: null, mentions: [] };
}

/** The text as a format can hold it: controls and half pairs replaced, one for one. */
export function held(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** The spans that stand for a quote: in marks, else all of an indirect one. */
export function wordsOf(quote: Quote) {
  return quote.type === "indirect" ? quote.content : quote.quoted;
}
