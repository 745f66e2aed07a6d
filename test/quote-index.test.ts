import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHardSet } from "../bench/archive/hard-set";
import { quotesOf } from "../bench/archive/labelled";
import { measureArchive } from "../bench/archive/report";
import { toJsonl } from "../src/format";
import { extractQuotes, type Quote } from "../src/index";
import { createQuoteIndex, type QuoteIndex, type Utterance } from "../src/quote-index";

const corpus = new URL("../corpus/", import.meta.url);
const texts = readdirSync(corpus)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ id: file.slice(0, 3), text: readFileSync(new URL(file, corpus), "utf8") }));

function indexOf(...documents: readonly { id: string; text: string }[]): QuoteIndex {
  const index = createQuoteIndex();
  for (const document of documents) index.add(document);
  return index;
}

/** Documents of one quote each, under `a`, `b`, … */
const said = (...sentences: readonly string[]): QuoteIndex =>
  indexOf(...sentences.map((text, at) => ({ id: String.fromCharCode(97 + at), text })));

const documentsOf = ({ occurrences }: Utterance) => [...new Set(occurrences.map(({ document }) => document))];
const shown = (utterances: readonly Utterance[]) =>
  utterances.map((one) => `${one.speaker?.name ?? "nobody"}: ${documentsOf(one).join(" ")}`);

describe("the five documents", { timeout: 60_000 }, () => {
  const index = indexOf(...texts);

  it("give “worse than ISIS” to Lior Haiat, and to his ministry in the fourth that has it", () => {
    const [first] = index.whoSaid("worse than ISIS");
    expect(first!.speaker).toMatchObject({ name: "Lior Haiat", documents: ["000", "001", "002"] });
    expect(first!.speaker!.role).toMatch(/spokes/);
    expect(first!.otherSpeakers.map(({ name }) => name)).toEqual(["Israeli Foreign Ministry"]);
    expect(documentsOf(first!)).toEqual(["000", "001", "002", "003"]);
  });

  it("have one Haiat under three wordings of his office", () => {
    const haiat = index.speakers().filter(({ name }) => name.includes("Haiat"));
    expect(haiat.map(({ roles }) => roles.map(({ role }) => role).sort())).toEqual([
      [
        "Israeli Foreign Ministry Spokesman",
        "Israeli Foreign Ministry spokesman",
        "spokesperson of the Israeli ministry of foreign affairs",
      ],
    ]);
  });

  it.each(["worst than isis", "“worse than ISIS”", "WORSE ISIS", "terrorist organisation worse"])(
    "are found by words as they are remembered: %s",
    (words) => {
      expect(index.whoSaid(words)[0]!.text).toContain("worse than ISIS");
    },
  );

  it.each(["purple bicycles", "xyzzy", "", "…", "the of and", "worse purple bicycle"])(
    "have nobody who said: %s",
    (words) => {
      expect(index.whoSaid(words)).toEqual([]);
    },
  );
});

describe("one utterance", () => {
  it("is a statement in other words and spellings", () => {
    const index = said(
      "“The harbour organisation condemns the killing of 1,400 people,” said Ann Lee, the mayor.",
      "“Our harbor organization has condemned the killings of 1400 people,” mayor Ann Lee said.",
    );
    expect(shown(index.utterances())).toEqual(["Ann Lee: a b"]);
  });

  it("is a long quote with each of its cuts, and not two cuts with each other", () => {
    const index = said(
      "“The old bridge is safe for heavy lorries, and the new tunnel will open early in March,” said Ann Lee.",
      "“The old bridge is safe for heavy lorries,” said Ann Lee.",
      "Ann Lee said the “new tunnel will open early in March”.",
    );
    expect(shown(index.utterances()).sort()).toEqual(["Ann Lee: a b", "Ann Lee: a c"]);
  });

  it.each([
    ["a “not”", "“The dam is safe,” said Ann Lee.", "“The dam is not safe,” said Ann Lee."],
    ["a number", "“We saved 27 men from the mine,” said Ann Lee.", "“We saved 31 men from the mine,” said Ann Lee."],
    [
      "an opposite",
      "“Phones sold since June are safe,” said Ann Lee.",
      "“Phones sold before June are safe,” said Ann Lee.",
    ],
    ["who says it, where it is short", "“No comment,” said Ann Lee.", "“No comment,” said Bob Stone."],
  ])("is not two statements told apart by %s", (_what, one, other) => {
    expect(said(one, other).utterances()).toHaveLength(2);
  });

  it("has both speakers where documents disagree, the better supported first", () => {
    const words = "“The northern ferry sank because nobody had looked at the engine for nine years,”";
    const index = said(`${words} said Ann Lee.`, `${words} said Bob Stone.`, `${words} Bob Stone said.`);
    const [utterance] = index.utterances();
    expect([utterance!.speaker!.name, utterance!.otherSpeakers.map(({ name }) => name)]).toEqual([
      "Bob Stone",
      ["Ann Lee"],
    ]);
  });
});

