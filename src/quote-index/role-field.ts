/** A walk of life, and words that place a role in it, in the form of {@link stemOf}'s argument: whole folded words. */
const FIELDS: Readonly<Record<string, string>> = Object.freeze({
  government: `president minister ministry senator governor mayor premier chancellor secretary congressman congresswoman
    lawmaker legislator mp mep councillor councilman councilwoman ambassador envoy diplomat treasurer commissioner king queen
    prince princess parliament opposition party democrat republican candidate nominee government cabinet kremlin politician
    leader white house foreign`,
  justice: `judge prosecutor lawyer attorney barrister solicitor magistrate justice counsel court sheriff police
    detective inspector constable warden`,
  army: "army navy general admiral colonel major captain commander soldier military militia marine lieutenant sergeant",
  sport: `coach striker footballer goalkeeper midfielder player sprinter swimmer boxer cyclist golfer cricketer jockey
    athlete champion forward winger quarterback skipper referee`,
  arts: `actor actress singer violinist pianist soloist artist painter novelist poet film filmmaker composer conductor
    drummer guitarist rapper comedian dancer sculptor author`,
  business: `executive ceo cfo businessman businesswoman entrepreneur investor banker bank company trader institute
    financier broker industry shop mine factory`,
  labour:
    "union miner worker driver nurse farmer fisherman builder engineer electrician teacher carpenter mechanic cook",
  science: `professor scientist economist geologist biologist physicist chemist researcher meteorologist historian
    seismologist astronomer mathematician psychologist analyst university`,
  medicine: "doctor surgeon physician paediatrician pediatrician psychiatrist dentist hospital medic",
  church: "pope bishop archbishop cardinal priest imam rabbi pastor reverend monk nun vicar",
  rescue: "fire firefighter coastguard lifeguard paramedic",
  kin: `mother father sister brother wife husband son daughter widow widower neighbour neighbor uncle aunt cousin friend
    victim survivor resident student pupil passenger`,
});

const FIELD_OF = new Map<string, string>();
for (const [field, words] of Object.entries(FIELDS)) for (const word of words.split(/\s+/)) FIELD_OF.set(word, field);

/** The walks of life that the folded words of a role belong to; none where it does not tell. */
export function fieldsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => FIELD_OF.get(word) ?? []));
}
