import type { Quote, Speaker } from "../src/resolve/quote";
import { type Span, type TextSpan, textSpan } from "../src/span";

/** A line's text between two double marks: “Stop,” or "Stop," — no pairing, no nesting. */
const IN_MARKS = /[“"]([^“”"\n]+)[”"]/g;
/** One to five capitalised words in a row, initials among them: Lior Haiat, John F. Kennedy. */
const CAPITALISED = /\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,4}/gu;

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/**
 * Capitalised words outside marks, without leading ones that the text also writes small (“The”, “But”). A single word
 * is a name only where a longer one ends in it: Haiat, but not Monday.
 */
function namesIn(text: string): TextSpan[] {
  const outside = text.replace(IN_MARKS, (marked) => " ".repeat(marked.length));
  const small = new Set(text.match(/(?<![\p{L}’'])\p{Ll}+/gu));
  const runs = [...outside.matchAll(CAPITALISED)].flatMap((match) => {
    const words = match[0].replace(/[’']s$/, "").split(" ");
    const first = words.findIndex((word) => !small.has(word.toLowerCase()));
    if (first < 0) return [];
    const name = words.slice(first).join(" ");
    const start = match.index + words.slice(0, first).join(" ").length + Number(first > 0);
    return [textSpan(text, { start, end: start + name.length })];
  });
  const ends = new Set(runs.filter(({ text: name }) => name.includes(" ")).map(({ text: name }) => lastWord(name)));
  return runs.filter(({ text: name }) => ends.has(lastWord(name)));
}

/** The longest name with the same last word: Haiat → Lior Haiat. */
function fullest(name: TextSpan, names: readonly TextSpan[]): string {
  return names.reduce((best, { text }) => {
    return lastWord(text) === lastWord(name.text) && text.length > best.length ? text : best;
  }, name.text);
}

/**
 * What a first attempt gives: everything in double marks is said by the nearest capitalised name. The table shows it
 * beside the library, so that a figure can be told from what the texts give away.
 */
export function nearestNameQuotes(text: string): Quote[] {
  const names = namesIn(text);
  const speakers = new Map<string, Speaker>();
  const speakerFor = (name: TextSpan): Speaker => {
    const full = fullest(name, names);
    const known = speakers.get(full);
    if (known) return known;
    const id = `s${speakers.size + 1}`;
    const unknown = { kind: "unknown", role: null, roles: [], affiliation: null, mentions: [] } as const;
    const speaker: Speaker = { id, name: full, ...unknown };
    speakers.set(full, speaker);
    return speaker;
  };
  return [...text.matchAll(IN_MARKS)].map((match): Quote => {
    const whole = textSpan(text, { start: match.index, end: match.index + match[0].length });
    const inner = textSpan(text, { start: whole.start + 1, end: whole.end - 1 });
    const nearest = names.reduce<TextSpan | null>((best, name) => {
      return best === null || distance(name, whole) < distance(best, whole) ? name : best;
    }, null);
    return {
      type: "direct",
      text: inner.text,
      content: [whole],
      quoted: [inner],
      cue: null,
      source: nearest && textSpan(text, nearest),
      speaker: nearest && speakerFor(nearest),
      relay: null,
      confidence: 0.5,
      rule: "nearest name",
    };
  });
}
