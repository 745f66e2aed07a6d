import { readFileSync, writeFileSync } from "node:fs";
import { FEATURES, readFeatures } from "../src/tokenize/tag-features";
import { tagLexicon } from "../src/tokenize/tag-lexicon";
import { type Form, formFrom, slotOf, Tagger } from "../src/tokenize/tagger";
import { TAG_NAMES, Tag } from "../src/tokenize/tokenized-text";
import { read, written } from "../src/tokenize/weights";
import { carriers } from "./carriers";
import { readGold } from "./gold";
import { AveragedPerceptron } from "./perceptron";
import { shuffled } from "./shuffled";
import { countTags, met, type TagCounts, tagLists } from "./tag-lists";
import { type TaggedText, taggedText } from "./tagged-text";
import { winkLexicon } from "./wink";

const OUT = "src/tokenize/tagger.json";
const PASSES = 6;
const TABLE = 2 ** 18;
/** Units for a weight of 1. Weights below one unit are left out, half of all. */
const SCALE = 1.5;
/** Every tenth text is kept aside where only figures are wanted. */
const FOLD = 10;

/** Learns to tag as wink-nlp tags the texts of gold files; writes the weights unless only figures are wanted. */
export function trainTagger(paths: readonly string[], onlyFigures: boolean): void {
  const texts = readGold(paths).map(({ text }) => taggedText(text));
  const learnFrom = onlyFigures ? texts.filter((_, at) => at % FOLD !== 0) : texts;
  const { words, table } = learn(learnFrom);
  if (onlyFigures) {
    const agreed = agreement(
      new Tagger({ words, table: read(table) }),
      texts.filter((_, at) => at % FOLD === 0),
    );
    for (const line of agreed) console.log(line);
    return;
  }
  writeFileSync(OUT, `${JSON.stringify({ words, table }, null, 2)}\n`);
  console.log(`written    ${OUT} (${readFileSync(OUT).length} bytes)`);
}

interface Learned {
  readonly words: Record<string, string>;
  readonly table: string;
}

function learn(texts: readonly TaggedText[]): Learned {
  const counts = countTags(texts);
  const lexicon = winkLexicon();
  const words = tagLists(counts, lexicon);
  const taught = [...texts, ...inHundreds(carriers(lexicon)).map((lines) => taggedText(lines.join("\n")))];
  const perceptron = new AveragedPerceptron(TABLE);
  const tagger = new Tagger({ words, table: perceptron.table });
  const forms = taught.map((text) => formsToLearn(text, counts, tagger, words));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const at of shuffled(taught.length, pass)) learnText(taught[at], forms[at], tagger, perceptron);
  }
  return { words, table: written(perceptron.average().map((weight) => weight * SCALE)) };
}

function inHundreds(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(100 * i, 100 * i + 100));
}

/** A word met once is seen as if it were in no list, so that what is learned of such words holds for others. */
function formsToLearn(text: TaggedText, counts: TagCounts, tagger: Tagger, words: Record<string, string>): Form[] {
  const endings = tagLexicon(
    Object.fromEntries(Object.entries(words).map(([set, list]) => [set, list.split(" ").filter(isEnding).join(" ")])),
  );
  return text.words.map((word) => {
    const form = tagger.formOf(word);
    if (!/^\p{L}/u.test(word) || met(counts, word) !== 1) return form;
    const isLarge = /^\p{Lu}/u.test(word);
    return formFrom(word, isLarge ? form.candidates | (1 << Tag.PROPN) : endings(word));
  });
}

function isEnding(entry: string): boolean {
  return /^-[a-z]/.test(entry);
}

function learnText(text: TaggedText, forms: readonly Form[], tagger: Tagger, perceptron: AveragedPerceptron): void {
  const { features } = tagger;
  const tags = new Uint8Array(forms.length);
  for (let i = 0; i + 1 < text.paragraphs.length; i++) {
    const from = text.paragraphs[i];
    const to = text.paragraphs[i + 1];
    for (let at = from; at < to; at++) {
      const { only, candidates } = forms[at];
      tags[at] = only;
      if (only >= 0) continue;
      readFeatures(forms, tags, at, from, to, features);
      const chosen = tagger.choose(candidates);
      tags[at] = chosen;
      perceptron.step();
      const right = text.tags[at];
      if (right < 0 || right === chosen || (candidates & (1 << right)) === 0) continue;
      for (let feature = 0; feature < FEATURES; feature++) {
        perceptron.change(slotOf(features[feature], right), 1);
        perceptron.change(slotOf(features[feature], chosen), -1);
      }
    }
  }
}

/** How often the tagger says what wink-nlp says, and for each tag how many of wink-nlp's it finds and how many of its own are. */
function agreement(tagger: Tagger, texts: readonly TaggedText[]): string[] {
  const names = TAG_NAMES;
  const said = names.map(() => new Int32Array(names.length));
  for (const text of texts) {
    const forms = text.words.map((word) => tagger.formOf(word));
    const tags = new Uint8Array(forms.length);
    for (let i = 0; i + 1 < text.paragraphs.length; i++)
      tagger.tag(forms, text.paragraphs[i], text.paragraphs[i + 1], tags);
    text.tags.forEach((tag, at) => {
      if (tag >= 0) said[tag][tags[at]]++;
    });
  }
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
  const all = sum(said.map(sum));
  const lines = names.map((name, tag) => {
    const found = said[tag][tag] / sum(said[tag]);
    const right = said[tag][tag] / sum(said.map((row) => row[tag]));
    return `${name.padEnd(8)} found ${found.toFixed(3)}  right ${right.toFixed(3)}  (${sum(said[tag])})`;
  });
  return [`agreed   ${(sum(said.map((row, tag) => row[tag])) / all).toFixed(4)} of ${all} words`, ...lines];
}
