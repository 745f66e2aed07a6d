import type { Quotation } from "../detect/quotation";
import type { TextSpan } from "../span";
import type { Ground } from "./ground";
import type { Quote } from "./quote";

/** What shows that words are said, as a sentence. */
export function evidenceInWords({ evidence, cue, source }: Quotation): string {
  const who = source ? `“${source.text}”` : "somebody";
  const says = cue ? `“${cue.text}”` : "A cue";
  switch (evidence) {
    case "cue after":
      return `${says} stands after the words and gives them to ${who}.`;
    case "cue before":
      return `${says} stands before the words and gives them to ${who}.`;
    case "according to":
      return `${says} gives the words to ${who}.`;
    case "colon":
      return `A colon gives the words to ${who}.`;
    case "signature":
      return `The words are signed by ${who}.`;
    case "subject":
      return source
        ? `No verb of saying stands beside the words; their sentence is about ${who}.`
        : "No verb of saying stands beside the words.";
    case "alone":
      return "No verb of saying: the sentence is nothing but words in quotation marks.";
  }
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

/** How the speaker of a quote was found, as a sentence. */
export function findingInWords(found: Found): string {
  const { speaker, source, rule } = found.quote;
  if (!speaker)
    return source ? `The text does not tell who “${source.text}” is.` : "The text does not tell who speaks.";
  // A sentence about the plan in which somebody goes on speaking: its subject is no source.
  const isNamed = source && !rule.endsWith("carried on");
  return isNamed ? foundBySource(found, speaker.name, `“${source.text}”`) : foundWithout(found, speaker.name);
}

function foundBySource({ by, mention, candidates }: Found, name: string, source: string): string {
  const there = `“${mention?.text}”`;
  switch (by) {
    case "name":
      return mention?.text === name ? `${there} is a name.` : `${there} is a name; it stands for ${name}.`;
    case "weighed":
      return candidates === 1
        ? `${name} is the only one whom ${source} may mean.`
        : `Of ${candidates} whom ${source} may mean, ${name} is the most probable.`;
    case "turn":
      return `${name}, who spoke before (${there}), is taken for ${source}.`;
    case "subject":
      return `${there}, the nearest fitting subject before, is taken for ${source}.`;
    case "beside":
      return `${source} stands beside ${there}.`;
    case "role":
      return `${source} fits what the text says of ${name}: ${there}.`;
    case "in name":
      return `${source} fits a name that stands before: ${there}.`;
    case "fuller phrase":
      return `${source} stands for a longer phrase before: ${there}.`;
    case "issuer":
      return `${source} is put out by ${there}.`;
    case "own words":
      return `Nobody named before fits ${source}; the speaker is called by these words.`;
    default:
      return foundWithout({ by, mention, candidates }, name);
  }
}

/** Where no words name who: the last speaker goes on, the sentence is about somebody, or several are weighed. */
function foundWithout({ by, mention, candidates }: Pick<Found, "by" | "mention" | "candidates">, name: string): string {
  switch (by) {
    case "turn":
      return `${name}, who spoke last (“${mention?.text}”), goes on.`;
    case "same words":
      return `The text gives the words again, and there they are ${name}’s.`;
    case "in sentence":
      return `“${mention?.text}” is the first person that the sentence names.`;
    default:
      return candidates === 1
        ? `${name} is the only one who comes into question.`
        : `Of ${candidates} who come into question, ${name} is the most probable.`;
  }
}
