import { isGivenName } from "./given-names";
import { isOrganizationWord, isSeat } from "./organization-words";
import { isAddress, isListedRole, isRoleNoun, isTitle } from "./role-nouns";
import { isBody } from "./source-nouns";
import { isCommonWord, isDate, isDemonym, isKnownOrganization, isPlace, isSurname } from "./word-classes";

/** What a word may be in a name or beside one, each a bit. */
export const WordKind = {
  GIVEN_NAME: 1,
  SURNAME: 2,
  DATE: 4,
  COMMON: 8,
  DEMONYM: 16,
  ORGANIZATION: 32,
  BODY: 64,
  ROLE: 128,
  LISTED_ROLE: 256,
  TITLE: 512,
  ADDRESS: 1024,
  SEAT: 2048,
  PLACE: 4096,
  KNOWN_ORGANIZATION: 8192,
} as const;

const TESTS: readonly (readonly [number, (word: string) => boolean])[] = [
  [WordKind.GIVEN_NAME, isGivenName],
  [WordKind.SURNAME, isSurname],
  [WordKind.DATE, isDate],
  [WordKind.COMMON, isCommonWord],
  [WordKind.DEMONYM, isDemonym],
  [WordKind.ORGANIZATION, isOrganizationWord],
  [WordKind.BODY, isBody],
  [WordKind.ROLE, isRoleNoun],
  [WordKind.LISTED_ROLE, isListedRole],
  [WordKind.TITLE, isTitle],
  [WordKind.ADDRESS, isAddress],
  [WordKind.SEAT, isSeat],
  [WordKind.PLACE, isPlace],
  [WordKind.KNOWN_ORGANIZATION, isKnownOrganization],
];

/** All that a lower-case word may be, as bits of one number. */
export function wordKinds(word: string): number {
  let kinds = 0;
  for (const [kind, holds] of TESTS) if (holds(word)) kinds |= kind;
  return kinds;
}
