import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

/** What the tagger says of one passage: its tokens without white space, and where sentences start among them. */
export interface Tagged {
  readonly words: readonly string[];
  /** Universal part-of-speech tag names. */
  readonly tags: readonly string[];
  /** Index in `words` of each sentence's first token. */
  readonly sentenceStarts: readonly number[];
}

// Each instance grows by every new word it reads and never shrinks, so it is renewed now and then.
const RENEW_AFTER_CHARACTERS = 4_000_000;

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
  const nlp = currentTagger(passage.length);
  const document = nlp.readDoc(passage);
  const rawWords = document.tokens().out(nlp.its.value) as string[];
  const rawTags = document.tokens().out(nlp.its.pos) as string[];
  const starts = new Set(
    (document.sentences().out(nlp.its.span) as unknown as [number, number][]).map(([first]) => first),
  );
  const words: string[] = [];
  const tags: string[] = [];
  const sentenceStarts: number[] = [];
  let startsSentence = false;
  for (let i = 0; i < rawWords.length; i++) {
    if (starts.has(i)) startsSentence = true;
    if (rawTags[i] === "SPACE" || rawWords[i].trim() === "") continue;
    if (startsSentence) sentenceStarts.push(words.length);
    startsSentence = false;
    words.push(rawWords[i]);
    tags.push(rawTags[i]);
  }
  return { words, tags, sentenceStarts };
}
