const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The small words that belong to a cue: called for, pointed out, referred to. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
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
  }),
);

/** Whether `word` belongs to the cue when it follows a form of `lemma`. */
export function isParticle(lemma: string, word: string | undefined): boolean {
  return word !== undefined && PARTICLES.get(lemma)?.has(word) === true;
}
