// Verbs that ascribe without any quotation marks: cues in at least two of five places where they stand in the
// training part of PolNeAR.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PLAIN = set(`
say tell call write ask add suggest note report argue announce describe endorse criticize criticise seek accuse hope tweet
respond explain cite point declare acknowledge claim offer decline agree refer insist defend oppose refuse urge question
mention express discuss state promise reveal vow recall propose praise warn conclude pledge predict reject indicate blame
denounce admit worry dismiss post deny blast confirm reply highlight tout remind echo portray complain assure threaten
emphasize emphasise assert order slam condemn concede reiterate mock convince prefer boast wonder stress remark disclose
repeat list deem decry demand imply rail shout applaud fear chant joke apologize apologise voice lament recommend signal
allege quote plead outline assail caution attribute label congratulate speculate retweet recite dispute recount deride
contend envision rebut lash characterize characterise liken proclaim rebuke hail allude brag reaffirm lambast lambaste hint
foresee muse chide bemoan interject utter quip opine exclaim confess scoff accord show
`);
const WITH_THAT = set(
  "think believe know feel find see understand hear learn realize realise expect estimate forecast testify decide rule guess maintain suspect imagine assume recognize recognise",
);

/** Whether a verb ascribes what follows it without marks; `that`: whether a clause with “that” follows. */
export function ascribesPlainly(lemma: string, that: boolean): boolean {
  return PLAIN.has(lemma) || (that && WITH_THAT.has(lemma));
}

/** The small words that belong to a cue: called for, pointed out, referred to. */
const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  call: set("for on upon"),
  point: set("out to"),
  refer: set("to"),
  lash: set("out"),
  rail: set("against"),
  allude: set("to"),
  hint: set("at"),
  push: set("for back"),
  press: set("for"),
  plead: set("for with"),
  ask: set("about for"),
  apologize: set("for"),
  apologise: set("for"),
  worry: set("about"),
  complain: set("about"),
  object: set("to"),
  respond: set("to"),
  speak: set("of about"),
  talk: set("about"),
};

/** Whether `word` belongs to the cue when it follows a form of `lemma`. */
export function isParticle(lemma: string, word: string | undefined): boolean {
  return word !== undefined && Object.hasOwn(PARTICLES, lemma) && PARTICLES[lemma].has(word);
}
