import { isCommonWord } from "../lexicon/word-classes";
import { mapped, type Span, sortBy } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import { Tag } from "../tokenize/tokenized-text";
import { type Attribution, attributionsIn } from "./attribute";
import { cueSitesIn, SIGNATURE } from "./cue";
import { addParts, close, type Draft, draftOf, dropLabel, finish, typeOf } from "./draft";
import {
  areBare,
  type Frame,
  framesOf,
  framesWithin,
  hasMarked,
  isInterruption,
  MARKED,
  type MarkedParagraph,
  markedParagraphsOf,
} from "./frame";
import { linkCues } from "./link";
import type { LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";
import type { Quotation, QuoteType } from "./quotation";
import { isSpeech } from "./speech";

export interface DetectOptions {
  /** Which types to look for. Default: all three. */
  readonly types?: readonly QuoteType[];
}

const ALL: readonly QuoteType[] = ["direct", "mixed", "indirect"];

/** What one paragraph leaves to the next. */
interface CarriedOver {
  /** The quotation whose mark is still open. */
  readonly open: Draft | null;
  /** A cue whose words are to follow: `Haiat tweeted:` */
  readonly announced: { readonly frame: Frame; readonly link: LinkedCue } | null;
}

/**
 * Every quotation of a tokenized text: one for each cue, one for each span in marks without a cue, in text order.
 *
 * Words in marks that nobody says are left out.
 */
export function detectQuotations(tokens: TokenizedText, options: DetectOptions = {}): Quotation[] {
  const types = options.types ?? ALL;
  // Without marks nothing is direct or mixed: sentences that have none are not read.
  const plain = types.includes("indirect");
  const drafts: Draft[] = [];
  let carried: CarriedOver = { open: null, announced: null };
  for (const paragraph of markedParagraphsOf(tokens)) {
    if (sign(paragraph, drafts.at(-1))) continue;
    const known = drafts.length;
    const joined = plain || paragraph.spans.length > 0 ? readParagraph(paragraph, plain, carried, drafts) : null;
    carried = carryOver(paragraph, drafts.slice(known), joined, carried);
  }
  const quotations = mapped(
    drafts.filter((draft) => types.includes(typeOf(draft))),
    finish,
  );
  return sortBy(quotations, ({ content }) => content[0].start);
}

/**
 * Reads a paragraph's frames into `drafts`; returns the draft of another paragraph that its first words joined, if any.
 * @param plain whether frames without marks are read too
 */
function readParagraph(
  paragraph: MarkedParagraph,
  plain: boolean,
  carried: CarriedOver,
  drafts: Draft[],
): Draft | null {
  let last: { readonly draft: Draft; readonly frame: number } | null = null;
  let joined: Draft | null = null;
  let index = -1;
  for (const frame of framesOf(paragraph)) {
    index++;
    if (!plain && !hasMarked(frame.units)) continue;
    for (const attribution of attributionsIn(frame)) {
      const label = attribution.link || attribution.marked[0] !== 0 ? null : labelIn(frame);
      const isSaid = (at: number) => attribution.said?.includes(at) ?? isSpeech(frame, at, attribution);
      const said = attribution.marked.filter((at) => (label && at === 0) || isSaid(at));
      dropTitles(attribution, said);
      if (
        said.length === 0 &&
        !attribution.judged &&
        (attribution.link === null || attribution.link.site.cueClass !== "speech") &&
        attribution.marked.length > 0
      )
        continue;
      const bare = areBare(frame.units);
      const rest = bare ? null : trailing(frame);
      const goesOn = bare || rest !== null;
      const opened = label || index > 0 ? null : opensWithin(frame, attribution, carried.open);
      if (opened && attribution.link) close(opened, frame, attribution);
      const target: Draft | null =
        opened ?? (attribution.link || label ? null : joins(attribution, index, goesOn, last, carried.open));
      if (target) {
        addParts(target, frame, rest && target !== carried.open ? [rest] : attribution.content, said);
        if (target === carried.open) joined = target;
        last = { draft: target, frame: index };
        continue;
      }
      const draft = announcedDraft(frame, attribution, said, index, carried) ?? draftOf(frame, attribution, said, bare);
      if (label) {
        draft.signature = { name: label, cue: { start: label.end, end: label.end + 1, lemma: ":" } };
        draft.evidence = "colon";
        dropLabel(draft, label);
      }
      drafts.push(draft);
      if (said.length > 0) last = { draft, frame: index };
    }
    for (const unit of frame.units)
      if (unit.marked && unit.marked.inside.length > 0) readInside(frame, unit.marked, drafts);
  }
  return joined;
}

/** `“It works,” Lund told “Harbour Talk” on Friday.`: a part of what is said in which nobody says the words in marks is none. */
function dropTitles(attribution: Attribution, said: readonly number[]): void {
  const { content, marked } = attribution;
  if (said.length === 0 || said.length === marked.length) return;
  attribution.content = content.filter(({ from, to }) => {
    const holds = (at: number) => from <= at && at < to;
    return said.some(holds) || !marked.some(holds);
  });
}

/** The draft whose mark is open, for words that open the marks anew and have no cue, or the first one, behind them. */
function opensWithin({ units }: Frame, { link, marked }: Attribution, open: Draft | null): Draft | null {
  if (!open || marked[0] !== 0) return null;
  if (!link) return open;
  // “…, chanting “No!” is left open by a lost mark, where what follows has marks of another sort.
  const isSame = open.parts.at(-1)?.whole?.family === units[0].marked?.family;
  return isSame && link.placement === "after" && !open.link && !open.signature ? open : null;
}

/** The draft just split by its cue that words in marks without one belong to. */
function joins(
  { marked }: Attribution,
  index: number,
  goesOn: boolean,
  last: { readonly draft: Draft; readonly frame: number } | null,
  open: Draft | null,
): Draft | null {
  if (last?.frame !== index - 1 || marked[0] !== 0 || !goesOn) return null;
  return last.draft.link?.placement === "after" || last.draft === open ? last.draft : null;
}

/** Words in marks that open a paragraph, after a paragraph that announced them. */
function announcedDraft(
  frame: Frame,
  attribution: Attribution,
  said: readonly number[],
  index: number,
  carried: CarriedOver,
): Draft | null {
  const { announced } = carried;
  if (!announced || attribution.link || index !== 0 || attribution.marked[0] !== 0) return null;
  const draft = draftOf(announced.frame, { link: announced.link, subject: null, content: [] }, [], false);
  addParts(draft, frame, attribution.content, said);
  draft.paragraph = frame.paragraph;
  return draft;
}

/** Statements within words in marks: “He told me, ‘Get out,’” she said. */
function readInside(frame: Frame, outer: NonNullable<Frame["units"][number]["marked"]>, drafts: Draft[]): void {
  for (const inner of framesWithin(frame, outer)) {
    if (!hasMarked(inner.units)) continue;
    for (const attribution of attributionsIn(inner)) {
      if (!attribution.link || attribution.marked.length === 0 || attribution.link.site.cueClass !== "speech") continue;
      drafts.push(draftOf(inner, attribution, attribution.marked, false));
    }
  }
}

/** The longest rest of a sentence that is read as more of the words in marks before it, in units. */
const LONGEST_REST = 10;

/** `“We could win in Norway and Sweden” to take the lead.`: a sentence in marks but for its last words, up to its stop. */
function trailing({ units }: Frame): UnitRange | null {
  const [first] = units;
  if (first.tag !== MARKED || first.marked?.opensLow || units.length > LONGEST_REST || first.end - first.start < 30)
    return null;
  const rest = units.slice(1);
  if (
    rest.some(
      ({ tag }, at) =>
        tag === Tag.AUX || tag === Tag.PRON || tag === MARKED || (tag === Tag.VERB && rest[at - 1]?.word !== "to"),
    )
  )
    return null;
  return { from: 0, to: rest.at(-1)?.tag === Tag.PUNCT ? units.length - 1 : units.length };
}

/** A line `– Lior Haiat` under words in marks names who said them. */
function sign(paragraph: MarkedParagraph, last: Draft | undefined): boolean {
  if (!last || last.link || last.signature || paragraph.index - last.paragraph > 1) return false;
  if (!DASH.test(paragraph.tokens.lower[paragraph.first])) return false;
  const [{ units }, further] = framesOf(paragraph);
  if (further || units.length > 15 || !units[1]?.capital || DASH.test(units.at(-2)!.word)) return false;
  if (units.some((unit) => unit.tag === Tag.VERB || unit.tag === MARKED)) return false;
  const [{ start, end }] = units;
  last.signature = { name: { start: units[1].start, end: units.at(-1)!.end }, cue: { start, end, lemma: SIGNATURE } };
  last.evidence = "signature";
  return true;
}

const DASH = /^[–—―-]+$/;

/** The name that opens words in marks as in a transcript: `“LUND: Why is the port closed?”` */
function labelIn({ units, tokens: { text } }: Frame): Span | null {
  const { innerStart, innerEnd } = units[0].marked!;
  const label = LABEL.exec(text.slice(innerStart, Math.min(innerEnd, innerStart + 40)))?.[0];
  if (!label || label.toLowerCase().split(" ").every(isCommonWord)) return null;
  return { start: innerStart, end: innerStart + label.length };
}

const LABEL = /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20})?(?=: [^\p{L}\p{N}]{0,3}[\p{L}\p{N}])/u;

