import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { Tag } from "../src/tokenize/tokenized-text";

// wink-nlp, the teacher of the tagger: what it says of running text, and which tags its lexicon allows a word.

const nlp = winkNLP(model, ["sbd", "pos"]);

/** A word as wink-nlp cuts and tags it. */
export interface WinkWord {
  readonly end: number;
  readonly tag: number;
}

/** wink-nlp cuts `Zelensky's` one way or another by what it has read before, unless a space stands before the `'s`. */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?=['’]s(?![\p{L}\p{N}]))/giu;

/** The words of a text by where they start. Their offsets are found by walking along the text, for wink-nlp gives none. */
export function winkWords(text: string): Map<number, WinkWord> {
  const found = new Map<number, WinkWord>();
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const tokens = nlp.readDoc(line.replace(POSSESSIVE, " ")).tokens();
    const words = tokens.out(nlp.its.value) as string[];
    const tags = tokens.out(nlp.its.pos) as string[];
    const end = at + line.length;
    words.forEach((word, i) => {
      const start = text.indexOf(word, at);
      if (tags[i] === "SPACE" || start < 0 || start + word.length > end) return;
      found.set(start, { end: start + word.length, tag: tagOf(tags[i]) });
      at = start + word.length;
    });
    at = end;
  }
  return found;
}

function tagOf(name: string): number {
  return name in Tag ? Tag[name as keyof typeof Tag] : Tag.OTHER;
}

/** The parts of the model's own data that say which tags a word may have. */
interface Core {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: { readonly lexemeCID: readonly number[] } };
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: { readonly list: readonly string[] };
}

/** For each small-written word of wink-nlp's lexicon the set of tags it may have: bit `t` for tag `t`. */
export function winkLexicon(): Map<string, number> {
  const { lexicon, packing, features, pos } = (model as unknown as { core(): Core }).core();
  const [column, mask, shift] = packing.layout.lexemeCID;
  const sets = new Map<string, number>();
  features.lexeme.list.forEach((word, i) => {
    if (!/^[a-z]+$/.test(word)) return;
    const cluster = features.posClusters.list[(lexicon[i * packing.size + column] & mask) >>> shift] ?? [];
    let set = 0;
    for (const tag of cluster) set |= 1 << tagOf(pos.list[tag]);
    set &= ~(1 << Tag.OTHER);
    if (set !== 0) sets.set(word, set);
  });
  return sets;
}
