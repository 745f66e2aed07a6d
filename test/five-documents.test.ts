import { describe, expect, test } from "vitest";
import { loadCorpus } from "../bench/corpus";
import type { GoldAttribution, GoldEntity, GoldRecord, GoldSpan } from "../bench/gold";
import { extractQuotes, type Quote } from "../src/index";

/** What a reader needs to know of a quoted span: who said it, what they are, and who passed it on. */
interface Answer {
  readonly words: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly relay: string | null;
}

const withoutMarks = ([start, end]: GoldSpan, text: string) => text.slice(start, end).replace(/^["“‘]|["”’]$/g, "");

/** The label that holds a quoted span most closely. */
function labelAround(record: GoldRecord, [start, end]: GoldSpan): GoldAttribution | undefined {
  const around = (record.attributions ?? []).filter(({ content }) => content.some(([a, b]) => a <= start && end <= b));
  const size = ({ content }: GoldAttribution) => content.reduce((sum, [a, b]) => sum + b - a, 0);
  return around.sort((a, b) => size(a) - size(b))[0];
}

function expected(record: GoldRecord): Answer[] {
  const entity = (id: string | null | undefined): GoldEntity | undefined =>
    record.entities?.find((one) => one.id === id);
  return (record.quoted ?? []).map(({ span, speaker }) => ({
    words: withoutMarks(span, record.text),
    speaker: entity(speaker)?.name ?? null,
    role: entity(speaker)?.roles?.[0] ?? null,
    relay: entity(labelAround(record, span)?.relay)?.name ?? null,
  }));
}

function answered(quotes: readonly Quote[]): Answer[] {
  const answers = quotes.flatMap((quote) =>
    quote.quoted.map(({ start, text }) => ({
      start,
      words: text,
      speaker: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      relay: quote.relay?.name ?? null,
    })),
  );
  return answers.sort((a, b) => a.start - b.start).map(({ start: _, ...answer }) => answer);
}

describe("every quoted span of the five documents has its speaker, role and relay:", () => {
  for (const record of loadCorpus(new URL("../corpus/", import.meta.url))) {
    test(record.id, () => {
      expect(answered(extractQuotes(record.text))).toEqual(expected(record));
    });
  }
});
