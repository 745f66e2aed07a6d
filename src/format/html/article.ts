import type { Quote } from "../../resolve/quote";
import type { Span } from "../../span";
import { paragraphsOf } from "../../tokenize/paragraphs";
import { markedSpans } from "../marked";
import { markup } from "../markup";
import { type Layer, weave } from "../weave";
import type { Sheet } from "./sheet";
import { isUnsure } from "./words";

// Where they cross, words in marks stay whole and all else is cut around them.
const rank = { quoted: 0, indirect: 1, said: 2, source: 3, cue: 3 };

/** The article as paragraphs; read without its tags it is the text, to the character. */
export function article(sheet: Sheet): string {
  const { text } = sheet;
  const layers = sheet.quotes.flatMap((quote, number) => [
    ...saidLayers(sheet, quote, number),
    ...markLayers(quote),
    ...wordLayers(sheet, quote, number),
  ]);
  const paragraphs = paragraphsOf(text);
  const woven = weave(text, paragraphs, layers);
  let at = 0;
  const parts = paragraphs.map(({ start, end }, index) => {
    const between = markup(text.slice(at, start));
    at = end;
    return `${between}<p dir="auto">${woven[index]}</p>`;
  });
  return parts.join("") + markup(text.slice(at));
}

/** What the words in marks, or without any, are: the one thing that readers of the page by program look for. */
function markLayers(quote: Quote): Layer[] {
  const { speaker, type } = quote;
  const name = markup(speaker?.name ?? "");
  const role = markup(speaker?.role ?? "");
  const open = `<mark data-speaker="${name}" data-role="${role}" data-type="${type}">`;
  return markedSpans(quote).map((span) =>
    layer(span, type === "indirect" ? rank.indirect : rank.quoted, open, open, "</mark>"),
  );
}

/** The parts of a quote: the first can be reached with the keyboard, the last bears the label. */
function saidLayers(sheet: Sheet, quote: Quote, number: number): Layer[] {
  const { initials, voice } = sheet.labelOf(quote.speaker);
  const unsure = isUnsure(quote);
  const id = sheet.idOf("said", number);
  const who = quote.speaker?.name ?? "speaker not named";
  const label = `data-label="${markup(initials)}${unsure ? "?" : ""}"`;
  const style = `class="said ${quote.type} ${voice}${unsure ? " unsure" : ""}" data-quote="${id}"`;
  const reach = `id="${id}" tabindex="0" role="group" aria-label="Quote ${number + 1}, ${markup(who)}"`;
  const described = `aria-describedby="${sheet.idOf("entry", number)}"`;
  return quote.content.map((span, part) => {
    const last = part === quote.content.length - 1 ? ` ${label}` : "";
    const reopen = `<span ${style}${last}>`;
    const open = part === 0 ? `<span ${reach} ${described} ${style}${last}>` : reopen;
    return layer(span, rank.said, open, reopen, "</span>");
  });
}

/** Cue and source, each tied to its quote. */
function wordLayers(sheet: Sheet, { cue, source, speaker }: Quote, number: number): Layer[] {
  const { voice } = sheet.labelOf(speaker);
  const tied = (name: "cue" | "source", span: Span) => {
    const open = `<span class="${name} ${voice}" data-quote="${sheet.idOf("said", number)}">`;
    return layer(span, rank[name], open, open, "</span>");
  };
  return [...(cue ? [tied("cue", cue)] : []), ...(source ? [tied("source", source)] : [])];
}

function layer({ start, end }: Span, rank: number, open: string, reopen: string, close: string): Layer {
  return { start, end, rank, open, reopen, close };
}
