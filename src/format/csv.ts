import type { Quote } from "../resolve/quote";
import type { Span } from "../span";
import { legible } from "./legible";

const columns = [
  ...["document", "quote", "type", "text", "speaker_id", "speaker", "kind", "role", "affiliation", "relay", "cue"],
  ...["cue_lemma", "source", "confidence", "rule", "content_offsets", "quoted_offsets"],
];

export interface CsvOptions {
  /** Whether the names of the columns come first, after a byte-order mark. Default: true; false for what is appended. */
  readonly header?: boolean;
}

/**
 * A table for spreadsheets, a line for each quote. It starts with a byte-order mark, without which some spreadsheets read
 * “ as â€œ. Cells that a spreadsheet would run as a formula start with an apostrophe. Offsets are UTF-16 code units, as
 * `12..45`, parts with a space between; characters that no spreadsheet holds become U+FFFD.
 *
 * @param id what to call the document
 * @param quotes what `extractQuotes` returned for it
 */
export function toCsv(id: string, quotes: readonly Quote[], { header = true }: CsvOptions = {}): string {
  const rows = quotes.map((quote, at) => row([id, String(at + 1), ...cells(quote)]));
  return (header ? `\ufeff${row(columns)}` : "") + rows.join("");
}

function cells({ type, text, speaker, relay, cue, source, confidence, rule, content, quoted }: Quote): string[] {
  return [
    ...[type, text],
    ...[speaker?.id, speaker?.name, speaker?.kind, speaker?.role, speaker?.affiliation].map((cell) => cell ?? ""),
    ...[relay?.name, cue?.text, cue?.lemma, source?.text].map((cell) => cell ?? ""),
    ...[String(confidence), rule, offsets(content), offsets(quoted)],
  ];
}

/** Not `12-45` or `12:45`, of which a spreadsheet makes a date or a time. */
function offsets(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}..${end}`).join(" ");
}

function row(values: readonly string[]): string {
  return `${values.map((value) => `"${harmless(legible(value)).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

/** White space before a formula does not stop every spreadsheet, nor do the wide forms of East Asian keyboards. */
function harmless(cell: string): string {
  return /^[\s\ufffd]*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
