import { createQuoteIndex } from "../../src/quote-index";
import { collector } from "../memory";
import { median } from "../speed";
import { quotesOf } from "./labelled";
import { questionsAbout, syntheticDocuments } from "./synthetic";

/** What an index of so many made-up quotes costs. */
export interface Scale {
  readonly quotes: number;
  /** Microseconds of processor time to add a quote that is extracted already, for the last fifth of them. */
  readonly addMicroseconds: number;
  /** Milliseconds of processor time to answer a question of four words: the median, and nine out of ten. */
  readonly questionMilliseconds: { readonly median: number; readonly most: number };
  /** Milliseconds of processor time from a change to the first answer. */
  readonly firstMilliseconds: number;
  /** Bytes of heap that the index holds for a quote, the quote itself not counted. */
  readonly bytes: number;
}

const QUESTIONS = 60;

/** Of this process, on all threads: what else a machine is busy with does not count. */
const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export function measureScale(quotes: number): Scale {
  const documents = [...syntheticDocuments(quotes)];
  const ready = documents.map((document) => ({ id: document.id, quotes: quotesOf(document) }));
  const collect = collector();
  collect();
  const before = process.memoryUsage().heapUsed;
  const index = createQuoteIndex();
  const timed = Math.floor(ready.length * 0.8);
  for (const document of ready.slice(0, timed)) index.add(document);
  const start = milliseconds();
  for (const document of ready.slice(timed)) index.add(document);
  const added = milliseconds() - start;
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / quotes;
  const times = questionsAbout(documents, QUESTIONS).map((question) => timeOf(() => index.whoSaid(question)));
  index.add({ id: "one more", quotes: [] });
  const [question] = questionsAbout(documents, 1);
  return {
    quotes,
    addMicroseconds: (1000 * added) / (quotes * 0.2),
    questionMilliseconds: {
      median: median(times),
      most: [...times].sort((a, b) => a - b)[Math.floor(QUESTIONS * 0.9)]!,
    },
    firstMilliseconds: timeOf(() => index.whoSaid(question!)),
    bytes,
  };
}

function timeOf(act: () => unknown): number {
  const start = milliseconds();
  act();
  return milliseconds() - start;
}
