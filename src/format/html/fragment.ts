import type { Quote } from "../../resolve/quote";
import { markup } from "../markup";
import { article } from "./article";
import { cast } from "./cast";
import { type Sheet, sheetOf } from "./sheet";
import { count, isUnsure } from "./words";

/** How a fragment fits into the page around it. */
export interface FragmentOptions {
  /** What the article is called. Default: “Article”. */
  readonly title?: string;
  /** The level of the fragment's first heading, 1 to 4; those below it follow. Default: 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** What every id in it starts with; give each fragment of a page its own. Letters, digits, `-` and `_`. Default: "". */
  readonly idPrefix?: string;
}

/**
 * One article with its quotes marked, and who is heard in it, as a `<section class="whosaid">` to embed in a page of your
 * own. It is styled by `reportStyle`, and `reportScript` ties words together under the pointer; it can be read without
 * either. Each span in quotation marks, and each part of an indirect quote, is one
 * `<mark data-speaker="…" data-role="…" data-type="direct">`; the text is escaped.
 *
 * @param text the article; offsets in `quotes` are into it
 * @param quotes what `extractQuotes` returned for it
 */
export function toFragment(text: string, quotes: readonly Quote[], options: FragmentOptions = {}): string {
  const { title = "Article", headingLevel: level = 2, idPrefix = "" } = options;
  const sheet = sheetOf(text, quotes, idPrefix);
  return `<section class="whosaid" id="${idPrefix}article" aria-labelledby="${idPrefix}title">
<header>
<h${level} id="${idPrefix}title"><bdi>${markup(title)}</bdi></h${level}>
<p class="amount">${summary(sheet)}</p>
</header>
<article lang="en" aria-labelledby="${idPrefix}title">${article(sheet)}</article>
<section class="heard" aria-labelledby="${idPrefix}cast ${idPrefix}title">
<h${level + 1} id="${idPrefix}cast">Who is heard</h${level + 1}>
${sheet.cast.length > 0 ? cast(sheet, level + 2) : '<p class="amount">Nobody.</p>'}
</section>
</section>`;
}

/** `15 quotes, 7 speakers; 2 unsure, marked with “?”` */
function summary({ quotes, cast }: Sheet): string {
  const speakers = cast.filter((part) => part.speaker && part.quotes.length > 0).length;
  const unsure = quotes.filter(isUnsure).length;
  const sum = `${count(quotes.length, "quote")}, ${count(speakers, "speaker")}`;
  return unsure > 0 ? `${sum}; ${unsure} unsure, marked with “?”` : sum;
}
