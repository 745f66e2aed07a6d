import { inTextOrder, mapped, type Span, type TextSpan, textSpan } from "../span";
import type { Attribution } from "./attribute";
import { areBare, type Frame, hasMarked } from "./frame";
import type { LinkedCue } from "./linked-cue";
import type { MarkedSpan } from "./marked-span";
import type { UnitRange } from "./nominal";
import type { Evidence, Quotation, QuoteType } from "./quotation";

/** One part of a quotation's content. */
interface Part extends Span {
  /** The marked span that the part is, where it is nothing else. */
  readonly whole: MarkedSpan | null;
  /** Whether it has words in marks, and words outside of them. */
  readonly inside: boolean;
  readonly outside: boolean;
}

/** A name that stands by itself beside words in marks, and the dash or colon that tells whose they are. */
export interface Signature {
  readonly name: Span;
  readonly cue: Span & { readonly lemma: string };
}

/** A quotation while its parts are gathered. */
export interface Draft {
  readonly parts: Part[];
  readonly quoted: Span[];
  cueFrame: Frame;
  link: LinkedCue | null;
  readonly subject: UnitRange | null;
  evidence: Evidence;
  /** Set where a line under the words names who, or a label that opens them. */
  signature: Signature | null;
  paragraph: number;
}

/** A draft from one attribution; `said` are the units among its content that are words in marks somebody says. */
export function draftOf(
  frame: Frame,
  attribution: Pick<Attribution, "link" | "subject" | "content">,
  said: readonly number[],
  bare: boolean,
): Draft {
  const draft: Draft = {
    parts: [],
    quoted: [],
    cueFrame: frame,
    link: attribution.link,
    subject: attribution.subject,
    evidence: evidenceOf(attribution, bare),
    signature: null,
    paragraph: frame.paragraph,
  };
  addParts(draft, frame, attribution.content, said);
  return draft;
}

/** Paragraphs that open their marks anew belong to the cue that ends the last of them. */
export function close(draft: Draft, frame: Frame, attribution: Attribution): void {
  draft.cueFrame = frame;
  draft.link = attribution.link;
  draft.evidence = evidenceOf(attribution, false);
}

/** Adds ranges of a frame to a draft's content, and the words in marks at `said` to what it quotes. */
export function addParts(draft: Draft, frame: Frame, ranges: readonly UnitRange[], said: readonly number[]): void {
  const { units } = frame;
  for (const { from, to } of ranges) {
    draft.parts.push({
      start: units[from].start,
      end: units[to - 1].end,
      whole: to - from === 1 ? units[from].marked : null,
      inside: hasMarked(units, from, to),
      outside: !areBare(units, from, to),
    });
  }
  for (const at of said) {
    const { innerStart, innerEnd } = units[at].marked!;
    draft.quoted.push({ start: innerStart, end: innerEnd });
  }
}

/** What is said starts behind the label and its colon; the mark that closes it has no fellow there. */
export function dropLabel({ parts, quoted }: Draft, label: Span): void {
  const [{ end, whole, inside, outside }] = parts;
  const start = label.end + 2;
  parts[0] = { start, end: whole?.closed ? whole.innerEnd : end, whole: null, inside, outside };
  if (quoted.length > 0) quoted[0] = { start, end: quoted[0].end };
}

function evidenceOf({ link, subject }: Pick<Attribution, "link" | "subject">, bare: boolean): Evidence {
  if (!link) return bare || !subject ? "alone" : "subject";
  if (link.site.cueClass === "according") return "according to";
  if (link.site.cueClass === "colon" || link.site.cueClass === "signature") return link.site.cueClass;
  return link.placement === "after" ? "cue after" : "cue before";
}

/** The finished quotation. */
export function finish(draft: Draft): Quotation {
  const { link, signature } = draft;
  const { units, tokens } = draft.cueFrame;
  const cut = (span: Span): TextSpan => textSpan(tokens.text, span);
  const over = (range: UnitRange | null | undefined): TextSpan | null =>
    range && range.to > range.from ? cut({ start: units[range.from].start, end: units[range.to - 1].end }) : null;
  const parts = inTextOrder(draft.parts);
  const cue = signature ? cut(signature.cue) : over(link?.site);
  return {
    type: typeOf(draft),
    text: parts.map((part) => shown(tokens.text, part)).join(" "),
    content: mapped(parts, cut),
    quoted: mapped(inTextOrder(draft.quoted), cut),
    cue: cue && { start: cue.start, end: cue.end, text: cue.text, lemma: signature?.cue.lemma ?? link!.site.lemma },
    source: signature ? cut(signature.name) : over(link ? link.source : draft.subject),
    relaySource: over(link?.relay),
    evidence: draft.evidence,
    paragraph: draft.paragraph,
  };
}

/** How much of the content stands in marks. */
export function typeOf({ parts }: Draft): QuoteType {
  if (!parts.some((part) => part.inside)) return "indirect";
  return parts.some((part) => part.outside) ? "mixed" : "direct";
}

/** A part as it is shown: the marks that enclose it whole are dropped, with the comma before the closing one. */
function shown(text: string, { start, end, whole }: Part): string {
  if (!whole) return text.slice(start, end).trim();
  const inner = text.slice(whole.innerStart, whole.innerEnd).trim();
  return inner.endsWith(",") ? inner.slice(0, -1) : inner;
}
