import type { Speaker } from "../resolve/quote";
import type { ArchivedDocument } from "./document";
import { type LocalSpeaker, speakersOf } from "./local-speaker";
import { SpeakerRegistry } from "./speaker-registry";
import { type Statement, statementTexts } from "./statement";
import { Wordings } from "./wordings";

/** A document with what the index knows of it. */
interface Entry {
  readonly document: ArchivedDocument;
  /** For each quote its statements. */
  readonly statements: readonly (readonly Statement[])[];
  readonly speakers: ReadonlyMap<Speaker, LocalSpeaker>;
}

/** All that is added, and the two ways in: by word and by name. Adding and removing cost what the document holds. */
export class Store {
  readonly wordings = new Wordings();
  readonly registry = new SpeakerRegistry();
  readonly #entries = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  get documents(): ArchivedDocument[] {
    return [...this.#entries.values()].map(({ document }) => document);
  }

  add(document: ArchivedDocument): void {
    this.remove(document.id);
    const statements = document.quotes.map((quote, at) =>
      statementTexts(quote).map((text, sentence) => {
        const wording = this.wordings.wordingOf(text);
        const statement = { document, quote, at, sentence, text, wording };
        wording.statements.add(statement);
        return statement;
      }),
    );
    const locals = speakersOf(document);
    for (const local of locals) this.registry.add(local);
    this.#entries.set(document.id, {
      document,
      statements,
      speakers: new Map(locals.map((local) => [local.speaker, local])),
    });
  }

  /** @returns whether there was such a document */
  remove(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    this.#entries.delete(id);
    for (const statement of entry.statements.flat()) this.wordings.remove(statement);
    for (const local of entry.speakers.values()) this.registry.remove(local);
    return true;
  }

  /** The statements of one quote, in order. */
  beside({ document, at }: Statement): readonly Statement[] {
    return this.#entries.get(document.id)!.statements[at]!;
  }

  statementsOf({ id }: ArchivedDocument): readonly Statement[] {
    return this.#entries.get(id)!.statements.flat();
  }

  /** Who of its document makes a statement; null where the text does not say. */
  localOf({ document, quote }: Statement): LocalSpeaker | null {
    return quote.speaker && this.#entries.get(document.id)!.speakers.get(quote.speaker)!;
  }

  statementsBy({ document, speaker }: LocalSpeaker): Statement[] {
    return this.statementsOf(document).filter(({ quote }) => quote.speaker === speaker);
  }
}
