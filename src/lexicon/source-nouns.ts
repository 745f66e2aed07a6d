import { BODY_WORDS } from "./organization-words";
import { remember } from "./remember";

// Common nouns that name sources other than single persons.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Bodies, beside those whose names are made of such a word: `the brewer said`. */
const BODIES = set(`
firm military newspaper paper outlet station broadcaster website site blog militia airline carrier retailer
manufacturer maker watchdog regulator charity nonprofit think-tank studio label band publisher startup start-up
giant chain operator operation side squad state country kingdom republic nation town county village region regime
family industry sector body panel jury tribunal secretariat presidency opposition lobby outfit faction wing branch
unit division task-force consortium utility brewer bookmaker lender insurer
`);

/** Writings that speak for whoever issued them, or for themselves. */
const DOCUMENTS = set(`
statement readout report study poll survey resolution draft document letter memo memorandum release filing lawsuit complaint
indictment affidavit transcript email e-mail mail tweet post article editorial column op-ed story paper review book memoir ad
advert advertisement commercial video notice order ruling decision bill law act treaty agreement declaration communique
communiqué bulletin announcement pamphlet leaflet manifesto brochure headline caption sign banner poster message note text
petition script analysis assessment audit research data figures statistics census index census testimony speech sources
website account brief judgment judgement opinion motion papers records charter constitution guidelines platform
`);

const PEOPLE = set(`
people men women officials aides supporters critics analysts experts sources lawmakers republicans democrats voters leaders
authorities prosecutors investigators police scientists researchers economists activists protesters residents witnesses
members families relatives parents students teachers doctors lawyers attorneys executives investors traders advisers advisors
strategists operatives allies opponents rivals observers campaigners organisers organizers fans players coaches insiders
friends colleagues neighbors neighbours reporters journalists some others many conservatives liberals americans ministers mps
senators delegates donors staffers spokesmen spokespeople representatives diplomats troops soldiers rebels militants
consumers users customers workers employees farmers authors judges politicians pundits commentators children kids girls boys
nurses growers fishermen miners dockers pilots drivers pupils tenants villagers islanders locals pensioners commuters
passengers motorists shopkeepers bankers brokers engineers firefighters paramedics rescuers survivors landlords retailers
surgeons medics pharmacists landowners migrants refugees prisoners detainees veterans unionists strikers
youths young poor rich public crowd audience community couple pair duo trio
`);

const singular = (word: string): string => word.replace(/ies$/, "y").replace(/s$/, "");

const BODY = 1;
const DOCUMENT = 2;

const bitsOf = remember((word) => {
  const one = singular(word);
  const body = BODIES.has(word) || BODIES.has(one) || BODY_WORDS.has(word) || BODY_WORDS.has(one);
  const document = DOCUMENTS.has(word) || DOCUMENTS.has(one);
  return (body ? BODY : 0) | (document ? DOCUMENT : 0);
});

export const isBody = (word: string): boolean => (bitsOf(word) & BODY) !== 0;
export const isDocument = (word: string): boolean => (bitsOf(word) & DOCUMENT) !== 0;
export const isPeople = (word: string): boolean => PEOPLE.has(word);
