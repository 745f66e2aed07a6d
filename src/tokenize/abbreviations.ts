// Abbreviations whose full stop belongs to the word. Titles, months, states as newspapers shorten them, companies; put
// together from general knowledge of news style.

/** They stand before what they belong to, so no sentence ends with them: `Sen. Ruiz`, `Oct. 3`, `No. 10`. */
const BEFORE_A_NAME = words(`
  Mr Mrs Ms Messrs Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Pres Hon Rev Fr Msgr Supt Det Atty
  St Mt Ft No Nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec v vs`);

/** A sentence may end with them: `at Acme Inc. She left.` */
const ANYWHERE = words(`
  Jr Sr Esq Inc Corp Co Cos Ltd Bros LLP Ave Blvd Rd Dept Assn etc
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wisc Wyo`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const ALL: ReadonlySet<string> = new Set([...BEFORE_A_NAME, ...ANYWHERE]);
const LONGEST = Math.max(...[...ALL].map((word) => word.length));

/** Whether a word is written with a full stop of its own; `word` is without it. */
export function isAbbreviation(word: string): boolean {
  return word.length <= LONGEST && ALL.has(word);
}

/** Whether a token that ends in a full stop of its own goes on to what follows it, whatever that is. */
export function leadsOn(token: string): boolean {
  return token.length === 2 || BEFORE_A_NAME.has(token.slice(0, -1));
}
