import { Ajv2020 } from "ajv/dist/2020.js";
import { toJson, toJsonl } from "../../src/format";
import schema from "../../src/format/schema.json";
import {
  type ExtractOptions,
  extractQuotes,
  type Quote,
  type Span,
  type Speaker,
  type TextSpan,
} from "../../src/index";

export type Extract = (text: string, options?: ExtractOptions) => Quote[];

/** A sentence that must be true of every text, and what is wrong where it is not. */
export interface Law {
  readonly name: string;
  /** @returns what breaks the law, null where nothing does */
  readonly fault: (text: string, quotes: readonly Quote[], extract: Extract) => string | null;
}

const speakersOf = (quotes: readonly Quote[]): Speaker[] => [
  ...new Set(quotes.flatMap(({ speaker, relay }) => [speaker, relay]).filter((one) => one !== null)),
];
const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const inOrder = (spans: readonly Span[]) => spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
const shown = (value: unknown) => JSON.stringify(value);

/** The first of the things that is wrong, said by `say`. */
function firstOf<T>(things: readonly T[], wrong: (thing: T, at: number) => boolean): string | null {
  const found = things.find(wrong);
  return found === undefined ? null : shown(found);
}

function spansOf(quotes: readonly Quote[]): TextSpan[] {
  const ofQuotes = quotes.flatMap(({ content, quoted, cue, source }) => [...content, ...quoted, cue, source]);
  const ofSpeakers = speakersOf(quotes).flatMap(({ mentions, roles }) => [...mentions, ...roles]);
  return [...ofQuotes, ...ofSpeakers].filter((span) => span !== null);
}

const conforms = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** What `whosaid/format` promises of a line: one line, the same data when it is read, and the published form. */
function lineFault(quotes: readonly Quote[]): string | null {
  const line = toJsonl("fuzz", quotes);
  // Characters that some readers take for the end of a line.
  if (/[\n\r\u0085\u2028\u2029]/.test(line.slice(0, -1))) return "a line break within the line";
  const back = JSON.parse(line);
  if (shown(back) !== shown(toJson("fuzz", quotes))) return "other data when it is read";
  return conforms(back) ? null : shown(conforms.errors);
}

const IN_MARKS: ExtractOptions = { types: ["direct", "mixed"] };

/** The direct and mixed ones of some quotes, without who said them. */
function wordsInMarks(quotes: readonly Quote[]): string {
  const some = quotes.filter(({ type }) => type !== "indirect");
  return shown(some.map(({ type, content, quoted }) => ({ type, content, quoted })));
}

/** Where an answer of direct and mixed quotes is looked at only after another text, of the same words turned about. */
function faultWhenHeld(text: string, extract: Extract): string | null {
  const atOnce = shown(extract(text, IN_MARKS));
  const held = extract(text, IN_MARKS);
  const middle = text.length >> 1;
  extract(text.slice(middle) + text.slice(0, middle), IN_MARKS);
  return shown(held) === atOnce ? null : "another answer when another text was read first";
}

/** A reader of news waits no longer for a text of any kind of this length; a linear one takes a hundredth of it. */
const MOST_MILLISECONDS = 4_000;
const MOST_CHARACTERS = 20_000;

function slowness(text: string, extract: Extract): string | null {
  const before = process.cpuUsage();
  extract(text);
  const spent = process.cpuUsage(before).user / 1000;
  return spent > MOST_MILLISECONDS && text.length <= MOST_CHARACTERS ? `${Math.round(spent)} ms` : null;
}

