import type { Quotation } from "../detect/quotation";
import { findEntities } from "../entities/entities";
import { contains, type Span, textSpan } from "../span";
import { firstTokenFrom, paragraphOf, sentenceStart } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { inByline } from "./byline";
import { Cast, type Member, speakersOf } from "./cast";
import { confidenceOf } from "./confidence";
import { resolveDescription } from "./description";
import { isSubject, lastTurn, resolveBody, resolvePerson, type Turn } from "./pronoun";
import type { Quote } from "./quote";
import { sourceHead } from "./source-head";

/** How the speaker was found. */
export type Finding = "name" | "pronoun" | "description" | "carried on" | "nobody";

interface Answer {
  readonly quotation: Quotation;
  readonly member: Member | null;
  readonly relay: Member | null;
  readonly finding: Finding;
}

/** Who said each quotation: its source resolved to a speaker of the text, with role, relay and confidence. */
export function resolveSpeakers(tokens: TokenizedText, quotations: readonly Quotation[]): Quote[] {
  if (quotations.length === 0) return [];
  const scene = new Scene(tokens, quotations);
  const answers: Answer[] = [];
  for (const quotation of quotations) answers.push(scene.answer(quotation));
  const withRelay = answers.map((answer) => ({ ...answer, relay: answer.relay ?? outerSpeaker(answer, answers) }));
  const members = withRelay.flatMap(({ member, relay }) => [member, relay]).filter((member) => member !== null);
  const speakers = speakersOf(tokens.text, members);
  return withRelay.map(({ quotation, member, relay, finding }) => {
    const { type, text, content, quoted, cue, source } = quotation;
    const rule = `${quotation.evidence}, ${finding}`;
    const speaker = member && speakers.get(member)!;
    return {
      type,
      text,
      content,
      quoted,
      cue,
      source,
      speaker,
      relay: relay && speakers.get(relay)!,
      confidence: confidenceOf(rule),
      rule,
    };
  });
}

/** A statement within somebody else's is passed on by him. */
function outerSpeaker(answer: Answer, answers: readonly Answer[]): Member | null {
  const [first] = answer.quotation.content;
  let nearest: Answer | null = null;
  for (const outer of answers) {
    if (outer === answer || !outer.member || outer.member === answer.member) continue;
    if (
      !outer.quotation.content.some((part) => contains(part, first) && part.end - part.start > first.end - first.start)
    )
      continue;
    if (!nearest || outer.quotation.content[0].start >= nearest.quotation.content[0].start) nearest = outer;
  }
  return nearest?.member ?? null;
}

/** A text while its quotations are read in order. */
class Scene {
  readonly #tokens: TokenizedText;
  readonly #cast: Cast;
  readonly #marked: readonly Span[];
  readonly #turns: Turn[] = [];

  constructor(tokens: TokenizedText, quotations: readonly Quotation[]) {
    this.#tokens = tokens;
    this.#cast = new Cast(tokens.text, findEntities(tokens));
    this.#marked = quotations.flatMap((quotation) => quotation.quoted).sort((a, b) => a.start - b.start);
  }

  answer(quotation: Quotation): Answer {
    const { member, finding } = this.#speaker(quotation);
    const relay = quotation.relaySource && this.#resolve(quotation.relaySource).member;
    if (member) {
      const at = quotation.source?.start ?? quotation.content[0].start;
      const paragraph = paragraphOf(this.#tokens, firstTokenFrom(this.#tokens, quotation.content.at(-1)!.start));
      this.#turns.push({ member, at, paragraph });
    }
    return { quotation, member, relay, finding };
  }

  #speaker(quotation: Quotation): { readonly member: Member | null; readonly finding: Finding } {
    if (quotation.evidence === "alone") return this.#carriedOn(quotation);
    if (quotation.evidence === "subject") return this.#fromSubject(quotation);
    if (!quotation.source) return this.#carriedOn(quotation);
    return this.#resolve(quotation.source);
  }

  /** No cue: whoever the text made the last subject in this paragraph, else whoever spoke last. */
  #carriedOn(quotation: Quotation): { readonly member: Member | null; readonly finding: Finding } {
    const tokens = this.#tokens;
    const offset = quotation.content[0].start;
    const first = firstTokenFrom(tokens, offset);
    const paragraph = paragraphOf(tokens, first);
    const last = lastTurn(this.#turns, quotation.content[0].start);
    const subject = this.#lastSubject(tokens.starts[tokens.paragraphs[paragraph]], offset, last?.at ?? -1);
    const member =
      subject ??
      (last && paragraph - last.paragraph <= 3 ? last.member : null) ??
      this.#lastSubject(paragraph > 0 ? tokens.starts[tokens.paragraphs[paragraph - 1]] : 0, offset, -1) ??
      last?.member ??
      null;
    return { member, finding: member ? "carried on" : "nobody" };
  }

