import { pastDateline } from "../detect/dateline";
import { cueVerb } from "../lexicon/cue-verbs";
import { isPossessive } from "../lexicon/possessives";
import { paragraphOf, sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Described } from "./definite";
import type { NameMention } from "./name";
import { roleAt } from "./role-after";
import type { RolePhrase } from "./role-phrase";

/** What speaks for a description that comes before the name, in the same points as other phrases. */
const SURE = 0.9;

/** Where somebody is named for the first time. */
interface Lead {
  readonly who: Described;
  readonly mention: NameMention;
}

/**
 * Adds the description that opens a story to whom the next sentence or paragraph names first:
 * `The harbour’s chief pilot has resigned. ¶ Ann Lee said …`.
 */
export function addLeads(tokens: TokenizedText, persons: readonly Described[]): void {
  const firsts = new Map<number, Lead>();
  let opening = Infinity;
  for (const who of persons) {
    const mention = who.person.mentions.find((one) => !one.heading);
    if (!mention || (who.person.full.length < 2 && !mention.titled)) continue;
    firsts.set(mention.titleFrom, { who, mention });
    opening = Math.min(opening, mention.titleFrom);
  }
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphs.length; paragraph++) {
    const next = tokens.paragraphs[paragraph + 1];
    const start = pastDateline(tokens, tokens.paragraphs[paragraph], next);
    // “The captain” after somebody is named is one of those.
    if (tokens.lower[start] === "the" && start > opening) continue;
    const second = tokens.sentences[sentenceOf(tokens, start) + 1];
    const named =
      firsts.get(next) ??
      firsts.get(second) ??
      quotedFirst(tokens, second, firsts) ??
      quotedFirst(tokens, next, firsts);
    if (!named || named.who.phrases.some(({ from, to, where }) => where !== "definite" && to - from > 1)) continue;
    const end = Math.min(next, second);
    const phrase = subjectAt(tokens, start, end) ?? subjectAt(tokens, closingClause(tokens, start, end), end);
    if (!phrase) continue;
    const { from, to } = phrase;
    named.who.phrases.push({ from, to, where: "definite", sure: SURE, fuller: false });
  }
}

/** How far into a sentence or paragraph that starts with words in marks it may say whose they are, in tokens. */
const QUOTE_REACH = 120;

/**
 * Who is named as the source of the words in marks that open a sentence or paragraph: `A former mayor wants a new harbour. ¶ “It is
 * time,” said Ann Lee`.
 */
function quotedFirst(tokens: TokenizedText, start: number, firsts: ReadonlyMap<number, Lead>): Lead | null {
  const { words, lower } = tokens;
  if (words[start] !== "“" && words[start] !== '"') return null;
  const end = Math.min(tokens.paragraphs[paragraphOf(tokens, start) + 1], start + QUOTE_REACH);
  let close = start + 1;
  while (close < end && words[close] !== "”" && words[close] !== '"') close++;
  for (let at = close + 1; at < Math.min(end, close + 12); at++) {
    const first = firsts.get(at);
    if (!first) continue;
    const isCue = (token: number) => cueVerb(lower[token] ?? "")?.cueClass === "speech";
    return isCue(at - 1) || isCue(first.mention.to) ? first : null;
  }
  return null;
}

function subjectAt(tokens: TokenizedText, start: number, end: number): RolePhrase | null {
  const phrase = roleAt(tokens, start, end);
  return phrase && opensClause(tokens, start, phrase.from, phrase.to) ? phrase : null;
}

/** Where a last clause such as `, the city’s chief engineer has said.` may start. */
function closingClause(tokens: TokenizedText, start: number, end: number): number {
  for (let at = end - 4; at > Math.max(start, end - 16); at--) if (tokens.words[at - 1] === ",") return at;
  return start;
}

/** An article or a possessor stands before the noun, and a verb after it. */
function opensClause(tokens: TokenizedText, start: number, from: number, to: number): boolean {
  const marked = tokens.tags[start] === Tag.DET || tokens.lower.slice(from, to).some(isPossessive);
  const verb = tokens.tags[to];
  if (marked && tokens.lower[to] === "who") return true;
  return marked && (verb === Tag.VERB || verb === Tag.AUX || verb === Tag.ADV) && !tokens.lower[to].endsWith("ing");
}
