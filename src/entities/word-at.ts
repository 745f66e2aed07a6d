import { WordKind } from "../lexicon/word-kinds";
import type { TokenizedText } from "../tokenize/tokenized-text";

// What the word at a token may be, read off what is known of it; nothing before the first token or after the last.

function is(kind: number): (tokens: TokenizedText, at: number) => boolean {
  return ({ forms, count }, at) => at >= 0 && at < count && (forms[at].known.kinds & kind) !== 0;
}

export const isGivenNameAt = is(WordKind.GIVEN_NAME);
export const isSurnameAt = is(WordKind.SURNAME);
export const isDateAt = is(WordKind.DATE);
/** An everyday word, so that a capital may only come from its place. */
export const isCommonWordAt = is(WordKind.COMMON);
export const isDemonymAt = is(WordKind.DEMONYM);
/** Makes a name an organization’s: ministry, university. */
export const isOrganizationWordAt = is(WordKind.ORGANIZATION);
export const isBodyAt = is(WordKind.BODY);
export const isRoleNounAt = is(WordKind.ROLE);
/** The same from the lists alone: where a capital makes surnames such as Cooper and Miller likely. */
export const isListedRoleAt = is(WordKind.LISTED_ROLE);
export const isTitleAt = is(WordKind.TITLE);
/** A form of address such as Mr. */
export const isAddressAt = is(WordKind.ADDRESS);
/** A seat of power that stands for who sits there: the Kremlin. */
export const isSeatAt = is(WordKind.SEAT);
export const isPlaceAt = is(WordKind.PLACE);
export const isKnownOrganizationAt = is(WordKind.KNOWN_ORGANIZATION);
