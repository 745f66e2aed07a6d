export { type QuoteDocument, type QuoteRecord, type SpeakerReference, toJson } from "./json";
export { toJsonl } from "./jsonl";
