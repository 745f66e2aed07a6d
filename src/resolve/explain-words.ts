import type { Evidence, Quotation } from "../detect/quotation";
import sentences from "../model/explain-words.json";
import type { TextSpan } from "../span";
import type { Ground } from "./ground";
import type { Quote } from "./quote";

const EVIDENCE: Readonly<Record<Evidence, string>> = sentences.evidence;

/** What shows that words are said, as a sentence. */
export function evidenceInWords({ evidence, cue, source }: Quotation): string {
  return filled(EVIDENCE[evidence], { says: inMarks(cue) ?? "A cue", who: inMarks(source) ?? "somebody" });
}

/** What a finding is told from. */
export interface Found {
  readonly quote: Quote;
  /** Null where nobody was found. */
  readonly by: Ground["by"] | null;
  /** The place that decided. */
  readonly mention: TextSpan | null;
  /** How many were considered. */
  readonly candidates: number;
}

/** What is said of each way to find a speaker, where words name who and where none do; some ways are found in one alone. */
const BY_SOURCE: Readonly<Record<string, string | undefined>> = sentences.bySource;
const WITHOUT_SOURCE: Readonly<Record<string, string | undefined>> = sentences.withoutSource;

/** How the speaker of a quote was found, as a sentence. */
export function findingInWords(found: Found): string {
  const { quote, mention, candidates } = found;
  const { speaker, source, rule } = quote;
  const way = wayOf(found);
  // A sentence about the plan in which somebody goes on speaking: its subject is no source.
  const isNamed = source && !(speaker && rule.endsWith("carried on"));
  const sentence = (isNamed ? BY_SOURCE[way] : null) ?? WITHOUT_SOURCE[way] ?? WITHOUT_SOURCE[weighed(candidates)]!;
  return filled(sentence, {
    name: speaker?.name,
    source: inMarks(source),
    there: inMarks(mention),
    candidates: `${candidates}`,
  });
}

function wayOf({ quote: { speaker }, by, mention, candidates }: Found): string {
  if (!speaker) return "nobody";
  if (by === "name" && mention?.text === speaker.name) return "full name";
  return by === null || by === "weighed" ? weighed(candidates) : by;
}

const weighed = (candidates: number): string => (candidates === 1 ? "only one" : "weighed");

const inMarks = (span: TextSpan | null): string | undefined => (span ? `“${span.text}”` : undefined);

/** A sentence with the words that stand in it for the names in braces. */
function filled(sentence: string, words: Readonly<Record<string, string | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}
