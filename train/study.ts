import { readFileSync, writeFileSync } from "node:fs";
import type { Choose } from "../src/resolve/question";
import { rank, ranker } from "../src/resolve/rank";
import { readGold } from "./gold";
import { quotesOf, type ReadArticle, readArticle } from "./rank-examples";
import { FOLDS, judgeUnseen, learn, unseenError } from "./speaker";
import { readUnseen } from "./unseen";
import { type Verdict, verdictsOn } from "./verdicts";

const RECORD = "bench/record.json";

/** Groups of what is seen of a candidate; a feature belongs to the first group whose pattern its name has. */
const GROUPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["who spoke before, and when", /^(?:spoke|never spoke|alternates)/],
  ["who is named after the words", /after, |^named after$/],
  ["who was a subject", /subject/],
  ["who was named where before", /^(?:named|not named|in paragraph|opens)/],
  ["gender", /gender/],
  ["who is named in the words", /^in the words/],
  ["what the candidate is: kind, name, role, how often named", /./],
];

/** How many of the answers that the labels judge are right, spans in marks only. */
interface Count {
  readonly right: number;
  readonly of: number;
}

/** Counts of one way to choose on one set. */
interface Counts {
  readonly all: Count;
  readonly pronoun: Count;
  readonly "carried on": Count;
}

/**
 * Judges how whom a pronoun means, and who goes on, is chosen: unseen by folds on what it learns from, on sets it never
 * learned from, and without each group of features. Keeps the counts in bench/record.json, for docs/accuracy.md.
 *
 * @param tests NAME=FILE.jsonl
 */
export async function studySpeaker(paths: readonly string[], tests: readonly string[]): Promise<void> {
  const articles = await readUnseen(readGold(paths));
  const sets = tests.map((test) => {
    const [name, path] = test.split("=");
    return { name, articles: readLabelled([path]) };
  });
  const on = (choose: Choose) =>
    Object.fromEntries(sets.map((set) => [set.name, countsOf(set.articles.flatMap((one) => judged(one, choose)))]));
  const unseen = judgeUnseen(articles);
  const study = {
    measured: new Date().toISOString().slice(0, 10),
    articles: articles.length,
    folds: FOLDS,
    unseen: countsOf(unseen),
    unseenError: unseenError(unseen),
    shipped: on(rank),
    ablation: [
      { name: "nothing left out", sets: on(chooserWithout(articles, () => false)) },
      ...GROUPS.map(([name], group) => ({ name, sets: on(chooserWithout(articles, isInGroup(group))) })),
      { name: "features for one kind of question alone", sets: on(chooserWithout(articles, (one) => TASK.test(one))) },
      { name: "all: the nearest name instead", sets: on((_, candidates) => candidates[0]?.member ?? null) },
    ],
  };
  const record = JSON.parse(readFileSync(RECORD, "utf8"));
  writeFileSync(RECORD, `${JSON.stringify({ ...record, study }, null, 2)}\n`);
  console.log(`written      ${RECORD}; draw its tables with: node bench/record.mjs --tables`);
}

const TASK = /^(?:he|carried on): /;

function isInGroup(group: number): (feature: string) => boolean {
  return (feature) => GROUPS.findIndex(([, pattern]) => pattern.test(feature.replace(TASK, ""))) === group;
}

function chooserWithout(articles: readonly ReadArticle[], isLeftOut: (feature: string) => boolean): Choose {
  return ranker(learn(articles, isLeftOut));
}

function readLabelled(paths: readonly string[]): ReadArticle[] {
  return readGold(paths)
    .filter((record) => record.entities)
    .map(readArticle);
}

function judged(article: ReadArticle, choose: Choose): Verdict[] {
  return verdictsOn(article.record, quotesOf(article, choose));
}

function countsOf(verdicts: readonly Verdict[]): Counts {
  const marked = verdicts.filter(({ quote }) => quote.type !== "indirect");
  const foundBy = (finding: string) => count(marked.filter(({ quote }) => quote.rule.endsWith(`, ${finding}`)));
  return { all: count(marked), pronoun: foundBy("pronoun"), "carried on": foundBy("carried on") };
}

function count(verdicts: readonly Verdict[]): Count {
  return { right: verdicts.filter((one) => one.isRight).length, of: verdicts.length };
}
