/** Pairwise precision and recall: of all pairs of quotes, which are the same utterance, which have the same speaker. */
import { createQuoteIndex, type Quote, type QuoteIndex } from "../../src/quote-index";
import { type LabelledDocument, quotesOf } from "./labelled";

export interface PairFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs that are the same by the labels. */
  readonly gold: number;
}

/** A pair that the index got wrong. */
export interface WrongPair {
  readonly what: "utterance" | "speaker";
  readonly error: "joined" | "parted";
  readonly one: string;
  readonly other: string;
}

export interface ArchiveScore {
  readonly utterances: PairFigures;
  readonly speakers: PairFigures;
  readonly wrong: readonly WrongPair[];
}

/** One quote: its labels, and what the index makes of it. */
interface Placed {
  readonly shown: string;
  readonly labels: { readonly utterances: readonly string[]; readonly speaker: string };
  readonly found: { readonly utterances: ReadonlySet<number>; readonly speaker: number };
}

export function scorePairs(documents: readonly LabelledDocument[]): ArchiveScore {
  const index = createQuoteIndex();
  for (const document of documents) index.add({ id: document.id, quotes: quotesOf(document) });
  return compare(place(documents, index));
}

/** Reads off the public answers which utterances and which speaker every quote is given. */
function place(documents: readonly LabelledDocument[], index: QuoteIndex): Placed[] {
  const utterancesOf = new Map<string, Set<number>>();
  index.utterances().forEach(({ occurrences }, at) => {
    for (const { document, quote } of occurrences) {
      const key = keyOf(document, quote);
      utterancesOf.set(key, (utterancesOf.get(key) ?? new Set()).add(at));
    }
  });
  const speakers = index.speakers();
  return documents.flatMap((document) => {
    const { id } = document;
    const quotes = quotesOf(document);
    return document.quotes.map(({ utterances, speaker }, at) => {
      const quote = quotes[at]!;
      const { name: named, role } = quote.speaker!;
      return {
        shown: `${id}: ${named}${role ? `, ${role}` : ""}: ${quote.text}`,
        labels: { utterances, speaker },
        found: {
          utterances: utterancesOf.get(keyOf(id, quote)) ?? new Set(),
          speaker: speakers.findIndex(
            ({ name, aliases, documents }) => documents.includes(id) && [name, ...aliases].includes(named),
          ),
        },
      };
    });
  });
}

const keyOf = (document: string, { text, speaker }: Quote): string => `${document} | ${speaker?.name} | ${text}`;

function compare(placed: readonly Placed[]): ArchiveScore {
  const wrong: WrongPair[] = [];
  const utterances = { both: 0, found: 0, gold: 0 };
  const speakers = { both: 0, found: 0, gold: 0 };
  const count = (
    tally: typeof speakers,
    what: WrongPair["what"],
    a: Placed,
    b: Placed,
    gold: boolean,
    found: boolean,
  ) => {
    if (gold) tally.gold++;
    if (found) tally.found++;
    if (gold && found) tally.both++;
    if (gold !== found) wrong.push({ what, error: found ? "joined" : "parted", one: a.shown, other: b.shown });
  };
  placed.forEach((a, at) => {
    for (const b of placed.slice(0, at)) {
      const sameWords = a.labels.utterances.some((one) => b.labels.utterances.includes(one));
      const foundWords = [...a.found.utterances].some((one) => b.found.utterances.has(one));
      count(utterances, "utterance", a, b, sameWords, foundWords);
      const foundSpeaker = a.found.speaker >= 0 && a.found.speaker === b.found.speaker;
      count(speakers, "speaker", a, b, a.labels.speaker === b.labels.speaker, foundSpeaker);
    }
  });
  return { utterances: figuresOf(utterances), speakers: figuresOf(speakers), wrong };
}

function figuresOf({ both, found, gold }: { both: number; found: number; gold: number }): PairFigures {
  const precision = found === 0 ? 1 : both / found;
  const recall = gold === 0 ? 1 : both / gold;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall), gold };
}
