import type { Quotation } from "../detect/quotation";
import type { TokenizedText } from "../tokenize/tokenized-text";
import { type Member, speakersOf } from "./cast";
import { confidenceOf } from "./confidence";
import { foundBy, type Ground } from "./ground";
import { numberedLate, type ReadAll } from "./late-ids";
import type { Choose } from "./question";
import type { Quote, Speaker } from "./quote";
import { rank } from "./rank";
import { outerSpeakers } from "./relay";
import { repeatedBelow } from "./repeated";
import { type Answer, Scene } from "./scene";

/** Who said each quotation: its source resolved to a speaker of the text, with role, relay and confidence. */
export function resolveSpeakers(tokens: TokenizedText, quotations: readonly Quotation[]): Quote[] {
  return resolveBy(tokens, quotations, rank);
}

/** The same, with whatever chooses among the candidates. */
export function resolveBy(
  tokens: TokenizedText,
  quotations: readonly Quotation[],
  choose: Choose,
  readAll?: ReadAll,
): Quote[] {
  return resolutionsBy(tokens, quotations, choose, readAll).map(({ quote }) => quote);
}

/** A quote, and what decided who said it. */
export interface Resolution {
  readonly quotation: Quotation;
  readonly quote: Quote;
  /** Null where nobody was found. */
  readonly ground: Ground | null;
  /** What the members of the cast are in the answer: those who speak or pass on. */
  readonly speakers: ReadonlyMap<Member, Speaker>;
}

/** The same, with what decided. */
export function resolutionsBy(
  tokens: TokenizedText,
  quotations: readonly Quotation[],
  choose: Choose,
  readAll?: ReadAll,
): Resolution[] {
  if (quotations.length === 0) return [];
  const scene = new Scene(tokens, quotations, choose);
  const answers: Answer[] = [];
  for (const quotation of quotations) answers.push(scene.answer(quotation));
  for (const [headline, below] of repeatedBelow(quotations)) {
    const { member, quotation } = answers[below];
    const ground: Ground = { by: "same words", place: quotation.quoted[0] };
    if (member) Object.assign(answers[headline], foundBy("carried on", { member, ground }));
  }
  const outer = outerSpeakers(answers);
  for (let at = 0; at < answers.length; at++) answers[at].relay ??= outer[at];
  const given = answers.filter(({ quotation }) => hasOwnWords(quotation));
  const members: Member[] = [];
  for (const { member, relay } of given) {
    if (member) members.push(member);
    if (relay) members.push(relay);
  }
  const speakers = speakersOf(tokens.text, members, readAll && numberedLate(readAll));
  return given.map((answer) => ({
    quotation: answer.quotation,
    quote: quoteOf(answer, speakers),
    ground: answer.ground,
    speakers,
  }));
}

function quoteOf({ quotation, member, relay, finding }: Answer, speakers: ReadonlyMap<Member, Speaker>): Quote {
  const { type, text, content, quoted, cue, source, evidence } = quotation;
  const rule = `${evidence}, ${finding}`;
  return {
    type,
    text,
    content,
    quoted,
    cue,
    source,
    speaker: member && speakers.get(member)!,
    relay: relay && speakers.get(relay)!,
    confidence: confidenceOf(rule, quoted.length > 0),
    rule,
  };
}

/** A statement all in marks of which none is this source’s own tells who spoke and who passed it on, but says nothing. */
function hasOwnWords({ type, quoted }: Quotation): boolean {
  return type !== "direct" || quoted.length > 0;
}
