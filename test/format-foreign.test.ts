import { parse as parseCsv } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { toBrat, toCsv, toTei, toTeiCorpus, toWebAnnotation } from "../src/format";
import type { Span } from "../src/span";
import { fiveDocuments, held, nasty, type Sample, wordsOf } from "./format-samples";

// Each format is read back by a reader that is not ours, or written from the format's own description, and must give
// the spans that went in.

const samples: [string, Sample][] = [...fiveDocuments, ...nasty].map((sample) => [sample.name, sample]);
const ends = ({ start, end }: Span) => `${start}..${end}`;

describe("toCsv, read by a CSV parser", () => {
  const read = (csv: string): Record<string, string>[] => parseCsv(csv, { bom: true, columns: true });

  it.each(samples)("gives the quotes of %s", (name, { quotes }) => {
    const rows = read(toCsv(name, quotes));
    const harmless = (cell: string) => cell.replace(/^'(?=[\s\ufffd]*[=+@-])/, "");
    expect(rows.map((row) => [row.document, row.quote, row.type, harmless(row.text!), row.content_offsets])).toEqual(
      quotes.map(({ type, text, content }, at) => [name, `${at + 1}`, type, held(text), content.map(ends).join(" ")]),
    );
    expect(rows.map((row) => [row.speaker, row.role, row.cue, row.source, row.quoted_offsets, row.confidence])).toEqual(
      quotes.map(({ speaker, cue, source, quoted, confidence }) => [
        ...[speaker?.name, speaker?.role, cue?.text, source?.text].map((cell) => held(cell ?? "")),
        ...[quoted.map(ends).join(" "), `${confidence}`],
      ]),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " \n=1", "\r", "＝1"])("leaves no formula of %j", (text) => {
    const [quote] = fiveDocuments[0]!.quotes;
    const [row] = read(toCsv(text, [{ ...quote!, text, source: { start: 0, end: 1, text } }]));
    expect([row!.document, row!.text, row!.source]).toEqual([`'${text}`, `'${text}`, `'${text}`]);
  });

  it("has its header once, after a byte-order mark, where tables are put together", () => {
    const [a, b] = fiveDocuments;
    const csv = toCsv(a!.name, a!.quotes) + toCsv(b!.name, b!.quotes, { header: false });
    expect(csv.startsWith('\ufeff"document"')).toBe(true);
    expect(read(csv)).toHaveLength(a!.quotes.length + b!.quotes.length);
    expect(csv.replaceAll("\r\n", "").replaceAll(/"[^"]*"/g, "")).not.toMatch(/[\r\n]/);
  });
});

describe("toWebAnnotation, read by its model", () => {
  it.each(samples)("has what the W3C's model must have, and points at the words of %s", (name, { text, quotes }) => {
    const page = JSON.parse(JSON.stringify(toWebAnnotation(name, text, quotes)));
    expect(page["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.type).toBe("AnnotationPage");
    const characters = Array.from(text);
    for (const [at, item] of page.items.entries()) {
      const { content, quoted, cue, source, type, speaker } = quotes[at]!;
      expect(item).toMatchObject({ type: "Annotation", motivation: "identifying" });
      expect(item.id).toBe(`${encodeURI(name)}#quote-${at + 1}`);
      const bodyOf = (purpose: string) =>
        item.body.find((body: { purpose: string }) => body.purpose === purpose)?.value;
      expect([bodyOf("classifying"), bodyOf("identifying")]).toEqual([type, speaker?.name]);
      const targets = [...item.target, ...item["whosaid:quoted"], item["whosaid:cue"], item["whosaid:source"]];
      const spans = [...content, ...quoted, cue, source];
      expect(targets.map((target) => target !== null)).toEqual(spans.map((span) => span !== null));
      for (const [place, words] of targets.filter((target) => target).map(({ selector }) => selector)) {
        expect(place.type + words.type).toBe("TextPositionSelectorTextQuoteSelector");
        expect(text).toContain(words.prefix + words.exact + words.suffix);
        if (!/\p{Surrogate}/u.test(words.exact))
          expect(characters.slice(place.start, place.end).join("")).toBe(words.exact);
      }
      expect(item.target.map(({ selector }: { selector: { exact: string }[] }) => selector[1]!.exact)).toEqual(
        content.map((span) => span.text),
      );
    }
  });
});

interface Standoff {
  readonly bound: Map<string, { label: string; spans: [number, number][]; text: string }>;
  readonly relations: { label: string; from: string; to: string }[];
}

/** A reader of brat's standoff as its description has it: a line an annotation, offsets in code points. */
function readBrat(file: string): Standoff {
  const bound: Standoff["bound"] = new Map();
  const relations: Standoff["relations"] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: brat ends a line at them
  for (const line of file.split(/[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).slice(0, -1)) {
    const [id = "", body = "", ...rest] = line.split("\t");
    const [label = "", ...fields] = body.split(" ");
    if (/^T\d+$/.test(id)) {
      const spans = fields
        .join(" ")
        .split(";")
        .map((span) => span.split(" ").map(Number) as [number, number]);
      bound.set(id, { label, spans, text: rest.join("\t") });
    } else if (/^R\d+$/.test(id)) {
      const [from = "", to = ""] = fields.map((field) => field.replace(/^Arg[12]:/, ""));
      relations.push({ label, from, to });
    } else expect(line).toMatch(/^#\d+\tAnnotatorNotes T\d+\t/);
  }
  return { bound, relations };
}

describe("toBrat, read by its description", () => {
  it.each(samples.filter(([name]) => name !== "half pairs"))("gives the quotes of %s", (_, { text, quotes }) => {
    const { bound, relations } = readBrat(toBrat(text, quotes));
    const characters = Array.from(text);
    for (const { spans, text: words } of bound.values())
      expect(spans.map(([start, end]) => characters.slice(start, end).join("")).join(" ")).toBe(words);
    for (const { from, to } of relations) expect(bound.has(from) && bound.has(to)).toBe(true);
    const contents = [...bound].filter(([, { label }]) => /^(Direct|Mixed|Indirect)$/.test(label));
    const plain = (words: string) => words.replace(/\s+/g, " ").trim();
    const shown = quotes.filter(({ content }) => content.some((span) => span.text.trim() !== ""));
    expect(contents.map(([, { label, text }]) => [label.toLowerCase(), plain(text)])).toEqual(
      shown.map(({ type, content }) => [type, plain(content.map((span) => span.text).join(" "))]),
    );
    for (const [at, [id]] of contents.entries()) {
      const wordsIn = (label: string) =>
        relations.filter((one) => one.label === label && one.to === id).map(({ from }) => plain(bound.get(from)!.text));
      expect(wordsIn("QuotedIn")).toEqual(shown[at]!.quoted.map((span) => plain(span.text)).filter(Boolean));
      expect(wordsIn("CueOf")).toEqual(shown[at]!.cue ? [plain(shown[at]!.cue!.text)] : []);
    }
  });
});

interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly path: string;
  readonly start: number;
  text: string;
}

/** The elements of a file that is well-formed and has its namespaces right, and the text of its body. */
function readXml(xml: string): { elements: XmlElement[]; body: string } {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  const elements: XmlElement[] = [];
  let body = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe("http://www.tei-c.org/ns/1.0");
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const path = [...open.map(({ name }) => name), local].join("/");
    const element = { name: local, attributes: values, path, start: body.length, text: "" };
    open.push(element);
    elements.push(element);
  });
  parser.on("text", (text) => {
    if (open.some(({ name }) => name === "body")) body += text;
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return { elements, body };
}

describe("toTei, read by an XML parser", () => {
  it.each(samples)("holds the text of %s and its quotes", (name, { text, quotes }) => {
    const { elements, body } = readXml(toTei(name, text, quotes));
    expect(body).toBe(held(text));
    const said = elements.filter((element) => element.name === "said");
    if (name !== "crossing") {
      const found = said.map((one) => `${one.attributes.direct} ${one.attributes.who} ${one.start} ${one.text}`);
      const expected = quotes.flatMap((quote) =>
        wordsOf(quote)
          .filter((span) => span.text.trim() !== "")
          .map((span) => {
            const who = quote.speaker ? `#${quote.speaker.id}` : undefined;
            return `${quote.type !== "indirect"} ${who} ${span.start} ${held(span.text)}`;
          }),
      );
      expect(found.sort()).toEqual(expected.sort());
    }
    const ids = elements.flatMap(({ attributes }) => attributes["xml:id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap(({ attributes }) => [attributes.who ?? [], attributes.corresp ?? []].flat());
    expect(named.filter((id) => !ids.includes(id.slice(1)))).toEqual([]);
  });

  // The content models of TEI P5 for the elements that are used, as its Guidelines give them.
  it.each(samples)("has only elements in places that TEI allows, for %s", (name, { text, quotes }) => {
    const within: Record<string, string[]> = {
      TEI: ["", "teiCorpus"],
      teiHeader: ["TEI", "teiCorpus"],
      fileDesc: ["teiHeader"],
      profileDesc: ["teiHeader"],
      titleStmt: ["fileDesc"],
      publicationStmt: ["fileDesc"],
      sourceDesc: ["fileDesc"],
      title: ["titleStmt"],
      particDesc: ["profileDesc"],
      listPerson: ["particDesc"],
      person: ["listPerson"],
      org: ["listPerson"],
      persName: ["person"],
      occupation: ["person"],
      affiliation: ["person"],
      orgName: ["org"],
      desc: ["org"],
      text: ["TEI"],
      body: ["text"],
      p: ["body", "publicationStmt", "sourceDesc"],
      said: ["p", "said", "seg"],
      seg: ["p", "said", "seg"],
    };
    for (const { path } of readXml(toTei(name, text, quotes)).elements) {
      const [parent = "", element = ""] = ["", ...path.split("/")].slice(-2);
      expect([element, parent, within[element]?.includes(parent)]).toEqual([element, parent, true]);
    }
  });

  it("puts several documents into one corpus, whose ids do not meet", () => {
    const corpus = toTeiCorpus();
    const documents = fiveDocuments.map(({ name, text, quotes }) => corpus.document(name, text, quotes));
    const { elements } = readXml(corpus.open + documents.join("") + corpus.close);
    expect(elements.filter(({ path }) => path === "teiCorpus/TEI")).toHaveLength(5);
    const ids = elements.flatMap(({ attributes }) => attributes["xml:id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap(({ attributes }) => attributes.who ?? []);
    expect(named.filter((id) => !ids.includes(id.slice(1)))).toEqual([]);
  });
});
