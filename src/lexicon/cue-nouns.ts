/**
 * Nouns that may ascribe: `his claim that`, `a call for`, `the notion that`. Chosen from how often each is a cue in the
 * training part of PolNeAR; whether one does is judged by a model where it stands.
 */
const NOUNS = new Set(
  `accusation admission admiration advice advocacy advocate affection agenda agreement allegation ambition analysis anger
announcement anxiety apology appeal approval argument aspiration assertion assessment assumption assurance attack
attention attitude awareness backing belief blame call campaign case caution challenge chant charge cheer claim comment
commitment comparison complaint concept concern conclusion condemnation confidence consensus consideration contempt
contention conviction critic criticism critique debate decision declaration defender defense demand denial denunciation description
desire determination disagreement disappointment disclosure discussion disdain dislike disagreement doubt emphasis
endorsement enthusiasm estimate evidence expectation explanation favor fear feeling finding focus forecast frustration goal guarantee
guess hint hope hostility idea impression indication insistence insult intent intention interest interpretation invitation joke
judgment knowledge lament lie message mind mockery motion narrative notion objection observation offer opinion
opponent opposition option order outrage perception perspective petition plan plea pledge point position praise prediction
preference pressure priority proclamation promise proof proponent proposal proposition push question reaction reason recognition
recommendation reference refusal rejection reluctance remark reminder report request requirement resistance resolution
response revelation rhetoric rumor ruling sense scrutiny shock sign skepticism speculation stance statement strategy story
suggestion support supporter surprise suspicion sympathy talk testimony theory thought threat tribute understanding unease urge
view vote vow warning willingness wish word worry`
    .trim()
    .split(/\s+/),
);

/** The noun that may ascribe of which a lower-case word is a form, or undefined where there is none. */
export function cueNoun(word: string): string | undefined {
  const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;
  return NOUNS.has(word) ? word : NOUNS.has(singular) ? singular : undefined;
}
