import type { Cue } from "../../src/detect/quotation";
import type { Quote } from "../../src/resolve/quote";
import type { TextSpan } from "../../src/span";
import type { GoldAttribution, GoldRecord, GoldSpan } from "../gold";
import { sameSpeaker } from "./names";
import { placeOf, sharedLength, sharedWords, wordStarts } from "./places";

/** One labelled relation, and the answer that covers most of its content. */
export interface JudgedRelation {
  readonly record: GoldRecord;
  readonly gold: GoldAttribution;
  /** The share of its words that the best answer covers, 0 to 1. */
  readonly covered: number;
  /** The best answer, where it covers at least half of the words. */
  readonly aligned: Quote | null;
  readonly cueRight: boolean;
  readonly sourceRight: boolean;
  readonly speakerRight: boolean;
  readonly relayRight: boolean;
  /** The answer whose words are most like it, where at least half of both together are shared. */
  readonly closest: Quote | null;
  readonly closestRelayRight: boolean;
}

/** One answer that counts, and how it fits the relations. */
export interface JudgedStatement {
  readonly record: GoldRecord;
  readonly quote: Quote;
  /** The share of its words that one relation holds, at best, 0 to 1. */
  readonly covered: number;
  /** The relation with exactly the same words; each relation is taken once. */
  readonly exact: GoldAttribution | null;
}

export interface RelationJudgement {
  readonly relations: readonly JudgedRelation[];
  readonly statements: readonly JudgedStatement[];
}

type Words = ReadonlySet<number>;
interface Relation {
  readonly gold: GoldAttribution;
  readonly words: Words;
}
interface Statement {
  readonly quote: Quote;
  readonly words: Words;
}

const largerAround = (inner: Words, outer: Words): boolean =>
  outer.size > inner.size && sharedWords(inner, outer) === inner.size;
const moreThanHalfAlike = (a: Words, b: Words): boolean => {
  const shared = sharedWords(a, b);
  return shared * 2 > a.size + b.size - shared;
};

/** The gold has one level: a statement within another statement's content counts only where the gold has it too. */
function judgedStatements(all: readonly Statement[], relations: readonly Relation[]): Statement[] {
  return all.filter(({ words }) => {
    const isInner = all.some((other) => largerAround(words, other.words));
    return !isInner || relations.some((relation) => moreThanHalfAlike(words, relation.words));
  });
}

function touches(span: TextSpan | Cue | null | undefined, gold: readonly GoldSpan[] | null | undefined): boolean {
  return Boolean(span && gold?.some((part) => sharedLength(span, placeOf(part)) > 0));
}

/** The statement most like a relation: of a statement and the one that reports it, the one that is meant. */
function closestTo(words: Words, statements: readonly Statement[]): Quote | null {
  let best: Quote | null = null;
  let most = 0.5;
  for (const statement of statements) {
    const shared = sharedWords(statement.words, words);
    const alike = shared / (statement.words.size + words.size - shared);
    if (alike >= most) [best, most] = [statement.quote, alike];
  }
  return best;
}

function judgeRelation(
  record: GoldRecord,
  { gold, words }: Relation,
  statements: readonly Statement[],
  all: readonly Statement[],
) {
  let best: Quote | null = null;
  let most = 0;
  for (const statement of statements) {
    const shared = sharedWords(statement.words, words);
    if (shared > most) [best, most] = [statement.quote, shared];
  }
  const covered = most / words.size;
  const aligned = covered >= 0.5 ? best : null;
  const closest = closestTo(words, all);
  const entity = (id: string | null | undefined) => record.entities?.find((candidate) => candidate.id === id);
  return {
    record,
    gold,
    covered,
    aligned,
    cueRight: touches(aligned?.cue, gold.cue),
    sourceRight: touches(aligned?.source, gold.source),
    speakerRight: Boolean(gold.speaker) && sameSpeaker(aligned?.speaker?.name, entity(gold.speaker)),
    relayRight: Boolean(gold.relay) && sameSpeaker(aligned?.relay?.name, entity(gold.relay)),
    closest,
    closestRelayRight: Boolean(gold.relay) && sameSpeaker(closest?.relay?.name, entity(gold.relay)),
  };
}

/** Judges every labelled relation of one record, and every answer beside them; a record without relations judges none. */
export function judgeRelations(record: GoldRecord, quotes: readonly Quote[]): RelationJudgement {
  const labelled = record.attributions ?? [];
  if (labelled.length === 0) return { relations: [], statements: [] };
  const relations = labelled
    .map((gold) => ({ gold, words: wordStarts(record.text, gold.content.map(placeOf)) }))
    .filter(({ words }) => words.size > 0);
  const all = quotes
    .map((quote) => ({ quote, words: wordStarts(record.text, quote.content) }))
    .filter(({ words }) => words.size > 0);
  const counted = judgedStatements(all, relations);
  const taken = new Set<Relation>();
  const statements = counted.map(({ quote, words }): JudgedStatement => {
    const shared = relations.map((relation) => sharedWords(relation.words, words));
    const exact = relations.find((relation, i) => {
      return !taken.has(relation) && relation.words.size === words.size && shared[i] === words.size;
    });
    if (exact) taken.add(exact);
    return { record, quote, covered: Math.max(0, ...shared) / words.size, exact: exact?.gold ?? null };
  });
  return { relations: relations.map((relation) => judgeRelation(record, relation, counted, all)), statements };
}
