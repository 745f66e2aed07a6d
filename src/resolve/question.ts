import type { Quotation } from "../detect/quotation";
import type { Gender } from "../entities/entity";
import type { Span } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { CandidateCase } from "./candidate-features";
import type { Cast, Member } from "./cast";
import type { SourceWords } from "./suggestion-features";

/**
 * What asks for a speaker that its own words do not name.
 * - `he`: he or she, or a title the text has given nobody, `the senator`
 * - `carried on`: words in marks without a cue
 * - `doubted`: a rule suggests somebody, but is often wrong: the subject of a sentence without a cue, a description
 */
export type Task = "he" | "carried on" | "doubted";

/** How the speaker was found. */
export type Finding = "name" | "pronoun" | "description" | "carried on" | "weighed" | "nobody";

/** One question for whom a place of the text means. */
export interface Question {
  readonly task: Task;
  /** The pronoun, or the first token of the words said. */
  readonly token: number;
  readonly gender: Gender;
  /** What is said; null for whoever only passes words on. */
  readonly quotation: Quotation | null;
  /** Whom a rule suggests; null where none does. */
  readonly suggestion: Suggestion | null;
}

/** Whom a rule suggests, and what it went by. */
export interface Suggestion {
  readonly member: Member | null;
  readonly by: string;
  readonly finding: string;
  readonly source: SourceWords;
}

/** Somebody who spoke, and where the text last pointed at him. */
export interface Turn {
  readonly member: Member;
  /** The source, or the words where they have none. */
  readonly place: Span;
  /** Offset of the source, or of the words where they have none. */
  readonly at: number;
  /** Offset where the words end. */
  readonly end: number;
  readonly paragraph: number;
  readonly finding: Finding;
}

/** What is known of the text when a question comes up. */
export interface Scenery {
  readonly tokens: TokenizedText;
  readonly cast: Cast;
  /** The cast as it is named where a pronoun may mean it: outside marks and bylines. */
  readonly outside: Cast;
  readonly turns: readonly Turn[];
  /** Whether an offset is inside somebody’s words in marks. */
  readonly isMarked: (offset: number) => boolean;
}

/** Somebody whom a question may mean, and what is seen of him from there. */
export interface Candidate {
  readonly member: Member;
  readonly seen: CandidateCase;
}

/** Answers a question; null where there is no candidate. */
export type Choose = (question: Question, candidates: readonly Candidate[]) => Member | null;