  /** The last person named as a subject between two offsets and after `since`. */
  #lastSubject(from: number, to: number, since: number): Member | null {
    for (let at = this.#cast.placeFrom(to) - 1; at >= 0; at--) {
      const place = this.#cast.places[at];
      if (place.start < from || place.start <= since) return null;
      if (place.member.kind !== "person" || this.#outOfReach(place)) continue;
      if (isSubject(this.#tokens, place, firstTokenFrom(this.#tokens, place.start))) return place.member;
    }
    return null;
  }

  /** No cue, but a subject: its person where it has one, else whoever spoke last. */
  #fromSubject(quotation: Quotation): { readonly member: Member | null; readonly finding: Finding } {
    const head = quotation.source && sourceHead(this.#tokens, quotation.source, this.#cast);
    if (head && head.is !== "described" && quotation.source) {
      const found = this.#resolve(quotation.source);
      if (found.member && (found.member.kind === "person" || found.member.kind === "organization")) return found;
    }
    if (
      head?.is === "described" &&
      (head.kind === "person" || head.kind === "group" || head.kind === "organization") &&
      this.#turns.length === 0
    )
      return this.#resolve(quotation.source!);
    const first = firstTokenFrom(this.#tokens, quotation.content[0].start);
    const start = this.#tokens.starts[sentenceStart(this.#tokens, first)];
    const here = this.#cast
      .placesWithin({ start, end: quotation.content[0].start })
      .find((place) => place.member.kind === "person");
    const last = lastTurn(this.#turns, quotation.content[0].start);
    const paragraph = paragraphOf(this.#tokens, first);
    if (last && last.paragraph === paragraph) return { member: last.member, finding: "carried on" };
    if (here) return { member: here.member, finding: "name" };
    return this.#carriedOn(quotation);
  }

  #resolve(source: Span): { readonly member: Member | null; readonly finding: Finding } {
    const tokens = this.#tokens;
    const head = sourceHead(tokens, source, this.#cast);
    if (!head) return { member: null, finding: "nobody" };
    if (head.is === "named") return { member: head.member, finding: "name" };
    if (head.is === "described") {
      const spoken = this.#turns.slice(-30).map((turn) => turn.member);
      const inside = (span: Span) => this.#outOfReach(span);
      const personAt = (token: number) => resolvePerson(tokens, token, null, this.#cast, this.#turns, inside);
      const context = { tokens, cast: this.#cast, spoken, personAt };
      return { member: resolveDescription(context, head), finding: "description" };
    }
    const member = this.#pronoun(head.word, head.token);
    return { member, finding: member ? "pronoun" : "nobody" };
  }

  #pronoun(word: string, token: number): Member | null {
    const inside = (span: Span) => this.#outOfReach(span);
    switch (word) {
      case "he":
      case "him":
        return resolvePerson(this.#tokens, token, "m", this.#cast, this.#turns, inside);
      case "she":
      case "her":
        return resolvePerson(this.#tokens, token, "f", this.#cast, this.#turns, inside);
      case "it":
      case "they":
      case "them":
        return resolveBody(this.#tokens, token, word !== "it", this.#cast, this.#turns, inside);
      case "who":
      case "which":
      case "that":
        return this.#relative(token);
      default:
        return null;
    }
  }

  /** `who`, `which`, `that`: what stands right before, or the subject of a sentence whose verb stands between. */
  #relative(token: number): Member | null {
    const tokens = this.#tokens;
    let to = token;
    while (to > 0 && tokens.tags[to - 1] === Tag.PUNCT) to--;
    const start = sentenceStart(tokens, token);
    if (to <= start) return null;
    const place = this.#cast.placesWithin({ start: tokens.starts[start], end: tokens.ends[to - 1] }).at(-1);
    if (place && place.end === tokens.ends[to - 1]) return place.member;
    let from = to;
    if (tokens.tags[to - 1] === Tag.VERB || tokens.tags[to - 1] === Tag.AUX) {
      to = start;
      while (to < token && tokens.tags[to] !== Tag.AUX && tokens.tags[to] !== Tag.VERB) to++;
      from = start;
    } else {
      while (
        from > start &&
        (tokens.tags[from - 1] === Tag.NOUN ||
          tokens.tags[from - 1] === Tag.ADJ ||
          tokens.tags[from - 1] === Tag.PROPN ||
          tokens.words[from - 1] === "-")
      )
        from--;
    }
    if (place && tokens.words[to] === "," && place.end > tokens.starts[from]) return place.member;
    return from < to ? this.#resolve(textSpan(tokens.text, tokens.starts[from], tokens.ends[to - 1])).member : null;
  }

  /** Whether a name cannot be what a pronoun outside means: it stands inside somebody’s words, or in a byline. */
  #outOfReach(span: Span): boolean {
    return this.#insideMarks(span) || inByline(this.#tokens, span);
  }

  #insideMarks(span: Span): boolean {
    let low = 0;
    let high = this.#marked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marked[middle].end <= span.start) low = middle + 1;
      else high = middle;
    }
    return low < this.#marked.length && this.#marked[low].start <= span.start;
  }
}
