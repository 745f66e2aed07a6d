import { inCodePoints } from "../format/code-points";
import { type QuoteDocument, toJson } from "../format/json";
import { stringify } from "../format/stringify";
import type { Explanation } from "../resolve/explain";
import type { Quote } from "../resolve/quote";
import type { Format, OffsetUnit } from "./options";
import { paintFor } from "./paint";
import type { Streams } from "./streams";
import { viewDocument } from "./view";

/** How documents are written, one at a time: nothing waits in memory for the last of them. */
export interface Output {
  readonly open: string;
  readonly separator: string;
  readonly close: string;
  /** @param explanations why each quote has its speaker; only the text for people shows it */
  document(name: string, text: string, quotes: readonly Quote[], explanations?: readonly Explanation[]): string;
}

/** Long lines tire the eye; where no terminal says its width, the old one is taken. */
const widest = 100;
const usual = 80;

/** What is wanted. */
export interface Wanted {
  readonly format: Format;
  readonly offsets: OffsetUnit;
  /** How many were asked for: several make JSON an array. */
  readonly documents: number;
}

export function outputFor({ format, offsets, documents }: Wanted, streams: Pick<Streams, "stdout" | "env">): Output {
  const toDocument: ToDocument =
    offsets === "codepoint"
      ? (name, text, quotes) => inCodePoints(text, toJson(name, quotes))
      : (name, _, quotes) => toJson(name, quotes);
  switch (format) {
    case "text":
      return textOutput(streams);
    case "json":
      return jsonOutput(documents > 1, toDocument);
    case "jsonl":
      return jsonlOutput(toDocument);
  }
}

type ToDocument = (name: string, text: string, quotes: readonly Quote[]) => QuoteDocument;

function textOutput(streams: Pick<Streams, "stdout" | "env">): Output {
  const view = { width: Math.min(streams.stdout.columns || usual, widest), paint: paintFor(streams) };
  return {
    open: "",
    separator: "\n",
    close: "",
    document: (name, text, quotes, explanations) =>
      viewDocument(name === "-" ? "standard input" : name, text, quotes, { ...view, explanations }),
  };
}

function jsonOutput(several: boolean, toDocument: ToDocument): Output {
  const [open, separator, close, end] = several ? ["[\n", ",\n", "\n]\n", ""] : ["", "", "", "\n"];
  const document: Output["document"] = (name, text, quotes) => stringify(toDocument(name, text, quotes), 2) + end;
  return { open, separator, close, document };
}

function jsonlOutput(toDocument: ToDocument): Output {
  const document: Output["document"] = (name, text, quotes) => `${stringify(toDocument(name, text, quotes), 0)}\n`;
  return { open: "", separator: "", close: "", document };
}
