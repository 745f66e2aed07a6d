import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCorpus } from "../bench/corpus";
import type { GoldEntity, GoldRecord, GoldSpan } from "../bench/gold";

const home = new URL("../corpus/", import.meta.url);
const records = loadCorpus(home);

/** The document whose file name starts so. */
function document(start: string): GoldRecord {
  return records.find(({ id }) => id.startsWith(start))!;
}

function entity(record: GoldRecord, id: string | null | undefined): GoldEntity | null {
  return record.entities?.find((one) => one.id === id) ?? null;
}

/** Who the labels say spoke the marked words that start so, and who relayed them. */
function whoSaid(start: string, words: string) {
  const record = document(start);
  const { span, speaker } = record.quoted!.find((one) => one.span[2]?.replace(/^[“‘]/, "").startsWith(words))!;
  const holds = ([from, to]: GoldSpan) => from <= span[0] && span[1] <= to;
  const owner = record.attributions!.find((one) => one.speaker === speaker && one.content.some(holds))!;
  const { name, kind, roles } = entity(record, speaker)!;
  return { name, kind, role: roles?.[0] ?? null, relay: entity(record, owner.relay)?.name ?? null };
}

describe("the labelled corpus", () => {
  it("holds what its datasheet counts", () => {
    const counts = records.map(({ id, entities, attributions, quoted }) => {
      const typed = (type: string) => attributions!.filter((one) => one.type === type).length;
      const relayed = attributions!.filter(({ relay }) => relay).length;
      const figures = [typed("direct"), typed("mixed"), typed("indirect"), relayed, quoted!.length, entities!.length];
      return `| ${id.slice(0, 3)} | ${figures.join(" | ")} |`;
    });
    const datasheet = readFileSync(new URL("README.md", home), "utf8");
    expect(counts).toHaveLength(5);
    for (const row of counts) expect(datasheet).toContain(row);
  });

  it("labels the relay of every attribution, if only to say that there is none", () => {
    for (const { attributions } of records) for (const one of attributions!) expect(one.relay).not.toBeUndefined();
  });

  it("has every double mark of the texts in a quoted span", () => {
    for (const { text, quoted } of records) {
      const marks = [...text.matchAll(/“/g)].map(({ index }) => index);
      const labelled = quoted!.map(({ span }) => span[0]).filter((start) => text[start] === "“");
      expect(labelled).toEqual(marks);
    }
  });

  const haiat = { name: "Lior Haiat", kind: "person", relay: null };
  const ofDocument = { kind: "document", role: null, relay: null };
  it.each([
    ["000", "Hamas is a terror organization", { ...haiat, role: "Israeli Foreign Ministry spokesman" }],
    ["000", "slaughtered, murdered", { ...haiat, role: "Israeli Foreign Ministry spokesman" }],
    ["000", "kidnapped", { ...haiat, role: "Israeli Foreign Ministry spokesman" }],
    ["002", "Hamas is a", { ...haiat, role: "spokesperson of the Israeli ministry of foreign affairs" }],
    ["002", "The hands of", { ...haiat, role: "spokesperson of the Israeli ministry of foreign affairs" }],
    ["002", "Israel sees", { ...haiat, role: "spokesperson of the Israeli ministry of foreign affairs" }],
    ["003", "Hamas is a", { name: "Israeli Foreign Ministry", kind: "organization", role: null, relay: null }],
    ["001", "humanitarian pauses", { ...ofDocument, name: "U.S.-sponsored resolution" }],
    ["001", "indiscriminate attacks", { ...ofDocument, name: "Russian resolution" }],
    [
      "004",
      "respond, support",
      { name: "Hamas representatives", kind: "group", role: null, relay: "Mikhail Bogdanov" },
    ],
    ["001", "The prime minister", { name: "Netanyahu’s office", kind: "organization", role: null, relay: null }],
    ["003", "hacking", { name: "Meta", kind: "organization", role: null, relay: null }],
  ])("%s ascribes “%s…”", (start, words, expected) => {
    expect(whoSaid(start, words)).toEqual(expected);
  });

  it("gives the words that RIA quoted to Hamas, and the objective in “he said” to Netanyahu", () => {
    expect(whoSaid("002", "The delegation")).toMatchObject({ name: "Hamas", relay: "RIA Novosti" });
    expect(whoSaid("000", "eliminate Hamas by")).toMatchObject({
      name: "Benjamin Netanyahu",
      role: "Israeli Prime Minister",
    });
  });

  it("joins the paragraphs around an advertisement when the first never closes its mark", () => {
    const joined = document("002").attributions!.find(({ content }) => content[0]![2]?.startsWith("“The hands"))!;
    expect(joined.content.map(([, , words]) => words?.split(" ")[1])).toEqual(["hands", "sees"]);
    expect(joined).toMatchObject({ type: "direct", cue: [], source: [] });
  });
});

