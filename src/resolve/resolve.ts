import type { Quotation } from "../detect/quotation";
import { findEntities } from "../entities/entities";
import type { Gender } from "../entities/entity";
import { KIN } from "../entities/role-phrase";
import { cueVerb } from "../lexicon/cue-verbs";
import { wordSet } from "../lexicon/listed";
import { genderOfRole, isRoleNoun } from "../lexicon/role-nouns";
import { isBody } from "../lexicon/source-nouns";
import { firstEndingAfter, type Span, textSpan } from "../span";
import { firstTokenFrom, paragraphOf, sentenceStart } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import { resolveBody } from "./body";
import { inByline } from "./byline";
import { candidatesFor, turnsBefore } from "./candidates";
import { Cast, type Member, speakersOf } from "./cast";
import { confidenceOf } from "./confidence";
import type { Described } from "./context";
import { isOfState } from "./described-organization";
import { resolveDescription } from "./description";
import { type Ground, type Meant, namedAt, speaksBeside, spokeBefore } from "./ground";
import { putOffIds } from "./late-ids";
import { beforeBrackets, type NamedPlace } from "./named-place";
import { heldByLetters } from "./office-letters";
import type { Candidate, Choose, Finding, Question, Turn } from "./question";
import type { Quote, Speaker } from "./quote";
import { rank } from "./rank";
import { repeatedBelow } from "./repeated";
import { sourceHead } from "./source-head";
import { standBefore } from "./stand";
import { sourceWords } from "./suggestion-features";

interface Answer {
  readonly quotation: Quotation;
  readonly member: Member | null;
  /** Who passes it on: the source’s own relay, else whoever it stands within a statement of. */
  relay: Member | null;
  readonly finding: Finding;
  /** What decided for `member`; null for nobody. */
  readonly ground: Ground | null;
}

/** Who is meant, and how that was found. */
type Found = Pick<Answer, "member" | "finding" | "ground">;

const NOBODY: Found = { member: null, finding: "nobody", ground: null };

/** The subject of a sentence without a cue, a description, `who`, `it` and `they`: what rules make of these is often wrong. */
function isDoubtful({ evidence, source, quoted }: Quotation, { member, finding, ground }: Found): boolean {
  // `Advocates said the bridge was safe`: a third of all questions, of which the weights answer 3 in 100 otherwise;
  // `residents say were “never built”`.
  const isOwn = ground?.by === "own words" && finding === "description";
  if (isOwn && (quoted.length === 0 || /^[a-z]+s$/.test(source!.text))) return false;
  if (ground?.by === "name" || ground?.by === "issuer" || ground?.by === "in name") return false;
  // “A guard shut the door. “We are full,” he said”, “I told him, ‘Go,’” of whoever says it.
  if (finding === "pronoun" && (ground?.by === "own words" ? /^s?he$/i : /^i$/i).test(source!.text)) return false;
  // No source, or nobody of that sort: a woman is not “he”.
  if (!member && (!source || /^s?he$/i.test(source.text))) return false;
  // “Lee praised Ann Lund, who said …”, “rebuked critics who say …”.
  if (source?.text === "who" && (member?.named || member?.kind === "group" || member?.name.startsWith("spokes")))
    return false;
  // “A resolution that condemned …”.
  if (member?.kind === "document" && source && /^(?:that|which)$/i.test(source.text)) return false;
  if (evidence === "subject" || finding === "nobody" || finding === "description") return true;
  return finding === "pronoun" && ground?.by !== "weighed";
}

/** `It emerged that …`: the text does not say who told. */
function isOfNobody({ cue, source }: Quotation): boolean {
  return /^(?:emerge|transpire)$/.test(cue?.lemma ?? "") && source?.text.toLowerCase() === "it";
}

/** Whoever is “he” or “she” is a person, whatever the name may be. */
function asPerson(meant: Meant | null): Meant | null {
  if (meant?.member.kind === "unknown") meant.member.kind = "person";
  return meant;
}

function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start <= start && end <= one.end);
}

function foundBy(finding: Finding, meant: Meant | null): Found {
  return meant ? { member: meant.member, finding, ground: meant.ground } : NOBODY;
}

/** Who said each quotation: its source resolved to a speaker of the text, with role, relay and confidence. */
export function resolveSpeakers(tokens: TokenizedText, quotations: readonly Quotation[]): Quote[] {
  return resolveBy(tokens, quotations, rank);
}

/** The same, with whatever chooses among the candidates. */
export function resolveBy(
  tokens: TokenizedText,
  quotations: readonly Quotation[],
  choose: Choose,
  all?: AllQuotations,
): Quote[] {
  return resolutionsBy(tokens, quotations, choose, all).map(({ quote }) => quote);
}

