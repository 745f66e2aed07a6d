import type { Quote, QuoteType } from "whosaid";
import { find, make } from "./element";

/** Stands for quotes whose speaker the text does not say. */
export const nobody = "nobody";

export interface Filter {
  readonly types: ReadonlySet<QuoteType>;
  /** The id of a speaker, `nobody`, or null for all. */
  readonly speaker: string | null;
  /** 0 to 1. */
  readonly leastConfidence: number;
}

export const speakerOf = ({ speaker }: Quote): string => speaker?.id ?? nobody;

/** Indices of the quotes that pass. */
export function passing(quotes: readonly Quote[], { types, speaker, leastConfidence }: Filter): number[] {
  return quotes.flatMap((quote, at) =>
    types.has(quote.type) && quote.confidence >= leastConfidence && (speaker ?? speakerOf(quote)) === speakerOf(quote)
      ? [at]
      : [],
  );
}

const form = () => find<HTMLFormElement>("filters");
const speakers = () => find<HTMLSelectElement>("speaker");

/** Reads the filter off the page. */
export function chosenFilter(): Filter {
  const percent = find<HTMLInputElement>("least").valueAsNumber;
  find("least-shown").textContent = `${percent} %`;
  return {
    types: new Set(new FormData(form()).getAll("type") as QuoteType[]),
    speaker: speakers().value || null,
    leastConfidence: percent / 100,
  };
}

export function onFilter(change: () => void): void {
  form().addEventListener("input", change);
  form().addEventListener("submit", (event) => event.preventDefault());
}

export function chooseSpeaker(id: string | null): void {
  speakers().value = id ?? "";
}

/** Offers the speakers of a new text; the one chosen before stays chosen if it is still there. */
export function offerSpeakers(offered: readonly { readonly id: string; readonly label: string }[]): void {
  const before = speakers().value;
  const options = offered.map(({ id, label }) => make("option", { value: id }, label));
  speakers().replaceChildren(make("option", { value: "" }, "everybody"), ...options);
  speakers().value = offered.some(({ id }) => id === before) ? before : "";
}
