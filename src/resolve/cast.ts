import type { Entity, NamedEntity, SpeakerKind } from "../entities/entity";
import type { NamedPlace } from "../entities/named-place";
import { firstEndingAfter, firstStarting, inTextOrder, type Span, sortBy, type TextSpan, textSpan } from "../span";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Unnumbered } from "./late-ids";
import type { Speaker } from "./quote";

/** Somebody who may speak in a text, while the text is read. */
export type Member = Entity;

/** Words that say what a member is. */
export interface GivenRole {
  readonly role: TextSpan;
  readonly member: Member;
}

/** Everybody who may speak in a text: the entities it names, and those it only describes as they come up. */
export class Cast {
  readonly members: Member[];
  /** Every place that names somebody, in text order. */
  readonly places: readonly NamedPlace[];
  readonly #byPhrase: Map<string, Member>;
  readonly #roles = new Map<number, GivenRole>();
  readonly #words = new Map<TextSpan, readonly string[]>();
  readonly #text: string;

  private constructor(
    text: string,
    members: Member[],
    places: readonly NamedPlace[],
    byPhrase = new Map<string, Member>(),
  ) {
    this.#byPhrase = byPhrase;
    this.#text = text;
    this.members = members;
    this.places = places;
  }

  /** The words of a role in lower case, read once a cast: every question whom a description means asks the roles of everybody. */
  wordsOf(role: TextSpan): readonly string[] {
    let words = this.#words.get(role);
    if (!words) {
      words = role.text.toLowerCase().split(/(?:['’]s)?[\s-]+/);
      this.#words.set(role, words);
    }
    return words;
  }

  /** The role of a named person that starts at `offset`, with the person. */
  roleAt(offset: number): GivenRole | undefined {
    return this.#roles.get(offset);
  }

  static of(tokens: TokenizedText, members: NamedEntity[]): Cast {
    const places: NamedPlace[] = [];
    for (const { mentions } of members) for (const place of mentions) places.push(place);
    const cast = new Cast(tokens.text, members, inTextOrder(places));
    for (const member of members) {
      if (member.kind !== "person") continue;
      for (const role of member.roles) cast.#roles.set(role.start, { role, member });
    }
    return cast;
  }

  /** The same people without some of their places, to look back over. */
  without(isLeftOut: (place: NamedPlace) => boolean): Cast {
    return new Cast(
      this.#text,
      this.members,
      this.places.filter((place) => !isLeftOut(place)),
      this.#byPhrase,
    );
  }

  /** Index in `places` of the first one that starts at `offset` or after it. */
  placeFrom(offset: number): number {
    return firstStarting(this.places, offset);
  }

  /** The places that start before `offset`, the nearest first, `most` of them at most. */
  placesBefore(offset: number, most: number): NamedPlace[] {
    const to = this.placeFrom(offset);
    return this.places.slice(Math.max(0, to - most), to).reverse();
  }

  /** The places inside `span`, in text order. */
  placesWithin(span: Span): NamedPlace[] {
    const found: NamedPlace[] = [];
    for (let at = this.placeFrom(span.start); at < this.places.length && this.places[at].start < span.end; at++) {
      if (this.places[at].end <= span.end) found.push(this.places[at]);
    }
    return found;
  }

  /** Those of them that name a person. */
  personsWithin(span: Span): NamedPlace[] {
    return this.placesWithin(span).filter(({ member }) => member.kind === "person");
  }

  /**
   * The member described by these words, made on first sight. The words are compared without case or article, but for
   * `another resident`, who is somebody else each time.
   */
  described({ start, end }: Span, kind: SpeakerKind): Member {
    const name = this.#text.slice(start, end);
    const key = ANOTHER.test(name) ? `${start}` : name.toLowerCase().replace(/\s+/g, " ");
    const known = this.#byPhrase.get(key);
    if (known) {
      addMention(known, { start, end });
      return known;
    }
    const member: Member = {
      name,
      kind,
      gender: null,
      mentions: [{ start, end }],
      roles: kind === "person" ? roleIn(this.#text, start, end) : [],
      affiliation: null,
      named: false,
      isLong: false,
    };
    this.#byPhrase.set(key, member);
    this.members.push(member);
    return member;
  }
}

/** The role that a description of a person gives: “One intelligence source” is a source, “a man” is nothing. */
function roleIn(text: string, start: number, end: number): TextSpan[] {
  const [determiner] = /^(?:one|another)\s/i.exec(text.slice(start, end)) ?? [""];
  const from = start + determiner.length;
  return NO_ROLE.test(text.slice(from, end)) ? [] : [textSpan(text, { start: from, end })];
}

const ANOTHER = /^another\b/i;
const NO_ROLE = /^(?:some(?:one|body)\b|(?:man|woman|person|boy|girl|one|another|of (?:them|us))$)/i;

/** Adds a mention in text order, once: mentions do not overlap. */
export function addMention({ mentions }: Member, span: Span): void {
  const at = firstEndingAfter(mentions, span.start);
  if (at < mentions.length && mentions[at].start < span.end) return;
  mentions.splice(at, 0, { start: span.start, end: span.end });
}

/** The speakers that `members` are in the answer, numbered by first mention, or later by `numbered`. */
export function speakersOf(
  text: string,
  members: Iterable<Member>,
  numbered?: (speaker: Unnumbered) => Speaker,
): Map<Member, Speaker> {
  const ordered = sortBy([...new Set(members)], ({ mentions }) => mentions[0].start);
  const speakers = new Map<Member, Speaker>();
  for (const [index, member] of ordered.entries()) {
    const { name, kind, roles, affiliation } = member;
    const role = roles[0]?.text ?? null;
    const mentions = member.mentions.map((mention) => textSpan(text, mention));
    speakers.set(
      member,
      numbered
        ? numbered({ name, kind, role, roles, affiliation, mentions })
        : { id: `s${index + 1}`, name, kind, role, roles, affiliation, mentions },
    );
  }
  return speakers;
}
