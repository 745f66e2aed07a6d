const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no statement by themselves: they neither find nor tell apart. */
const STOP = set(`
a an the this that these those such some any each every both all either other another own same one ones
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
itself they them their theirs themselves who whom whose which what where when why how
and or but nor so yet if then than because as while until till although though whether
of in on at by for from to with into onto upon about over under between through during before after since above below
up down out off again further once here there now just only even also too very more most much many few less least
is am are was were be been being do does did doing have has had having will would shall should can could may might must
ought let get got gets getting ll ve re d m s t
as like via per among amongst within around across towards toward along
everybody everyone somebody someone anybody anyone anything something everything
`);

/** Words that turn the next word round: “not safe”, “no money”, “against the tariff”. */
const NEGATION = set(
  "not no never none nobody nothing neither nor without against cannot hardly deny denied denies refuse refused refuses",
);

/** Everyday words of news: they count for half. */
const COMMON = set(`
say said says tell told go went gone come came make made take took taken give gave given know knew think thought want
see seen saw look need use used find found put keep kept time year years day days week month people man men woman women
thing things way good bad new old great big long little last first next country countries government world today
tomorrow yesterday work part place case point fact still ever always back well really many every mr mrs ms dr percent
`);

export const isStopWord = (word: string): boolean => STOP.has(word);
export const isNegation = (word: string): boolean => NEGATION.has(word);
export const isCommon = (word: string): boolean => COMMON.has(word);
