import type { Quote } from "../../src/resolve/quote";
import type { GoldEntity, GoldRecord, GoldSpan } from "../gold";
import { hasFullName, sameFullName, similarRole } from "./names";
import type { JudgedLabel, QuotedJudgement } from "./quoted";
import type { JudgedRelation, RelationJudgement } from "./relations";

/** One thing that was got wrong, a line of the file of errors. */
export interface Mistake {
  readonly doc: string;
  /**
   * On spans in marks: `missed`, `spurious` (nobody says it), `speaker`, `full name`, `role`, `spurious role`.
   * On relations: `content` (less than half is covered), `cue`, `source`, `relation speaker`, `relay`.
   */
  readonly err: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What stands in the text around it. */
  readonly context: string;
  readonly gold: string | readonly string[] | null;
  readonly got: string | null;
  /** The evidence that decided the answer, and how sure it was. */
  readonly rule?: string;
  readonly confidence?: number;
}

interface Finding {
  readonly err: string;
  readonly gold: Mistake["gold"];
  readonly got: string | null;
}

const CONTEXT = 120;

function mistake(
  record: GoldRecord,
  first: number,
  last: number,
  answer: Quote | null,
  { err, gold, got }: Finding,
): Mistake {
  const { id, text } = record;
  return {
    doc: id,
    err,
    start: first,
    end: last,
    words: text.slice(first, last),
    context: text.slice(Math.max(0, first - CONTEXT), last + CONTEXT),
    gold,
    got,
    ...(answer && { rule: answer.rule, confidence: answer.confidence }),
  };
}

function aboutRightSpeaker(answer: Quote, entity: GoldEntity): Finding[] {
  const found: Finding[] = [];
  const name = answer.speaker?.name ?? "";
  const role = answer.speaker?.role ?? null;
  const roles = entity.roles ?? [];
  if (hasFullName(entity) && !sameFullName(name, entity))
    found.push({ err: "full name", gold: entity.name, got: name });
  if (entity.kind !== "person") return found;
  if (roles.length === 0 && role) found.push({ err: "spurious role", gold: null, got: role });
  if (roles.length > 0 && !(role && similarRole(role, roles))) found.push({ err: "role", gold: roles, got: role });
  return found;
}

function aboutLabel({ label, entity, answer, right }: JudgedLabel): Finding[] {
  const got = answer?.speaker?.name ?? null;
  if (!label.speaker) return answer ? [{ err: "spurious", gold: label.none ?? null, got }] : [];
  if (!answer) return [{ err: "missed", gold: entity?.name ?? null, got }];
  if (!right || !entity) return [{ err: "speaker", gold: entity?.name ?? null, got }];
  return aboutRightSpeaker(answer, entity);
}

function aboutRelation(judged: JudgedRelation): Finding[] {
  const { record, gold, aligned } = judged;
  if (!aligned) return [{ err: "content", gold: gold.type, got: null }];
  const nameOf = (id: string | null | undefined) => record.entities?.find((entity) => entity.id === id)?.name ?? null;
  const wordsOf = (spans: readonly GoldSpan[]) => spans.map(([start, end]) => record.text.slice(start, end));
  const { cue, source, speaker, relay } = aligned;
  const found: Finding[] = [];
  if (gold.cue?.length && !judged.cueRight) found.push({ err: "cue", gold: wordsOf(gold.cue), got: cue?.text ?? null });
  if (gold.source?.length && !judged.sourceRight)
    found.push({ err: "source", gold: wordsOf(gold.source), got: source?.text ?? null });
  if (gold.speaker && !judged.speakerRight)
    found.push({ err: "relation speaker", gold: nameOf(gold.speaker), got: speaker?.name ?? null });
  if ("relay" in gold && !judged.relayRight && (gold.relay || relay))
    found.push({ err: "relay", gold: nameOf(gold.relay), got: relay?.name ?? null });
  return found;
}

/** Every mistake that a figure counts, spans in marks first. */
export function mistakesOf(quoted: QuotedJudgement, relations: RelationJudgement): Mistake[] {
  const onLabels = quoted.labels.flatMap((judged) => {
    const [start, end] = judged.label.span;
    return aboutLabel(judged).map((finding) => mistake(judged.record, start, end, judged.answer, finding));
  });
  const onRelations = relations.relations.flatMap((judged) => {
    const first = Math.min(...judged.gold.content.map(([start]) => start));
    const last = Math.max(...judged.gold.content.map(([, end]) => end));
    return aboutRelation(judged).map((finding) => mistake(judged.record, first, last, judged.aligned, finding));
  });
  return [...onLabels, ...onRelations];
}
