import { describe, expect, it } from "vitest";
import { extractQuotes } from "../src/extract";
import { linearModel } from "../src/model/linear";
import { scoreOf } from "../src/model/score";
import { rateBy } from "../src/resolve/confidence";
import { type RankExample, trainSoftmax } from "../train/softmax";

const speakersIn = (text: string) => extractQuotes(text).map(({ speaker }) => speaker?.name);

describe("who is meant", () => {
  it("is the person right after a title with “of”", () => {
    expect(speakersIn("Secretary of State Ana P. Ruiz said the pier “is not safe.”")).toEqual(["Ana P. Ruiz"]);
  });

  it("is, for who, the person an appositive stands beside", () => {
    const text = "The plan was praised by Ana Ruiz, the harbour master who called it “great news.”";
    expect(speakersIn(text).at(-1)).toBe("Ana Ruiz");
  });
});

describe("ranking weights", () => {
  const question = (document: string): RankExample => ({
    document,
    task: "he",
    candidates: [["near"], ["far"], ["far", "spoke"]],
    isRight: [false, false, true],
  });
  const examples = ["a", "b", "c", "d"].map(question);
  const options = { l2: 0.1, leastCount: 2, iterations: 100 };

  it("put the right candidate first, and are the same every time", () => {
    const learned = trainSoftmax(examples, options);
    expect(JSON.stringify(trainSoftmax(examples, options))).toBe(JSON.stringify(learned));
    const scores = examples[0].candidates.map((features) => scoreOf(linearModel(learned), features));
    expect(scores.indexOf(Math.max(...scores))).toBe(2);
  });
});

describe("confidence", () => {
  it("is the rate of all rules where a rule was never seen", () => {
    const rates = { quoted: { any: 0.8, known: 0.9 }, indirect: { any: 0.6 } };
    const rateOf = rateBy(rates);
    expect(rateOf("known", true)).toBe(0.9);
    expect(rateOf("known", false)).toBe(0.6);
    expect(rateOf("toString", true)).toBe(0.8);
  });
});