export const laws: readonly Law[] = [
  {
    name: "every span slices to its own words, and has some",
    fault: (text, quotes) =>
      firstOf(spansOf(quotes), (span) => span.start >= span.end || text.slice(span.start, span.end) !== span.text),
  },
  {
    name: "every quote has content, in order, and its quoted words lie in it",
    fault: (_, quotes) =>
      firstOf(
        quotes,
        ({ content, quoted }) =>
          content.length === 0 ||
          !inOrder(content) ||
          !inOrder(quoted) ||
          !quoted.every((words) => content.some((part) => within(words, part))),
      ),
  },
  {
    name: "a direct quote has words in marks, an indirect one none, and each has words to show",
    fault: (_, quotes) =>
      firstOf(
        quotes,
        ({ type, quoted, text }) =>
          text === "" || (type === "direct" && quoted.length === 0) || (type === "indirect" && quoted.length > 0),
      ),
  },
  {
    name: "quotes come in the order of their first words",
    fault: (_, quotes) => {
      const starts = quotes.map(({ content }) => content[0]?.start ?? -1);
      return firstOf(quotes, (_, at) => at > 0 && starts[at - 1]! > starts[at]!);
    },
  },
  {
    name: "words in marks belong to one quote",
    fault: (_, quotes) => {
      const spans = quotes.flatMap(({ quoted }) => quoted).sort((a, b) => a.start - b.start);
      return firstOf(spans, ({ start }, at) => at > 0 && spans[at - 1]!.start === start);
    },
  },
  {
    name: "cue and source stand outside the marks of their quote",
    fault: (_, quotes) =>
      firstOf(quotes, ({ quoted, cue, source }) =>
        quoted.some((words) => (cue !== null && within(cue, words)) || (source !== null && within(source, words))),
      ),
  },
  {
    // “Ann Lee will win,” Ann Lee said: he or she may say the own name, but must be named elsewhere too.
    name: "nobody is known only from words that are the own",
    fault: (_, quotes) =>
      firstOf(
        quotes,
        ({ quoted, speaker }) =>
          speaker?.mentions.every((mention) => quoted.some((words) => within(mention, words))) ?? false,
      ),
  },
  {
    name: "speakers are one object each, numbered by first mention, and mentioned in order",
    fault: (_, quotes) => {
      const speakers = speakersOf(quotes).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
      return firstOf(speakers, ({ id, name, mentions, role, roles }) => {
        const numbered = id === `s${speakers.findIndex((one) => one.id === id) + 1}`;
        return !numbered || name === "" || !inOrder(mentions) || role !== (roles[0]?.text ?? null);
      });
    },
  },
  {
    name: "confidence is a probability",
    fault: (_, quotes) => firstOf(quotes, ({ confidence }) => !(confidence >= 0 && confidence <= 1)),
  },
  {
    name: "the same text gives the same answer",
    fault: (text, quotes, extract) => (shown(extract(text)) === shown(quotes) ? null : "another answer at once"),
  },
  {
    name: "an answer is the same when it is looked at later",
    fault: (text, _, extract) => faultWhenHeld(text, extract),
  },
  {
    // Who said them may be another: a speaker may be carried on from an indirect quote, and a line that names somebody
    // signs the quote before it, unless an indirect one stands between.
    name: "direct and mixed quotes are the same words where indirect ones are not asked for",
    fault: (text, quotes, extract) =>
      wordsInMarks(quotes) === wordsInMarks(extract(text, IN_MARKS)) ? null : "other words without them",
  },
  { name: "a line of JSON holds the answer", fault: (_, quotes) => lineFault(quotes) },
  { name: "no text takes long", fault: (text, _, extract) => slowness(text, extract) },
];

export interface Fault {
  readonly law: string;
  readonly detail: string;
}

const NO_EXCEPTION = "no text makes it throw";

/**
 * The laws that a text breaks.
 *
 * @param known laws that are not asked, by name
 */
export function faultsOf(
  text: string,
  extract: Extract = extractQuotes,
  known: ReadonlySet<string> = new Set(),
): Fault[] {
  const faults: Fault[] = [];
  let quotes: Quote[];
  try {
    quotes = extract(text);
  } catch (error) {
    return known.has(NO_EXCEPTION) ? [] : [{ law: NO_EXCEPTION, detail: String(error) }];
  }
  for (const { name, fault } of laws) {
    const detail = known.has(name) ? null : orThrown(() => fault(text, quotes, extract));
    if (detail !== null) faults.push({ law: name, detail });
  }
  return faults;
}

/** What is wrong, or what was thrown while it was looked for: an answer may put off a part of itself. */
function orThrown(look: () => string | null): string | null {
  try {
    return look();
  } catch (error) {
    return String(error);
  }
}
