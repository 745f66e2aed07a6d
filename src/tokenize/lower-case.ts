import { remember } from "../lexicon/remember";

/**
 * A word in lower case, with a straight apostrophe. A short word always gives the same string, so that looking it up in
 * a word list need not read its letters again.
 */
export const lowerCaseOf = remember((word) => word.toLowerCase().replace("’", "'"));
