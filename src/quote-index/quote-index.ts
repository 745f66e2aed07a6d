import { type Archive, readArchive, writeArchive } from "./archive";
import type { ArchiveSpeaker } from "./archive-speaker";
import { Closeness } from "./closeness";
import { findSpeakers } from "./find-speakers";
import { Grouping } from "./grouping";
import type { LocalSpeaker } from "./local-speaker";
import { type NewDocument, readNewDocument } from "./read-document";
import { search } from "./search";
import { SpeakerDirectory } from "./speaker-directory";
import { compareText, type Statement } from "./statement";
import { Store } from "./store";
import type { Utterance } from "./utterance";
import { Utterances } from "./utterances";

export interface AnswerOptions {
  /** At most so many utterances. Default: 20 for `whoSaid`, all for the others. */
  readonly limit?: number;
}

/** Quotes of many documents: who said it, where else, in which words. */
export interface QuoteIndex {
  /** How many documents it holds. */
  readonly size: number;
  /**
   * Adds a document. One with the same id is replaced.
   * @throws TypeError if it has no id, neither text nor quotes, or a quote that is none
   */
  add(document: NewDocument): void;
  /** Takes a document out, as if it had never been added. @returns whether there was one */
  remove(id: string): boolean;
  /**
   * The utterances with these words, as far as one remembers them: some of the words, other forms, slips of spelling,
   * with or without marks. Best first, then the most widely reported; empty where nobody said it.
   */
  whoSaid(words: string, options?: AnswerOptions): Utterance[];
  /** The utterances of all speakers that a name can mean, most widely reported first; those that only some documents give them too. */
  bySpeaker(name: string, options?: AnswerOptions): Utterance[];
  /** Every speaker, the most quoted first. */
  speakers(): ArchiveSpeaker[];
  /** Every utterance, the most widely reported first. */
  utterances(options?: AnswerOptions): Utterance[];
  /** The whole index as plain data, for `createQuoteIndex.from`; `JSON.stringify(index)` calls it. */
  toJSON(): Archive;
}

const MOST_ANSWERS = 20;

/** Everything that is worked out from what the index holds, and thrown away when that changes. */
interface Answers {
  readonly directory: SpeakerDirectory;
  readonly grouping: Grouping;
  readonly utterances: Utterances;
}

/** An empty index. It keeps everything in memory, and reads and writes nothing. */
export function createQuoteIndex(): QuoteIndex {
  return indexOver(new Store());
}

/**
 * The index that `toJSON()` was called on, with the same answers.
 *
 * @param value what `JSON.parse` gives for it
 * @throws TypeError that says what is wrong, where it is no quote index, of a later version, or damaged
 */
createQuoteIndex.from = (value: unknown): QuoteIndex => {
  const store = new Store();
  for (const document of readArchive(value)) store.add(document);
  return indexOver(store);
};

function indexOver(store: Store): QuoteIndex {
  let answers: Answers | null = null;
  const current = () => {
    answers ??= answersFrom(store);
    return answers;
  };
  return {
    get size() {
      return store.size;
    },
    add(document) {
      store.add(readNewDocument(document));
      answers = null;
    },
    remove(id) {
      const was = store.remove(id);
      if (was) answers = null;
      return was;
    },
    whoSaid: (words, { limit = MOST_ANSWERS } = {}) => whoSaid(words, limit, store, current()),
    bySpeaker: (name, { limit = Number.POSITIVE_INFINITY } = {}) => bySpeaker(name, limit, store, current()),
    speakers: () => allSpeakers(store, current()),
    utterances({ limit = Number.POSITIVE_INFINITY } = {}) {
      const scored = store.documents
        .flatMap((document) => store.statementsOf(document))
        .map((statement) => ({ statement, score: 1 }));
      return mostReported(scored, current()).slice(0, limit);
    },
    toJSON: () => writeArchive(store.documents),
  };
}

function answersFrom(store: Store): Answers {
  const closeness = new Closeness(store.wordings, (document) => store.statementsOf(document));
  const wordingsOf = (local: LocalSpeaker) => store.statementsBy(local).map(({ wording }) => wording);
  const directory = new SpeakerDirectory(store.registry, closeness, wordingsOf);
  const speakerOf = (statement: Statement) => {
    const local = store.localOf(statement);
    return local && directory.of(local);
  };
  const grouping = new Grouping(store.wordings, speakerOf);
  const utterances = new Utterances(grouping, (statement) => store.beside(statement), speakerOf);
  return { directory, grouping, utterances };
}

interface Scored {
  readonly statement: Statement;
  readonly score: number;
}

function whoSaid(words: string, limit: number, store: Store, { grouping, utterances }: Answers): Utterance[] {
  const found = new Map<string, Utterance>();
  let last = 0;
  for (const { wording, score } of search(words, store.wordings)) {
    // What has the same score is put in order by how widely it is reported, so some more of a tie are looked at.
    if (found.size >= (score < last ? limit : 2 * limit)) break;
    last = score;
    for (const { statements } of grouping.voicesOf(wording)) {
      const key = utterances.keyOf(statements[0]!);
      if (!found.has(key)) found.set(key, utterances.of(statements[0]!, score));
    }
  }
  return [...found.values()].sort(byScoreAndReach).slice(0, limit);
}

function bySpeaker(name: string, limit: number, store: Store, answers: Answers): Utterance[] {
  const best = new Map<LocalSpeaker, number>();
  for (const { bearers, nearness } of findSpeakers(name, store.registry))
    for (const local of bearers.locals)
      for (const one of answers.directory.sameAs(local)) best.set(one, Math.max(best.get(one) ?? 0, nearness));
  const scored = [...best].flatMap(([local, score]) =>
    store.statementsBy(local).map((statement) => ({ statement, score })),
  );
  return mostReported(scored, answers).slice(0, limit);
}

/** The utterances of some statements, each once, under its best score. */
function mostReported(scored: readonly Scored[], { utterances }: Answers): Utterance[] {
  const best = new Map<string, Scored>();
  for (const one of scored) {
    const key = utterances.keyOf(one.statement);
    const before = best.get(key);
    if (!before || one.score > before.score) best.set(key, one);
  }
  return [...best.values()].map(({ statement, score }) => utterances.of(statement, score)).sort(byScoreAndReach);
}

function allSpeakers(store: Store, { directory }: Answers): ArchiveSpeaker[] {
  const speakers = new Set<ArchiveSpeaker>();
  for (const { locals } of store.registry.all) for (const local of locals) speakers.add(directory.of(local));
  return [...speakers].sort(
    (a, b) => b.quoted - a.quoted || compareText(a.name, b.name) || compareText(a.documents[0]!, b.documents[0]!),
  );
}

function byScoreAndReach(a: Utterance, b: Utterance): number {
  const reach = ({ occurrences }: Utterance) => new Set(occurrences.map(({ document }) => document)).size;
  const place = ({ occurrences }: Utterance) =>
    `${occurrences[0]!.document}\t${occurrences[0]!.quote.content[0]?.start ?? 0}`;
  return b.score - a.score || reach(b) - reach(a) || compareText(place(a), place(b)) || compareText(a.text, b.text);
}
