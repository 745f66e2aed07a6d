import type { Quote, Speaker } from "../resolve/quote";
import type { Span } from "../span";
import { paragraphsOf } from "../tokenize/paragraphs";
import { markedSpans } from "./marked";
import { markup } from "./markup";
import { type Layer, weave } from "./weave";

/**
 * A document as TEI P5 XML: the text in paragraphs, each span in quotation marks, or each part of an indirect quote, as
 * `<said who="#s1" direct="true">`; cue and source as `<seg>`; everybody heard in the header. Characters that XML cannot
 * hold become U+FFFD, one for one: apart from that, the paragraphs and what is between them are the text.
 *
 * @param id what to call the document
 * @param text the whole text that the quotes are of
 * @param quotes what `extractQuotes` returned for it
 */
export function toTei(id: string, text: string, quotes: readonly Quote[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(id, text, quotes, "")}\n`;
}

/** Several documents as one `<teiCorpus>`, written one after the other between `open` and `close`. Its ids are `d1-s1`, `d2-s1`, … */
export function toTeiCorpus(): { readonly open: string; readonly document: typeof toTei; readonly close: string } {
  let number = 0;
  return {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${header("Who said what", [], "")}\n`,
    document: (id, text, quotes) => `${element(id, text, quotes, `d${++number}-`)}\n`,
    close: "</teiCorpus>\n",
  };
}

/** @param prefix what its ids start with: each must be the only one of its file */
function element(id: string, text: string, quotes: readonly Quote[], prefix: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
${header(id, speakersOf(quotes), prefix)}
<text><body>${body(text, quotes, prefix)}</body></text>
</TEI>`;
}

/** @param speakers in the order in which they are described; none: nobody is */
function header(title: string, speakers: readonly Speaker[], prefix: string): string {
  const people = speakers.map((speaker) => described(speaker, prefix)).join("\n");
  const cast = people
    ? `\n<profileDesc><particDesc><listPerson>\n${people}\n</listPerson></particDesc></profileDesc>`
    : "";
  return `<teiHeader><fileDesc>
<titleStmt><title>${markup(title)}</title></titleStmt>
<publicationStmt><p>Not published.</p></publicationStmt>
<sourceDesc><p>Born digital; quotations and speakers marked by program.</p></sourceDesc>
</fileDesc>${cast}</teiHeader>`;
}

function speakersOf(quotes: readonly Quote[]): Speaker[] {
  const all = quotes.flatMap(({ speaker, relay }) => [speaker, relay].filter((one) => one !== null));
  return [...new Map(all.map((speaker) => [speaker.id, speaker])).values()];
}

/** A person has an occupation; what else speaks is an organization to TEI, which knows no nearer word, and is described. */
function described({ id, name, kind, role, affiliation }: Speaker, prefix: string): string {
  const named = markup(name);
  if (kind !== "person") {
    const desc = role ? `<desc>${markup(role)}</desc>` : "";
    return `<org xml:id="${prefix}${id}" role="${kind}"><orgName>${named}</orgName>${desc}</org>`;
  }
  const occupation = role ? `<occupation>${markup(role)}</occupation>` : "";
  const of = affiliation ? `<affiliation>${markup(affiliation)}</affiliation>` : "";
  return `<person xml:id="${prefix}${id}"><persName>${named}</persName>${occupation}${of}</person>`;
}

/** A body must have a paragraph, even where the text has none. */
function body(text: string, quotes: readonly Quote[], prefix: string): string {
  const paragraphs = paragraphsOf(text);
  const woven = weave(
    text,
    paragraphs,
    quotes.flatMap((quote, at) => layersOf(quote, `${prefix}q${at + 1}`, prefix)),
  );
  if (paragraphs.length === 0) return `<p>${markup(text)}</p>`;
  let at = 0;
  const parts = paragraphs.map(({ start, end }, index) => {
    const between = markup(text.slice(at, start));
    at = end;
    return `${between}<p>${woven[index]}</p>`;
  });
  return parts.join("") + markup(text.slice(at));
}

function layersOf(quote: Quote, id: string, prefix: string): Layer[] {
  const who = quote.speaker ? `who="#${prefix}${quote.speaker.id}" ` : "";
  const said = `${who}direct="${quote.type !== "indirect"}" cert="${certainty(quote.confidence)}"`;
  // The first part bears the id, so that cue and source can name the quote.
  const spans = markedSpans(quote);
  const words = spans.map((span, part) =>
    layer(span, quote.type === "indirect" ? 1 : 0, "said", part === 0 ? `${said} xml:id="${id}"` : said, said),
  );
  const tie = spans.some(({ text }) => text.trim() !== "") ? ` corresp="#${id}"` : "";
  const seg = (type: string) => `type="${type}"${tie}`;
  return [
    ...words,
    ...(quote.cue ? [layer(quote.cue, 2, "seg", seg("cue"), seg("cue"))] : []),
    ...(quote.source ? [layer(quote.source, 2, "seg", seg("source"), seg("source"))] : []),
  ];
}

function layer({ start, end }: Span, rank: number, name: string, first: string, later: string): Layer {
  return { start, end, rank, open: `<${name} ${first}>`, reopen: `<${name} ${later}>`, close: `</${name}>` };
}

/** TEI's own three degrees. */
function certainty(confidence: number): "high" | "medium" | "low" {
  return confidence >= 0.8 ? "high" : confidence >= 0.6 ? "medium" : "low";
}
