import { inFull, OF_SCENE } from "../entities/definite";
import { wordSet } from "../lexicon/listed";
import { THIRD_POSSESSIVES } from "../lexicon/possessives";
import { genderOfRole } from "../lexicon/role-nouns";
import { withoutStop } from "../lexicon/without-stop";
import { type TextSpan, textSpan } from "../span";
import { startsLarge } from "../tokenize/letters";
import { spanOf } from "../tokenize/locate";
import { Tag } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import { type Context, type Described, REACH } from "./context";
import { describedBefore } from "./fuller-phrase";
import { describedAt, inRole, type Meant, speaksBeside, spokeBefore } from "./ground";

const ANYONE = wordSet("anyone");

const PARENT = wordSet("parents");
/** Words before a title that make it another one. */
const NARROWS = wordSet("narrowsTitle");

/** `the mayor`, `the Vermont senator`: the person before whose roles hold most of these words, the nearest of such. */
export function describedPerson(context: Context, source: Described): Meant | null {
  const { tokens, cast, turns } = context;
  const head = withoutStop(tokens.lower[source.head]);
  const offset = tokens.starts[source.from];
  const words = new Set<string>();
  for (let at = source.from; at < source.head; at++) if (tokens.tags[at] !== Tag.PART) words.add(tokens.lower[at]);
  const isPossessive = THIRD_POSSESSIVES.has(tokens.lower[source.from]);
  const isOfBody = source.head > source.from && head.startsWith("spokes") && startsLarge(tokens.words[source.from]);
  let best = null as Meant | null;
  let most = 0;
  const considered = new Set<Member>();
  const consider = (member: Member) => {
    if (considered.has(member)) return;
    considered.add(member);
    if (member.kind !== "person" || (!member.named && isPossessive)) return;
    for (const role of member.roles) {
      if (role.start >= offset && role.start < tokens.ends[source.to - 1]) continue;
      const own = cast.wordsOf(role);
      if (!sameRole(own, head)) continue;
      const shared = 1 + own.filter((word) => words.has(word)).length;
      // “The RPC spokesperson” is no “spokesperson for the church”.
      if (shared === 1 && own.length > 1 && isOfBody) continue;
      if (shared > most) {
        most = shared;
        best = inRole(member, role);
      }
    }
  };
  for (const { member } of turns.slice(-4).reverse()) consider(member);
  for (const { member } of cast.placesBefore(offset, REACH)) consider(member);
  if (best) return best;
  const later = isPossessive ? null : namedAfter(context, head, words, offset);
  if (later) return later;
  const phrase = isPossessive ? null : describedBefore(tokens, source);
  if (phrase) return describedAt(phrase, cast, "person");
  const isAnonymous = ANONYMOUS.has(head);
  const isOfSource = (role: TextSpan) => cast.wordsOf(role).some((word) => ANONYMOUS.has(word));
  // “A source told us … The insider said”, “An official briefed on it told us … The source said”.
  const turn = isAnonymous
    ? turns.findLast(
        ({ member }) =>
          !member.named && (member.roles.some(isOfSource) || (head === "source" && member.kind === "person")),
      )
    : null;
  if (turn) return spokeBefore(turn);
  // “The mother of six” is whoever was just named; the mother is somebody’s.
  const isParent = PARENT.has(head);
  const isRelative =
    isPossessive ||
    (isParent
      ? !ofHowMany(tokens, source)
      : isAnonymous || OF_SCENE.has(head) || ONES_OWN.has(head) || introducesAnew(context, source, head));
  // “Joe Felt, Deputy Secretary of Defense, told … the top Pentagon official said”.
  const last = turns.at(-1)?.member;
  if (head === "official" && (source.head === source.from || !last?.named || last.roles.length === 0)) return null;
  return isRelative ? null : justMentioned(context, source);
}

/** Who is somebody’s. */
const ONES_OWN = wordSet("rolesOfOnesOwn");

/** How many words may stand between the article and who is brought up. */
const LONGEST = 6;

/** How far back, in tokens, somebody is looked for whom the text has brought up without a name. */
const BACK = 150;

/** `An officer came up to him. “You are late,” the officer said`: whom the text has brought up with an article is nobody named. */
function introducesAnew({ tokens: { lower, tags } }: Context, { from }: Described, head: string): boolean {
  for (let at = from - 1; at > 0 && at > from - BACK; at--) {
    if (lower[at] !== head) continue;
    let before = at - 1;
    while (before > at - LONGEST && isNominal(tags[before])) before--;
    if (/^an?$/.test(lower[before])) return true;
  }
  return false;
}

const isNominal = (tag: number): boolean => tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN;

/** Who tells what he is not named for. */
const ANONYMOUS = wordSet("anonymous");

/** `The Taoiseach has insisted …`, and the text has not given his name: whoever it gives that whole title afterwards. */
function namedAfter({ cast, turns }: Context, head: string, words: ReadonlySet<string>, offset: number): Meant | null {
  if (words.size === 0 && turns.some(({ member }) => member.kind === "person" && member.named)) return null;
  const first = cast.placeFrom(offset);
  for (const { member } of cast.places.slice(first, first + AHEAD)) {
    if (member.kind !== "person" || member.mentions[0].start < offset) continue;
    const place = member.roles.find((role) => {
      const own = cast.wordsOf(role);
      if (role.start < offset || !sameRole(own, head) || NARROWS.has(own[0])) return false;
      return [...words].every((word) => own.includes(word));
    });
    if (place) return inRole(member, place);
  }
  return null;
}

/** How many named places ahead whoever has a title may be named. */
const AHEAD = 20;

/** `of six`, `of two children`. */
function ofHowMany({ lower, tags }: Context["tokens"], { head }: Described): boolean {
  return lower[head + 1] === "of" && tags[head + 2] === Tag.NUM;
}

/** A title that the text has not given anybody yet stands for the person it is speaking of. */
function justMentioned({ tokens, turns, personAt }: Context, source: Described): Meant | null {
  // `the businessman` is no woman, and nothing that may be no person.
  const agreeing = personAt(source.from, genderOfRole(tokens.lower[source.head]));
  const meant = agreeing?.member.kind === "unknown" ? personAt(source.from) : agreeing;
  // Whoever tells of the director is not the director.
  if (!meant?.member.named || meant.member === speaksBeside(tokens, turns, source.from)) return null;
  // An age is no role, nor is a man: “the 25-year-old said”; “the clerk who took the call” may be somebody new.
  const isRole = tokens.lower[source.head + 1] !== "who" && !ANYONE.has(tokens.lower[source.head]);
  if (isRole) meant.member.roles.push(textSpan(tokens.text, spanOf(tokens, source.from, source.to)));
  return meant;
}

function sameRole(words: readonly string[], head: string): boolean {
  return words.some((written) => {
    const word = withoutStop(written);
    return word === head || inFull(word) === head || inFull(head) === word;
  });
}
