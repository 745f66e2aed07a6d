/** What kind of source a speaker is; `document`: a report or draft with no plain issuer; `unknown`: none of the others. */
export type SpeakerKind = "person" | "group" | "organization" | "document" | "unknown";
