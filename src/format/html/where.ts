import type { Span } from "../../span";
import { markedSpans } from "../marked";
import type { Part } from "./cast-list";
import type { Sheet } from "./sheet";

/** Thousandths of the article. A shorter quote is drawn as wide as this, to be seen at all. */
const whole = 1000;
const narrowest = 6;

/** A bar from the first to the last word of the article, filled where somebody speaks: full for words in marks, pale for others. */
export function whereBar({ text, quotes }: Sheet, part: Part): string {
  const places = part.quotes.map((number) => quotes[number]!);
  const boxes = places.flatMap((quote) =>
    markedSpans(quote).map((span) => box(span, text.length, quote.type === "indirect" ? ' class="pale"' : "")),
  );
  const starts = places.map(({ content }) => `${Math.round((content[0]!.start / text.length) * 100)} %`);
  const label = `Where in the article: ${[...new Set(starts)].join(", ")}`;
  return `<svg class="where" viewBox="0 0 ${whole} 10" preserveAspectRatio="none" role="img" aria-label="${label}">${boxes.join("")}</svg>`;
}

function box({ start, end }: Span, length: number, look: string): string {
  const width = Math.max(narrowest, Math.round(((end - start) / length) * whole));
  const x = Math.min(whole - width, Math.round((start / length) * whole));
  return `<rect${look} x="${x}" y="0" width="${width}" height="10"/>`;
}
