import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { nearestNameQuotes } from "../bench/baseline";
import type { GoldEntity, GoldRecord } from "../bench/gold";
import { type BenchSubject, runBench } from "../bench/main";
import { measureMemory } from "../bench/memory";
import { type Figures, score } from "../bench/score";
import { sameSpeaker } from "../bench/score/names";
import { median } from "../bench/speed";
import { table } from "../bench/table";
import type { Quote, Speaker } from "../src/resolve/quote";
import { type TextSpan, textSpan } from "../src/span";

const TEXT =
  "“Stop now,” said Ann Lee, the mayor. Lee called it “a farce”. “Go,” he told Reuters. “Dune” won. Bob Ray’s “we win or we lose” stands.";

function at(words: string): TextSpan {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the text has no ${words}`);
  return textSpan(TEXT, { start, end: start + words.length });
}
const pair = (words: string) => [at(words).start, at(words).end] as const;

const ANN: GoldEntity = { id: "P1", name: "Ann Lee", kind: "person", aliases: ["Lee"], roles: ["mayor"] };
const BOB: GoldEntity = { id: "P2", name: "Bob Ray", kind: "person", roles: [] };
const REUTERS: GoldEntity = { id: "O1", name: "Reuters", kind: "organization" };

const RECORD: GoldRecord = {
  id: "one",
  text: TEXT,
  entities: [ANN, BOB, REUTERS],
  attributions: [
    { id: "E1", type: "direct", content: [pair("“Stop now,”")], cue: [pair("said")], speaker: "P1", relay: null },
    { id: "E2", type: "mixed", content: [pair("it “a farce”")], cue: [pair("called")], speaker: "P1", relay: "O1" },
    { id: "E3", type: "direct", content: [pair("“Go,”")], source: [pair("he told")], speaker: "P2", relay: "O1" },
  ],
  quoted: [
    { span: pair("“Stop now,”"), speaker: "P1" },
    { span: pair("“a farce”"), speaker: "P1" },
    { span: pair("“Go,”"), speaker: "P2" },
    { span: pair("“Dune”"), none: "title" },
    { span: pair("“we win or we lose”"), speaker: "P2" },
  ],
};

function speaker(name: string, role: string | null = null): Speaker {
  return { id: "s1", name, kind: "person", role, roles: [], affiliation: null, mentions: [] };
}
function quote(content: string, quoted: string | null, rest: Partial<Quote>): Quote {
  const spans = { content: [at(content)], quoted: quoted === null ? [] : [at(quoted)] };
  const nothing = { cue: null, source: null, speaker: null, relay: null, confidence: 0, rule: "test" };
  return { type: "direct", text: content, ...spans, ...nothing, ...rest };
}

const STOP = quote("“Stop now,”", "Stop now,", {
  cue: { ...at("said"), lemma: "say" },
  speaker: speaker("Ann Lee", "town mayor"),
  confidence: 0.9,
});
/** A bare surname, and the wrong type. */
const FARCE = quote("“a farce”", "a farce", { speaker: speaker("Lee"), relay: speaker("Reuters"), confidence: 0.95 });
const DUNE = quote("“Dune”", "Dune", { speaker: speaker("Bob Ray"), confidence: 0.45 });
const LOSE = quote("“we win or we lose”", "we win or we lose", { speaker: speaker("Mr. Bob J. Ray", "farmer") });
const ANSWERS = [STOP, FARCE, DUNE, LOSE];

const figures = (answers: readonly Quote[], records = [RECORD]): Figures => score(records, () => answers).figures;

describe("spans in quotation marks", () => {
  it("counts a span that somebody says, and the title that nobody says against it", () => {
    // Three of four ascribed spans are found, by four answers.
    expect(figures(ANSWERS).quotedSpan).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75, gold: 4, predicted: 4 });
  });

  it("counts a speaker only under the full name that the text gives", () => {
    // Ann Lee and Bob J. Ray are right; Lee is not, and nobody says Dune.
    expect(figures(ANSWERS).quotedSpeaker).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, gold: 4, predicted: 4 });
    expect(figures(ANSWERS).fullName).toEqual({ rate: 0.5, n: 2 });
  });

  it("lets an answer without a speaker cost recall only", () => {
    const unnamed = ANSWERS.map((answer) => (answer === FARCE ? { ...answer, speaker: null } : answer));
    expect(figures(unnamed).quotedSpeaker).toMatchObject({ precision: 2 / 3, recall: 0.5, predicted: 3 });
  });

  it("tells the same role from a similar one, and one that was made up", () => {
    // “town mayor” shares one of three words with “mayor”: F1 2/3. Bob Ray has no role in the text.
    expect(figures(ANSWERS).role).toEqual({ strict: 0, lenient: 1, n: 1, spurious: 1, nNone: 1 });
  });

  it("judges no quote within a quote, and no marks that are not labelled", () => {
    const inner = quote("win", "win", { speaker: speaker("Nobody") });
    const unlabelled = quote("stands", "stands", { speaker: speaker("Nobody") });
    expect(figures([...ANSWERS, inner, unlabelled]).quotedSpan).toEqual(figures(ANSWERS).quotedSpan);
  });

  it("matches an answer that shares half of what both cover, and only once", () => {
    // Five characters are shared of the label's eleven and the answer's fourteen.
    const beside = quote("now,” said Ann", "now,” said Ann", {});
    expect(figures([beside]).quotedSpan).toMatchObject({ precision: 0, recall: 0, predicted: 1 });
    const label = { span: pair("“Stop now,”"), speaker: "P1" };
    const twice = figures([STOP], [{ ...RECORD, quoted: [label, label] }]);
    expect(twice.quotedSpan).toMatchObject({ precision: 1, recall: 0.5, gold: 2, predicted: 1 });
  });

  it("weighs the distance between confidence and right answers by the size of its bin", () => {
    // Last bin: 0.9 and 0.95, one right: |1.85 - 1|. Fifth: 0.45, wrong. First: 0, right. (0.85 + 0.45 + 1) / 4.
    const { calibration } = figures(ANSWERS);
    expect(calibration?.error).toBeCloseTo(0.575, 10);
    expect(calibration?.bins[9]).toEqual({ n: 2, confidence: 0.925, right: 0.5 });
    expect(calibration?.bins[4]).toEqual({ n: 1, confidence: 0.45, right: 0 });
  });
});

describe("relations", () => {
  it("measures content by words, recall under the labelled type and precision under the answered one", () => {
    const { content } = figures(ANSWERS);
    // Recall: “Stop now” whole, “it a farce” two words of three, “Go” not at all. Precision: two answers of four fit.
    expect(content.all).toMatchObject({ precision: 0.5, recall: (1 + 2 / 3) / 3, gold: 3, predicted: 4 });
    expect(content.mixed).toMatchObject({ precision: 0, recall: 2 / 3, gold: 1, predicted: 0 });
    expect(content.direct).toMatchObject({ precision: 0.5, recall: 0.5, gold: 2, predicted: 4 });
  });

  it("matches exact content one to one", () => {
    const twice = figures([STOP, STOP]).contentExact.direct;
    expect(twice).toMatchObject({ precision: 0.5, recall: 0.5, predicted: 2 });
  });

  it("leaves out an answer inside another's content, unless the gold has it", () => {
    const inner = quote("we lose", null, { type: "indirect", speaker: speaker("Ann Lee") });
    expect(figures([...ANSWERS, inner]).content).toEqual(figures(ANSWERS).content);
    const around = quote("“Stop now,” said Ann Lee", null, { type: "indirect" });
    expect(figures([STOP, around]).content.all.predicted).toBe(2);
  });

  it("counts cue and source where they touch the labelled ones", () => {
    expect(figures(ANSWERS).cue).toMatchObject({ precision: 1, recall: 0.5, gold: 2, predicted: 1 });
    const go = quote("“Go,”", "Go,", { source: at("he told Reuters"), cue: { ...at("told"), lemma: "tell" } });
    expect(figures([go]).source).toMatchObject({ precision: 1, recall: 1 });
  });

  it("counts a relay only where the label is there, and a made-up one against precision", () => {
    expect(figures(ANSWERS).relay).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, gold: 2, predicted: 1 });
    const madeUp = { ...STOP, relay: speaker("Reuters") };
    expect(figures([madeUp, FARCE]).relay).toMatchObject({ precision: 0.5, recall: 0.5, predicted: 2 });
    const attributions = RECORD.attributions!.map(({ relay: _, ...unlabelled }) => unlabelled);
    expect(figures(ANSWERS, [{ ...RECORD, attributions }]).relay).toMatchObject({ gold: 0, predicted: 0 });
  });

  it("reads a relay off the closest answer, where a statement and the one that reports it both cover the words", () => {
    const reported = quote("we win or we lose", null, { type: "indirect", relay: speaker("Reuters") });
    const outer = quote("“we win or we lose”", "we win or we lose", {});
    const gold = { id: "E4", type: "indirect", content: [pair("we lose")], speaker: "P2", relay: "O1" } as const;
    const inner = quote("we lose", null, { type: "indirect", relay: speaker("Reuters") });
    const record = { ...RECORD, attributions: [gold] };
    expect(figures([outer, inner], [record]).relay).toMatchObject({ gold: 1, predicted: 0, f1: 0 });
    expect(figures([outer, inner], [record]).relayClosest).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
    expect(figures([reported], [record]).relayClosest).toMatchObject({ gold: 1, predicted: 0 });
  });

  it("counts a cue whose text is not what stands at its offsets", () => {
    const slipped = { ...STOP, cue: { ...at("said"), text: "told", lemma: "tell" }, source: at("Ann Lee") };
    expect(figures([slipped]).offsets).toEqual({ bad: 1, n: 2 });
  });
});

describe("the same speaker", () => {
  const HAIAT: GoldEntity = { id: "P", name: "Lior Haiat", kind: "person", aliases: ["Haiat", "he"] };
  const AIDES: GoldEntity = { id: "G", name: "a senior White House official", kind: "person", aliases: ["he"] };
  const MINISTRY: GoldEntity = { id: "O", name: "Israeli Foreign Ministry", kind: "organization", aliases: ["it"] };
  const PELE: GoldEntity = { id: "Q", name: "Pelé", kind: "person", aliases: ["Edson", "King"] };
  it.each([
    ["Lior Haiat", HAIAT, true],
    ["Spokesman Lior Haiat", HAIAT, true],
    ["Mr. Lior Haiat’s", HAIAT, true],
    ["Haiat", HAIAT, false],
    ["he", HAIAT, false],
    ["Dana Haiat", HAIAT, false],
    ["Senior White House official", AIDES, true],
    ["he", AIDES, false],
    ["the Israeli Foreign Ministry", MINISTRY, true],
    ["Foreign Ministry", MINISTRY, true],
    ["Israeli", MINISTRY, true],
    ["Israeli Foreign Minister", MINISTRY, false],
    ["it", MINISTRY, false],
    ["Pele", PELE, false],
    ["Edson", PELE, true],
    ["", PELE, false],
  ] as const)("%s for %o: %s", (name, entity, same) => {
    expect(sameSpeaker(name, entity)).toBe(same);
  });
});

describe("breakdowns and mistakes", () => {
  const empty: GoldRecord = { ...RECORD, id: "two", text: `${TEXT} ` };
  const scored = score([RECORD, empty], (text) => (text === TEXT ? ANSWERS : []));

  it("keeps documents apart", () => {
    const documents = scored.byDocument.map(({ group, quotedSpeaker, relay }) => [group, quotedSpeaker.f1, relay.f1]);
    expect(documents).toEqual([
      ["one", 0.5, 2 / 3],
      ["two", 0, 0],
    ]);
  });

  it("puts an answer under the type of the label it matches, whatever type it says", () => {
    const types = scored.byType.map(({ group, quotedSpan }) => [group, quotedSpan.gold, quotedSpan.predicted]);
    // FARCE says direct and matches a mixed label; nobody says DUNE, so it counts as the direct it says.
    expect(types).toEqual([
      ["direct", 4, 2],
      ["mixed", 2, 1],
      ["in no relation", 2, 1],
    ]);
  });

  it("gives a span the type of the innermost relation around it", () => {
    const outer = { id: "E0", type: "indirect", content: [pair("“Stop now,” said Ann Lee")] } as const;
    const nested = { ...RECORD, attributions: [outer, ...RECORD.attributions!], quoted: [RECORD.quoted![0]!] };
    expect(score([nested], () => [STOP]).byType.find(({ group }) => group === "direct")?.quotedSpan.f1).toBe(1);
  });

  it("lists every mistake with its place", () => {
    const here = scored.mistakes.filter(({ doc }) => doc === "one");
    expect(here.map(({ err, words }) => [err, words])).toEqual([
      ["speaker", "“a farce”"],
      ["missed", "“Go,”"],
      ["spurious", "“Dune”"],
      ["full name", "“we win or we lose”"],
      ["spurious role", "“we win or we lose”"],
      ["cue", "it “a farce”"],
      ["relation speaker", "it “a farce”"],
      ["content", "“Go,”"],
    ]);
    for (const { start, end, words } of here) expect(TEXT.slice(start, end)).toBe(words);
  });
});

describe("the nearest-name baseline", () => {
  it("gives every span in marks to the nearest name, in full, and no role", () => {
    const text = "The mayor, Ann Lee, met Bob Ray. “Stop,” said Lee on Monday.\n“Go” is what Ray wants.";
    const got = nearestNameQuotes(text).map((answer) => [answer.quoted[0]?.text, answer.speaker?.name, answer.source]);
    expect(got).toEqual([
      ["Stop,", "Bob Ray", textSpan(text, { start: 24, end: 31 })],
      ["Go", "Bob Ray", textSpan(text, { start: 74, end: 77 })],
    ]);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
  const kept = pathToFileURL(join(folder, "baseline.json"));
  const subject: BenchSubject = { extract: () => ANSWERS, corpus: () => [RECORD], reached: {}, kept };
  async function run(argv: readonly string[], change: Partial<BenchSubject> = {}) {
    const out: string[] = [];
    const err: string[] = [];
    const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
    const code = await runBench(argv, io, { ...subject, ...change });
    return { code, out: out.join(""), err: err.join("") };
  }

  it("holds the figures last reached", async () => {
    const reached = { quotedSpeaker: 0.5, relay: 0.6667, "role.spurious": 1, offsets: 0 };
    expect(await run(["--accuracy"], { reached })).toMatchObject({ code: 0, err: "" });
  });

  it("fails where a figure is worse, and says from what to what", async () => {
    const reached = { quotedSpan: 0.75, quotedSpeaker: 0.5001, "role.spurious": 0.5, gone: 1 };
    const { code, err } = await run(["--accuracy"], { reached });
    expect(code).toBe(1);
    expect(err).toContain("quoted span → speaker fell from 0.5001 to 0.5000\n");
    expect(err).toContain("role, spurious rose from 0.5000 to 1.0000\n");
    expect(err).toContain("gone: 1.0000 before, nothing to count now\n");
    expect(err).not.toContain("quoted span fell");
  });

  it("keeps the figures with --update, and holds them from then on", async () => {
    expect((await run(["--accuracy", "--update"], { reached: { quotedSpan: 1 } })).code).toBe(0);
    const reached = JSON.parse(readFileSync(kept, "utf8"));
    expect(reached).toMatchObject({ quotedSpan: 0.75, quotedSpeaker: 0.5, relay: 0.6667 });
    expect((await run(["--accuracy"], { reached })).code).toBe(0);
    expect((await run(["--accuracy"], { reached, extract: () => [] })).code).toBe(1);
  });

  it("scores any gold file, against no figure reached, and writes the mistakes", async () => {
    const gold = join(folder, "gold.jsonl");
    const errors = join(folder, "errors.jsonl");
    writeFileSync(gold, `\uFEFF${JSON.stringify(RECORD)}\r\n\n`);
    const reached = { quotedSpan: 1 };
    const { code, out } = await run(["--gold", gold, "--errors", errors, "--json"], { reached });
    expect(code).toBe(0);
    const { accuracy, speed } = JSON.parse(out);
    expect(accuracy.figures.relay.f1).toBe(0.6667);
    expect(speed).toBeUndefined();
    const lines = readFileSync(errors, "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).err)).toHaveLength(8);
  });

  it.each([
    ["not JSON", "{", "line 2 is not JSON"],
    ["no text", '{"id":"x"}', 'line 2: the record has no string "text"'],
    ["a span that is no pair", '{"id":"x","text":"","quoted":[{"span":[1]}]}', 'line 2: the record "quoted" is not'],
    ["an unknown type", '{"id":"x","text":"","attributions":[{"type":"x","content":[]}]}', "line 2: the record"],
  ])("names the line of a broken gold file: %s", async (_, line, message) => {
    const gold = join(folder, "broken.jsonl");
    writeFileSync(gold, `${JSON.stringify(RECORD)}\n${line}\n`);
    const { code, err } = await run(["--gold", gold]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it("says so where a file is missing, empty or cannot be written", async () => {
    const missing = join(folder, "missing.jsonl");
    expect(await run(["--gold", missing])).toMatchObject({ code: 1, err: expect.stringContaining(missing) });
    const empty = join(folder, "empty.jsonl");
    writeFileSync(empty, "\n");
    expect(await run(["--gold", empty])).toMatchObject({ code: 1, err: expect.stringContaining("holds no record") });
    const nowhere = join(folder, "no", "such", "folder");
    expect((await run(["--accuracy", "--errors", nowhere])).code).toBe(1);
    expect((await run(["--accuracy", "--update"], { kept: pathToFileURL(nowhere) })).code).toBe(1);
  });

  it.each([
    ["an unknown option", ["--fast"], "--fast"],
    ["a file without --gold", ["gold.jsonl"], "--gold gold.jsonl"],
    ["--gold without a file", ["--gold"], "--gold"],
    ["an empty name", ["--errors", ""], "--errors errors.jsonl"],
    ["--update of another file", ["--update", "--gold", "x.jsonl"], "without --gold"],
    ["speed and accuracy", ["--speed", "--errors", "x.jsonl"], "--speed measures speed only"],
  ])("exits 2 and says what to try: %s", async (_, argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("--help");
  });

  it("explains itself", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("--gold FILE"), err: "" });
  });

  it("finds the corpus of the package and holds the library's own figures", async () => {
    const said: string[] = [];
    const code = await runBench(["--accuracy"], { out: (text) => said.push(text), err: (text) => said.push(text) });
    expect(said.join("")).toContain("ACCURACY  5 documents of the corpus");
    expect({ code, said: code === 0 ? "" : said.at(-2) }).toEqual({ code: 0, said: "" });
  });
});

describe("speed, memory and print", () => {
  it("takes the middle of the runs", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
  });

  it("sees what a reader keeps of articles it has never seen", () => {
    const held = new Map<string, number[]>();
    const hoard = (text: string) => {
      // 40 kB for each new text: 8 MB after 200 of them, far above what else comes and goes in a process of tests.
      held.set(text, Array.from({ length: 5000 }, Math.random));
      return [];
    };
    const grown = ({ afterOne, afterAll }: ReturnType<typeof measureMemory>) => afterAll.heap - afterOne.heap;
    expect(grown(measureMemory([TEXT], hoard))).toBeGreaterThan(7.5e6);
    expect(grown(measureMemory([TEXT], () => []))).toBeLessThan(0.5e6);
    expect(held.size).toBe(200);
  });

  it("aligns words to the left and numbers to the right", () => {
    expect(table(["", "F1"], [["content", "0.5"], ["cue"]])).toBe("          F1\ncontent  0.5\ncue\n");
  });
});
