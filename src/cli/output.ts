import { toBrat } from "../format/brat";
import { inCodePoints } from "../format/code-points";
import { toCsv } from "../format/csv";
import { type ReportDocument, toReport } from "../format/html/report";
import { toJson } from "../format/json";
import { stringify } from "../format/stringify";
import { toTei, toTeiCorpus } from "../format/tei";
import { toWebAnnotation } from "../format/web-annotation";
import type { Explanation } from "../resolve/explain";
import type { Quote } from "../resolve/quote";
import type { Format, OffsetUnit } from "./options";
import { paintFor } from "./paint";
import { printable } from "./printable";
import type { Streams } from "./streams";
import { viewDocument } from "./view";

/** How documents are written, one at a time. */
export interface Output {
  readonly open: string;
  readonly separator: string;
  /** What comes after the last document. */
  close(): string;
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
      return joined((name, text, quotes) => `${stringify(toDocument(name, text, quotes), 0)}\n`);
    case "html":
      return htmlOutput();
    case "csv":
      return csvOutput();
    case "annotation":
      return jsonOutput(documents > 1, toWebAnnotation);
    case "tei":
      return teiOutput(documents > 1);
    case "brat":
      return joined((_name, text, quotes) => toBrat(text, quotes));
  }
}

type ToDocument = (name: string, text: string, quotes: readonly Quote[]) => object;

function textOutput(streams: Pick<Streams, "stdout" | "env">): Output {
  const view = { width: Math.min(streams.stdout.columns || usual, widest), paint: paintFor(streams) };
  return {
    open: "",
    separator: "\n",
    close: () => "",
    document: (name, text, quotes, explanations) =>
      viewDocument(titleOf(name), text, quotes, { ...view, explanations }),
  };
}

function jsonOutput(several: boolean, toDocument: ToDocument): Output {
  const [open, separator, close, end] = several ? ["[\n", ",\n", "\n]\n", ""] : ["", "", "", "\n"];
  const document: Output["document"] = (name, text, quotes) => stringify(toDocument(name, text, quotes), 2) + end;
  return { open, separator, close: () => close!, document };
}

/** Documents that follow each other with nothing around or between. */
function joined(document: Output["document"]): Output {
  return { open: "", separator: "", close: () => "", document };
}

/** One page for all, which starts with its contents: it can only be written when the last document is there. */
function htmlOutput(): Output {
  const documents: ReportDocument[] = [];
  const document: Output["document"] = (name, text, quotes) => {
    documents.push({ title: printable(titleOf(name)), text, quotes });
    return "";
  };
  return { open: "", separator: "", close: () => toReport(documents), document };
}

/** One table for all, its header once. */
function csvOutput(): Output {
  let header = true;
  return joined((name, _text, quotes) => {
    const table = toCsv(name, quotes, { header });
    header = false;
    return table;
  });
}

function teiOutput(several: boolean): Output {
  if (!several) return joined(toTei);
  const { open, document, close } = toTeiCorpus();
  return { open, separator: "", close: () => close, document };
}

function titleOf(name: string): string {
  return name === "-" ? "standard input" : name;
}
