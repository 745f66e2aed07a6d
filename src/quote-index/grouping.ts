import type { ArchiveSpeaker } from "./archive-speaker";
import { likenessOf } from "./likeness";
import { Neighbours } from "./neighbours";
import { samenessOf } from "./same-statement";
import { compareStatements, compareText, type Statement } from "./statement";
import { kinshipOf, type Voice } from "./voice";
import type { Wording } from "./wording";
import type { Wordings } from "./wordings";

/** Voices that make the same statement in about the same length. */
export type StatementClass = readonly Voice[];

/** What a voice is bound to. */
interface Bonds {
  readonly same: readonly Voice[];
  /** Longer ones that hold it. */
  readonly around: readonly Voice[];
  /** Cuts of it. */
  readonly inside: readonly Voice[];
}

/** More voices than this are not one statement, but a form filled in again and again. */
const MOST_VOICES = 400;

/**
 * Which statements are the same, in an archive that does not change. Worked out from the statement that is asked for
 * outwards, so that a question costs what its answer holds and adding a document costs nothing here.
 */
export class Grouping {
  readonly #wordings: Wordings;
  readonly #neighbours: Neighbours;
  readonly #speakerOf: (statement: Statement) => ArchiveSpeaker | null;
  readonly #voices = new Map<Wording, readonly Voice[]>();
  readonly #bonds = new Map<Voice, Bonds>();
  readonly #classes = new Map<Voice, StatementClass>();

  constructor(wordings: Wordings, speakerOf: (statement: Statement) => ArchiveSpeaker | null) {
    this.#wordings = wordings;
    this.#neighbours = new Neighbours(wordings);
    this.#speakerOf = speakerOf;
  }

  /** The statements of a wording by who makes them. */
  voicesOf(wording: Wording): readonly Voice[] {
    let voices = this.#voices.get(wording);
    if (!voices) {
      voices = this.#readVoices(wording);
      this.#voices.set(wording, voices);
    }
    return voices;
  }

  #readVoices(wording: Wording): Voice[] {
    const bySpeaker = new Map<ArchiveSpeaker | null, Statement[]>();
    for (const statement of [...wording.statements].sort(compareStatements)) {
      const speaker = this.#speakerOf(statement);
      const found = bySpeaker.get(speaker);
      if (found) found.push(statement);
      else bySpeaker.set(speaker, [statement]);
    }
    return [...bySpeaker].map(([speaker, statements]) => {
      const { document, at, sentence } = statements[0]!;
      return { key: `${wording.key}\n${document.id}\n${at} ${sentence}`, wording, speaker, statements };
    });
  }

  voiceOf(statement: Statement): Voice {
    return this.voicesOf(statement.wording).find(({ statements }) => statements.includes(statement))!;
  }

  /** The voice and all that say the same, reached step by step. */
  classOf(voice: Voice): StatementClass {
    let found = this.#classes.get(voice);
    if (!found) {
      const reached = new Set([voice]);
      for (const one of reached)
        for (const other of this.#bondsOf(one).same) if (reached.size < MOST_VOICES) reached.add(other);
      found = [...reached].sort((a, b) => compareText(a.key, b.key));
      for (const one of reached) if (!this.#classes.has(one)) this.#classes.set(one, found);
    }
    return found;
  }

  /** The classes of longer statements that hold one of these. */
  around(voices: StatementClass): Set<StatementClass> {
    return new Set(voices.flatMap((voice) => this.#bondsOf(voice).around.map((other) => this.classOf(other))));
  }

  /** The classes of cuts of these. */
  inside(voices: StatementClass): Set<StatementClass> {
    return new Set(voices.flatMap((voice) => this.#bondsOf(voice).inside.map((other) => this.classOf(other))));
  }

  #bondsOf(voice: Voice): Bonds {
    let bonds = this.#bonds.get(voice);
    if (!bonds) {
      bonds = this.#bind(voice);
      this.#bonds.set(voice, bonds);
    }
    return bonds;
  }

  #bind(voice: Voice): Bonds {
    const bonds = { same: [] as Voice[], around: [] as Voice[], inside: [] as Voice[] };
    for (const wording of [voice.wording, ...this.#neighbours.of(voice.wording)]) {
      const likeness = likenessOf(voice.wording, wording, this.#wordings.vocabulary);
      // Most have too little in common whoever speaks; who does is not worked out for them.
      if (samenessOf(likeness, "same") === null) continue;
      for (const other of this.voicesOf(wording)) {
        if (other === voice) continue;
        const sameness = samenessOf(likeness, kinshipOf(voice, other));
        if (sameness === "same") bonds.same.push(other);
        else if (sameness === "within")
          (voice.wording.weight < wording.weight ? bonds.around : bonds.inside).push(other);
      }
    }
    return bonds;
  }
}
