import type { LocalSpeaker } from "./local-speaker";
import type { NameForm } from "./name-form";
import { soundsOf } from "./same-name";

/** A name form and everybody who has it, in any document. */
export interface Bearers {
  readonly form: NameForm;
  readonly locals: Set<LocalSpeaker>;
}

/** All speakers of all documents, found by name, by a part of it and by its sound. */
export class SpeakerRegistry {
  readonly #byForm = new Map<string, Bearers>();
  readonly #byClue = new Map<string, Set<Bearers>>();

  get all(): Iterable<Bearers> {
    return this.#byForm.values();
  }

  add(local: LocalSpeaker): void {
    let bearers = this.#byForm.get(local.form.key);
    if (!bearers) {
      bearers = { form: local.form, locals: new Set() };
      this.#byForm.set(local.form.key, bearers);
      for (const clue of cluesOf(local.form)) {
        const found = this.#byClue.get(clue);
        if (found) found.add(bearers);
        else this.#byClue.set(clue, new Set([bearers]));
      }
    }
    bearers.locals.add(local);
  }

  remove(local: LocalSpeaker): void {
    const bearers = this.#byForm.get(local.form.key);
    if (!bearers?.locals.delete(local) || bearers.locals.size > 0) return;
    this.#byForm.delete(local.form.key);
    for (const clue of cluesOf(local.form)) {
      const found = this.#byClue.get(clue)!;
      found.delete(bearers);
      if (found.size === 0) this.#byClue.delete(clue);
    }
  }

  bearersOf(local: LocalSpeaker): Bearers {
    return this.#byForm.get(local.form.key)!;
  }

  /** Those whose name holds this folded word. */
  withWord(word: string): Iterable<Bearers> {
    return this.#byClue.get(`w ${word}`) ?? [];
  }

  /** Those who are called by nothing but this word. */
  withBareName(word: string): Iterable<Bearers> {
    return this.#byClue.get(`b ${word}`) ?? [];
  }

  /** Those whose names run together to this: Kim Jae-sun and Kim Jae Sun. */
  withLetters(joined: string): Iterable<Bearers> {
    return this.#byClue.get(`j ${joined}`) ?? [];
  }

  /** Those whose surname, or whose bare name, sounds like this. */
  withSound(name: string): Bearers[] {
    return [...new Set(soundsOf(name).flatMap((code) => [...(this.#byClue.get(`s ${code}`) ?? [])]))];
  }
}

function cluesOf(form: NameForm): string[] {
  switch (form.type) {
    case "person": {
      const { given, middle, family, joined } = form.name;
      const words = new Set([...(given === null ? [] : [given]), ...middle, family]);
      return [
        given === null ? `b ${family}` : `j ${joined}`,
        ...[...words].map((word) => `w ${word}`),
        ...soundsOf(family).map((code) => `s ${code}`),
      ];
    }
    case "body":
      return [...form.words].map((word) => `w ${word}`);
    case "unnamed":
      return form.key
        .slice(2)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "")
        .map((word) => `w ${word}`);
  }
}
