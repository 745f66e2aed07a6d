const split = (words: string): string[] => words.trim().split(/\s+/);

/** Bodies that are called so by themselves too: `the ministry said`. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  split(`
ministry department agency committee commission council party university college institute institution foundation
association union federation society bank corporation company group court parliament senate congress house assembly
cabinet administration government office bureau authority board service embassy consulate police force army navy
church club city team league magazine press media network channel hospital school museum fund trust alliance
coalition campaign organization organisation movement treasury delegation
`),
);

/** Words that make a capitalised name an organization's, beside those. */
const NAMED_SO = new Set(
  split(`
corp inc co ltd plc llc holdings services forces command guard corps center centre mosque fc united news times post
journal herald tribune guardian telegraph radio tv television review weekly daily gazette observer academy theatre
theater studios records pictures entertainment airlines airways motors energy partners capital front brigade
brigades pac legislature conference caucus chamber laboratory laboratories lab labs technologies systems software
networks international enterprises industries securities consulting research polls poll survey
`),
);

/** Seats of power that stand for who sits there. */
const SEATS = new Set([
  "white house",
  "kremlin",
  "pentagon",
  "downing street",
  "state department",
  "no 10",
  "capitol hill",
  "vatican",
  "elysee",
]);

export function isOrganizationWord(word: string): boolean {
  const one = word.endsWith(".") ? word.slice(0, -1) : word;
  return NAMED_SO.has(one) || BODY_WORDS.has(one);
}
export const isSeat = (phrase: string): boolean => SEATS.has(phrase);
