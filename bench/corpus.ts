/** The corpus: texts beside their labels, read and checked, so that no figure rests on a label that slipped. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GoldAttribution, GoldRecord, GoldSpan } from "./gold";

/**
 * Reads `<id>.txt` and `labels/<id>.json` for every document of a corpus directory, in order of id.
 *
 * @param directory holds the texts; its folder `labels` holds one file of labels for each
 * @throws Error with a line for each fault: the file, the span and what was found there
 */
export function loadCorpus(directory: URL | string): GoldRecord[] {
  const root = directory instanceof URL ? fileURLToPath(directory) : directory;
  const texts = baseNames(root, ".txt");
  const labels = baseNames(join(root, "labels"), ".json");
  for (const id of texts) if (!labels.includes(id)) throw new Error(`${id}.txt has no labels/${id}.json`);
  for (const id of labels) if (!texts.includes(id)) throw new Error(`labels/${id}.json has no ${id}.txt`);
  if (texts.length === 0) throw new Error(`${root} holds no .txt file`);
  return texts.map((id) => loadRecord(root, id));
}

function baseNames(folder: string, extension: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.map((file) => file.slice(0, -extension.length)).sort();
}

function loadRecord(root: string, id: string): GoldRecord {
  const file = `labels/${id}.json`;
  const record: GoldRecord = { ...readLabels(root, file), text: readFileSync(join(root, `${id}.txt`), "utf8") };
  const found = [...idFaults(record, id), ...nameFaults(record), ...attributionFaults(record), ...quotedFaults(record)];
  if (found.length > 0) throw new Error(found.map((fault) => `${file}: ${fault}`).join("\n"));
  return record;
}

function readLabels(root: string, file: string): Omit<GoldRecord, "text"> {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8"));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

function* idFaults(record: GoldRecord, id: string): Generator<string> {
  if (record.id !== id) yield `the id is "${record.id}", the file is named "${id}"`;
  for (const kind of ["entities", "attributions"] as const) {
    const seen = new Set<string>();
    for (const one of record[kind] ?? []) {
      if (seen.has(one.id)) yield `${kind} have the id ${one.id} twice`;
      seen.add(one.id);
    }
  }
}

/** Names, aliases, roles and affiliations are copied from the text, never composed. */
function* nameFaults({ text, entities = [] }: GoldRecord): Generator<string> {
  for (const { id, name, aliases = [], roles = [], affiliation } of entities) {
    const copied = { name: [name], alias: aliases, role: roles, affiliation: affiliation ? [affiliation] : [] };
    for (const [field, phrases] of Object.entries(copied)) {
      for (const phrase of phrases) {
        if (!phrase || !text.includes(phrase)) yield `${id} has the ${field} "${phrase}", which the text does not have`;
      }
    }
  }
}

function* attributionFaults(record: GoldRecord): Generator<string> {
  for (const { id, content, cue = [], source = [], speaker, relay } of record.attributions ?? []) {
    if (content.length === 0) yield `${id} has no content`;
    for (const span of content) yield* spanFaults(record.text, span, `${id} content`);
    for (const span of cue) yield* spanFaults(record.text, span, `${id} cue`);
    for (const span of source) yield* spanFaults(record.text, span, `${id} source`);
    yield* referenceFaults(record, speaker, `${id} speaker`);
    yield* referenceFaults(record, relay, `${id} relay`);
  }
}

function* spanFaults(text: string, [start, end, words]: GoldSpan, where: string): Generator<string> {
  const found = text.slice(start, end);
  // An empty span would slice to its empty words and pass.
  if (!words) yield `${where} [${start}, ${end}] has no words beside it; the text there is "${found}"`;
  else if (found !== words) yield `${where} [${start}, ${end}] is labelled "${words}"; the text there is "${found}"`;
}

function* referenceFaults(record: GoldRecord, id: string | null | undefined, where: string): Generator<string> {
  if (id == null || record.entities?.some((entity) => entity.id === id)) return;
  yield `${where} is "${id}", which is no entity's id`;
}

function* quotedFaults(record: GoldRecord): Generator<string> {
  for (const { span, speaker, none } of record.quoted ?? []) {
    const where = `quoted [${span[0]}, ${span[1]}] "${span[2]}"`;
    yield* spanFaults(record.text, span, "quoted");
    if ((speaker == null) === (none == null)) yield `${where} needs a speaker or a reason in "none", and not both`;
    if (speaker == null) continue;
    const owner = innermost(record.attributions ?? [], span);
    if (!owner) yield `${where} is inside no attribution's content, and has no "none"`;
    else if (owner.speaker !== speaker)
      yield `${where} has speaker ${speaker}; ${owner.id} around it has ${owner.speaker}`;
  }
}

/** Words in marks belong to whoever said them: of the attributions around a span, the shortest, which is the innermost. */
function innermost(attributions: readonly GoldAttribution[], [start, end]: GoldSpan): GoldAttribution | undefined {
  const around = attributions.filter(({ content }) => content.some(([from, to]) => from <= start && end <= to));
  return around.sort((a, b) => contentLength(a) - contentLength(b))[0];
}

/** In UTF-16 code units. */
function contentLength({ content }: GoldAttribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
