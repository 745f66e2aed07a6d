import { remember } from "./remember";
import { isActor } from "./word-classes";

// Nouns that say what somebody is. compromise lists a thousand; these came up in the training data and are not among
// them, nor among the titles and shared roles below.
const MORE = new Set(
  `adviser aide anchorman anchorwoman barrister billionaire biologist bureaucrat cabinet campaigner chairperson
commentator congressperson conservative consul convener coroner correspondent councilor counsel counselor cousin
crown-prince dean democrat director-general dissident drummer editor-in-chief elder engineer evangelist executive
expert frontman fullback fundraiser gangster guitarist head headmaster headteacher heckler high-commissioner
housewife incumbent insider kingpin lawmaker lawman lecturer legislator liberal libertarian linguist lobbyist
magnate marine mathematician medic mep midfielder militant mps msp novelist nurse observer official ombudsman
oncologist operative dj constituent neurosurgeon tactician organiser pediatrician physicist physiotherapist pm
pollster president-elect principal prosecutor protester psychiatrist publicist qc ranger rapporteur rector referee
republican resident retiree scrum-half secretary-general secretary-treasurer skipper socialist solicitor sophomore
speechwriter spokesmen spokespeople spox standard-bearer statistician strategist striker student surrogate
theologian theorist tsar czar undersecretary under-secretary vicar volunteer voter warden whip whistleblower widow
widower winger govs sens reps supt insp cto coo cio ag dg mla mlc md vp evp svp fellow singer-songwriter songwriter
bassist frontwoman vocalist pundit sprinter swimmer boxer cyclist footballer cricketer batsman bowler jockey fiancée
classmate neighbour roommate vet midwife seamstress mason paramedic deckhand steward stewardess guard waitress
barista soprano ballerina librarian landlady actuary intern trainee schoolgirl schoolboy migrant asylum-seeker
missionary sexton maid lifeguard coastguard lumberjack sherpa judoka gymnast umpire impresario cabbie sleuth spy
mercenary insurgent warlord chieftain duke knight squire heiress bridegroom fiancee newlywed sibling stepson
mother-in-law father-in-law son-in-law brother-in-law sister-in-law daughter-in-law flatmate housemate pedestrian
eyewitness claimant complainant convict inmate detainee thief assailant notary paralegal bailiff attache attaché
registrar provost postdoc alumnus alumna franchisee oligarch millionaire shop-steward amputee`
    .trim()
    .split(/\s+/),
);

/** Roles that stand before a name as its title: `President Obama`, `Sen. Marco Rubio`. */
const TITLES = new Set(
  `president minister secretary senator sen gov governor rep representative congressman congresswoman chancellor
premier king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh sultan lord lady baroness baron
judge justice general gen admiral colonel col captain capt lieutenant lt sergeant sgt commander professor prof
detective officer sheriff chief mayor speaker ambassador chairman chairwoman chair commissioner director inspector
superintendent deputy attorney rev reverend pastor father sister brother coach councillor councilman councilwoman
countess viscount viscountess duchess marquess alderman delegate comptroller treasurer leader spokesman spokeswoman
spokesperson brigadier marshal constable envoy candidate nominee mp`
    .trim()
    .split(/\s+/),
);

/** Titles that say nothing by themselves: `the count` may be of votes. */
const TITLES_ALONE = new Set(
  "sheik emir ayatollah adm major maj cmdr cllr count assemblyman assemblywoman envoys".split(" "),
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
  `letter paper water power center order former other later after under over never ever either neither whether rather
further together however summer winter september october november december corner dinner matter offer answer chapter
computer server quarter theater river tower chamber border cover favor labor color sector factor motor error mirror
floor door minor major senior junior superior interior exterior prior better bitter clever eager inner outer upper
lower proper utter sober tender tuner silver copper leather weather feather finger shoulder butter pepper beer
cancer fever danger anger hunger wonder thunder murder disaster monster poster banner folder cluster filter transfer
register barrier frontier career charter container fiber flower shower powder ladder gender heater newsletter
trailer trigger twitter layer liver anterior behavior harbor humor honor terror vector tractor reactor monitor
sensor elevator corridor parlor rumor tumor vapor vigor consist exist persist resist insist twist waist wrist
checklist shortlist playlist assist roman german ottoman tier pier older younger larger smaller bigger higher
greater longer shorter earlier newer poorer richer stronger weaker closer wider deeper faster slower cheaper safer
easier harder tougher super hyper inter semester trimester parameter diameter meter chester leicester worcester
manchester gloucester`
    .trim()
    .split(/\s+/),
);

/** Roles that companies, teams, countries and things have too. */
const SHARED = new Set(
  `advocate ally anchor associate backer broadcaster challenger champion chief contender contributor controller creator
defender defendant delegate figure forward founder frontrunner front-runner general guide hopeful independent
investor keeper leader maker member number opponent owner partner performer plaintiff player predecessor presenter
producer professional publisher rebel relative representative rival seed star successor supporter survivor suspect
trainer trustee twin user veteran victim winner worker`
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
  const title = TITLES.has(one);
  const listed = MORE.has(one) || title || SHARED.has(one) || isActor(one);
  const role = listed || (MADE_OF_VERB.test(one) && !NOT_MADE.has(one));
  const address = Object.hasOwn(ADDRESS, one);
  return (
    (role ? ROLE : 0) |
    (listed ? LISTED : 0) |
    (title || TITLES_ALONE.has(one) ? TITLE : 0) |
    (address ? ADDRESSING : 0)
  );
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
