import type { Quote, Speaker } from "../../resolve/quote";
import { castOf, type Part } from "./cast-list";
import { type Label, labelsOf } from "./labels";
import { voices } from "./palette";

/** One article with all that its part of a report is drawn from. */
export interface Sheet {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly cast: readonly Part[];
  labelOf(speaker: Speaker | null): Label;
  /** The id of the element that a quote, from 0, has in the article (`said`) or in the cast (`entry`). */
  idOf(kind: "said" | "entry", quote: number): string;
}

/** Nobody's name has these initials. */
const unnamed: Label = { initials: "?", voice: "nobody" };

/** @param prefix what ids start with, so that several sheets fit on one page */
export function sheetOf(text: string, quotes: readonly Quote[], prefix: string): Sheet {
  const cast = castOf(quotes);
  const labels = labelsOf(
    cast.flatMap(({ speaker }) => (speaker ? [speaker] : [])),
    voices.length,
  );
  return {
    text,
    quotes,
    cast,
    labelOf: (speaker) => (speaker && labels.get(speaker.id)) ?? unnamed,
    idOf: (kind, quote) => `${prefix}${kind}-${quote + 1}`,
  };
}