describe("one speaker", () => {
  it.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelenskiy"],
    ["Mousa Abu Marzook", "Moussa Mohammed Abu Marzouk"],
    ["Muammar Gaddafi", "Moammar Qaddafi"],
    ["Maria de la Cruz", "María De La Cruz"],
    ["William Thorne", "Bill Thorne"],
  ])("is %s and %s", (one, other) => {
    const index = said(`“We will win,” said president ${one}.`, `“They will lose,” said president ${other}.`);
    expect(index.speakers()).toHaveLength(1);
  });

  it.each([
    ["Joan Smith", "John Smith"],
    ["Hugo Brandt Jr.", "Hugo Brandt Sr."],
    ["George W. Ashby", "George H. Ashby"],
  ])("is not %s and %s", (one, other) => {
    const index = said(`“We will win,” said ${one}, the mayor.`, `“They will lose,” said ${other}, the mayor.`);
    expect(index.speakers()).toHaveLength(2);
  });

  it("is not a striker and a prosecutor of one name", () => {
    const index = said(
      "“We played like lions,” said Daniel Okoro, the striker.",
      "“He knew the bridge would fall,” said Daniel Okoro, the prosecutor.",
      "“The bridge case is closed,” prosecutor Okoro said.",
    );
    expect(index.speakers().map(({ role, documents }) => [role, documents])).toEqual([
      ["prosecutor", ["b", "c"]],
      ["striker", ["a"]],
    ]);
  });

  it("is found by a part of the name, a slip of spelling, without accents", () => {
    const index = said("“We will win,” said Lior Haiat.", "“We lost,” said Ana Núñez.", "“We drew,” said Bob Stone.");
    for (const name of ["Haiat", "haiat", "Lior Haiat", "Hayat"])
      expect(shown(index.bySpeaker(name))).toEqual(["Lior Haiat: a"]);
    expect(shown(index.bySpeaker("nunez"))).toEqual(["Ana Núñez: b"]);
    expect(index.bySpeaker("Nobody Atall")).toEqual([]);
  });

  it("is each that a surname can mean", () => {
    const index = said("“We will win,” said Ann Lee.", "“We lost,” said Tom Lee.");
    expect(shown(index.bySpeaker("Lee")).sort()).toEqual(["Ann Lee: a", "Tom Lee: b"]);
  });
});

