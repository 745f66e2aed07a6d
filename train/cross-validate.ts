import { linearModel } from "../src/model/linear";
import { probabilityOf } from "../src/model/score";
import { type Example, type LogisticOptions, trainLogistic } from "./logistic";
import type { SpeechExample } from "./speech-examples";

/** A probability that was given without having seen the document, and what is right. */
export interface Judgement {
  readonly document: string;
  readonly probability: number;
  readonly label: boolean;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Judges every document with a model that learned from the others only. */
export function judgeDocuments<One extends Example & { readonly document: string }>(
  examples: readonly One[],
  folds: number,
  options: LogisticOptions,
): Judgement[] {
  const documents = [...new Set(examples.map((one) => one.document))].sort();
  const foldOf = new Map(documents.map((document, at) => [document, at % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const known = examples.filter((one) => foldOf.get(one.document) !== fold);
    const model = linearModel(trainLogistic(known, options));
    return examples
      .filter((one) => foldOf.get(one.document) === fold)
      .map(({ document, features, label }) => ({ document, probability: probabilityOf(model, features), label }));
  });
}

/** Judges every document that was read with a model that learned from the others only. */
export function judgeUnseen(examples: readonly SpeechExample[], folds: number, options: LogisticOptions): Judgement[] {
  const documents = [...new Set(examples.filter((one) => one.isRead).map((one) => one.document))].sort();
  const foldOf = new Map(documents.map((document, at) => [document, at % folds]));
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const known = examples.filter((one) => foldOf.get(one.document) !== fold && one.sure === null);
    const model = linearModel(trainLogistic(known, options));
    for (const { document, features, label, sure } of examples) {
      if (foldOf.get(document) !== fold) continue;
      judgements.push({ document, probability: sure ?? probabilityOf(model, features), label });
    }
  }
  return judgements;
}

/** Precision, recall and F1 of “somebody says this”. */
export function figuresAt(judgements: readonly Judgement[], threshold: number): Figures {
  let right = 0;
  let given = 0;
  let gold = 0;
  for (const one of judgements) {
    const yes = one.probability >= threshold;
    if (yes && one.label) right++;
    if (yes) given++;
    if (one.label) gold++;
  }
  return { precision: right / given, recall: right / gold, f1: (2 * right) / (given + gold) };
}

/** Ten equal bins of probability: the mean distance from how often the words were really said. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, expected: 0 }));
  for (const { probability, label } of judgements) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    bin.expected += probability;
    if (label) bin.said++;
  }
  return bins.reduce((sum, { said, expected }) => sum + Math.abs(said - expected), 0) / judgements.length;
}
