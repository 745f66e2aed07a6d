import { KnownWord } from "../lexicon/known-word";
import { wordSet } from "../lexicon/listed";
import { isAsciiCapital, isDigit, MAY_BE_MARK } from "./characters";
import { FormTable } from "./form-table";
import { startsLarge } from "./letters";
import { lowerCaseOf } from "./lower-case";
import { FEATURES, readFeatures } from "./tag-features";
import { tagLexicon } from "./tag-lexicon";
import { Tag } from "./tokenized-text";

/** All that is known of a word from its letters alone. */
export interface Form {
  /** As it is written. */
  readonly word: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Whether a sentence may end with it: it ends in a full stop, a question or an exclamation mark. */
  readonly mayEnd: boolean;
  /** What the word in lower case is, for those who read the text. */
  readonly known: KnownWord;
  /** The tags that it may have: bit `t` for tag `t`. */
  readonly candidates: number;
  /** The one tag that it may have; -1 where the words around it must tell. */
  readonly only: number;
  /** A number for the word in lower case. */
  readonly hash: number;
  /** A number for its last letters and its capitals. */
  readonly shape: number;
  /** How it is written: 0 small, 1 with a capital, 2 in capitals, 3 with a digit. */
  readonly kind: number;
  /** Whether it may open a name: nothing that starts with a small letter from a to z, a digit or a common mark does. */
  readonly mayOpenName: boolean;
  /** Whether it holds a sign that may be a quotation mark. */
  readonly mayMark: boolean;
}

/** What the tagger has learned. */
export interface TaggerWeights {
  /** For each set of tags, as a number whose bit `t` stands for tag `t`, the words that may have just these. */
  readonly words: Readonly<Record<string, string>>;
  /** The weight of each feature for each tag, by their hash: a table of 2 to some power. */
  readonly table: Int8Array | Float32Array;
}

/** A longer word is not kept, so that what is kept has a bound: news has one in ten thousand. */
const LONGEST = 32;
/** How many tags there are. */
const TAGS = 17;
/** Parts the weights of one feature for different tags. */
const SALTS = Int32Array.from(
  { length: TAGS },
  (_, tag) => Math.imul(tag + 1, 0x9e3779b1) ^ Math.imul(tag, 0x7f4a7c15),
);

/** Tags words from left to right: a greedy averaged perceptron (Collins 2002) that is asked only where a word leaves several tags open. */
export class Tagger {
  readonly #candidatesOf;
  readonly #table;
  readonly #mask: number;
  readonly #forms = new FormTable();
  readonly features = new Int32Array(FEATURES);

  constructor({ words, table }: TaggerWeights) {
    this.#candidatesOf = tagLexicon(words);
    this.#table = table;
    this.#mask = table.length - 1;
  }

  /** What is known of the word from `start` to `end`; a memory of the words met before makes it cheap and changes no answer. */
  formOf(text: string, start = 0, end = text.length): Form {
    return this.#forms.find(text, start, end) ?? this.#learn(text.slice(start, end));
  }

  #learn(written: string): Form {
    const form = formFrom(written, this.#candidatesOf(written));
    if (written.length <= LONGEST) this.#forms.keep(form);
    return form;
  }

  /** Chooses among the candidates of word `at`, whose features have been read. */
  choose(candidates: number): number {
    const features = this.features;
    const table = this.#table;
    const mask = this.#mask;
    let best = -1;
    let most = -Infinity;
    for (let left = candidates; left !== 0; left &= left - 1) {
      const tag = 31 - Math.clz32(left & -left);
      const salt = SALTS[tag];
      let score = 0;
      for (let i = 0; i < FEATURES; i++) score += table[(features[i] ^ salt) & mask];
      if (score > most) {
        most = score;
        best = tag;
      }
    }
    return best;
  }

  /** Tags the words `from` to `to`, a paragraph. */
  tag(forms: readonly Form[], from: number, to: number, tags: Uint8Array): void {
    for (let at = from; at < to; at++) {
      const { only, candidates, kind } = forms[at];
      if (kind > 0 && isName(forms, at, to)) tags[at] = Tag.PROPN;
      else if (only >= 0) tags[at] = only;
      else if (isAttributive(forms, at, to)) tags[at] = Tag.ADJ;
      else {
        readFeatures(forms, tags, at, from, to, this.features);
        tags[at] = this.choose(candidates);
      }
    }
  }
}

/**
 * `CAN said`, `WHO said`, `The Who said`: a word in capitals, or with one behind “the”, that says something is a name; so
 * is a pronoun in capitals before a noun, `the IT department`.
 */
function isName(forms: readonly Form[], at: number, to: number): boolean {
  const { kind, candidates } = forms[at];
  if (at + 1 >= to) return false;
  const { known, only, kind: written } = forms[at + 1];
  if (written > 0) return false;
  if (only === Tag.NOUN) return kind === 2 && (candidates & (1 << Tag.PRON)) !== 0;
  if (known.cue?.cueClass !== "speech") return false;
  return kind === 2 || (kind === 1 && forms[at - 1]?.lower === "the");
}

const ATTRIBUTIVE = wordSet("attributives");

/** `said lead author Ann Lee`, `chief operating officer`: no verb before a noun without an article. */
function isAttributive(forms: readonly Form[], at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const { candidates, lower: noun } = forms[at + 1];
  return (candidates & ~(1 << Tag.VERB)) === 1 << Tag.NOUN && !noun.endsWith("s") && ATTRIBUTIVE.has(forms[at].lower);
}

/** Where in the table the weight of a feature for a tag stands, before the table's size is known. */
export function slotOf(feature: number, tag: number): number {
  return feature ^ SALTS[tag];
}

export function formFrom(written: string, candidates: number): Form {
  const word = internalized(written);
  const lower = internalized(lowerCaseOf(word));
  const isOne = (candidates & (candidates - 1)) === 0;
  const kind = kindOf(word);
  return {
    word,
    lower,
    mayEnd: word.endsWith(".") || word.endsWith("?") || word.endsWith("!"),
    known: new KnownWord(lower),
    candidates,
    only: isOne ? 31 - Math.clz32(candidates) : -1,
    hash: hashOf(lower, 0),
    shape: Math.imul(hashOf(lower, lower.length - 3), 5) + kind,
    kind,
    mayOpenName: kind === 1 || kind === 2 || word.startsWith("@") || word.charCodeAt(0) > 0x7f,
    mayMark: MAY_BE_MARK.test(word),
  };
}

/**
 * The same text as an engine keeps the names of properties: words are compared with others all the time, and two of
 * these are compared by where they are, without a look at their letters. A number names an element, not a property, but
 * the values of JSON are kept so if they are short. One word that is not makes every comparison it comes by look at letters.
 */
function internalized(text: string): string {
  return /^\d{1,10}$/.test(text) ? JSON.parse(`"${text}"`) : Object.keys({ __proto__: null, [text]: 0 })[0];
}

/** FNV-1a of the code units from `from`. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, from); at < text.length && at < from + 40; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** How a word is written: small, with a capital, in capitals, with a digit. */
function kindOf(word: string): number {
  const first = word.charCodeAt(0);
  if (isDigit(first)) return 3;
  if (!startsLarge(word)) return 0;
  return word.length > 1 && isAsciiCapital(word.charCodeAt(word.length - 1)) ? 2 : 1;
}
