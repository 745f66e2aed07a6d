import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

/** What the tagger says of one passage: its tokens, some of them white space, and where sentences start among them. */
export interface Tagged {
  readonly words: readonly string[];
  /** Universal part-of-speech tag names. */
  readonly tags: readonly string[];
  /** Of each sentence, the index in `words` of its first and last token. */
  readonly sentences: readonly (readonly [number, number])[];
}

// Each instance grows by every new word it reads, about a kilobyte an article, and never shrinks: it is renewed now and
// then, which takes a tenth of a second.
const RENEW_AFTER_CHARACTERS = 16_000_000;

// An instance reads this table from the model, and the model allows that only twenty times in a process.
const readMetaCER = model.metaCER as () => unknown;
let metaCER: unknown;
let tagger: WinkMethods | undefined;
let read = 0;

function currentTagger(length: number): WinkMethods {
  read += length;
  if (!tagger || read > RENEW_AFTER_CHARACTERS) {
    metaCER ??= readMetaCER();
    const table = metaCER;
    tagger = winkNLP({ ...model, metaCER: () => table }, ["sbd", "pos"]);
    read = length;
  }
  return tagger;
}

/** Tags one passage of running text. */
export function tag(passage: string): Tagged {
  const { readDoc, its } = currentTagger(passage.length);
  const document = readDoc(passage);
  const tokens = document.tokens();
  return {
    words: tokens.out(its.value) as string[],
    tags: tokens.out(its.pos) as string[],
    sentences: document.sentences().out(its.span) as unknown as [number, number][],
  };
}
