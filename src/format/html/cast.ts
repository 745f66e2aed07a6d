import type { Quote } from "../../resolve/quote";
import { markup } from "../markup";
import type { Part } from "./cast-list";
import type { Sheet } from "./sheet";
import { whereBar } from "./where";
import { count, countWords, howKnown } from "./words";

/** Everybody who is heard, a card each: who they are, how much they say and where, and their quotes. */
export function cast(sheet: Sheet, headingLevel: number): string {
  return `<ol class="cast">\n${sheet.cast.map((part) => card(sheet, part, headingLevel)).join("\n")}\n</ol>`;
}

function card(sheet: Sheet, part: Part, headingLevel: number): string {
  const { speaker } = part;
  const { initials, voice } = sheet.labelOf(speaker);
  const name = speaker ? `<bdi>${markup(speaker.name)}</bdi>` : "Speaker not named";
  return `<li class="card ${voice}">
<h${headingLevel}><span class="label" aria-hidden="true">${markup(initials)}</span> ${name}</h${headingLevel}>
${about(part)}${part.quotes.length > 0 ? whereBar(sheet, part) : ""}
${said(sheet, part)}
</li>`;
}

/** Role and affiliation, as the article has them. “Kremlin” goes without saying beside “Kremlin spokesperson”. */
function about({ speaker }: Part): string {
  const { role = null, affiliation = null } = speaker ?? {};
  const lines = [
    ...(role ? [`<p class="role"><bdi>${markup(role)}</bdi></p>\n`] : []),
    ...(affiliation && !role?.includes(affiliation)
      ? [`<p class="affiliation">of <bdi>${markup(affiliation)}</bdi></p>\n`]
      : []),
  ];
  return lines.join("");
}

function said(sheet: Sheet, { quotes, relays }: Part): string {
  const own = quotes.map((number) => sheet.quotes[number]!);
  const passed = relays.length > 0 ? `passes on ${count(relays.length, "quote")}` : "";
  if (own.length === 0) return `<p class="amount">${passed}</p>`;
  const amount = [amountOf(own), ...(passed ? [passed] : [])].join("; ");
  const entries = quotes.map((number) => entry(sheet, sheet.quotes[number]!, number));
  return `<details><summary>${amount}</summary>\n<ol>\n${entries.join("\n")}\n</ol></details>`;
}

/** `3 quotes, 41 words, 30 of them in marks` */
function amountOf(quotes: readonly Quote[]): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const words = sum(quotes.map(({ text }) => countWords(text)));
  const marked = sum(quotes.flatMap(({ quoted }) => quoted.map(({ text }) => countWords(text))));
  const share = marked === 0 ? "none in marks" : marked >= words ? "all in marks" : `${marked} of them in marks`;
  return `${count(quotes.length, "quote")}, ${count(words, "word")}, ${share}`;
}

function entry(sheet: Sheet, quote: Quote, number: number): string {
  const words = markup(quote.text.replace(/\s+/g, " "));
  const shown = quote.type === "direct" ? `“${words}”` : words;
  const link = `<a href="#${sheet.idOf("said", number)}" class="${quote.type}" dir="auto">${shown}</a>`;
  return `<li value="${number + 1}">${link} <span class="how" id="${sheet.idOf("entry", number)}">${markup(howKnown(quote))}</span></li>`;
}
