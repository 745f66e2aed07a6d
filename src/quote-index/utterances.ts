import type { ArchiveSpeaker } from "./archive-speaker";
import type { Grouping, StatementClass } from "./grouping";
import { compareStatements, compareText, type Statement } from "./statement";
import type { Occurrence, Utterance } from "./utterance";

/** A statement with everything that makes it, before it is shown. */
interface Group {
  /** The quotes that make the statement, one string for each set of them. */
  readonly key: string;
  readonly quotes: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

/** All statements of an archive that does not change, each worked out when it is first asked for. */
export class Utterances {
  readonly #grouping: Grouping;
  readonly #statementsOf: (statement: Statement) => readonly Statement[];
  readonly #speakerOf: (statement: Statement) => ArchiveSpeaker | null;
  readonly #groups = new Map<StatementClass, Group>();
  readonly #widest = new Map<string, Group>();

  /** @param statementsOf all statements of the quote that a statement is in */
  constructor(
    grouping: Grouping,
    statementsOf: (statement: Statement) => readonly Statement[],
    speakerOf: (statement: Statement) => ArchiveSpeaker | null,
  ) {
    this.#grouping = grouping;
    this.#statementsOf = statementsOf;
    this.#speakerOf = speakerOf;
  }

  /** What tells the utterance of a statement from others: equal for statements of one utterance. */
  keyOf(statement: Statement): string {
    return this.#groupOf(statement).key;
  }

  /** The utterance that a statement is part of. @param score as it stands in the answer */
  of(statement: Statement, score: number): Utterance {
    const group = this.#groupOf(statement);
    const speakers = this.#speakersOf(group);
    const shown = this.#shown(group);
    return {
      text: shown.text,
      type: shown.type,
      speaker: speakers[0] ?? null,
      otherSpeakers: speakers.slice(1),
      occurrences: occurrencesOf(group.statements),
      score,
    };
  }

  #groupOf(statement: Statement): Group {
    return this.#widen(this.#groupAround(this.#grouping.classOf(this.#grouping.voiceOf(statement))));
  }

  /** A class, and the longer statements that hold it. Not its cuts: two different cuts of one long statement stay apart. */
  #groupAround(core: StatementClass): Group {
    let group = this.#groups.get(core);
    if (!group) {
      const classes = [core, ...this.#grouping.around(core)];
      const statements = [...new Set(classes.flat().flatMap((voice) => voice.statements))].sort(compareStatements);
      const quotes = new Set(statements.map(quoteKey));
      group = { key: [...quotes].sort().join("\n"), quotes, statements };
      this.#groups.set(core, group);
    }
    return group;
  }

  /** The largest group that has all the quotes of this one: a long quote alone belongs to those that cut it short. */
  #widen(group: Group): Group {
    let widest = this.#widest.get(group.key);
    if (!widest) {
      const around = this.#groupsWith(group.statements[0]!).filter((other) => isWithin(group, other));
      const wider = [...new Set([...around, group])];
      const [best] = wider.sort((a, b) => b.quotes.size - a.quotes.size || compareText(a.key, b.key));
      widest = joined(wider.filter(({ key }) => key === best!.key));
      this.#widest.set(group.key, widest);
    }
    return widest;
  }

  /** Every group that has the quote of a statement. */
  #groupsWith(statement: Statement): Group[] {
    const classes = new Set<StatementClass>();
    for (const one of this.#statementsOf(statement)) {
      const own = this.#grouping.classOf(this.#grouping.voiceOf(one));
      classes.add(own);
      for (const cut of this.#grouping.inside(own)) classes.add(cut);
    }
    return [...classes].map((one) => this.#groupAround(one));
  }

  /** Whoever is given the statement, the one in most documents first; of equals a person before an office. */
  #speakersOf({ statements }: Group): ArchiveSpeaker[] {
    const documents = new Map<ArchiveSpeaker, Set<string>>();
    for (const statement of statements) {
      const speaker = this.#speakerOf(statement);
      if (speaker) documents.set(speaker, (documents.get(speaker) ?? new Set()).add(statement.document.id));
    }
    const person = ({ kind }: ArchiveSpeaker) => (kind === "person" ? 1 : 0);
    return [...documents]
      .sort(
        ([a, inA], [b, inB]) =>
          inB.size - inA.size || person(b) - person(a) || b.quoted - a.quoted || compareText(a.name, b.name),
      )
      .map(([speaker]) => speaker);
  }

  /** The quote whose words are shown: verbatim if any is, with little beside the statement, in the words most documents have. */
  #shown(group: Group): { readonly text: string; readonly type: Utterance["type"] } {
    const parts = new Map<string, Statement[]>();
    for (const statement of group.statements) {
      const key = quoteKey(statement);
      parts.set(key, [...(parts.get(key) ?? []), statement]);
    }
    const ranked = [...parts.values()]
      .map((own) => ({ own, all: this.#statementsOf(own[0]!), quote: own[0]!.quote }))
      .sort((a, b) => {
        const [partA, partB] = [a.own.length / a.all.length, b.own.length / b.all.length];
        return (
          rank[a.quote.type] - rank[b.quote.type] ||
          partB - partA ||
          b.own[0]!.wording.statements.size - a.own[0]!.wording.statements.size ||
          b.quote.text.length - a.quote.text.length ||
          compareStatements(a.own[0]!, b.own[0]!)
        );
      });
    const { own, all, quote } = ranked[0]!;
    return { text: own.length === all.length ? quote.text : own.map(({ text }) => text).join(" "), type: quote.type };
  }
}

const rank: Readonly<Record<Utterance["type"], number>> = Object.freeze({ direct: 0, mixed: 1, indirect: 2 });

const quoteKey = ({ document, at }: Statement): string => `${document.id}\t${at}`;

/** Groups of the same quotes are one: the sentences that all of these quotes share. */
function joined(groups: readonly Group[]): Group {
  const statements = [...new Set(groups.flatMap((group) => group.statements))].sort(compareStatements);
  return { ...groups[0]!, statements };
}

const isWithin = (group: Group, other: Group): boolean =>
  other.quotes.size >= group.quotes.size && [...group.quotes].every((quote) => other.quotes.has(quote));

function occurrencesOf(statements: readonly Statement[]): Occurrence[] {
  const occurrences: Occurrence[] = [];
  let last: Statement | null = null;
  for (const statement of statements) {
    const { document, quote } = statement;
    if (last?.quote !== quote) occurrences.push({ document: document.id, quote, meta: document.meta });
    last = statement;
  }
  return occurrences;
}
