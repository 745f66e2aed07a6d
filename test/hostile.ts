import fc from "fast-check";
import { readGolden } from "./golden";

/** Every text of the golden cases: news prose in which each construction occurs. Read from the root of the checkout. */
export const news = readGolden("test/golden").map(({ text }) => text);

const marks = ["“", "”", '"', "''", "``", "‘", "’", "'", "«", "»", "„", "—", "\u2018\u2018", "”.", ",”", ":"];
const breaks = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "\u2028", "\u00a0", "\u200b", "\ufeff", "\0"];
const oddities = [
  "🎉",
  "👩‍👩‍👧",
  "\ud83d",
  "\udc4d",
  "e\u0301",
  "İ",
  "ﬁ",
  "中文",
  "مرحبا",
  '<p class="q">',
  "&ldquo;",
  "6'4\"",
  "A.B.",
];
const cues = [
  " said ",
  " he said ",
  "according to ",
  " told ",
  "Mr. ",
  "Dr",
  "She",
  " as saying ",
  ", a ",
  " and ",
  "’s ",
];
// Pieces of a few words each, cut wherever a mark, a comma, a full stop or a few words end.
const pieces = news.flatMap((text) => text.match(/[^ ]+(?: [^ ]+){0,3} ?/g) ?? []);

/** News cut to pieces and put together again at random, with stray marks, breaks and oddities in between. */
export const mangledNews = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom(...breaks) },
      { weight: 1, arbitrary: fc.constantFrom(...oddities) },
      { weight: 2, arbitrary: fc.constantFrom(...cues) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** Any string at all: random UTF-16 code units, so lone surrogates too, with quotation marks more often than chance. */
export const anyString = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    { weight: 3, arbitrary: fc.integer({ min: 32, max: 126 }).map((unit) => String.fromCharCode(unit)) },
    { weight: 1, arbitrary: fc.constantFrom(...marks, ...breaks) },
  ),
  maxLength: 200,
});

/** A text nobody would write, of either sort. */
export const hostileText = fc.oneof({ weight: 3, arbitrary: mangledNews }, { weight: 1, arbitrary: anyString });

/** Long runs that invite quadratic work, endless recursion or a full stack. */
export const longTexts: readonly string[] = [
  "“".repeat(20_000),
  "‘“".repeat(10_000),
  "'".repeat(20_000),
  "a-".repeat(20_000),
  "a".repeat(50_000),
  "“a” ".repeat(5_000),
  "“Yes,” said Ana Ruiz. ".repeat(1_500),
  "“No\n\n".repeat(5_000),
  "Ana said that Bo said that ".repeat(1_000),
  "Ana Ruiz Bo ".repeat(3_000),
  "\n".repeat(20_000),
  "🎉".repeat(10_000),
  "((((".repeat(5_000),
  "said ".repeat(5_000),
];
