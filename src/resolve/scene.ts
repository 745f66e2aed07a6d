import type { Quotation } from "../detect/quotation";
import { findEntities } from "../entities/entities";
import type { Gender } from "../entities/entity";
import { cueVerb } from "../lexicon/cue-verbs";
import { wordSet } from "../lexicon/listed";
import { isBody } from "../lexicon/source-nouns";
import { firstEndingAfter, inTextOrder, isWithinAny, type Span } from "../span";
import { firstTokenFrom, paragraphOf, sentenceStart, spanOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { resolveBody } from "./body";
import { inByline } from "./byline";
import { candidatesFor, turnsBefore } from "./candidates";
import { Cast, type Member } from "./cast";
import type { Described } from "./context";
import { isOfState } from "./described-organization";
import { resolveDescription } from "./description";
import { isDoubtful, isNamedIn } from "./doubt";
import { type Found, foundBy, type Meant, NOBODY, namedAt, speaksBeside, spokeBefore } from "./ground";
import { heldByLetters } from "./office-letters";
import { broughtUp, goesOn } from "./person-before";
import type { Candidate, Choose, Question, Scenery, Turn } from "./question";
import { relative } from "./relative";
import { type SourceHead, sourceHead } from "./source-head";
import { standBefore } from "./stand";
import { sourceWords } from "./suggestion-features";

/** Who says a quotation, and who passes it on. */
export interface Answer extends Found {
  readonly quotation: Quotation;
  // Of a headline, set anew by the words below it.
  member: Found["member"];
  finding: Found["finding"];
  ground: Found["ground"];
  /** Who passes it on: the source’s own relay, else whoever it stands within a statement of. */
  relay: Member | null;
}

const EMERGES = wordSet("emergences");

/** `It emerged that …`: the text does not say who told. */
function isOfNobody({ cue, source }: Quotation): boolean {
  return EMERGES.has(cue?.lemma) && source?.text.toLowerCase() === "it";
}

/** Whoever is “he” or “she” is a person, whatever the name may be. */
function asPerson(meant: Meant | null): Meant | null {
  if (meant?.member.kind === "unknown") meant.member.kind = "person";
  return meant;
}

/** How many of those who spoke last are remembered. */
const TURNS = 200;

/** The same places in order, with none inside another: a name after an inner quotation still stands inside the outer one. */
function joined(spans: Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of inTextOrder(spans)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Whether somebody speaks, so that a pronoun after it may mean him: not in `the talks it abandoned`, `his claim that`. */
function isTurn(tokens: TokenizedText, { quoted, cue }: Quotation): boolean {
  if (quoted.length > 0 || cue === null || !LETTERS.test(cue.lemma)) return true;
  if (tokens.tags[firstTokenFrom(tokens, cue.start)] === Tag.NOUN) return false;
  return cueVerb(cue.lemma) !== undefined;
}

const LETTERS = /^[a-z]+$/;
/** Marks that open within the words said. */
const INNER = /\s['‘"“]/;

/**
 * Whether a person cannot be meant: by `the row, which said`, by `they said` where the text tells a sex or no office, nor
 * by `the firm` where it tells both.
 */
function isNoPerson({ kind, gender, roles }: Member, word: string, ofBody: string): boolean {
  if (kind !== "person") return false;
  const isOffice = roles.length > 0;
  return (
    word === "which" ||
    (word === "they" && !(gender === null && isOffice)) ||
    (ofBody !== "" && gender !== null && isOffice)
  );
}

/** How many tokens a statement has before a name that it opens with. */
const OPENING = 4;

/** A text while its quotations are read in order. */
export class Scene {
  readonly #tokens: TokenizedText;
  readonly #cast: Cast;
  readonly #turns: Turn[] = [];
  /** What is known so far. */
  readonly #scenery: Scenery;
  /** The content of the last statement that stands in no other. */
  #last: readonly Span[] = [];
  readonly #choose: Choose;
  /** The last source whose head was looked for, since that may be asked again, and its head. */
  #source: Span | null = null;
  #head: SourceHead | null = null;

  constructor(tokens: TokenizedText, quotations: readonly Quotation[], choose: Choose) {
    this.#choose = choose;
    this.#tokens = tokens;
    this.#cast = Cast.of(tokens, findEntities(tokens));
    const quoted: Span[] = [];
    for (const quotation of quotations) quoted.push(...quotation.quoted);
    const marked = joined(quoted);
    const isMarked = (offset: number) => {
      const at = firstEndingAfter(marked, offset);
      return at < marked.length && marked[at].start <= offset;
    };
    const outside = this.#cast.without((place) => isMarked(place.start) || inByline(tokens, place));
    this.#scenery = { tokens, cast: this.#cast, outside, turns: this.#turns, isMarked };
  }

  answer(quotation: Quotation): Answer {
    const found = isOfNobody(quotation) ? NOBODY : this.#doubted(quotation, this.#speaker(quotation));
    const { member, finding, ground } = found;
    const relay = quotation.relaySource && this.#resolve(quotation.relaySource, null).member;
    if (member && isTurn(this.#tokens, quotation) && !this.#isWithinLast(quotation)) {
      const place = quotation.source ?? quotation.content[0];
      const last = quotation.content.at(-1)!;
      const paragraph = paragraphOf(this.#tokens, firstTokenFrom(this.#tokens, last.start));
      this.#turns.push({ member, place, at: place.start, end: last.end, paragraph, finding });
      if (this.#turns.length >= 2 * TURNS) this.#turns.splice(0, TURNS);
    }
    return { quotation, member, relay, finding, ground };
  }

  /** `Haiat said Lund believes …`: who is told of has no turn, unless the text gives her words. */
  #isWithinLast(quotation: Quotation): boolean {
    const isWithin = this.#standsInLast(quotation);
    if (!isWithin) this.#last = quotation.content;
    return isWithin && quotation.quoted.length === 0;
  }

  /** Whether a statement stands within the last one that stands in no other. */
  #standsInLast({ content }: Quotation): boolean {
    return isWithinAny({ start: content[0].start, end: content[content.length - 1].end }, this.#last);
  }

  #speaker(quotation: Quotation): Found {
    if (quotation.evidence === "subject") return this.#fromSubject(quotation);
    if (quotation.evidence === "alone") return this.#carriedOn(quotation);
    // `Haiat is expected to resign` is somebody's expectation, and the text does not say whose.
    if (!quotation.source) return NOBODY;
    return this.#resolve(quotation.source, quotation);
  }

  /** A rule that is often wrong only suggests: whoever it finds is weighed against the others. */
  #doubted(quotation: Quotation, found: Found): Found {
    if (quotation.evidence === "alone" || !isDoubtful(quotation, found)) return found;
    const { member, finding, ground } = found;
    const suggestion = { member, finding, by: ground?.by ?? "nobody", source: sourceWords(this.#tokens, quotation) };
    const place = quotation.source ?? quotation.content[0];
    const token = firstTokenFrom(this.#tokens, place.start);
    const head = quotation.source && this.#headOf(quotation.source);
    const noun = head?.is === "described" && head.kind === "organization" ? this.#tokens.lower[head.head] : "";
    const ofBody = isBody(noun) ? noun : "";
    const meant = this.#ask({ task: "doubted", token, gender: null, quotation, suggestion }, ofBody);
    if (!meant || meant.member === member) return found;
    if (head?.is === "described" && head.kind === "person") {
      // “The actress said” after “the interviewer asked”; “A spokesman for Rewi said”: he is not Rewi.
      if (!meant.member.named || isNamedIn(meant.member, this.#tokens, head)) return found;
      // `The Courier reported that the mayor said …`: who tells it is not the mayor.
      if (finding === "description" && meant.member === speaksBeside(this.#tokens, this.#turns, head.from))
        return found;
    }
    return foundBy("weighed", meant);
  }

  /** No cue: whoever is probable where the words stand. */
  #carriedOn(quotation: Quotation): Found {
    const tokens = this.#tokens;
    const token = firstTokenFrom(tokens, quotation.content[0].start);
    const isFirst = tokens.paragraphs[paragraphOf(tokens, token)] === token;
    const stand = isFirst ? null : standBefore(tokens, token);
    const found = stand && this.#resolve(stand, quotation);
    const kind = found?.member?.kind ?? "unknown";
    if (found && kind !== "unknown" && kind !== "document") return foundBy("carried on", found);
    return foundBy("carried on", this.#ask({ task: "carried on", token, gender: null, quotation, suggestion: null }));
  }

  /** `ofBody`: what sort of organization is asked for, the firm or the ministry: nobody with a sex and an office, and no firm is a union. */
  #ask(question: Question, ofBody = ""): Meant | null {
    // “He said, ‘Wait,’ and we did,” Ann Lee said: he is not she.
    const isTold = question.task === "he" && this.#isTokenMarked(question.token);
    const outer = isTold && question.quotation && this.#standsInLast(question.quotation) ? this.#turns.at(-1) : null;
    const { quotation, token } = question;
    const word = quotation?.evidence === "subject" ? "" : this.#tokens.lower[token];
    const candidates = candidatesFor(this.#scenery, question).filter(
      ({ member }) => member !== outer?.member && !isNoPerson(member, word, ofBody) && !isOfState(ofBody, member),
    );
    const member = this.#choose(question, this.#withoutNamed(question, candidates));
    return member && { member, ground: { by: "weighed", question } };
  }

  /** “Ann Lee had the songs,” he said: hardly anybody names himself but in others’ words, “They asked, ‘Is it you, Ann?’”. */
  #withoutNamed(question: Question, candidates: Candidate[]): Candidate[] {
    const { quotation, task, token } = question;
    if (!quotation) return candidates;
    const named = new Set<Member>();
    for (const span of quotation.quoted)
      for (const { start, member } of this.#cast.personsWithin(span))
        if (!INNER.test(this.#tokens.text.slice(span.start, start))) named.add(member);
    // `He said Lund has “no plan”`: he is not Lund.
    const [{ start, end }] = quotation.content;
    const isSubject = task === "he" && start > this.#tokens.starts[token];
    const [opens] = isSubject ? this.#cast.placesWithin({ start, end }) : [];
    if (opens && opens.token < firstTokenFrom(this.#tokens, start) + OPENING) named.add(opens.member);
    const isOther = ({ member, seen }: Candidate) =>
      !named.has(member) || (task === "he" && !isSubject && seen.around.led?.member === member);
    const others = named.size > 0 ? candidates.filter(isOther) : [];
    return others.some(({ member }) => member.kind === "person") ? others : candidates;
  }

  /** No cue, but a subject: its person where it has one, else whoever spoke last. */
  #fromSubject(quotation: Quotation): Found {
    const tokens = this.#tokens;
    const { source } = quotation;
    const head = source && this.#headOf(source);
    if (source && head && head.is !== "described") {
      const found = this.#resolve(source, quotation);
      if (found.member?.named) return found;
    }
    const isSomebody =
      head?.is === "described" && (head.kind === "person" || head.kind === "group" || head.kind === "organization");
    if (source && isSomebody && this.#turns.length === 0) return this.#resolve(source, quotation);
    const offset = quotation.content[0].start;
    const first = firstTokenFrom(tokens, offset);
    const [last] = turnsBefore(this.#turns, offset);
    if (last && last.paragraph === paragraphOf(tokens, first)) return foundBy("carried on", spokeBefore(last));
    const [here] = this.#cast.personsWithin({ start: tokens.starts[sentenceStart(tokens, first)], end: offset });
    return here ? foundBy("name", namedAt(here, "in sentence")) : this.#carriedOn(quotation);
  }

  #headOf(source: Span): SourceHead | null {
    if (source !== this.#source) {
      this.#source = source;
      this.#head = sourceHead(this.#tokens, source, this.#cast);
    }
    return this.#head;
  }

  #resolve(source: Span, quotation: Quotation | null): Found {
    const head = this.#headOf(source);
    if (!head) return NOBODY;
    if (head.is === "named") {
      const office = head.definite ? heldByLetters(this.#scenery.outside, head.place) : null;
      if (office) return foundBy("description", office);
      return foundBy("name", namedAt(head.place, "name"));
    }
    if (head.is === "described") return foundBy("description", this.#described(head, quotation));
    return foundBy("pronoun", this.#pronoun(head.word, head.token, quotation));
  }

  #described(head: Described, quotation: Quotation | null): Meant {
    // “The gaffer said: ‘Don’t stop,’” Ann Lee said: whom she means need not be in the text.
    const personAt = (token: number, gender: Gender = null) =>
      this.#isTokenMarked(token) ? null : this.#ask({ task: "he", token, gender, quotation, suggestion: null });
    const { tokens, cast, outside, isMarked } = this.#scenery;
    return resolveDescription({ tokens, cast, outside, isMarked, turns: this.#turns.slice(-30), personAt }, head);
  }

  #pronoun(word: string, token: number, quotation: Quotation | null): Meant | null {
    const person = (gender: Gender) =>
      goesOn(this.#scenery, token, gender) ??
      this.#broughtUp(token, gender, quotation) ??
      asPerson(this.#ask({ task: "he", token, gender, quotation, suggestion: null }));
    switch (word) {
      case "he":
      case "him":
      case "his":
        return person("m");
      case "she":
      case "her":
        return person("f");
      case "it":
      case "its":
        return resolveBody(this.#tokens, token, false, this.#scenery.outside, this.#turns);
      case "they":
      case "them":
      case "their":
        return resolveBody(this.#tokens, token, true, this.#scenery.outside, this.#turns);
      case "who":
      case "which":
      case "that":
        return relative(this.#scenery, token, quotation, (from, to) => this.#meantBy(from, to, quotation));
      default: {
        // “I told him, ‘Go home,’” Ann Lee said.
        const isInner = word === "i" && quotation && this.#standsInLast(quotation);
        const outer = isInner && this.#turns.findLast(({ end }) => end > quotation.content[0].end);
        return outer ? spokeBefore(outer) : null;
      }
    }
  }

  #broughtUp(token: number, gender: Gender, quotation: Quotation | null): Meant | null {
    const head = broughtUp(this.#scenery, token, gender, quotation);
    const meant = head && this.#described(head, quotation);
    // “The driver left. “I saw it,” he said”: only who is named as the driver.
    return head && this.#tokens.lower[head.from] === "the" && !meant?.member.named ? null : meant;
  }

  #meantBy(from: number, to: number, quotation: Quotation | null): Meant | null {
    const { member, ground } = this.#resolve(spanOf(this.#tokens, from, to), quotation);
    return member && ground && { member, ground };
  }

  #isTokenMarked(token: number): boolean {
    return this.#scenery.isMarked(this.#tokens.starts[token]);
  }
}
