import { writeFileSync } from "node:fs";
import type { LinearWeights } from "../src/model/linear";
import { rateBy } from "../src/resolve/confidence";
import { ranker } from "../src/resolve/rank";
import { calibrationError } from "./cross-validate";
import { readGold } from "./gold";
import { quotesOf, type ReadArticle, rankExamples } from "./rank-examples";
import { ratesOf } from "./rates";
import { type RankExample, trainSoftmax } from "./softmax";
import { readUnseen } from "./unseen";
import { type Verdict, verdictsOn } from "./verdicts";

export const FOLDS = 10;
const OPTIONS = { l2: 10, leastCount: 5, iterations: 200 };
const WEIGHTS = "src/model/speaker.json";
const RATES = "src/model/confidence.json";

/** Learns whom pronouns and words without a cue mean, and how often each rule is right; writes it unless only figures are wanted. */
export async function trainSpeaker(paths: readonly string[], onlyFigures: boolean): Promise<void> {
  const articles = await readUnseen(readGold(paths));
  const verdicts = judgeUnseen(articles);
  console.log(
    `unseen       ${shown(verdicts.filter(isMarked))} in marks right, ${shown(verdicts.filter((one) => !isMarked(one)))} without`,
  );
  console.log(`calibration  error ${unseenError(verdicts).toFixed(3)}  (${FOLDS} folds by document, in marks)`);
  for (const [rule, count] of byRule(verdicts)) console.log(`  ${rule}: ${count}`);
  if (onlyFigures) return;
  const model = learn(articles);
  write(WEIGHTS, model);
  write(RATES, ratesOf(verdicts));
  console.log(`written      ${WEIGHTS} (${Object.keys(model.weights).length} weights), ${RATES}`);
}

/** First from labelled turns, then once more from the turns that the first model finds; some features may be left out. */
export function learn(
  articles: readonly ReadArticle[],
  isLeftOut: (feature: string) => boolean = () => false,
): LinearWeights {
  const keep = (examples: readonly RankExample[]) => examples.map((one) => without(one, isLeftOut));
  const choose = ranker(trainSoftmax(keep(articles.flatMap(labelledExamples)), OPTIONS));
  return trainSoftmax(keep(articles.flatMap((article) => rankExamples(article, choose))), OPTIONS);
}

const byLabels = new WeakMap<ReadArticle, readonly RankExample[]>();

/** The questions of an article, answered by its labels: the same however often it is learned from. */
function labelledExamples(article: ReadArticle): readonly RankExample[] {
  const known = byLabels.get(article) ?? rankExamples(article, null);
  byLabels.set(article, known);
  return known;
}

function without(example: RankExample, isLeftOut: (feature: string) => boolean): RankExample {
  return { ...example, candidates: example.candidates.map((features) => features.filter((one) => !isLeftOut(one))) };
}

/** Judges the quotes of each article by a model that learned from the others. */
export function judgeUnseen(articles: readonly ReadArticle[]): Verdict[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const choose = ranker(learn(articles.filter((_, at) => at % FOLDS !== fold)));
    return articles
      .filter((_, at) => at % FOLDS === fold)
      .flatMap((article) => verdictsOn(article.record, quotesOf(article, choose)));
  }).flat();
}

function write(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function isMarked({ quote }: Verdict): boolean {
  return quote.type !== "indirect";
}

function shown(verdicts: readonly Verdict[]): string {
  const right = verdicts.filter((one) => one.isRight).length;
  return `${right} of ${verdicts.length} (${(right / verdicts.length).toFixed(3)})`;
}

function byRule(verdicts: readonly Verdict[]): [string, string][] {
  const nameOf = ({ quote }: Verdict) => `${isMarked({ quote } as Verdict) ? "" : "indirect, "}${quote.rule}`;
  const rules = [...new Set(verdicts.map(nameOf))].sort();
  return rules.map((rule) => [rule, shown(verdicts.filter((one) => nameOf(one) === rule))]);
}

/** Calibration error of rates that were counted on other documents. */
export function unseenError(verdicts: readonly Verdict[]): number {
  const documents = [...new Set(verdicts.map((one) => one.document))].sort();
  const foldOf = new Map(documents.map((document, at) => [document, at % FOLDS]));
  const judgements = Array.from({ length: FOLDS }, (_, fold) => {
    const rateOf = rateBy(ratesOf(verdicts.filter((one) => foldOf.get(one.document) !== fold)));
    return verdicts
      .filter((one) => isMarked(one) && foldOf.get(one.document) === fold)
      .map(({ document, quote, isRight }) => ({
        document,
        probability: rateOf(quote.rule, true),
        label: isRight,
      }));
  });
  return calibrationError(judgements.flat());
}
