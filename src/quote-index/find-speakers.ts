import { fold } from "./fold";
import type { LocalSpeaker } from "./local-speaker";
import { type NameForm, readForm } from "./name-form";
import type { PersonName } from "./person-name";
import { plainWords } from "./role";
import { matchNames, soundsLike } from "./same-name";
import type { Bearers, SpeakerRegistry } from "./speaker-registry";

/** Those that a name can mean, and how well it names them. */
export interface Found {
  readonly bearers: Bearers;
  /** 0 to 1; 1 for the very name. */
  readonly nearness: number;
}

/** Whoever a name, or a part of one, can mean, under any of their names: “Haiat”, “Lior Haiat”, “Hayat”, “foreign ministry”. */
export function findSpeakers(asked: string, registry: SpeakerRegistry): Found[] {
  const capital = asked.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap, letter) => gap + letter.toUpperCase());
  const person = readForm(capital, "person");
  const persons = person.type === "person" ? findPersons(person.name, registry) : [];
  const found = new Map<Bearers, number>();
  for (const one of [...persons, ...findBodies(asked, capital, registry), ...findUnnamed(asked, registry)])
    found.set(one.bearers, Math.max(found.get(one.bearers) ?? 0, one.nearness));
  return [...found].map(([bearers, nearness]) => ({ bearers, nearness }));
}

const NEARNESS = { same: 1, spelling: 0.9, suffix: 0.9, initial: 0.8, surname: 0.8, clash: 0, other: 0 } as const;

function findPersons(name: PersonName, registry: SpeakerRegistry): Found[] {
  const candidates = new Set([...registry.withSound(name.family), ...registry.withWord(name.family)]);
  const persons = [...candidates].flatMap((bearers) =>
    bearers.form.type === "person" ? [{ bearers, form: bearers.form.name }] : [],
  );
  const matched = persons.map((one) => ({ ...one, nearness: NEARNESS[matchNames(name, one.form)] }));
  // A bare name is first of all a surname: “Thomas” is Ann Thomas, and Thomas Ito only where there is no such person.
  const bySurname = matched.filter(({ form }) => name.given !== null || form.family === name.family);
  const best = [bySurname, matched]
    .map((some) => some.filter(({ nearness }) => nearness > 0))
    .find((some) => some.length > 0);
  if (best) return best;
  const near = name.given === null ? persons.filter(({ form }) => soundsLike(form.family, name.family)) : [];
  return near.map(({ bearers }) => ({ bearers, nearness: 0.6 }));
}

function findBodies(asked: string, capital: string, registry: SpeakerRegistry): Found[] {
  const exact = readForm(capital, "organization");
  const words = plainWords(asked);
  const bodies = [...registry.withWord(words.at(-1) ?? "")].filter(({ form }) => form.type === "body");
  const same = bodies.filter(({ form }) => form.key === exact.key);
  if (same.length > 0) return same.map((bearers) => ({ bearers, nearness: 1 }));
  return bodies.filter(({ form }) => hasAll(form, words)).map((bearers) => ({ bearers, nearness: 0.7 }));
}

const hasAll = (form: NameForm, words: readonly string[]): boolean =>
  form.type === "body" && words.every((word) => form.words.has(word));

function findUnnamed(asked: string, registry: SpeakerRegistry): Found[] {
  const phrase = fold(asked).trim();
  const last =
    phrase
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
      .at(-1) ?? "";
  const found = [...registry.withWord(last)].filter(({ form }) => form.type === "unnamed");
  return found
    .filter(({ form }) => form.key.slice(2).includes(phrase))
    .map((bearers) => ({ bearers, nearness: bearers.form.key.slice(2) === phrase ? 1 : 0.7 }));
}

/** Everybody of the bearers found. */
export const localsOf = (found: readonly Found[]): LocalSpeaker[] =>
  found.flatMap(({ bearers }) => [...bearers.locals]);