describe("documents", () => {
  const text = "“We will win,” said Ann Lee, the mayor.";

  it("bring back every other field", () => {
    const index = createQuoteIndex();
    index.add({ id: "a", text, date: "2025-03-02", tags: ["x"] });
    expect(index.whoSaid("win")[0]!.occurrences[0]!.meta).toEqual({ date: "2025-03-02", tags: ["x"] });
  });

  it("are taken with quotes that are extracted already, or read back from the command's JSON", () => {
    const index = createQuoteIndex();
    index.add({ id: "a", quotes: extractQuotes(text) });
    index.add(JSON.parse(toJsonl("b", extractQuotes(text))));
    index.add({ id: "c", quotes: JSON.parse(JSON.stringify(extractQuotes(text))) });
    expect(shown(index.utterances())).toEqual(["Ann Lee: a b c"]);
    expect(index.speakers()[0]).toMatchObject({ role: "mayor", quoted: 3 });
  });

  it("replace one with the same id", () => {
    const index = indexOf({ id: "a", text }, { id: "a", text: "“We lost,” said Bob Stone." });
    expect([index.size, shown(index.utterances())]).toEqual([1, ["Bob Stone: a"]]);
    expect(index.whoSaid("win")).toEqual([]);
  });

  it.each([
    [{ text }, /needs an id/],
    [{ id: "", text }, /needs an id/],
    [{ id: "a" }, /“a” needs a text/],
    [{ id: "a", quotes: "x" }, /“a” are no list/],
    [{ id: "a", quotes: [{ text: "x" }] }, /quote 1 of document “a” is none/],
    [{ id: "a", quotes: [{ type: "direct", text: "x", speaker: { id: "s1" } }] }, /has a speaker without name/],
    [null, /is an object/],
  ])("that cannot be read are refused, and leave the index as it was: %j", (document, message) => {
    const index = indexOf({ id: "a", text });
    expect(() => index.add(document as never)).toThrow(message);
    expect(shown(index.utterances())).toEqual(["Ann Lee: a"]);
  });
});

describe("pairs of quotes are told apart and joined as well as they were", () => {
  const { sets } = measureArchive([]).report;
  it.each([
    ["five documents", 0.76, 0.99],
    ["invented, tune", 0.98, 1],
    ["invented, held-out", 0.95, 0.93],
  ])("%s", (name, utterances, speakers) => {
    const set = sets.find((one) => one.name === name)!;
    expect(set.utterances.f1).toBeGreaterThanOrEqual(utterances);
    expect(set.speakers.f1).toBeGreaterThanOrEqual(speakers);
  });
});

/** Few words, names and roles, so that documents often say the same, and often nearly. */
const anyDocument = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  quotes: fc.array(
    fc.record({
      name: fc.constantFrom("Ann Lee", "A. Lee", "Tom Lee", "Lee", "Harbour Ministry", "Ministry"),
      role: fc.constantFrom(null, "mayor", "goalkeeper"),
      words: fc.array(fc.constantFrom("dam", "is", "safe", "not", "27", "boats", "sank.", "The", "harbour", "closed"), {
        minLength: 1,
        maxLength: 9,
      }),
    }),
    { maxLength: 3 },
  ),
});

type AnyDocument = typeof anyDocument extends fc.Arbitrary<infer Document> ? Document : never;

