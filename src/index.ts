export type { Cue, Quotation, QuoteType } from "./detect/quotation";
export type { SpeakerKind } from "./entities/entity";
export { type ExtractOptions, extractQuotes } from "./extract";
export type { Quote, Speaker } from "./resolve/quote";
export type { Span, TextSpan } from "./span";
