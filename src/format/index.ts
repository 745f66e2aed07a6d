export { type FragmentOptions, toFragment } from "./html/fragment";
export { type HtmlOptions, type ReportDocument, toHtml, toReport } from "./html/report";
export { reportScript } from "./html/script";
export { reportStyle } from "./html/style";
export { type QuoteDocument, type QuoteRecord, type SpeakerReference, toJson } from "./json";
export { toJsonl } from "./jsonl";
