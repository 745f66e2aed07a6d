import type { SpeakerKind } from "../entities/entity";
import type { NamedPlace } from "../entities/named-place";
import type { Span } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Cast, Member } from "./cast";
import type { Finding, Question, Turn } from "./question";

/**
 * What in the text decided who is meant, with the place that did.
 * - `name`: the source is a name, or has one as its head: “Mayor Ana Ruiz said”
 * - `weighed`: of several whom a pronoun, a bare title or words without a cue may mean, the most probable
 * - `turn`: whoever spoke before
 * - `subject`: the nearest before that is named as a subject: `The port closed. “Go home,” it said.`
 * - `in sentence`: the first person that a sentence without a cue names
 * - `beside`: what `who` or `which` stands beside: `Ana Ruiz, who said`
 * - `role`: a phrase that gives somebody the described role: `the mayor`, where the text has “mayor of Lund”
 * - `in name`: a name that holds the words of the description: `the ministry`, where the text has “Foreign Ministry”
 * - `fuller phrase`: a longer description before: `the spokesman`, where the text has “a port spokesman”
 * - `issuer`: whose statement, post or letter it is
 * - `same words`: the words of a headline, which the story gives again with whoever said them
 * - `own words`: nobody before; the speaker is called by the description
 */
export type Ground =
  | { readonly by: PlaceGround; readonly place: Span }
  | { readonly by: "turn"; readonly turn: Turn }
  | { readonly by: "weighed"; readonly question: Question };

type PlaceGround =
  | "name"
  | "subject"
  | "in sentence"
  | "beside"
  | "role"
  | "in name"
  | "fuller phrase"
  | "issuer"
  | "same words"
  | "own words";

/** Who is meant, and what decided so. */
export interface Meant {
  readonly member: Member;
  readonly ground: Ground;
}

/** Who is said to speak, and how that was found. */
export interface Found {
  readonly member: Member | null;
  readonly finding: Finding;
  /** What decided for `member`; null for nobody. */
  readonly ground: Ground | null;
}

export const NOBODY: Found = { member: null, finding: "nobody", ground: null };

export function foundBy(finding: Finding, meant: Omit<Found, "finding"> | null): Found {
  return meant ? { member: meant.member, finding, ground: meant.ground } : NOBODY;
}

/** Whoever is named at `place`. */
export function namedAt(place: NamedPlace, by: PlaceGround): Meant {
  return { member: place.member, ground: { by, place } };
}

/** Who has a role, by the words at `place`. */
export function inRole(member: Member, place: Span): Meant {
  return { member, ground: { by: "role", place } };
}

/** Whoever is described at `place`. */
export function describedAt(place: Span, cast: Cast, kind: SpeakerKind, by: PlaceGround = "fuller phrase"): Meant {
  return { member: cast.described(place, kind), ground: { by, place } };
}

/** Whoever had `turn`. */
export function spokeBefore(turn: Turn): Meant {
  return { member: turn.member, ground: { by: "turn", turn } };
}

/** Who spoke last, where no comma parts it from `token`: `Lund said the director told her`, `…,” Lund said as the heckler yelled`. */
export function speaksBeside({ text, starts }: TokenizedText, turns: readonly Turn[], token: number): Member | null {
  const last = turns.at(-1);
  return last && /^ [a-z][^,.;:?!–—“”"\n]+$/.test(text.slice(last.place.end, starts[token])) ? last.member : null;
}
