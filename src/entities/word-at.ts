import { isGivenName } from "../lexicon/given-names";
import { isOrganizationWord, isSeat } from "../lexicon/organization-words";
import { isAddress, isListedRole, isRoleNoun, isTitle } from "../lexicon/role-nouns";
import { isBody } from "../lexicon/source-nouns";
import { isCommonWord, isDate, isDemonym, isKnownOrganization, isPlace, isSurname } from "../lexicon/word-classes";
import { bitOf, type IsKind } from "../lexicon/word-kinds";
import type { TokenizedText } from "../tokenize/tokenized-text";

// What the word at a token may be, read off what is known of it; nothing before the first token or after the last.

function known(kind: IsKind): (tokens: TokenizedText, at: number) => boolean {
  const bit = bitOf(kind);
  return ({ forms, count }, at) => at >= 0 && at < count && (forms[at].known.kinds & bit) !== 0;
}

export const isGivenNameAt = known(isGivenName);
export const isSurnameAt = known(isSurname);
export const isDateAt = known(isDate);
/** An everyday word, so that a capital may only come from its place. */
export const isCommonWordAt = known(isCommonWord);
export const isDemonymAt = known(isDemonym);
/** Makes a name an organization’s: ministry, university. */
export const isOrganizationWordAt = known(isOrganizationWord);
export const isBodyAt = known(isBody);
export const isRoleNounAt = known(isRoleNoun);
/** The same from the lists alone: where a capital makes surnames such as Cooper and Miller likely. */
export const isListedRoleAt = known(isListedRole);
export const isTitleAt = known(isTitle);
/** A form of address such as Mr. */
export const isAddressAt = known(isAddress);
/** A seat of power that stands for who sits there: the Kremlin. */
export const isSeatAt = known(isSeat);
export const isPlaceAt = known(isPlace);
export const isKnownOrganizationAt = known(isKnownOrganization);
