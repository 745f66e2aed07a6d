/** The five documents with the labels of `corpus/across.json`: what is one statement, and who is one speaker, across them. */
import { readFileSync } from "node:fs";
import type { GoldAttribution, GoldEntity, GoldRecord } from "../gold";
import type { LabelledDocument, LabelledQuote } from "./labelled";

/** A document and an id in it. */
type Reference = readonly [document: string, id: string];

interface Across {
  readonly utterances: readonly { readonly attributions: readonly Reference[] }[];
  readonly speakers: readonly { readonly entities: readonly Reference[] }[];
}

/** @throws Error where a label names an attribution or an entity that there is not */
export function labelledCorpus(records: readonly GoldRecord[], file: URL): LabelledDocument[] {
  const across: Across = JSON.parse(readFileSync(file, "utf8"));
  const utterances = byReference(across.utterances.map(({ attributions }) => attributions));
  const speakers = byReference(across.speakers.map(({ entities }) => entities));
  const known = new Set(
    records.flatMap(({ id, attributions = [], entities = [] }) =>
      [...attributions, ...entities].map((one) => `${id} ${one.id}`),
    ),
  );
  for (const key of [...utterances.keys(), ...speakers.keys()])
    if (!known.has(key)) throw new Error(`corpus/across.json names ${key}, which the labels do not have`);
  return records.map(({ id, attributions = [], entities = [] }) => ({
    id,
    quotes: attributions.flatMap((attribution) => {
      const entity = entities.find((one) => one.id === attribution.speaker);
      return entity ? [labelled(id, attribution, entity, utterances, speakers)] : [];
    }),
  }));
}

/** The places of the lists that name a reference. */
function byReference(lists: readonly (readonly Reference[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  lists.forEach((list, at) => {
    for (const [document, id] of list)
      found.set(`${document} ${id}`, [...(found.get(`${document} ${id}`) ?? []), `${at}`]);
  });
  return found;
}

function labelled(
  document: string,
  { id, type, content }: GoldAttribution,
  entity: GoldEntity,
  utterances: ReadonlyMap<string, string[]>,
  speakers: ReadonlyMap<string, string[]>,
): LabelledQuote {
  const parts = content.map(([, , words]) => (words ?? "").replace(/^[“"]|,?[”"]$/g, ""));
  const key = `${document} ${entity.id}`;
  return {
    utterances: utterances.get(`${document} ${id}`) ?? [`${document} ${id}`],
    speaker: speakers.get(key)?.[0] ?? key,
    quote: { type, text: parts.join(" "), name: entity.name, kind: entity.kind, role: entity.roles?.[0] ?? null },
  };
}
