import { detectQuotations } from "../src/detect/detect";
import type { Quotation } from "../src/detect/quotation";
import { namesOf } from "../src/model/feature-names";
import { candidateFeatures } from "../src/resolve/candidate-features";
import type { Candidate, Choose, Question, Task } from "../src/resolve/question";
import type { Quote } from "../src/resolve/quote";
import { learnsWithOthers, prefixFor } from "../src/resolve/rank";
import { resolveBy } from "../src/resolve/resolve";
import { tokenize } from "../src/tokenize/tokenize";
import type { TokenizedText } from "../src/tokenize/tokenized-text";
import type { GoldEntity, GoldRecord } from "./gold";
import { common, union } from "./range";
import { isSameSpeaker } from "./same-speaker";
import type { RankExample } from "./softmax";

/** A labelled article that was read as far as who speaks. */
export interface ReadArticle {
  readonly record: GoldRecord;
  readonly tokens: TokenizedText;
  readonly quotations: readonly Quotation[];
}

/** Reads an article as far as what is said. */
export function readArticle(record: GoldRecord): ReadArticle {
  const tokens = tokenize(record.text);
  return { record, tokens, quotations: detectQuotations(tokens) };
}

/** Who said what in an article, by whatever chooses. */
export function quotesOf({ tokens, quotations }: ReadArticle, choose: Choose): Quote[] {
  return resolveBy(tokens, quotations, choose);
}

/**
 * The questions of an article whose answer is labelled and among the candidates. Each is answered by `choose`, so that
 * the turns before a question are what they will be; without it, by the labels.
 */
export function rankExamples(article: ReadArticle, choose: Choose | null): RankExample[] {
  const { record } = article;
  const examples: RankExample[] = [];
  const listen: Choose = (question, candidates) => {
    const speaker = question.quotation && speakerOf(record, question.quotation);
    const isRight = candidates.map(({ member }) => speaker !== null && isSameSpeaker(member.name, speaker));
    if (isRight.includes(true) && isRight.includes(false) && teaches(question)) {
      examples.push({
        document: record.id,
        task: question.task,
        candidates: candidates.map((one) => featuresOf(question.task, one)),
        isRight,
      });
    }
    return choose ? choose(question, candidates) : labelled(candidates, isRight);
  };
  quotesOf(article, listen);
  return examples;
}

/** Whom a pronoun means is learned beside words in marks: of others it is less sure that they are a statement at all. */
function teaches({ task, quotation }: Question): boolean {
  return task === "doubted" || quotation?.type !== "indirect";
}

/** What speaks for and against a candidate, each as such and for this task alone. */
function featuresOf(task: Task, { seen }: Candidate): string[] {
  const names = namesOf((features) => candidateFeatures(features, seen));
  const own = names.map((name) => prefixFor(task) + name);
  return learnsWithOthers(task) ? [...names, ...own] : own;
}

function labelled(candidates: readonly Candidate[], isRight: readonly boolean[]): ReturnType<Choose> {
  return candidates[Math.max(0, isRight.indexOf(true))]?.member ?? null;
}

/** Whom the labels give a quotation to: by its words in marks, else by the statement that shares most of its words. */
function speakerOf(record: GoldRecord, { quoted, content }: Quotation): GoldEntity | null {
  const entity = (id: string | null | undefined) => record.entities?.find((one) => one.id === id) ?? null;
  for (const { start, end } of quoted) {
    const gold = record.quoted?.find((one) => 2 * common(one.span, [start, end]) >= union(one.span, [start, end]));
    if (gold?.speaker) return entity(gold.speaker);
  }
  if (quoted.length > 0) return null;
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const gold = record.attributions.find((one) => {
    const shared = one.content.flatMap((part) => content.map(({ start, end }) => common(part, [start, end])));
    return 2 * shared.reduce((sum, one) => sum + one, 0) >= length;
  });
  return entity(gold?.speaker);
}
