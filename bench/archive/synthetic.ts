import type { LabelledDocument, LabelledQuote } from "./labelled";

/** Quotes a document has. */
const A_DOCUMENT = 4;
/** Of so many quotes one says again, in slightly other words, what was said before. */
const REPEATED = 8;
const SMALL =
  "the of to and in that is it for we not was on be with as they will have are our this has from by at".split(" ");
const GIVEN =
  "Ana Boris Clara David Emma Felix Greta Hugo Irene Jonas Karin Leon Marta Nils Olga Pavel Rosa Simon Tanja Viktor";
const ROLES = "mayor|energy minister|police chief|coach|economist|spokesman|head of the port|doctor|judge|union leader";
const SYLLABLES =
  "ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo".split(
    " ",
  );

/** Numbers from 0 to below 1, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function word(number: number): string {
  const many = SYLLABLES.length;
  return `${SYLLABLES[number % many]}${SYLLABLES[Math.floor(number / many) % many]}${SYLLABLES[Math.floor(number / many ** 2) % many]}n`;
}

/**
 * So many quotes that are as varied as news: words by Zipf's law out of some 20 000, speakers likewise out of 4 000, one
 * quote in eight another's in other words.
 */
export function* syntheticDocuments(quotes: number): Generator<LabelledDocument> {
  const random = numbers(7);
  // The hundred most frequent words of English are small ones, which stand by themselves below.
  const zipf = (size: number) => Math.floor(100 * (size / 100) ** random()) - 100;
  const texts: string[] = [];
  const write = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () =>
      random() < 0.45 ? SMALL[Math.floor(random() * SMALL.length)]! : word(zipf(20_100)),
    );
    return `${words.join(" ")}.`;
  };
  const reword = (text: string) => text.replace(/\w+/g, (one) => (random() < 0.15 ? word(zipf(20_100)) : one));
  const quote = (): LabelledQuote => {
    const again = texts.length > 0 && random() * REPEATED < 1;
    const text = again ? reword(texts[Math.floor(random() * texts.length)]!) : write();
    texts.push(text);
    const person = zipf(4100);
    const family = word(person * 7 + 3);
    const name = `${GIVEN.split(" ")[person % 20]} ${family[0]!.toUpperCase()}${family.slice(1)}`;
    const role = ROLES.split("|")[person % 10]!;
    return { utterances: [], speaker: `p${person}`, quote: { type: "direct", text, name, kind: "person", role } };
  };
  for (let made = 0; made < quotes; made += A_DOCUMENT)
    yield { id: `d${made}`, quotes: Array.from({ length: Math.min(A_DOCUMENT, quotes - made) }, quote) };
}

/** Questions about synthetic quotes: four telling words of one that was said. */
export function questionsAbout(documents: readonly LabelledDocument[], many: number): string[] {
  const random = numbers(11);
  return Array.from({ length: many }, () => {
    const { quotes } = documents[Math.floor(random() * documents.length)]!;
    const words = quotes[0]!.quote.text.split(/\W+/).filter((one) => one.length > 4 && !SMALL.includes(one));
    return words.slice(0, 4).join(" ");
  });
}
