import { attributionsIn } from "../src/detect/attribute";
import { framesOf, markedParagraphsOf } from "../src/detect/frame";
import type { MarkedSpan } from "../src/detect/marked-span";
import { surely } from "../src/detect/speech";
import { speechFeatures } from "../src/detect/speech-features";
import { namesOf } from "../src/model/feature-names";
import { tokenize } from "../src/tokenize/tokenize";
import type { GoldRecord, Range } from "./gold";
import type { Example } from "./logistic";
import { common, union } from "./range";

/** Words in marks with their label, and whether a reader or only the relations around gave it. */
export interface SpeechExample extends Example {
  readonly document: string;
  readonly isRead: boolean;
  /** The answer where a rule gives one, so that the model is not asked. */
  readonly sure: number | null;
}

/** How much an example counts whose label is inferred from the relations. */
const INFERRED = { said: 0.2, notSaid: 0.5 };

/** The words in marks of one article. */
export function speechExamples(record: GoldRecord): SpeechExample[] {
  const examples: SpeechExample[] = [];
  for (const paragraph of markedParagraphsOf(tokenize(record.text))) {
    for (const frame of framesOf(paragraph)) {
      for (const attribution of attributionsIn(frame)) {
        for (const at of attribution.marked) {
          const label = labelOf(record, frame.units[at].marked!);
          if (label === null) continue;
          const sure = surely(frame, at);
          const isRead = record.quoted !== undefined;
          const weight = isRead ? 1 : label ? INFERRED.said : INFERRED.notSaid;
          const features = namesOf((out) => speechFeatures(out, frame, at, attribution));
          examples.push({ document: record.id, features, label, weight, isRead, sure });
        }
      }
    }
  }
  return examples;
}

function labelOf(record: GoldRecord, marked: MarkedSpan): boolean | null {
  const span: Range = [marked.innerStart, marked.innerEnd];
  if (!record.quoted) return inferredLabel(record, span);
  const gold = record.quoted.find((one) => 2 * common(one.span, span) >= union(one.span, span));
  return gold ? gold.speaker !== undefined : null;
}

/** Where annotators marked every statement, words in marks inside none of them are nobody's. */
function inferredLabel({ attributions }: GoldRecord, span: Range): boolean {
  return attributions.some(({ content }) => content.some((part) => common(part, span) > 0));
}