describe("loadCorpus on a broken copy", () => {
  let copy: string;
  const id = document("000").id;
  const labels = () => join(copy, "labels", `${id}.json`);
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "corpus-"));
    cpSync(fileURLToPath(home), copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  /** Replaces the first occurrence in the labels of one document. */
  function spoil(from: string | RegExp, to: string) {
    const before = readFileSync(labels(), "utf8");
    const after = before.replace(from, () => to);
    expect(after).not.toBe(before);
    writeFileSync(labels(), after);
  }

  it("reads an unbroken copy, by path, as it reads the corpus", () => {
    expect(loadCorpus(copy)).toEqual(records);
  });

  it.each<[string, string | RegExp, string, string]>([
    ["words that are not at the span", '"called on"', '"called in"', 'E1 cue [35, 44] is labelled "called in"'],
    ["content that is not at the span", "[210, 267,", "[211, 267,", "E3 content [211, 267] is labelled"],
    ["a source that is not at the span", "[268, 313,", "[268, 314,", "E3 source [268, 314] is labelled"],
    [
      "a quoted span that is not at its place",
      '"span": [210, 267,',
      '"span": [211, 267,',
      "quoted [211, 267] is labelled",
    ],
    ["a span without its words", ', "called on"', "", "E1 cue [35, 44] has no words beside it"],
    ["content without a part", /"content": \[[^\]]*\]\s*\]/, '"content": []', "E1 has no content"],
    ["a name that the text does not have", '"Lior Haiat"', '"Lior Hayat"', 'the name "Lior Hayat"'],
    ["an alias that it does not have", '"Haiat"', '"Mr. Haiat"', 'the alias "Mr. Haiat"'],
    ["a role that it does not have", '"Iranian Foreign Minister"', '"foreign minister"', 'the role "foreign minister"'],
    ["an affiliation that it does not have", /"affiliation": "[^"]*"/, '"affiliation": "IFM"', 'affiliation "IFM"'],
    ["a speaker who is nobody", '"speaker": "P1"', '"speaker": "P99"', 'E1 speaker is "P99"'],
    ["a relay who is nobody", '"relay": null', '"relay": "P99"', 'E1 relay is "P99"'],
    ["an id used twice", '"id": "E2"', '"id": "E1"', "attributions have the id E1 twice"],
    ["another document's id", `"id": "${id}"`, '"id": "001"', 'the id is "001"'],
    ["a quoted span that nobody answers for", /, "speaker": "P2" }/, " }", 'needs a speaker or a reason in "none"'],
    ["a speaker and none at once", /"speaker": "P2" }/, '"speaker": "P2", "none": "term" }', "and not both"],
    ["another speaker than its attribution", /"speaker": "P2" }/, '"speaker": "P1" }', "has speaker P1; E3 around it"],
    ["labels that are no JSON", '"entities"', "entities", `labels/${id}.json: `],
  ])("refuses %s", (_, from, to, message) => {
    spoil(from, to);
    expect(() => loadCorpus(copy)).toThrow(message);
    expect(() => loadCorpus(copy)).toThrow(`labels/${id}.json: `);
  });

  it("refuses a quoted span outside every attribution, unless it says why", () => {
    const record = JSON.parse(readFileSync(labels(), "utf8"));
    const span = [0, 3, "The"];
    writeFileSync(labels(), JSON.stringify({ ...record, quoted: [{ span, speaker: "P1" }] }));
    expect(() => loadCorpus(copy)).toThrow('quoted [0, 3] "The" is inside no attribution');
    writeFileSync(labels(), JSON.stringify({ ...record, quoted: [{ span, none: "term" }] }));
    expect(loadCorpus(copy)[0]!.quoted).toEqual([{ span, none: "term" }]);
  });

  it("says every fault at once, and what the text has instead", () => {
    spoil('"called on"', '"called in"');
    spoil('"Lior Haiat"', '"Lior Hayat"');
    expect(() => loadCorpus(copy)).toThrow(/"Lior Hayat".*\n.*the text there is "called on"/);
  });

  it("refuses a text without labels, labels without a text, and an empty directory", () => {
    rmSync(labels());
    expect(() => loadCorpus(copy)).toThrow(`${id}.txt has no labels/${id}.json`);
    rmSync(join(copy, `${id}.txt`));
    expect(loadCorpus(copy)).toHaveLength(4);
    for (const one of records.slice(1)) rmSync(join(copy, `${one.id}.txt`));
    expect(() => loadCorpus(copy)).toThrow(`labels/${records[1]!.id}.json has no ${records[1]!.id}.txt`);
    for (const one of records.slice(1)) rmSync(join(copy, "labels", `${one.id}.json`));
    expect(() => loadCorpus(copy)).toThrow("holds no .txt file");
  });
});
