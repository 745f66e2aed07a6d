import { remember } from "./remember";
import { isActor } from "./word-classes";

// Nouns that say what somebody is. compromise lists a thousand; these came up in the training data and are not among them.
const MORE = new Set(
  `adviser advisor advocate aide alderman ally ambassador analyst anchor anchorman anchorwoman archbishop associate astronaut
attorney author backer baron barrister billionaire biologist bishop boss broadcaster brigadier bureaucrat businesswoman cabinet
campaigner candidate captain cardinal caretaker chair chairman chairwoman chairperson challenger champion chancellor chief
cleric clerk co-author co-chair co-chairman co-director co-founder co-host co-ordinator coach columnist commander commentator
commissioner comptroller congressman congresswoman congressperson conservative constable consul consultant contender
contributor controller convener co-owner coordinator coroner correspondent councillor councilman councilwoman councilor
counsel counselor cousin creator crown-prince curator dean defender delegate democrat deputy designer detective dictator
diplomat director director-general dissident drummer economist editor editor-in-chief elder engineer envoy evangelist
ex-boss ex-husband ex-minister ex-president ex-wife executive expert figure filmmaker financier firefighter forward founder
front-runner frontman frontrunner fullback fundraiser gangster general goalkeeper governor grandfather grandmother
grandson guitarist head headmaster headteacher heckler heir high-commissioner historian hopeful housewife imam incumbent
independent inspector insider instructor inventor investigator investor judge justice keeper king kingpin lawmaker lawman
leader lecturer legislator liberal libertarian lieutenant linguist lobbyist lord magistrate magnate maker manager marine
marshal mathematician mayor medic member mep midfielder militant minister mogul monk mp mps msp nominee novelist number
nurse observer officer official ombudsman oncologist operative opponent dj professional constituent confidant confidante neurosurgeon survivor seed tactician organiser organizer owner pediatrician physicist
physiotherapist pm politician pollster pope predecessor premier presenter president president-elect presidents
princess principal prisoner prosecutor protester psychiatrist psychologist publicist publisher qc queen quarterback
ranger rapporteur rector referee rep representative republican researcher resident retiree reverend rival scholar
scientist scrum-half secretary secretary-general secretary-treasurer sen senator sergeant sheriff sheikh skipper socialist
soldier solicitor sophomore speaker speechwriter spokesman spokesperson spokeswoman spokesmen spokespeople spox
staffer star standard-bearer statesman statistician strategist striker student successor superintendent supporter
surgeon surrogate teacher technologist theologian theorist treasurer trustee tsar czar tycoon undersecretary
under-secretary user vice-chair vice-chairman vice-president vice-captain veteran vicar victim volunteer voter warden
whip whistleblower widow widower winger winner worker writer youth gov govs sens reps rev col gen lt capt sgt prof supt insp
ceo cfo cto coo cio ag dg ag mla mlc md vp evp svp partner professor fellow graduate chef farmer actor actress artist
singer-songwriter songwriter bassist frontwoman vocalist rapper producer comedian presenter pundit critic athlete sprinter
swimmer boxer cyclist golfer footballer cricketer batsman bowler trainer jockey owner father mother son daughter
brother sister uncle aunt nephew niece wife husband fiancée fiance girlfriend boyfriend friend colleague classmate neighbor
neighbour roommate mate vet midwife seamstress defendant guide mason paramedic deckhand steward stewardess guard waitress
barista soprano ballerina librarian landlady actuary intern trainee schoolgirl schoolboy migrant asylum-seeker missionary
sexton maid lifeguard coastguard lumberjack sherpa judoka gymnast umpire impresario cabbie sleuth spy mercenary rebel
insurgent warlord chieftain duke duchess countess viscount viscountess marquess knight squire heiress bridegroom fiancee
newlywed twin sibling stepson mother-in-law father-in-law son-in-law brother-in-law sister-in-law daughter-in-law relative
flatmate housemate pedestrian eyewitness suspect plaintiff claimant complainant convict inmate detainee thief assailant
notary paralegal bailiff attache attaché registrar provost postdoc alumnus alumna franchisee oligarch millionaire
shop-steward amputee`
    .trim()
    .split(/\s+/),
);

/** Roles that stand before a name as its title: `President Obama`, `Sen. Marco Rubio`. */
const TITLES = new Set(
  `president minister secretary senator sen gov governor rep representative congressman congresswoman chancellor premier
king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh sheik emir sultan ayatollah lord lady baroness
baron judge justice general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander cmdr
professor prof detective officer sheriff chief mayor speaker ambassador chairman chairwoman chair commissioner director
inspector superintendent deputy attorney rev reverend pastor father sister brother coach councillor councilman
councilwoman cllr countess count viscount viscountess duchess marquess alderman delegate assemblyman assemblywoman comptroller treasurer leader spokesman spokeswoman
spokesperson brigadier marshal constable envoy envoys candidate nominee mp`
    .trim()
    .split(/\s+/),
);