/** Gives all quotations of a text, where only some are resolved: speakers are numbered as if all of them were. */
export type AllQuotations = () => readonly Quotation[];

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
  all?: AllQuotations,
): Resolution[] {
  if (quotations.length === 0) return [];
  const scene = new Scene(tokens, quotations, choose);
  const answers: Answer[] = [];
  for (const quotation of quotations) answers.push(scene.answer(quotation));
  for (const [headline, below] of repeatedBelow(quotations)) {
    const { member, quotation } = answers[below];
    const place = quotation.quoted[0];
    if (member)
      answers[headline] = { ...answers[headline], member, finding: "carried on", ground: { by: "same words", place } };
  }
  const outer = outerSpeakers(answers);
  for (let at = 0; at < answers.length; at++) answers[at].relay ??= outer[at];
  const given = answers.filter(({ quotation }) => hasOwnWords(quotation));
  const members: Member[] = [];
  for (const { member, relay } of given) {
    if (member) members.push(member);
    if (relay) members.push(relay);
  }
  const speakers = speakersOf(tokens.text, members);
  if (all) putOffIds(speakers.values(), () => resolveBy(tokens, all(), choose));
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
  const parts: SaidPart[] = [];
  for (let answer = 0; answer < answers.length; answer++) {
    const { content } = answers[answer].quotation;
    for (let at = 0; at < content.length; at++) {
      const { start, end } = content[at];
      parts.push({ start, end, answer, isFirst: at === 0 });
    }
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
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

/** How far back, in tokens, within a sentence: no sentence is longer, but for a text without full stops. */
const LONGEST_SENTENCE = 400;
/** How many of those who spoke last are remembered. */
const TURNS = 200;

/** A statement all in marks of which none is this source’s own tells who spoke and who passed it on, but says nothing. */
function hasOwnWords({ type, quoted }: Quotation): boolean {
  return type !== "direct" || quoted.length > 0;
}

/** The same places with none inside another: a name after an inner quotation still stands inside the outer one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
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

/** Whether somebody is named behind the noun of a description. */
function isNamedIn({ mentions }: Member, { ends, lower }: TokenizedText, { head, to }: Described): boolean {
  if (!/^(?:for|of|to)$/.test(lower[head + 1] ?? "")) return false;
  return mentions.some(({ start, end }) => start >= ends[head] && end <= ends[to - 1]);
}

const LETTERS = /^[a-z]+$/;
/** Marks that open within the words said. */
const INNER = /\s['‘"“]/;

/** `a spokesperson for the Council of Governors, who`: the token of the office before the name of a body, or -1. */
function officeBefore({ tags, lower }: TokenizedText, { token, member }: NamedPlace): number {
  let preposition = token - 1;
  // `of the Council`, `of cybersecurity firm Lund`.
  while (tags[preposition] === Tag.NOUN || tags[preposition] === Tag.DET) preposition--;
  const isOffice =
    member.kind !== "person" && preposition > 0 && tags[preposition] === Tag.ADP && isRoleNoun(lower[preposition - 1]);
  return isOffice ? preposition - 1 : -1;
}

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

/** Words that open a subject which may be somebody unnamed. */
const OPENS_SUBJECT = wordSet("phraseStarts");

/** How many tokens a statement has before a name that it opens with. */
const OPENING = 4;

/** A text while its quotations are read in order. */
class Scene {
  readonly #tokens: TokenizedText;
  readonly #cast: Cast;
  /** The cast as it is named where a pronoun may mean it: outside marks and bylines. */
  readonly #outside: Cast;
  readonly #marked: readonly Span[];
  readonly #turns: Turn[] = [];
  /** The content of the last statement that stands in no other. */
  #last: readonly Span[] = [];
  readonly #choose: Choose;

  constructor(tokens: TokenizedText, quotations: readonly Quotation[], choose: Choose) {
    this.#choose = choose;
    this.#tokens = tokens;
    const quoted: Span[] = [];
    for (const quotation of quotations) quoted.push(...quotation.quoted);
    this.#marked = joined(quoted);
    this.#cast = Cast.of(tokens, findEntities(tokens));
    this.#outside = this.#cast.without((place) => this.#outOfReach(place));
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
    const head = quotation.source && sourceHead(this.#tokens, quotation.source, this.#cast);
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
    const found = stand && this.#resolve(textSpan(tokens.text, stand.start, stand.end), quotation);
    const kind = found?.member?.kind ?? "unknown";
    if (found && kind !== "unknown" && kind !== "document") return { ...found, finding: "carried on" };
    return foundBy("carried on", this.#ask({ task: "carried on", token, gender: null, quotation, suggestion: null }));
  }

  /** `ofBody`: what sort of organization is asked for, the firm or the ministry: nobody with a sex and an office, and no firm is a union. */
  #ask(question: Question, ofBody = ""): Meant | null {
    const scenery = {
      tokens: this.#tokens,
      cast: this.#cast,
      outside: this.#outside,
      turns: this.#turns,
      isMarked: (offset: number) => this.#insideMarks({ start: offset, end: offset }),
    };
    // “He said, ‘Wait,’ and we did,” Ann Lee said: he is not she.
    const isTold = question.task === "he" && this.#isTokenInsideMarks(question.token);
    const outer = isTold && question.quotation && this.#standsInLast(question.quotation) ? this.#turns.at(-1) : null;
    const { quotation, token } = question;
    const word = quotation?.evidence === "subject" ? "" : this.#tokens.lower[token];
    const candidates = candidatesFor(scenery, question).filter(
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
      for (const { start, member } of this.#cast.placesWithin(span))
        if (member.kind === "person" && !INNER.test(this.#tokens.text.slice(span.start, start))) named.add(member);
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
    const head = source && sourceHead(tokens, source, this.#cast);
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
    const here = this.#cast
      .placesWithin({ start: tokens.starts[this.#sentenceStart(first)], end: offset })
      .find((place) => place.member.kind === "person");
    return here ? foundBy("name", namedAt(here, "in sentence")) : this.#carriedOn(quotation);
  }

  #resolve(source: Span, quotation: Quotation | null): Found {
    const tokens = this.#tokens;
    const head = sourceHead(tokens, source, this.#cast);
    if (!head) return NOBODY;
    if (head.is === "named") {
      const office = head.definite ? heldByLetters(this.#outside, head.place) : null;
      if (office) return { ...office, finding: "description" };
      return { member: head.member, finding: "name", ground: { by: "name", place: head.place } };
    }
    if (head.is === "described") {
      // “The gaffer said: ‘Don’t stop,’” Ann Lee said: whom she means need not be in the text.
      const personAt = (token: number, gender: Gender = null) =>
        this.#isTokenInsideMarks(token) ? null : this.#ask({ task: "he", token, gender, quotation, suggestion: null });
      const context = { tokens, cast: this.#cast, turns: this.#turns.slice(-30), personAt };
      return foundBy("description", resolveDescription(context, head));
    }
    return foundBy("pronoun", this.#pronoun(head.word, head.token, quotation));
  }

  #pronoun(word: string, token: number, quotation: Quotation | null): Meant | null {
    const person = (gender: Gender) =>
      this.#goesOn(token, gender) ??
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
        return resolveBody(this.#tokens, token, false, this.#outside, this.#turns);
      case "they":
      case "them":
      case "their":
        return resolveBody(this.#tokens, token, true, this.#outside, this.#turns);
      case "who":
      case "which":
      case "that":
        return this.#relative(token, quotation);
      default: {
        // “I told him, ‘Go home,’” Ann Lee said.
        const isInner = word === "i" && quotation && this.#standsInLast(quotation);
        const outer = isInner && this.#turns.findLast(({ end }) => end > quotation.content[0].end);
        return outer ? spokeBefore(outer) : null;
      }
    }
  }

  /** `The nurse said it still hurt. “I should have yelled,” she said`: the last to speak, where nobody is named since. */
  #goesOn(token: number, gender: Gender): Meant | null {
    const { starts, paragraphs, lower } = this.#tokens;
    const [last] = turnsBefore(this.#turns, starts[token]);
    if (!last || last.at < starts[paragraphs[paragraphOf(this.#tokens, token)]]) return null;
    const { member, place } = last;
    if (member.kind !== "person" || member.gender !== null || this.#isTokenInsideMarks(token)) return null;
    // “Ann Lee, chief of the unit told …”: she may be no part of the source that was found.
    const start = starts[this.#sentenceStart(firstTokenFrom(this.#tokens, place.start))];
    const before = this.#outside.placesWithin({ start, end: place.start });
    if (before.some((one) => one.member.kind === "person")) return null;
    const sex = genderOfRole(lower[firstTokenFrom(this.#tokens, place.end) - 1]);
    if (sex !== null && sex !== gender) return null;
    const between = this.#outside.placesWithin({ start: place.end, end: starts[token] });
    return between.some((one) => one.member.kind === "person" && one.member !== member) ? null : spokeBefore(last);
  }

  /** `A guard closed the door. “We are full,” he said`: the unnamed subject of the sentence before, where nobody is named since. */
  #broughtUp(token: number, gender: Gender, quotation: Quotation | null): Meant | null {
    const { text, starts, ends, tags, lower, paragraphs } = this.#tokens;
    const place = quotation?.content[0].start ?? starts[token];
    const first = Math.min(token, firstTokenFrom(this.#tokens, place));
    if (this.#isTokenInsideMarks(token) || first <= paragraphs[paragraphOf(this.#tokens, token)]) return null;
    const from = this.#sentenceStart(first - 1);
    if (this.#sentenceStart(first) !== first || !OPENS_SUBJECT.has(lower[from])) return null;
    let to = from + 1;
    while (tags[to] === Tag.NOUN || tags[to] === Tag.ADJ) to++;
    if (tags[to] !== Tag.VERB && tags[to] !== Tag.AUX) return null;
    const span = { start: starts[from], end: starts[token] };
    if (this.#outside.placesWithin(span).some(({ member }) => member.kind === "person")) return null;
    const sex = genderOfRole(lower[to - 1]);
    const source = textSpan(text, starts[from], ends[to - 1]);
    const head = sourceHead(this.#tokens, source, this.#cast);
    if (head?.is !== "described" || head.kind !== "person" || (sex !== null && sex !== gender)) return null;
    // “Her mother taught. “I had books,” she said”: whose mother it was.
    if (KIN.has(lower[to - 1]) && lower[from] === (gender === "f" ? "her" : "his")) return null;
    const meant = this.#meantBy(from, to, quotation);
    // “The driver left. “I saw it,” he said”: only who is named as the driver.
    return lower[from] === "the" && !meant?.member.named ? null : meant;
  }

  /** `who`, `which`, `that`: what stands right before, or the subject of a sentence whose verb stands between. */
  #relative(token: number, quotation: Quotation | null): Meant | null {
    const tokens = this.#tokens;
    let to = token;
    const start = this.#sentenceStart(token);
    // “Ann Lee (D-N.Y.), who”.
    while (to > start && tokens.tags[to - 1] === Tag.PUNCT) to = beforeBrackets(tokens, to - 1);
    // “A television report late last month that said”.
    while (to > start && /^(?:late|early|last|this|.*day|week|month|year)$/.test(tokens.lower[to - 1])) to--;
    if (to <= start) return null;
    const nearest = this.#cast.placesWithin({ start: tokens.starts[start], end: tokens.ends[to - 1] }).at(-1);
    // “Closed,” said who? Not the words in marks.
    const place = nearest && isWithinAny(nearest, quotation?.quoted ?? []) ? undefined : nearest;
    const beside = place ? namedAt(place, "beside") : null;
    const isWho = tokens.lower[token] === "who";
    const office = isWho && place?.end === tokens.ends[to - 1] ? officeBefore(tokens, place) : -1;
    if (place?.end === tokens.ends[to - 1] && office < start) return beside;
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
          tokens.words[from - 1] === "-" ||
          // “Ann Lee, the head of the firm Lund, who”.
          (isWho && tokens.words[to] === "," && /^(?:of|at|for|an?|the)$/.test(tokens.lower[from - 1])))
      )
        from--;
    }
    // “Ann Lee, 34, who”, but “a U.S. official, who”.
    const isPart = office >= start || (place && place.end < tokens.starts[to - 1] && place.member.kind !== "person");
    if (place && !isPart && tokens.words[to] === "," && place.end > tokens.starts[from]) return beside;
    // “Ann Lee, the founder who …”: the name that the phrase stands beside.
    let comma = tokens.tags[from - 1] === Tag.DET ? from - 2 : from - 1;
    if (/^(?:now|then|later)$/.test(tokens.lower[comma])) comma--;
    if (tokens.words[comma] === ",") {
      const named = this.#cast.placesWithin({ start: tokens.starts[start], end: tokens.ends[comma] }).at(-1);
      if (named?.member.kind === "person" && named.end === tokens.ends[comma - 1]) return namedAt(named, "beside");
    }
    if (office >= start) return this.#meantBy(office, to, quotation);
    const isOwn = quotation?.quoted.some(({ start, end }) => start < tokens.ends[to - 1] && tokens.starts[from] < end);
    return from >= to || isOwn ? null : this.#meantBy(from, to, quotation);
  }

  #meantBy(from: number, to: number, quotation: Quotation | null): Meant | null {
    const { text, starts, ends } = this.#tokens;
    const { member, ground } = this.#resolve(textSpan(text, starts[from], ends[to - 1]), quotation);
    return member && ground && { member, ground };
  }

  #sentenceStart(token: number): number {
    return Math.max(sentenceStart(this.#tokens, token), token - LONGEST_SENTENCE);
  }

  /** Whether a name cannot be what a pronoun outside means: it stands inside somebody’s words, or in a byline. */
  #outOfReach(place: NamedPlace): boolean {
    return this.#insideMarks(place) || inByline(this.#tokens, place);
  }

  #isTokenInsideMarks(token: number): boolean {
    return this.#insideMarks({ start: this.#tokens.starts[token], end: this.#tokens.ends[token] });
  }

  #insideMarks(span: Span): boolean {
    const at = firstEndingAfter(this.#marked, span.start);
    return at < this.#marked.length && this.#marked[at].start <= span.start;
  }
}
