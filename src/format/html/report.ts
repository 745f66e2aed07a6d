import type { Quote } from "../../resolve/quote";
import { markup } from "../markup";
import { toFragment } from "./fragment";
import { paper } from "./palette";
import { reportScript } from "./script";
import { reportStyle } from "./style";
import { count } from "./words";

/** One article of a report. */
export interface ReportDocument {
  /** What the article is called: its headline, or the name of its file. */
  readonly title: string;
  readonly text: string;
  /** What `extractQuotes` returned for `text`. */
  readonly quotes: readonly Quote[];
}

export interface HtmlOptions {
  /** What the article is called. Default: “Article”. */
  readonly title?: string;
}

/**
 * One article as a whole HTML page for people: its quotes marked, and beside it who is heard. The page holds all that it
 * needs, links to nothing outside itself and may load nothing; it can be read by keyboard, by ear, in the dark, on a phone
 * and on paper. `toFragment` says how quotes are marked.
 *
 * @param text the article; offsets in `quotes` are into it
 * @param quotes what `extractQuotes` returned for it
 */
export function toHtml(text: string, quotes: readonly Quote[], options: HtmlOptions = {}): string {
  return toReport([{ title: options.title ?? "Article", text, quotes }]);
}

/** Several articles as one page like that of `toHtml`, with a list of contents; one alone is just that page. */
export function toReport(documents: readonly ReportDocument[]): string {
  const several = documents.length !== 1;
  const [first] = documents;
  return page(
    several ? masthead : `${first!.title} – ${masthead}`,
    several ? `<h1 class="masthead">${masthead}</h1>\n${contents(documents)}` : `<p class="masthead">${masthead}</p>`,
    documents.map(({ title, text, quotes }, at) =>
      toFragment(text, quotes, { title, headingLevel: several ? 2 : 1, idPrefix: several ? `d${at + 1}-` : "" }),
    ),
  );
}

const masthead = "Who said what";

function contents(documents: readonly ReportDocument[]): string {
  const entries = documents.map(
    ({ title, quotes }, at) =>
      `<li><a href="#d${at + 1}-article"><bdi>${markup(title)}</bdi></a> <span class="amount">${count(quotes.length, "quote")}</span></li>`,
  );
  return `<nav aria-label="Contents">\n<ol>\n${entries.join("\n")}\n</ol>\n</nav>`;
}

/** The samples are only drawn: without colours and lines there is nothing to explain. */
const legend = `<dl class="whosaid-legend whosaid" aria-label="How to read the marks">
<div><dt><span class="said direct v0"><mark>words</mark></span></dt><dd>in quotation marks, word for word</dd></div>
<div><dt><span class="said indirect v0"><mark>words</mark></span></dt><dd>in the reporter’s wording</dd></div>
<div><dt><span class="source v0">he</span> <span class="cue v0">said</span></dt><dd>source and cue</dd></div>
<div><dt><span class="said v0" data-label="AB"></span></dt><dd>whose words they are; with “?” unsure</dd></div>
</dl>`;

function page(title: string, head: string, fragments: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${markup(title)}</title>
<style>
${reportStyle}${pageStyle}</style>
</head>
<body class="whosaid-page">
<a class="skip" href="#main">Skip to the text</a>
<header>
${head}
${legend}
</header>
<main id="main" tabindex="-1">
${fragments.join("\n")}
</main>
<footer>
<p>Read from the text alone, by program: an attribution can be wrong, and says whom the article gives as the speaker, not whether the words are true.</p>
</footer>
<script>
${reportScript}</script>
</body>
</html>
`;
}

const pageStyle = `html{background:${paper.light.paper}}
@media (prefers-color-scheme:dark){html{background:${paper.dark.paper}}}
.whosaid-page{margin:0 auto;max-width:70rem;padding:1.1rem clamp(1.1rem,4vw,3rem) 2rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.whosaid-page>header{margin-bottom:2rem;padding-bottom:.7rem;border-bottom:3px double var(--hair)}
.whosaid-page .masthead{margin:0;font:600 1rem/1.4 Charter,"Bitstream Charter",Palatino,Georgia,serif;letter-spacing:.01em}
.whosaid-page h1.masthead{font-size:2.2rem;line-height:1.2;letter-spacing:-.015em}
.whosaid-page nav{margin:.9rem 0 .6rem}
.whosaid-page nav ol{margin:0;padding-left:1.4rem}
.whosaid-page nav a{color:inherit;text-underline-offset:.2em;overflow-wrap:anywhere}
.whosaid-page .amount,.whosaid-page footer{color:var(--quiet);font-size:.85rem}
.whosaid-page main:focus{outline:none}
.whosaid-page main>*+*{margin-top:3.5rem;padding-top:2.5rem;border-top:3px double var(--hair)}
.whosaid-page .skip{position:absolute;left:-99rem}
.whosaid-page .skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--sheet);color:var(--ink);z-index:9}
.whosaid-page footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--hair)}
.whosaid-legend.whosaid{display:flex;flex-wrap:wrap;justify-content:flex-start;gap:.2rem 1.6rem;margin:.35rem 0 0;color:var(--quiet);font-size:.82rem}
.whosaid-legend div{display:flex;gap:.5rem;align-items:baseline}
.whosaid-legend dt{color:var(--ink);font-family:Charter,"Bitstream Charter",Palatino,Georgia,serif;font-size:.95rem}
.whosaid-legend dd{margin:0}
@media print{
.whosaid-page{padding:0;max-width:none}
.whosaid-page .skip{display:none}
.whosaid-page main>*+*{break-before:page;border-top:0;margin-top:0;padding-top:0}
}
`;