/** Forms of address, which say nothing of a role, with the gender they tell. */
const ADDRESS: Readonly<Record<string, "m" | "f" | null>> = {
  mr: "m",
  mister: "m",
  mrs: "f",
  ms: "f",
  miss: "f",
  dr: null,
  sir: "m",
  dame: "f",
  madam: "f",
  mme: "f",
  monsieur: "m",
  messrs: "m",
};

const bare = (word: string): string => word.replace(/\.$/, "").replace(/^(?:ex|vice|co|then|former)-/, "");

/** Nouns for what people do are made like this: archaeologist, auditor, beekeeper, technician, engineer. */
const MADE_OF_VERB =
  /^\p{L}{2,}(?:ist|ician|eer|er|or|man|woman|wright|smith|phile|crat|monger|master|mistress|naut)$/u;
/** Words with these endings that are nothing of the kind. */
const NOT_MADE = new Set(
  `number letter paper water power center order former other later after under over never ever either neither whether rather
further together however summer winter september october november december corner dinner matter offer answer chapter computer
server quarter theater river tower chamber border cover favor labor color sector factor motor error mirror floor door minor major
senior junior superior interior exterior prior better bitter clever eager inner outer upper lower proper utter sober tender
tuner silver copper leather weather feather finger shoulder butter pepper sugar beer cancer fever danger anger hunger wonder
thunder murder disaster monster master-plan poster banner folder cluster filter transfer register barrier frontier premier-league
career charter consumer-price container counter-attack fiber fibre flower shower powder ladder gender heater newsletter trailer
trigger twitter layer liver dollar doctor-patient anterior behavior behaviour harbor harbour humor humour honor honour neighbor-hood
terror vector tractor reactor monitor sensor elevator corridor parlor rumor tumor vapor vigor mayor-elect list consist exist
persist resist insist twist mist fist waist wrist checklist shortlist playlist assist human roman german woman-led ottoman
democrat-led this their per her tier pier order-book older younger larger smaller bigger higher greater longer shorter earlier
newer poorer richer stronger weaker closer wider deeper faster slower cheaper safer cleaner easier harder tougher
super hyper inter twitter-user october-december semester trimester parameter diameter meter metre litre center-right
centre theatre acre chester leicester worcester manchester gloucester`
    .trim()
    .split(/\s+/),
);

/** Roles that companies, teams, countries and things have too. */
const SHARED = new Set(
  `advocate ally anchor associate backer broadcaster challenger champion chief contender contributor controller creator defender
defendant delegate favourite favorite figure forward founder frontrunner front-runner general guide hopeful independent
investor keeper leader maker member number opponent owner partner performer plaintiff player predecessor presenter producer
professional provider publisher rebel relative representative retailer rival seed sponsor star successor supplier supporter
survivor suspect trainer trustee twin user veteran victim winner worker`
    .trim()
    .split(/\s+/),
);

const ROLE = 1;
const LISTED = 2;
const TITLE = 4;
const ADDRESSING = 8;

/** What a word may be, as bits. */
const bitsOf = remember((word) => {
  const one = bare(word);
  const listed = MORE.has(one) || isActor(one);
  const role = listed || (MADE_OF_VERB.test(one) && !NOT_MADE.has(one));
  const address = Object.hasOwn(ADDRESS, one);
  return (role ? ROLE : 0) | (listed ? LISTED : 0) | (TITLES.has(one) ? TITLE : 0) | (address ? ADDRESSING : 0);
});

/** Whether a lower-case word says what somebody is: minister, spokeswoman, economist. */
export const isRoleNoun = (word: string): boolean => (bitsOf(word) & ROLE) !== 0;

/** The same from the lists alone: where a capital makes surnames such as Cooper and Miller likely. */
export const isListedRole = (word: string): boolean => (bitsOf(word) & LISTED) !== 0;

/** Whether only a person has this role: a fisherman or a widow, no company, team, country or ship. */
export const isPersonsRole = (word: string): boolean =>
  /(?:man|woman|ist|ician)$/.test(word) ? isRoleNoun(word) : isListedRole(word) && !SHARED.has(word);

/** Whether a lower-case word can stand before a name as its title. */
export const isTitle = (word: string): boolean => (bitsOf(word) & TITLE) !== 0;

/** Whether a lower-case word is a form of address such as Mr. */
export const isAddress = (word: string): boolean => (bitsOf(word) & ADDRESSING) !== 0;

/** The gender that a role noun in lower case gives: widow, spokesman; null where it gives none. */
export function genderOfRole(word: string): "m" | "f" | null {
  if (/(?:woman|mother|wife|widow|actress|daughter|sister|queen|princess|lady|mistress)$/.test(word)) return "f";
  return /(?:[a-z]{3}man|father|husband|widower|(?:^|-)son|grandson|brother|king|prince)$/.test(word) ? "m" : null;
}

export const genderOfAddress = (word: string): "m" | "f" | null => ADDRESS[bare(word)] ?? null;
