import { isGivenName } from "./given-names";
import { isOrganizationWord, isSeat } from "./organization-words";
import { isAddress, isListedRole, isRoleNoun, isTitle } from "./role-nouns";
import { isBody } from "./source-nouns";
import { isCommonWord, isDate, isDemonym, isKnownOrganization, isPlace, isSurname } from "./word-classes";

/** Asks whether a lower-case word is of one kind. */
export type IsKind = (word: string) => boolean;

/** What a word may be in a name or beside one, each a bit. */
const KINDS: readonly IsKind[] = [
  isGivenName,
  isSurname,
  isDate,
  isCommonWord,
  isDemonym,
  isOrganizationWord,
  isBody,
  isRoleNoun,
  isListedRole,
  isTitle,
  isAddress,
  isSeat,
  isPlace,
  isKnownOrganization,
];

/** The bit of one kind. */
export const bitOf = (kind: IsKind): number => 1 << KINDS.indexOf(kind);

/** All that a lower-case word may be, as bits of one number. */
export function wordKinds(word: string): number {
  let kinds = 0;
  for (const kind of KINDS) if (kind(word)) kinds |= bitOf(kind);
  return kinds;
}
