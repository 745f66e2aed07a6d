/** Words that make a capitalised name an organization's. */
const ORGANIZATION = new Set(
  `ministry department agency committee commission council party university college institute institution foundation
association union federation society bank corp corporation inc company co ltd plc llc group holdings court parliament senate
congress house assembly cabinet administration government office bureau authority board service services embassy consulate
police force forces army navy command guard corps center centre church mosque club fc united city team league news times
post journal herald tribune guardian telegraph magazine press media network radio tv television channel review weekly
daily gazette observer hospital school academy museum theatre theater studios records pictures entertainment airlines
airways motors energy partners capital fund trust alliance coalition campaign organization organisation movement front
brigade brigades pac treasury legislature delegation conference caucus chamber laboratory laboratories lab labs
technologies systems software networks international enterprises industries securities consulting research polls poll
survey`
    .trim()
    .split(/\s+/),
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

export const isOrganizationWord = (word: string): boolean =>
  ORGANIZATION.has(word.endsWith(".") ? word.slice(0, -1) : word);
export const isSeat = (phrase: string): boolean => SEATS.has(phrase);
