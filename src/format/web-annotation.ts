import type { Quote } from "../resolve/quote";
import type { Span, TextSpan } from "../span";
import { codePointsIn } from "./code-points";

/** The quotes of one document in the W3C's Web Annotation Data Model, ready for `JSON.stringify`. */
export interface AnnotationPage {
  readonly "@context": readonly ["http://www.w3.org/ns/anno.jsonld", { readonly whosaid: string }];
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly Annotation[];
}

/** One quote: `target` is its content, a part each, and `body` says whose it is. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying";
  readonly body: readonly AnnotationBody[];
  readonly target: readonly AnnotationTarget[];
  /** What stands in quotation marks. */
  readonly "whosaid:quoted": readonly AnnotationTarget[];
  readonly "whosaid:cue": AnnotationTarget | null;
  readonly "whosaid:source": AnnotationTarget | null;
  readonly "whosaid:relay": string | null;
  /** 0 to 1. */
  readonly "whosaid:confidence": number;
  readonly "whosaid:rule": string;
}

/** The speaker's name (`identifying`), the speaker's role (`describing`), or the quote's type (`classifying`). */
export interface AnnotationBody {
  readonly type: "TextualBody";
  readonly purpose: "identifying" | "describing" | "classifying";
  readonly value: string;
}

/** A span, given twice: by its place, in code points, and by its words with some before and after. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** How many code units of the text before and after a span its selector holds. */
const around = 32;

/**
 * The quotes of a document as Web Annotations, one each. Offsets count Unicode code points, as that model wants.
 *
 * @param id the document's address: an IRI, or a path
 * @param text the whole text that the quotes are of
 * @param quotes what `extractQuotes` returned for it
 */
export function toWebAnnotation(id: string, text: string, quotes: readonly Quote[]): AnnotationPage {
  const source = encodeURI(id.replace(/\p{Surrogate}/gu, "\ufffd"));
  const target = targetIn(source, text);
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { whosaid: "urn:whosaid:" }],
    id: `${source}#quotes`,
    type: "AnnotationPage",
    items: quotes.map((quote, at) => ({
      id: `${source}#quote-${at + 1}`,
      type: "Annotation",
      motivation: "identifying",
      body: bodiesOf(quote),
      target: quote.content.map(target),
      "whosaid:quoted": quote.quoted.map(target),
      "whosaid:cue": quote.cue && target(quote.cue),
      "whosaid:source": quote.source && target(quote.source),
      "whosaid:relay": quote.relay?.name ?? null,
      "whosaid:confidence": quote.confidence,
      "whosaid:rule": quote.rule,
    })),
  };
}

function bodiesOf({ type, speaker }: Quote): AnnotationBody[] {
  const body = (purpose: AnnotationBody["purpose"], value: string | null | undefined): AnnotationBody[] =>
    value ? [{ type: "TextualBody", purpose, value }] : [];
  return [...body("identifying", speaker?.name), ...body("describing", speaker?.role), ...body("classifying", type)];
}

function targetIn(source: string, text: string): (span: TextSpan) => AnnotationTarget {
  const count = codePointsIn(text);
  return ({ start, end, text: exact }) => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: count(start), end: count(end) },
      {
        type: "TextQuoteSelector",
        exact,
        prefix: within(text, { start: Math.max(0, start - around), end: start }),
        suffix: within(text, { start: end, end: end + around }),
      },
    ],
  });
}

/** The words of a span; half an emoji at its edges is left out. */
function within(text: string, { start, end }: Span): string {
  const isHalf = (at: number) => at > 0 && text.codePointAt(at - 1)! > 0xffff;
  return text.slice(isHalf(start) ? start + 1 : start, isHalf(end) ? end - 1 : end);
}
