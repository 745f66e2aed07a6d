import type { Quote } from "../src/resolve/quote";
import type { Span } from "../src/span";
import type { GoldRecord, Range } from "./gold";
import { common, union } from "./range";
import { isSameSpeaker } from "./same-speaker";

/** An answer that the labels judge: whether these words are said, and by this speaker. */
export interface Verdict {
  readonly document: string;
  readonly quote: Quote;
  readonly isRight: boolean;
}

/** What the labels say of the quotes of one article: one verdict for each span in marks, one for each indirect quote. */
export function verdictsOn(record: GoldRecord, quotes: readonly Quote[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const quote of quotes) {
    const all =
      quote.type === "indirect" ? [onIndirect(record, quote)] : quote.quoted.map((one) => onMarked(record, quote, one));
    for (const isRight of all) if (isRight !== null) verdicts.push({ document: record.id, quote, isRight });
  }
  return verdicts;
}

function onMarked(record: GoldRecord, quote: Quote, { start, end }: Span): boolean | null {
  const span: Range = [start, end];
  const near = (record.quoted ?? []).filter((one) => common(one.span, span) > 0);
  if (near.length === 0) return null;
  const gold = near.find((one) => 2 * common(one.span, span) >= union(one.span, span));
  return gold?.speaker !== undefined && isBy(record, quote, gold.speaker);
}

function onIndirect(record: GoldRecord, quote: Quote): boolean | null {
  if (record.attributions.length === 0 || !record.entities) return null;
  const shared = (content: readonly Range[]) =>
    content.reduce(
      (sum, part) => sum + quote.content.reduce((all, { start, end }) => all + common(part, [start, end]), 0),
      0,
    );
  const length = quote.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const gold = record.attributions.find((one) => 2 * shared(one.content) >= length);
  return gold !== undefined && isBy(record, quote, gold.speaker ?? null);
}

function isBy({ entities = [] }: GoldRecord, quote: Quote, speaker: string | null): boolean {
  const entity = entities.find(({ id }) => id === speaker);
  if (!entity) return quote.speaker === null;
  return quote.speaker !== null && isSameSpeaker(quote.speaker.name, entity);
}
