import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { toFragment, toHtml, toReport } from "../src/format";
import { nobody, paper, voices } from "../src/format/html/palette";
import { fiveDocuments, held, nasty, type Sample, wordsOf } from "./format-samples";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const samples: [string, Sample][] = [...fiveDocuments, ...nasty].map((sample) => [sample.name, sample]);

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node) => ("childNodes" in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

/** All elements below a node, each with where in the node's text it starts and ends. */
function elementsOf(root: Node): { element: Element; start: number; end: number; text: string }[] {
  const found: { element: Element; start: number; end: number; text: string }[] = [];
  let text = "";
  const visit = (node: Node) => {
    const start = text.length;
    if (node.nodeName === "#text") text += (node as DefaultTreeAdapterTypes.TextNode).value;
    const at = isElement(node) ? found.push({ element: node, start, end: start, text: "" }) - 1 : -1;
    childrenOf(node).forEach(visit);
    if (at >= 0) found[at] = { element: node as Element, start, end: text.length, text: text.slice(start) };
  };
  visit(root);
  return found;
}

function find(root: Node, tagName: string): Element[] {
  return elementsOf(root)
    .map(({ element }) => element)
    .filter((element) => element.tagName === tagName);
}

const key = (start: number, end: number, rest: string) => `${String(start).padStart(6)} ${end} ${rest}`;

describe("toHtml, read by an HTML parser", () => {
  it.each(samples)("holds the text of %s to the character", (_, { text, quotes }) => {
    const [article] = find(parse(toHtml(text, quotes)), "article");
    expect(elementsOf(article!)[0]!.text).toBe(held(text));
  });

  it.each(samples.filter(([name]) => name !== "crossing"))("has one mark for each span of %s", (_, sample) => {
    const [article] = find(parse(toHtml(sample.text, sample.quotes)), "article");
    const marks = elementsOf(article!).filter(({ element }) => element.tagName === "mark");
    const expected = sample.quotes.flatMap((quote) =>
      wordsOf(quote)
        .filter(({ text }) => text.trim() !== "")
        .map(({ start, end }) =>
          key(start, end, `${quote.type} ${held(quote.speaker?.name ?? "")} ${held(quote.speaker?.role ?? "")}`),
        ),
    );
    const found = marks.map(({ element, start, end }) => {
      const [name, role, type] = element.attrs.map(({ value }) => value);
      return key(start, end, `${type} ${name} ${role}`);
    });
    expect(found.sort()).toEqual(expected.sort());
    for (const { element } of marks)
      expect(element.attrs.map(({ name }) => name)).toEqual(["data-speaker", "data-role", "data-type"]);
  });

  it("keeps marks around the right words where quotes cross, and words in marks in one piece", () => {
    const { text, quotes } = nasty.find(({ name }) => name === "crossing")!;
    const [article] = find(parse(toHtml(text, quotes)), "article");
    const marks = elementsOf(article!).filter(({ element }) => element.tagName === "mark");
    expect(marks.some(({ text }) => text === "ghi jkl")).toBe(true);
    for (const { name, type } of [
      { name: "“Al” <0> & co", type: "indirect" },
      { name: "“Al” <2> & co", type: "indirect" },
    ]) {
      const own = marks.filter(({ element }) => attribute(element, "data-speaker") === name);
      const spans = quotes.filter((quote) => quote.speaker?.name === name).flatMap(wordsOf);
      expect(own.map(({ element }) => attribute(element, "data-type"))).toContain(type);
      // A line break that ends a paragraph is no one's.
      expect(own.map(({ text }) => text).join("")).toBe(spans.map(({ text }) => text.replace("\n", "")).join(""));
    }
  });

  it.each(samples)("has unique ids for %s, and names none that is not there", (_, { text, quotes }) => {
    const two = [
      { title: "a", text, quotes },
      { title: "b", text, quotes },
    ];
    const elements = elementsOf(parse(toReport(two))).map(({ element }) => element);
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap((element) => [
      ...(attribute(element, "aria-labelledby")?.split(" ") ?? []),
      ...(attribute(element, "aria-describedby")?.split(" ") ?? []),
      ...(attribute(element, "href")?.slice(1).split(" ") ?? []),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(samples)("nests the tags of %s as the parser does, and says nothing a text could", (_, sample) => {
    const errors: string[] = [];
    const options = { onParseError: ({ code }: { code: string }) => errors.push(code) };
    const html = toHtml(sample.text, sample.quotes, { title: '</title><script src="x">' });
    const document = parse(html, options);
    expect(errors.filter((code) => !/control-character|noncharacter/.test(code))).toEqual([]);
    expect(find(document, "script")).toHaveLength(1);
    const all = elementsOf(document).map(({ element }) => element);
    const outward = all.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^(src|srcset|action|data|poster)$/.test(name)),
    );
    expect(outward).toEqual([]);
    for (const link of find(document, "a")) expect(attribute(link, "href")).toMatch(/^#[\w-]+$/);
    expect(html.replace(/<article[\s\S]*<\/article>/, "")).not.toMatch(/https?:|url\(|@import/);
  });
});

describe("the report", () => {
  const [first] = fiveDocuments;

  it("says of everybody who they are, how much they say, and where", () => {
    const fragment = parseFragment(toFragment(first!.text, first!.quotes));
    const cards = elementsOf(fragment).filter(({ element }) => attribute(element, "class")?.startsWith("card"));
    const speakers = new Set(first!.quotes.map(({ speaker }) => speaker?.name));
    expect(cards).toHaveLength(speakers.size);
    const [card] = cards.filter(({ text }) => text.includes("Lior Haiat"));
    const own = first!.quotes.filter(({ speaker }) => speaker?.name === "Lior Haiat");
    expect(card!.text).toContain("Israeli Foreign Ministry spokesman");
    expect(card!.text).toContain(`${own.length} quotes`);
    expect(find(card!.element, "rect")).toHaveLength(own.flatMap(wordsOf).length);
  });

  it("says in words that an attribution is unsure", () => {
    const [quote] = first!.quotes;
    const doubtful = toFragment(first!.text, [{ ...quote!, confidence: 0.41 }]);
    expect(doubtful).toContain("unsure (41 %)");
    expect(doubtful).toMatch(/data-label="\w+\?"/);
    const sure = toFragment(first!.text, [{ ...quote!, confidence: 0.97 }]);
    expect(sure).not.toContain("unsure");
    expect(sure).toContain("sure (97 %)");
  });

  it("gives each speaker a label of their own, and the quotes of one speaker the same", () => {
    for (const { text, quotes } of fiveDocuments) {
      const all = elementsOf(parseFragment(toFragment(text, quotes)));
      const said = all.filter(({ element }) => attribute(element, "data-label") && attribute(element, "data-quote"));
      const labels = new Map<string, Set<string>>();
      for (const { element } of said) {
        const number = Number(attribute(element, "data-quote")!.replace("said-", "")) - 1;
        const label = attribute(element, "data-label")!.replace("?", "");
        labels.set(label, (labels.get(label) ?? new Set()).add(quotes[number]!.speaker?.id ?? "nobody"));
      }
      expect([...labels.values()].filter((speakers) => speakers.size !== 1)).toEqual([]);
      expect(labels.size).toBe(new Set(quotes.map(({ speaker }) => speaker?.id)).size);
    }
  });

  it("lists its contents where there are several articles", () => {
    const document = parse(toReport(fiveDocuments.map(({ name, ...rest }) => ({ title: name, ...rest }))));
    const [nav] = find(document, "nav");
    expect(find(nav!, "li")).toHaveLength(5);
    expect(find(document, "article")).toHaveLength(5);
    expect(find(document, "h1")).toHaveLength(1);
    expect(find(parse(toReport([])), "h1")).toHaveLength(1);
  });
});

describe("the colours", () => {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };

  it.each(["light", "dark"] as const)("can be read on %s paper: 4.5 to 1 at least, as WCAG AA wants", (scheme) => {
    const { paper: page, sheet, ink, quiet } = paper[scheme];
    const pairs = [...voices, nobody].flatMap((voice) => [
      [voice[scheme].ink, page],
      [voice[scheme].ink, voice[scheme].tint],
      [ink, voice[scheme].tint],
    ]);
    for (const [text, ground] of [...pairs, [ink, page], [quiet, page], [ink, sheet], [quiet, sheet]])
      expect([text, ground, contrast(text!, ground!) >= 4.5]).toEqual([text, ground, true]);
  });
});
