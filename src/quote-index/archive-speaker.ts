import type { SpeakerKind } from "../entities/entity";

/** Somebody who is quoted in an archive, under all the names and roles its documents give. */
export interface ArchiveSpeaker {
  /** The full name that most documents give: “Mousa Abu Marzook”. */
  readonly name: string;
  /** The other names, verbatim, the most frequent first: “Abu Marzouq”, “Marzook”. */
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  /** The role that most documents support, in the words of one of them; null where none gives a role. */
  readonly role: string | null;
  /** Every role, the most frequent first, each with the ids of the documents that give it. */
  readonly roles: readonly { readonly role: string; readonly documents: readonly string[] }[];
  /** Whom the speaker speaks for, as most documents have it: “Israeli Foreign Ministry”. */
  readonly affiliation: string | null;
  /** The ids of the documents that quote the speaker. */
  readonly documents: readonly string[];
  /** How many quotes the archive has of the speaker. */
  readonly quoted: number;
}
