import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attributionsIn } from "../src/detect/attribute";
import { framesOf, markedParagraphsOf } from "../src/detect/frame";
import { isSpeech, speechProbability } from "../src/detect/speech";
import { linearModel } from "../src/model/linear";
import { piece } from "../src/model/piece";
import { probabilityOf, Score, scoreOf } from "../src/model/score";
import { tokenize } from "../src/tokenize/tokenize";
import { attributionsOfBrat } from "../train/brat";
import { type Example, trainLogistic } from "../train/logistic";
import { PARTS, readPolnear } from "../train/polnear";

const options = { l2: 0.1, leastCount: 1, iterations: 200, threshold: 0.5 };
const examples: Example[] = [
  { features: ["long", "stop"], label: true, weight: 1 },
  { features: ["long"], label: true, weight: 1 },
  { features: ["short", "stop"], label: true, weight: 1 },
  { features: ["short"], label: false, weight: 1 },
];

describe("a linear model", () => {
  const model = linearModel({ scale: 100, bias: -100, threshold: 0.5, weights: { stop: 250 } });

  it("adds the weights of its features and knows no others", () => {
    expect(scoreOf(model, ["stop", "toString", "constructor", "__proto__"])).toBe(1.5);
    expect(probabilityOf(model, ["stop"])).toBeCloseTo(0.8176, 4);
    expect(probabilityOf(model, [])).toBeCloseTo(0.2689, 4);
  });

  it("knows a name however it is cut into pieces", () => {
    const score = new Score(linearModel({ scale: 1, bias: 0, threshold: 0, weights: { "lemma=say that": 3 } }));
    const lemma = score.start(piece("lemma="), piece("say"));
    score.add(lemma, piece(" "), piece("that"));
    score.add(score.extend(lemma, piece(" t")), piece("hat"));
    score.add(lemma);
    expect(score.logOdds).toBe(6);
  });

  it("learns what it is shown, and the same each time", () => {
    const learned = trainLogistic(examples, options);
    for (const { features, label } of examples) expect(probabilityOf(linearModel(learned), features) > 0.5).toBe(label);
    expect(JSON.stringify(trainLogistic(examples, options))).toBe(JSON.stringify(learned));
  });
});

describe("words in marks", () => {
  /** Each span in marks of a text: how probable it is that somebody says it, and the answer. */
  const judged = (text: string) =>
    [...markedParagraphsOf(tokenize(text))].flatMap((paragraph) =>
      [...framesOf(paragraph)].flatMap((frame) =>
        attributionsIn(frame).flatMap((attribution) =>
          attribution.marked.map((at) => ({
            probability: speechProbability(frame, at, attribution),
            said: isSpeech(frame, at, attribution),
          })),
        ),
      ),
    );

  it.each([
    ["“The pier is not safe,” said Ana Ruiz.", true],
    ["She called the repairs “long overdue.”", true],
    ["The so-called “ghost fleet” left the bay at dawn.", false],
    ["Her first novel, “A House of Reeds,” sold forty copies.", false],
  ])("%s", (text, said) => {
    const [one] = judged(text);
    expect(one.said).toBe(said);
    expect(one.probability >= 0.5).toBe(said);
  });

  it("have a probability of 0 as the value of an attribute, and without a word", () => {
    expect(judged('<a author="Ruiz">').map(({ probability }) => probability)).toEqual([0]);
    expect(judged("He wrote “…” and left.").map(({ probability }) => probability)).toEqual([0]);
  });
});

describe("a PolNeAR article", () => {
  // The emoji is one code point and two code units; brat counts the former.
  const text = "🎉 Lee said “go on” and “stop.”\n";
  const annotations = [
    "T1\tSource 2 5\tLee",
    "T2\tCue 6 10\tsaid",
    "T3\tContent 11 18;23 30\t“go on” “stop.”",
    "T4\tAttribution 6 10\tsaid",
    "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
    "T5\tContent 6 18\tsaid “go on”",
    "T6\tAttribution-no-source 2 5\tLee",
    "E2\tAttribution-no-source:T6 Content:T5",
    "",
  ].join("\n");
  const expected = [
    {
      id: "E1",
      type: "direct",
      content: [
        [12, 19],
        [24, 31],
      ],
      cue: [[7, 11]],
      source: [[3, 6]],
    },
    { id: "E2", type: "mixed", content: [[7, 19]], cue: [], source: [] },
  ];

  it("gives its attributions in code units", () => expect(attributionsOfBrat(text, annotations)).toEqual(expected));

  it("is read from the train and dev parts of a checkout, never from test", () => {
    const checkout = mkdtempSync(join(tmpdir(), "whosaid-polnear-"));
    for (const part of ["train", "dev", "test"]) {
      for (const folder of ["text", "attributions"])
        mkdirSync(join(checkout, "data", part, folder), { recursive: true });
      writeFileSync(join(checkout, "data", part, "text", `${part}.txt`), text);
      writeFileSync(join(checkout, "data", part, "attributions", `${part}_4e07.ann`), annotations);
    }
    const records = PARTS.map((part) => readPolnear(checkout, part));
    rmSync(checkout, { recursive: true });
    expect(records).toEqual(["train", "dev"].map((id) => [{ id, text, attributions: expected }]));
  });
});
