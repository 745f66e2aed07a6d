import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { toJson, toJsonl } from "../src/format";
import type { Quote, Speaker } from "../src/resolve/quote";
import { textSpan } from "../src/span";

const text = "“We will win,” said Ann Lee, the mayor, according to Reuters. It was late, she thought.";

function place(words: string) {
  const start = text.indexOf(words);
  return textSpan(text, { start, end: start + words.length });
}

const lee: Speaker = {
  id: "s2",
  name: "Ann Lee",
  kind: "person",
  role: "mayor",
  roles: [place("mayor")],
  affiliation: null,
  mentions: [place("Ann Lee"), place("she")],
};
const reuters: Speaker = {
  id: "s10",
  name: "Reuters",
  kind: "organization",
  role: null,
  roles: [],
  affiliation: null,
  mentions: [place("Reuters")],
};
const quotes: Quote[] = [
  {
    type: "direct",
    text: "We will win",
    content: [place("“We will win,”")],
    quoted: [place("We will win,")],
    cue: { ...place("said"), lemma: "say" },
    source: place("Ann Lee"),
    speaker: lee,
    relay: reuters,
    confidence: 0.9,
    rule: "cue-subject",
  },
  {
    type: "indirect",
    text: "It was late",
    content: [place("It was late")],
    quoted: [],
    cue: null,
    source: null,
    speaker: null,
    relay: null,
    confidence: 0.4,
    rule: "none",
  },
];

describe("toJson", () => {
  it("holds each speaker and relay once and whole, in order of id number", () => {
    const document = toJson("a.txt", [...quotes].reverse());
    expect(document.speakers).toEqual([lee, reuters]);
  });

  it("gives each quote its speaker's and relay's id, name and role, or null", () => {
    const [first, second] = toJson("a.txt", quotes).quotes;
    expect(first).toEqual({
      ...quotes[0],
      speaker: { id: "s2", name: "Ann Lee", role: "mayor" },
      relay: { id: "s10", name: "Reuters", role: null },
    });
    expect(second).toEqual(quotes[1]);
  });

  it("lets nothing into the document that the format does not know", () => {
    const quote = { ...quotes[0]!, internal: 1, speaker: { ...lee, internal: 2 } };
    expect(JSON.stringify(toJson("a.txt", [quote]))).not.toContain("internal");
  });

  it("makes an empty document of no quotes", () => {
    expect(toJson("", [])).toEqual({ id: "", speakers: [], quotes: [] });
  });
});

describe("toJsonl", () => {
  it("is the same document on one line, with its line feed", () => {
    const line = toJsonl("a.txt", quotes);
    expect(line.indexOf("\n")).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(toJson("a.txt", quotes));
  });

  it("holds no character that ends a line elsewhere or that a terminal obeys", () => {
    const hostile = "a\u0085b\u2028c\u2029d\u009b31me\u007ff\u001b[31m\n\ud800";
    const line = toJsonl(hostile, []);
    expect(line.slice(0, -1)).toMatch(/^[ -~]*$/);
    expect(JSON.parse(line).id).toBe(hostile);
  });
});

describe("schema.json", () => {
  const schema = JSON.parse(readFileSync(new URL("../src/format/schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const valid = () => structuredClone(toJson("a.txt", quotes)) as unknown as Record<string, Record<string, unknown>[]>;

  it("accepts what toJson makes", () => {
    validate(toJson("a.txt", quotes));
    expect(validate.errors).toBeNull();
    expect(validate(toJson("", []))).toBe(true);
  });

  it.each(["id", "speakers", "quotes"])("wants a document's %s", (field) => {
    const { [field]: _, ...rest } = valid();
    expect(validate(rest)).toBe(false);
  });

  it.each(Object.keys(toJson("", quotes).quotes[0]!))("wants a quote's %s", (field) => {
    const document = valid();
    delete document.quotes![0]![field];
    expect(validate(document)).toBe(false);
  });

  it.each(Object.keys(lee))("wants a speaker's %s", (field) => {
    const document = valid();
    delete document.speakers![0]![field];
    expect(validate(document)).toBe(false);
  });

  it.each([
    ["type", "verbatim"],
    ["confidence", 1.01],
    ["content", []],
    ["cue", { start: 0, end: 4, text: "said" }],
    ["source", { start: -1, end: 3, text: "said" }],
    ["speaker", lee],
    ["extra", null],
  ])("refuses a quote whose %s is wrong", (field, value) => {
    const document = valid();
    document.quotes![0]![field] = value;
    expect(validate(document)).toBe(false);
  });

  it("describes every field and says the unit of every number", () => {
    const definitions: Record<string, { description?: string }> = schema.$defs;
    for (const part of [schema, ...Object.values(definitions)]) {
      expect(part.description, part.title).toBeTruthy();
      for (const [name, field] of Object.entries<{ description?: string; $ref?: string }>(part.properties ?? {}))
        expect(field.description ?? field.$ref, name).toBeTruthy();
    }
    for (const offset of ["start", "end"]) expect(definitions[offset]?.description).toContain("UTF-16 code units");
  });
});
