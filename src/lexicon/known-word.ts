import vocabulary from "../model/feature-pieces.json";
import { type Piece, piece, piecesOf } from "../model/piece";
import { cueNoun } from "./cue-nouns";
import { type CueVerb, cueVerb } from "./cue-verbs";
import { lemmaOf } from "./lemma";
import { listed } from "./listed";
import { isTimeWord, joinsNames, opensNominal } from "./nominal-words";
import { isPeople } from "./source-nouns";
import { wordKinds } from "./word-kinds";

/** What is known of a word in lower case, whatever stands around it: worked out once and kept with the word. */
export class KnownWord {
  /** As a piece of a feature’s name. */
  readonly piece: Piece;
  /** The same where it is a verb: by its ending. */
  readonly verb: Piece;
  /** The verb of which it is a form, where that may ascribe. */
  readonly cue: CueVerb | undefined;
  /** The noun of which it is a form, where that may ascribe. */
  readonly noun: string | undefined;
  /** Whether it may be a cue at all: such a verb, what looks like one in the past or with an s, a sign. */
  readonly mayAscribe: boolean;
  readonly isTime: boolean;
  readonly isPeople: boolean;
  /** Whether it is a pronoun that may stand in a noun phrase. */
  readonly opensNominal: boolean;
  /** Whether it may stand in a noun phrase, whatever the tagger makes of it. */
  readonly joinsNames: boolean;
  #kinds = -1;
  #lemma: string | null = null;

  constructor(word: string) {
    this.piece = piece(word);
    this.verb = VERB[endingOf(word)];
    this.cue = cueVerb(word);
    this.noun = cueNoun(word);
    this.mayAscribe = this.cue !== undefined || word.endsWith("ed") || word.endsWith("s") || ASCRIBES.has(word);
    this.isTime = isTimeWord(word);
    this.isPeople = isPeople(word);
    this.opensNominal = opensNominal(word);
    this.joinsNames = joinsNames(word);
  }

  /** The verb that it is a form of, if it is a verb at all; worked out when it is first asked for. */
  get lemma(): string {
    this.#lemma ??= lemmaOf(this.piece.text);
    return this.#lemma;
  }

  /** What else it may be, as bits (word-kinds.ts); looked up when it is first asked for, since most words never are. */
  get kinds(): number {
    if (this.#kinds < 0) this.#kinds = wordKinds(this.piece.text);
    return this.#kinds;
  }
}

/** `according to`, `per`, a colon, the dash before a signature, “shot” of `shot back`. */
const ASCRIBES = new Set([...listed("cueSigns"), ...listed("burstingVerbs")]);

const VERB = piecesOf(vocabulary.verbs);

function endingOf(verb: string): keyof typeof VERB {
  if (verb.endsWith("ing")) return "#ving";
  return verb.endsWith("ed") ? "#ved" : verb.endsWith("s") ? "#vs" : "#v";
}
