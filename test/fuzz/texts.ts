import fc from "fast-check";
import { madeArticle } from "../../bench/made-article";
import { hostileText } from "../hostile";

// Three sorts of text: random (in ../hostile), articles that were mangled, and articles that a grammar makes.

const scraps = [
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "''",
  "``",
  ",",
  ".",
  ":",
  "—",
  "\n",
  "\n\n",
  " ",
  "",
  "said",
  "he",
  "\ufeff",
];

/** What befalls an article on its way: characters lost, doubled, replaced, a part moved, the end cut off. */
type Mishap = (text: string, at: number, length: number, scrap: string) => string;

const mishaps: readonly Mishap[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length, scrap) => text.slice(0, at) + scrap + text.slice(at + length),
  (text, at, _, scrap) => text.slice(0, at) + scrap + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text) => text.replace(/[“”]/g, '"'),
  (text) => text.replace(/[“”]/g, "'"),
  (text) => text.replaceAll("\n\n", " "),
];

/** An article of made-up news to which some mishaps have happened. */
export const mangledArticle = fc
  .tuple(
    fc.nat(),
    fc.array(
      fc.tuple(
        fc.constantFrom(...mishaps),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...scraps),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([number, list]) =>
    list.reduce(
      (text, [mishap, where, length, scrap]) => mishap(text, Math.floor(where * text.length), length, scrap),
      madeArticle(number),
    ),
  );

const names = [
  "Ann Lee",
  "Lee",
  "Mr. Boris Petrov",
  "Petrov",
  "the mayor",
  "he",
  "she",
  "they",
  "Reuters",
  "a U.S. official",
];
const cues = [
  "said",
  "told Reuters",
  "added",
  "wrote on X",
  "was quoted as saying",
  "asked",
  "insisted that",
  "warned of",
];
const plain = ["the pier is safe", "we will win", "nobody pays", "Lee must go", "it is over", "I, Ann Lee, promise it"];

// No interface: the library asks for a record.
type Parts = { statement: string; sentence: string };

/** Statements within statements, to some depth, in every kind of marks and none: “Lee said, ‘We will win,’” he added. */
const { sentence } = fc.letrec<Parts>((tie) => ({
  statement: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...plain),
    tie("statement").map((inner) => `“${inner}”`),
    tie("statement").map((inner) => `“${inner},”`),
    tie("statement").map((inner) => `"${inner}."`),
    tie("statement").map((inner) => `‘${inner}’`),
    tie("sentence").map((inner) => inner.replace(/\.$/, "")),
    fc.tuple(tie("statement"), tie("statement")).map(([one, two]) => `${one} and ${two}`),
  ),
  sentence: fc
    .tuple(tie("statement"), fc.constantFrom(...names), fc.constantFrom(...cues), tie("statement"), fc.nat(6))
    .map(([one, name, cue, two, form]) => {
      const forms = [
        `${one} ${name} ${cue}.`,
        `${name} ${cue} ${one}.`,
        `${one} ${cue} ${name}, the mayor. ${two}.`,
        `According to ${name}, ${one}.`,
        `${name}: ${one}.`,
        `${one}, ${name} ${cue}, ${two}.`,
        `${name} quoted ${two} as saying ${one}.`,
      ];
      return forms[form]!;
    }),
}));

const grammatical = fc
  .array(fc.tuple(sentence, fc.constantFrom(" ", " ", "\n", "\n\n")), { maxLength: 8 })
  .map((parts) => parts.flat().join(""));

/** Texts of all sorts, in about equal parts. */
export const fuzzText = fc.oneof(hostileText, mangledArticle, grammatical);
