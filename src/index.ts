export { type DetectOptions, detectQuotations } from "./detect/detect";
export type { Cue, Evidence, Quotation, QuoteType } from "./detect/quotation";
export type { SpeakerKind } from "./entities/entity";
export { type ExtractOptions, extractQuotes } from "./extract";
export type { Quote, Speaker } from "./resolve/quote";
export { resolveSpeakers } from "./resolve/resolve";
export type { Span, TextSpan } from "./span";
export { tokenize } from "./tokenize/tokenize";
export { Tag, type TokenizedText } from "./tokenize/tokenized-text";