describe("whatever is added", { timeout: 60_000 }, () => {
  const documentOf = ({ id, quotes }: AnyDocument): { id: string; quotes: Quote[] } => ({
    id,
    quotes: quotesOf({
      id,
      quotes: quotes.map(({ name, role, words }) => ({
        utterances: [],
        speaker: name,
        quote: {
          type: "direct",
          text: words.join(" "),
          name,
          kind: name.endsWith("Lee") ? "person" : "organization",
          role,
        },
      })),
    }),
  });
  const answers = (index: QuoteIndex) =>
    JSON.stringify([
      index.utterances(),
      index.speakers(),
      ...["dam safe", "27 boats", "is the"].map((words) => index.whoSaid(words)),
      ...["Lee", "Ministry"].map((name) => index.bySpeaker(name)),
    ]);
  const indexWith = (documents: readonly ReturnType<typeof documentOf>[]) => {
    const index = createQuoteIndex();
    for (const document of documents) index.add(document);
    return index;
  };
  const many = fc
    .uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 5 })
    .map((all) => all.map(documentOf));

  it("answers do not depend on the order, on what was there for a while, or on being saved", () => {
    fc.assert(
      fc.property(many, anyDocument.map(documentOf), (documents, guest) => {
        const expected = answers(indexWith(documents));
        expect(answers(indexWith([...documents].reverse()))).toBe(expected);
        const visited = indexWith([{ ...guest, id: "guest" }, ...documents]);
        answers(visited);
        visited.remove("guest");
        expect(answers(visited)).toBe(expected);
        expect(answers(createQuoteIndex.from(JSON.parse(JSON.stringify(visited))))).toBe(expected);
        const replaced = indexWith([...documents.map(({ id }) => ({ ...guest, id })), ...documents]);
        expect(answers(replaced)).toBe(expected);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("every quote is in an utterance, and every speaker of one among the speakers", () => {
    fc.assert(
      fc.property(many, (documents) => {
        const index = indexWith(documents);
        const utterances = index.utterances();
        const found = new Set(utterances.flatMap(({ occurrences }) => occurrences.map(({ quote }) => quote)));
        for (const quote of documents.flatMap(({ quotes }) => quotes)) expect(found.has(quote)).toBe(true);
        const speakers = new Set(index.speakers());
        for (const { speaker, otherSpeakers } of utterances)
          for (const one of [speaker!, ...otherSpeakers]) expect(speakers.has(one)).toBe(true);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("any question is answered, in a time that grows with its length only", () => {
    const index = indexOf(...texts);
    for (const words of [
      "?".repeat(1e5),
      "a".repeat(1e5),
      "1,".repeat(5e4),
      ". ".repeat(5e4),
      "x'".repeat(5e4),
      "\u0301".repeat(1e5),
    ]) {
      expect(index.whoSaid(words)).toEqual([]);
      expect(index.bySpeaker(words)).toEqual([]);
    }
  });
});

describe("an archive", { timeout: 60_000 }, () => {
  const source = readFileSync(new URL("../bench/archive/tune.txt", import.meta.url), "utf8");
  const documents = readHardSet(source).map((document) => ({
    id: document.id,
    quotes: quotesOf(document),
    from: source.length,
  }));

  const everything = (index: QuoteIndex) =>
    JSON.stringify([
      index.utterances(),
      index.speakers(),
      ...["danger to everybody", "wage bread", "no comment"].map((words) => index.whoSaid(words)),
      ...["Smith", "Ruiz", "Foreign Ministry"].map((name) => index.bySpeaker(name)),
    ]);

  const filled = (some: readonly (typeof documents)[number][]) => {
    const index = createQuoteIndex();
    for (const document of some) index.add(document);
    return index;
  };
  const whole = filled(documents);

  it("gives the same answers when saved and read back", () => {
    const value = JSON.parse(JSON.stringify(whole));
    expect(everything(createQuoteIndex.from(value))).toBe(everything(whole));
    expect(createQuoteIndex.from(value).toJSON()).toEqual(value);
  });

  it("gives the same answers in whatever order documents were added", () => {
    expect(everything(filled([...documents].reverse()))).toBe(everything(whole));
  });

  it("gives the answers it gave before, after a document has come and gone", () => {
    const index = filled(documents);
    for (const { id, text } of texts) index.add({ id, text });
    index.whoSaid("worse than ISIS");
    for (const { id } of texts) expect(index.remove(id)).toBe(true);
    expect(index.remove("000")).toBe(false);
    expect(everything(index)).toBe(everything(whole));
  });

  it.each([
    [null, /no quote index/],
    [[], /no quote index/],
    [{ documents: [] }, /no quote index/],
    [{ ...whole.toJSON(), version: 2 }, /has version 2; this whosaid reads version 1/],
    [{ ...whole.toJSON(), documents: {} }, /damaged: it has no list/],
    [{ ...whole.toJSON(), documents: [{}] }, /damaged: document 1 has no id/],
    [{ ...whole.toJSON(), documents: [{ id: "a", quotes: [3] }] }, /quote 1 of document “a” is none/],
  ])("that is damaged or something else is refused, with what is wrong (%#)", (value, message) => {
    expect(() => createQuoteIndex.from(value)).toThrow(message);
  });
});