function carryOver(
  paragraph: MarkedParagraph,
  added: readonly Draft[],
  joined: Draft | null,
  carried: CarriedOver,
): CarriedOver {
  const { tokens, first, last } = paragraph;
  if (paragraph.spans.length === 0 && carried.open && isInterruption(tokens, first, last)) return carried;
  const announced = /^[:,]$/.test(tokens.lower[last - 1]) ? announcedBy(paragraph) : null;
  if (!paragraph.endsOpen) return { open: null, announced };
  const { start, end } = paragraph.spans.at(-1)!;
  // The part sought is among the last ones; a quotation may run through any number of paragraphs.
  const holder = [...added, ...(joined ? [joined] : [])].find((draft) =>
    draft.parts.findLast((part) => part.start < end && start < part.end),
  );
  return { open: holder ?? null, announced };
}

/** The cue of a paragraph's last sentence where its words are still to come. */
function announcedBy(paragraph: MarkedParagraph): CarriedOver["announced"] {
  let frame: Frame | undefined;
  for (frame of framesOf(paragraph));
  const ending = frame?.units.at(-1)?.word;
  if (!frame || (ending !== ":" && ending !== ",")) return null;
  const link = linkCues(frame.units, cueSitesIn(frame.units)).findLast(
    (one) => one.source !== null && one.site.cueClass !== "colon",
  );
  return link ? { frame, link } : null;
}
