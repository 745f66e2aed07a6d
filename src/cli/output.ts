import { toJson } from "../format/json";
import { toJsonl } from "../format/jsonl";
import { stringify } from "../format/stringify";
import type { Explanation } from "../resolve/explain";
import type { Quote } from "../resolve/quote";
import type { Format } from "./options";
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

/** @param documents how many were asked for: several make JSON an array */
export function outputFor(format: Format, documents: number, streams: Pick<Streams, "stdout" | "env">): Output {
  switch (format) {
    case "text":
      return textOutput(streams);
    case "json":
      return jsonOutput(documents > 1);
    case "jsonl":
      return { open: "", separator: "", close: "", document: (name, _text, quotes) => toJsonl(name, quotes) };
  }
}

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

function jsonOutput(several: boolean): Output {
  const document = (name: string, quotes: readonly Quote[]) => stringify(toJson(name, quotes), 2);
  return several
    ? { open: "[\n", separator: ",\n", close: "\n]\n", document: (name, _text, quotes) => document(name, quotes) }
    : { open: "", separator: "", close: "", document: (name, _text, quotes) => `${document(name, quotes)}\n` };
}
