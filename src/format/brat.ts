import type { SpeakerKind } from "../entities/entity";
import type { Quote, Speaker } from "../resolve/quote";
import type { Span } from "../span";
import { codePointsIn } from "./code-points";

const quoteLabels = { direct: "Direct", mixed: "Mixed", indirect: "Indirect" } as const;
const kindLabels: Readonly<Record<SpeakerKind, string>> = {
  person: "Person",
  group: "Group",
  organization: "Organization",
  document: "Document",
  unknown: "Speaker",
};

/**
 * The quotes of a document as a brat standoff file (`.ann`), to lie beside the text (`.txt`): `Direct`, `Mixed` or
 * `Indirect` for the content, `Quoted` for what stands in marks, `Cue`, `Source`, and a place that names the speaker under
 * their kind, tied by relations; role and confidence are notes. Offsets count Unicode code points. brat wants a span that
 * goes over a line end given in parts.
 *
 * @param text the whole text that the quotes are of
 * @param quotes what `extractQuotes` returned for it
 */
export function toBrat(text: string, quotes: readonly Quote[]): string {
  const file = new Standoff(text);
  const speakers = new Map<string, string | null>();
  const placeOf = (speaker: Speaker): string | null => {
    const known = speakers.get(speaker.id);
    if (known !== undefined) return known;
    const place = speaker.mentions.find((mention) => mention.text === speaker.name) ?? speaker.mentions[0];
    const id = place ? file.mark(kindLabels[speaker.kind], [place]) : null;
    file.note(id, [speaker.name, speaker.role].filter(Boolean).join(", "));
    speakers.set(speaker.id, id);
    return id;
  };
  for (const quote of quotes) {
    const content = file.mark(quoteLabels[quote.type], quote.content);
    if (!content) continue;
    for (const span of quote.quoted) file.relate("QuotedIn", file.mark("Quoted", [span]), content);
    if (quote.cue) file.relate("CueOf", file.mark("Cue", [quote.cue]), content);
    if (quote.source) file.relate("SourceOf", file.mark("Source", [quote.source]), content);
    if (quote.speaker) file.relate("SpeakerOf", placeOf(quote.speaker), content);
    if (quote.relay) file.relate("RelayOf", placeOf(quote.relay), content);
    file.note(content, `confidence ${quote.confidence}, ${quote.rule}`);
  }
  return file.lines.join("");
}

/** Where brat's reader ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: three of them are separators to it
const lineEnd = /[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;

class Standoff {
  readonly lines: string[] = [];
  readonly #text: string;
  readonly #count: (offset: number) => number;
  readonly #last = { T: 0, R: 0, "#": 0 };

  constructor(text: string) {
    this.#text = text;
    this.#count = codePointsIn(text);
  }

  /** A text-bound annotation; gives its id, or null where there is no word to mark. */
  mark(label: string, spans: readonly Span[]): string | null {
    const parts = spans.flatMap((span) => this.#linesOf(span));
    if (parts.length === 0) return null;
    const places = parts.map(({ start, end }) => `${this.#count(start)} ${this.#count(end)}`).join(";");
    const words = parts.map(({ start, end }) => this.#text.slice(start, end)).join(" ");
    return this.#add("T", `${label} ${places}\t${words}`);
  }

  relate(label: string, from: string | null, to: string): void {
    if (from) this.#add("R", `${label} Arg1:${from} Arg2:${to}`);
  }

  note(id: string | null, words: string): void {
    if (id) this.#add("#", `AnnotatorNotes ${id}\t${words.replace(/\s|\p{Cc}/gu, " ")}`);
  }

  #add(kind: "T" | "R" | "#", rest: string): string {
    const id = `${kind}${++this.#last[kind]}`;
    this.lines.push(`${id}\t${rest}\n`);
    return id;
  }

  /** The parts of a span that stand on lines of their own, without white space around. */
  #linesOf({ start, end }: Span): Span[] {
    const found: Span[] = [];
    let at = start;
    for (const line of this.#text.slice(start, end).split(lineEnd)) {
      const words = line.trim();
      const from = at + line.length - line.trimStart().length;
      if (words !== "") found.push({ start: from, end: from + words.length });
      at += line.length + 1;
    }
    return found;
  }
}
