export { toBrat } from "./brat";
export { type CsvOptions, toCsv } from "./csv";
export { type FragmentOptions, toFragment } from "./html/fragment";
export { type HtmlOptions, type ReportDocument, toHtml, toReport } from "./html/report";
export { reportScript } from "./html/script";
export { reportStyle } from "./html/style";
export { type QuoteDocument, type QuoteRecord, type SpeakerReference, toJson } from "./json";
export { toJsonl } from "./jsonl";
export { toTei, toTeiCorpus } from "./tei";
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  toWebAnnotation,
} from "./web-annotation";
