import { describe, expect, it } from "vitest";
import { tokenize } from "../src";
import { FormTable } from "../src/tokenize/form-table";
import { formFrom } from "../src/tokenize/tagger";
import { lentTokens } from "../src/tokenize/tokenize";
import { TAG_NAMES } from "../src/tokenize/tokenized-text";
import { read, written } from "../src/tokenize/weights";

/** The words of a text with a stroke between them, and a double one where a sentence starts. */
function cut(text: string): string {
  const { words, sentences } = tokenize(text);
  return words.map((word, at) => (at === 0 ? word : `${sentences.includes(at) ? "‖" : "|"}${word}`)).join("");
}

/** The words of a text, each with its part of speech. */
function tagged(text: string): string {
  const { words, tags } = tokenize(text);
  const names = TAG_NAMES;
  return words.map((word, at) => `${word}/${names[tags[at]]}`).join(" ");
}

describe("words", () => {
  it.each([
    ["It's Ruiz’s pier.", "It|'s|Ruiz|’s|pier|."],
    ["I'm sure they don’t and cannot", "I|'m|sure|they|do|n’t|and|can|not"],
    ["O'Malley and D’Souza in the '90s", "O'Malley|and|D’Souza|in|the|'90s"],
    ["the voters’ anti-war front-runner", "the|voters|’|anti-war|front|-|runner"],
    ["“anti-” and so on", "“|anti|-|”|and|so|on"],
    [
      "$3.2m, 1,237 votes, 9/11, 2015-16, 30%, the 20th, 9am",
      "$|3.2|m|,|1,237|votes|,|9/11|,|2015-16|,|30|%|,|the|20th|,|9am",
    ],
    ["Rep. Ann Lee (D-N.Y.) of the U.S. Senate", "Rep.|Ann|Lee|(|D|-|N.Y.|)|of|the|U.S.|Senate"],
    ["Joseph I. Lee and I. No. 10, no.", "Joseph|I.|Lee|and|I|.‖No.|10|,|no|."],
    ["AT&T -- well... ''yes''", "AT&T|--|well|...|'|'|yes|'|'"],
    ["@ann_lee #budget ann.lee@example.org", "@ann_lee|#budget|ann|.|lee@example.org"],
    ["See https://example.org/a?b=c, she said", "See|https://example.org/a?b=c|,|she|said"],
    ["Muñoz, Krūmiņa and Łuński’s", "Muñoz|,|Krūmiņa|and|Łuński|’s"],
    ["JosÃ© MuÃ±oz, Ã©tude", "JosÃ©|MuÃ±oz|,|Ã©tude"],
    [
      "JosÃ\u0083Â© and MuA\u0303±oz and BaA\u0303\u0083A\u0302±ez",
      "JosÃ\u0083Â©|and|MuA\u0303±oz|and|BaA\u0303\u0083A\u0302±ez",
    ],
    ["Â«YesÂ», Â£5, IRMÃ », 5Â°", "Â|«|YesÂ|»|,|Â|£|5|,|IRMÃ|»|,|5|Â|°"],
    ["yes 👍🏽 and 👩‍🚀", "yes|👍🏽|and|👩‍🚀"],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe("sentences", () => {
  it.each([
    ["She left. He stayed.", "She|left|.‖He|stayed|."],
    ["“Go.” He went. “No!” she said.", "“|Go|.|”‖He|went|.‖“|No|!|”|she|said|."],
    ["''Go.'' ''No.''", "'|'|Go|.|'|'‖'|'|No|.|'|'"],
    ["Mr. Lee met Sen. Ruiz in the U.S. The talks failed.", "Mr.|Lee|met|Sen.|Ruiz|in|the|U.S.‖The|talks|failed|."],
    ["Sen. Lee (D-Va.) has won at Acme Inc. of Ohio.", "Sen.|Lee|(|D|-|Va.|)|has|won|at|Acme|Inc.|of|Ohio|."],
    [
      "He paid $3.5m.It was pic.example.com that said so.",
      "He|paid|$|3.5|m|.‖It|was|pic|.|example|.|com|that|said|so|.",
    ],
    ["He came in. No one saw him.", "He|came|in|.‖No|one|saw|him|."],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe("parts of speech", () => {
  it.each([
    "She/PRON said/VERB that/SCONJ the/DET mayor/NOUN would/AUX not/PART leave/VERB ./PUNCT",
    "The/DET state/NOUN of/ADP the/DET union/NOUN is/AUX strong/ADJ ,/PUNCT Ruiz/PROPN said/VERB ./PUNCT",
    "They/PRON want/VERB to/PART vote/VERB and/CCONJ the/DET vote/NOUN is/AUX close/ADJ ./PUNCT",
    "Three/NUM gloopings/NOUN were/AUX flimbled/VERB quickly/ADV by/ADP Zorblax/PROPN ./PUNCT",
  ])("%s", (expected) => {
    expect(tagged(expected.replace(/\/[A-Z]+/g, ""))).toBe(expected);
  });

  it("are the same whatever was read before", () => {
    const text = "Zelensky's plan is clear.";
    const before = tagged(text);
    tokenize("Zelensky's. zelensky's Plan IS Clear");
    for (let i = 0; i < 40_000; i++) tokenize(`word${i.toString(36)}`);
    expect(tagged(text)).toBe(before);
  });
});

describe("lent columns", () => {
  const long = "Ana Ruiz said it was “late” and left. ".repeat(200);
  const short = "“We won,” he said.";

  it("hold a text and nothing of a longer one before it", () => {
    const own = tokenize(short);
    lentTokens(long);
    const { words, lower, forms, ...columns } = lentTokens(short);
    for (const [lent, column] of [
      [words, own.words],
      [lower, own.lower],
      [forms, own.forms],
    ]) {
      expect(lent.slice(0, own.count)).toEqual(column);
      expect(lent.slice(own.count).every((one) => one === undefined)).toBe(true);
    }
    expect({ ...own, ...columns }).toEqual(own);
  });

  it("are not those of a tokenized text, which stays as it is", () => {
    const own = tokenize(long);
    const before = structuredClone(own);
    tokenize(short);
    lentTokens(short);
    expect(structuredClone(own)).toEqual(before);
    expect(own.words).toHaveLength(own.count);
  });
});

describe("the words met before", () => {
  const OTHERS = ["“", "’s", "naïve", "Škoda", "\0", "a\0", "a", "unmistakable", "unmistakables", "\u2041", "A ", " A"];

  it("are found where they stand in a text, whatever their letters, and no others", () => {
    const table = new FormTable();
    const words = [...Array.from({ length: 25_000 }, (_, i) => `w${Math.imul(i, 0x9e3779b1) >>> 3}`), ...OTHERS];
    for (const word of words) {
      expect(table.find(word, 0, word.length)).toBeUndefined();
      table.keep(formFrom(word, 1));
    }
    const wrong = words.filter((word) => table.find(`(${word})`, 1, 1 + word.length)?.word !== word);
    expect(wrong).toEqual([]);
  });

  it("are forgotten when they are too many", () => {
    const table = new FormTable();
    for (let i = 0; i < 30_001; i++) table.keep(formFrom(`w${i}`, 1));
    expect(table.find("w0", 0, 2)).toBeUndefined();
    expect(table.find("w30000", 0, 6)?.word).toBe("w30000");
  });
});

it("writes and reads a table of weights as the nearest step of each", () => {
  expect([...read(written([0, 0.9, 1.1, -2.6, 3.4, -200, 100, 6.5]))]).toEqual([0, 0, 2, -2, 4, -13, 13, 8]);
});
