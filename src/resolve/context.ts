import type { Gender } from "../entities/entity";
import type { Meant } from "./ground";
import type { Scenery } from "./question";
import type { SourceHead } from "./source-head";

/** A source that is neither a name nor a pronoun. */
export type Described = Extract<SourceHead, { is: "described" }>;

/** What is known at one place of a text when a description there is resolved. */
export interface Context extends Scenery {
  /** The person that the text speaks of at a token. */
  readonly personAt: (token: number, gender?: Gender) => Meant | null;
}

/** How far back, in named places, a description may reach for the one it means. */
export const REACH = 80;
