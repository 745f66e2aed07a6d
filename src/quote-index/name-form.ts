import type { SpeakerKind } from "../entities/entity";
import { fold } from "./fold";
import { type PersonName, readPersonName } from "./person-name";
import { plainWords } from "./role";

/** A name as it is compared with those of other documents. */
export type NameForm = PersonForm | BodyForm | UnnamedForm;

export interface PersonForm {
  readonly type: "person";
  /** Equal for names that are letter for letter the same. */
  readonly key: string;
  readonly name: PersonName;
}

/** A ministry, a party, a firm, a named group. */
export interface BodyForm {
  readonly type: "body";
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** The word that says what it is: `minister` in “Russian Ministry of Foreign Affairs”. */
  readonly head: string;
}

/** “a senior official”, “residents”: in another document the same words mean somebody else. */
export interface UnnamedForm {
  readonly type: "unnamed";
  readonly key: string;
}

const GENERIC = new Set("inc corp ltd llc plc co agency news".split(" "));

export function readForm(text: string, kind: SpeakerKind): NameForm {
  if (kind === "person" && /\p{Lu}/u.test(text.trim().split(/\s+/).at(-1)!)) {
    const name = readPersonName(text);
    if (name)
      return { type: "person", key: `p ${[name.given, ...name.middle, name.family, name.suffix].join(" ")}`, name };
  }
  if (kind !== "person" && /\p{Lu}/u.test(text)) {
    const form = readBody(text);
    if (form.words.size > 0) return form;
  }
  return { type: "unnamed", key: `u ${fold(text)}` };
}

function readBody(text: string): BodyForm {
  const all = bodyWords(text);
  const words = new Set(all);
  const before = plainWords(text.split(/\sof\s/i, 1)[0]!);
  return { type: "body", key: `b ${[...words].sort().join(" ")}`, words, head: before.at(-1) ?? all.at(-1) ?? "" };
}

/** Whether the form is no more than a part of a name, so that only what stands around it can tell who is meant. */
export const isPartial = (form: NameForm): boolean => form.type === "person" && form.name.given === null;

/** The telling words of a body's name: Lumo Inc. and Lumo are one. */
export function bodyWords(text: string): string[] {
  const all = plainWords(text);
  const kept = all.filter((word) => !GENERIC.has(word));
  return kept.length > 0 ? kept : all;
}
