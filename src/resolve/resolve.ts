import type { Quotation } from "../detect/quotation";
import { findEntities } from "../entities/entities";
import { type Span, textSpan } from "../span";
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
  const outer = outerSpeakers(answers);
  const withRelay = answers.map((answer, at) => ({ ...answer, relay: answer.relay ?? outer[at] }));
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
      confidence: confidenceOf(rule, quoted.length > 0),
      rule,
    };
  });
}

/** A part of what is said, `answer` being the index of the answer it belongs to. */
interface SaidPart extends Span {
  readonly answer: number;
  readonly isFirst: boolean;
}

/**
 * Of each answer, who passes it on because it stands within his statement: the last one that starts before it. The parts
 * of all statements are read once, in text order, beside those that the text is still inside of.
 */
function outerSpeakers(answers: readonly Answer[]): (Member | null)[] {
  const parts: SaidPart[] = answers
    .flatMap(({ quotation }, answer) =>
      quotation.content.map(({ start, end }, at) => ({ start, end, answer, isFirst: at === 0 })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const speakers: (Member | null)[] = answers.map(() => null);
  let open: SaidPart[] = [];
  for (const part of parts) {
    open = open.filter((one) => one.end > part.start);
    if (part.isFirst) speakers[part.answer] = holderOf(part, open, answers);
    open.push(part);
  }
  return speakers;
}

function holderOf(part: SaidPart, open: readonly SaidPart[], answers: readonly Answer[]): Member | null {
  const { member: speaker } = answers[part.answer];
  let nearest: Answer | null = null;
  let index = -1;
  for (const { start, end, answer } of open) {
    const outer = answers[answer];
    if (answer === part.answer || !outer.member || outer.member === speaker) continue;
    if (end < part.end || end - start <= part.end - part.start) continue;
    const later = nearest ? outer.quotation.content[0].start - nearest.quotation.content[0].start : 1;
    if (later < 0 || (later === 0 && answer < index)) continue;
    nearest = outer;
    index = answer;
  }
  return nearest?.member ?? null;
}

/** How far back, in named places, the last subject is looked for. */
const REACH = 300;
/** How far back, in tokens, within a sentence: no sentence is longer, but for a text without full stops. */
const LONGEST_SENTENCE = 400;
/** How many of those who spoke last are remembered. */
const TURNS = 200;

/** A text while its quotations are read in order. */
class Scene {
  readonly #tokens: TokenizedText;
  readonly #cast: Cast;
  /** The cast as it is named where a pronoun may mean it: outside marks and bylines. */
  readonly #outside: Cast;
  readonly #marked: readonly Span[];
  readonly #turns: Turn[] = [];

  constructor(tokens: TokenizedText, quotations: readonly Quotation[]) {
    this.#tokens = tokens;
    this.#marked = quotations.flatMap((quotation) => quotation.quoted).sort((a, b) => a.start - b.start);
    this.#cast = Cast.of(tokens.text, findEntities(tokens));
    this.#outside = this.#cast.without((place) => this.#outOfReach(place));
  }

  answer(quotation: Quotation): Answer {
    const { member, finding } = this.#speaker(quotation);
    const relay = quotation.relaySource && this.#resolve(quotation.relaySource).member;
    if (member) {
      const at = quotation.source?.start ?? quotation.content[0].start;
      const paragraph = paragraphOf(this.#tokens, firstTokenFrom(this.#tokens, quotation.content.at(-1)!.start));
      this.#turns.push({ member, at, paragraph });
      if (this.#turns.length >= 2 * TURNS) this.#turns.splice(0, TURNS);
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
    const { places } = this.#outside;
    const last = this.#outside.placeFrom(to) - 1;
    for (let at = last; at >= 0 && at > last - REACH; at--) {
      const place = places[at];
      if (place.start < from || place.start <= since) return null;
      if (place.member.kind !== "person") continue;
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
    const start = this.#tokens.starts[this.#sentenceStart(first)];
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
      const personAt = (token: number) => resolvePerson(tokens, token, null, this.#outside, this.#turns, inside);
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
        return resolvePerson(this.#tokens, token, "m", this.#outside, this.#turns, inside);
      case "she":
      case "her":
        return resolvePerson(this.#tokens, token, "f", this.#outside, this.#turns, inside);
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
    const start = this.#sentenceStart(token);
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

  #sentenceStart(token: number): number {
    return Math.max(sentenceStart(this.#tokens, token), token - LONGEST_SENTENCE);
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
