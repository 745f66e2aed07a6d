import type { SpeakerKind } from "../entities/entity";
import type { NamedPlace } from "../entities/named-place";
import { cueVerb } from "../lexicon/cue-verbs";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { type Piece, piece, piecesOf } from "../model/piece";
import { sentenceOf, tokensOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { CandidateCase, Here, Sight } from "./candidate-features";
import type { Question, Scenery } from "./question";

/** How far back pronouns are looked for, and how far into the words said, in tokens. */
const REACH = { back: 120, inside: 60 };

/** What stands around a question, read once for all candidates. */
export interface Surroundings {
  /** Sentences of the pronouns before, outside marks, that a verb follows and that have the gender asked for, the last first. */
  readonly pronouns: readonly { readonly at: number; readonly sentence: number }[];
  readonly person: "I" | "we" | "none";
  /** First token after the words said. */
  readonly end: number;
  /** Offset of the last turn, and of the place named last; -1 for none. */
  readonly lastTurn: number;
  readonly lastNamed: number;
  /** The one whom alone the sentence before names as its subject. */
  readonly right: { readonly sight: Sight; readonly isShort: boolean } | null;
  /** Whom the last pronoun before seems to mean. */
  readonly led: Sight | null;
}

export function surroundingsOf(scenery: Scenery, question: Question, here: Here, all: readonly Sight[]): Surroundings {
  const pronouns = pronounsBefore(scenery, question);
  const { person, end } = wordsOf(scenery, question);
  return {
    pronouns,
    right: rightBefore(here, pronouns, all, scenery.tokens),
    led: ledBy(pronouns, all, scenery.tokens),
    person,
    end,
    lastTurn: Math.max(-1, ...here.spoke),
    lastNamed: Math.max(-1, ...here.named),
  };
}

function pronounsBefore({ tokens, isMarked }: Scenery, { token, gender }: Question): Surroundings["pronouns"] {
  const found: { at: number; sentence: number }[] = [];
  for (let at = token - 1; at >= 0 && at > token - REACH.back; at--) {
    if (tokens.tags[at] !== Tag.PRON) continue;
    const word = tokens.lower[at];
    if (gender === "m" ? word !== "he" : gender === "f" ? word !== "she" : word !== "he" && word !== "she") continue;
    const next = tokens.tags[at + 1];
    if (next !== Tag.VERB && next !== Tag.AUX && next !== Tag.ADV) continue;
    if (!isMarked(tokens.starts[at])) found.push({ at, sentence: sentenceOf(tokens, at) });
  }
  return found;
}

function wordsOf({ tokens }: Scenery, { token, quotation }: Question): Pick<Surroundings, "person" | "end"> {
  let person: Surroundings["person"] = "none";
  let end = token;
  for (const span of quotation?.quoted ?? []) {
    const { from, to } = tokensOf(tokens, span);
    end = to;
    for (let at = from; at < to && at < from + REACH.inside; at++) {
      if (tokens.tags[at] !== Tag.PRON) continue;
      const word = tokens.lower[at];
      if (word === "i" || word === "my" || word === "me") person = "I";
      else if (person === "none" && (word === "we" || word === "our" || word === "us")) person = "we";
    }
  }
  return { person, end };
}

/** What the words said, and pronouns before them, tell of a candidate. */
export function addSurroundings<Name>(features: Features<Name>, one: CandidateCase): void {
  const { sight, around } = one;
  const nearest = sight.before.at(0);
  const turn = sight.turns.at(0);
  const spoke = !turn ? SPOKE.silent : turn.at === around.lastTurn ? SPOKE.last : SPOKE.before;
  const isLast = nearest?.start === around.lastNamed;
  const place = !nearest ? spoke.unnamed : isLast ? spoke.namedLast : spoke.named;
  features.has(P[around.person], P[" said, "], KIND[sight.member.kind]);
  if (nearest) addPronouns(features, one, nearest, place);
  addRightBefore(features, one, spoke.alone);
  if (nearest && isTold(one, nearest)) features.has(P["told of by another, "], spoke.alone);
  if (one.question.task !== "he") addGaps(features, one);
}

/** `She will now meet Venus Williams. “Bring it on,” she said`: who is named after a pronoun is not meant by the next. */
function addPronouns<Name>(
  features: Features<Name>,
  { around }: CandidateCase,
  { token, sentence }: Sight["before"][number],
  place: Piece,
): void {
  let since = 0;
  let isLed = false;
  for (const pronoun of around.pronouns) {
    if (pronoun.at > token) since++;
    else if (pronoun.sentence === sentence) isLed = true;
  }
  const pronouns = features.start(SINCE[Math.min(3, since)]);
  features.add(pronouns);
  features.add(pronouns, place);
  if (!isLed) return;
  const led = features.start(P["named after a pronoun"]);
  features.add(led);
  features.add(led, place);
}

/** How many tokens a sentence has at most that says only what somebody does. */
const SHORT = 8;

/** `Hale laughed. “It is a skylight,” he said`: the one whom alone the sentence before, or this one, has as its subject. */
function rightBefore(
  { paragraph, sentence }: Here,
  pronouns: Surroundings["pronouns"],
  all: readonly Sight[],
  { sentences }: TokenizedText,
): Surroundings["right"] {
  let found: Sight | null = null;
  for (const sight of all) {
    const { subject } = sight;
    if (subject?.paragraph !== paragraph || sentence - subject.sentence > 1) continue;
    if (!found || subject.start > found.subject!.start) found = sight;
  }
  const { subject } = found ?? {};
  if (!subject || pronouns.some(({ at }) => at > subject.token)) return null;
  const isAlone = all.every(
    (other) => other === found || other.before.every((one) => one.sentence !== subject.sentence),
  );
  return found && isAlone
    ? { sight: found, isShort: sentences[subject.sentence + 1] - sentences[subject.sentence] <= SHORT }
    : null;
}

/** `Hale won. He is going home. “At last,” he said`: the last subject before the last pronoun, where none is named since. */
function ledBy(pronouns: Surroundings["pronouns"], all: readonly Sight[], { starts }: TokenizedText): Sight | null {
  if (pronouns.length === 0) return null;
  const [{ at }] = pronouns;
  let led: Sight | null = null;
  let latest = -1;
  for (const sight of all) {
    for (const { token, isSubject } of sight.before) {
      if (!isSubject) continue;
      if (token > at) return null;
      if (token > latest) {
        latest = token;
        led = sight;
      }
      break;
    }
    for (const turn of sight.turns) if (turn.at === starts[at]) return sight;
  }
  return led;
}

/** `Hale said Lund will go. “At last,” he said`: whoever stands within what another said. */
function isTold({ scenery: { tokens }, question, sight, all }: CandidateCase, { start }: NamedPlace): boolean {
  const asked = tokens.starts[question.token];
  for (const { turns } of all) {
    const turn = turns.at(0);
    if (turn && turn.at < start && start < turn.end && turn.end <= asked && turn.member !== sight.member) return true;
  }
  return false;
}

function addRightBefore<Name>(
  features: Features<Name>,
  { sight, around: { right } }: CandidateCase,
  spoke: Piece,
): void {
  if (right) features.has(right.sight === sight ? P["alone right before, "] : P["another right before, "], spoke);
}

/** How near the names stand on both sides of words without a cue; whether who follows seems to say them. */
function addGaps<Name>(
  features: Features<Name>,
  { scenery: { tokens }, question, sight: { before, after }, around }: CandidateCase,
): void {
  const [nearest] = before;
  if (nearest) features.has(P["named "], gapOf(question.token - nearest.token), P[" before"]);
  const [next] = after;
  if (!next || next.token < around.end) return;
  features.has(P["named "], gapOf(next.token - around.end), P[" after"]);
  if (isCue(tokens, next.next) || isCue(tokens, next.token - 1)) features.has(P["speaks after"]);
}

function isCue({ forms, count }: TokenizedText, token: number): boolean {
  if (token < 0 || token >= count) return false;
  const { cue, lemma } = forms[token].known;
  return cue !== undefined || cueVerb(lemma) !== undefined;
}

function gapOf(tokens: number): Piece {
  return tokens < 3 ? P["at once"] : tokens < 8 ? P.shortly : tokens < 20 ? P["some time"] : P.long;
}

/** The kinds of speakers as pieces. */
export const KIND: Readonly<Record<SpeakerKind, Piece>> = piecesOf(vocabulary.speakerKinds);
const SINCE = [0, 1, 2, 3].map((count) => piece(`pronouns since ${count}`));

/** Whether a candidate spoke, alone and with how he was named. */
const turnPieces = (turn: string) => ({
  alone: piece(turn),
  unnamed: piece(`, ${turn}, unnamed`),
  namedLast: piece(`, ${turn}, named last`),
  named: piece(`, ${turn}, named`),
});
const SPOKE = { silent: turnPieces("silent"), last: turnPieces("spoke last"), before: turnPieces("spoke") };

/** The words that names are made of. */
const P = piecesOf(vocabulary.surroundings);
