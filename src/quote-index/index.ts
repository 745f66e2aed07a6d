export type { QuoteType } from "../detect/quotation";
export type { SpeakerKind } from "../entities/entity";
export type { Quote, Speaker } from "../resolve/quote";
export type { Archive, ArchiveEntry } from "./archive";
export type { ArchiveSpeaker } from "./archive-speaker";
export type { Meta } from "./document";
export { type AnswerOptions, createQuoteIndex, type QuoteIndex } from "./quote-index";
export type { NewDocument } from "./read-document";
export type { Occurrence, Utterance } from "./utterance";
