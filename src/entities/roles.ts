import { wordSet } from "../lexicon/listed";
import { THIRD_POSSESSIVES } from "../lexicon/possessives";
import { isRoleNoun } from "../lexicon/role-nouns";
import { mapped, type TextSpan, textSpan } from "../span";
import { startsLarge } from "../tokenize/letters";
import { spanOf, textOf } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { NameMention } from "./name";
import { roleAfter } from "./role-after";
import { bodyBefore, roleBefore, roleBeforeComma, roleBeforeList } from "./role-before";
import { isBodyNoun, isPlural, type RolePhrase } from "./role-phrase";
import { isCommonWordAt, isDemonymAt, isOrganizationWordAt, isPlaceAt, isRoleNounAt } from "./word-at";

/** What the text says somebody is, most informative first, and the organization that the roles name. */
export interface Roles {
  readonly roles: TextSpan[];
  readonly affiliation: string | null;
}

/** The role phrases around every mention of one person or organization. */
export function phrasesOf(tokens: TokenizedText, mentions: readonly NameMention[], isPerson: boolean): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (const mention of mentions) {
    if (mention.heading) continue;
    const least = tokens.paragraphs[mention.paragraph];
    const last = tokens.paragraphs[mention.paragraph + 1];
    if (isPerson) {
      const before = roleBefore(tokens, mention.from, least);
      add(phrases, before ?? roleBeforeList(tokens, mention.from, mention.to, least));
      // `The bureau’s division chief, lawyer Ann Lee`.
      add(phrases, roleBeforeComma(tokens, Math.min(before?.from ?? mention.titleFrom, mention.titleFrom), least));
      add(phrases, roleAfter(tokens, mention.to, last));
    } else {
      add(phrases, bodyBefore(tokens, mention.titleFrom, least));
      add(phrases, roleAfter(tokens, mention.to, last, isBodyNoun));
    }
  }
  return phrases;
}

function add(phrases: RolePhrase[], phrase: RolePhrase | null): void {
  if (phrase) phrases.push(phrase);
}

/** Ranks role phrases, the same words once, and reads off the organization they name. */
export function rolesOf(tokens: TokenizedText, phrases: readonly RolePhrase[]): Roles {
  if (phrases.length === 0) return { roles: [], affiliation: null };
  const ranked = phrases.length === 1 ? phrases : byWorth(tokens, phrases);
  const seen = new Set<string>();
  const roles: TextSpan[] = [];
  for (const { from, to } of ranked) {
    const role = textSpan(tokens.text, spanOf(tokens, from, to));
    const words = ranked.length > 1 ? role.text.toLowerCase() : "";
    if (seen.has(words)) continue;
    seen.add(words);
    roles.push(role);
  }
  return { roles, affiliation: affiliationOf(tokens, ranked) };
}

function byWorth(tokens: TokenizedText, phrases: readonly RolePhrase[]): RolePhrase[] {
  const weighed = mapped(phrases, (phrase) => ({ phrase, worth: worthOf(tokens, phrase) }));
  return mapped(
    weighed.sort((a, b) => b.worth - a.worth),
    ({ phrase }) => phrase,
  );
}

const WEAK = wordSet("weakRoles");

/** Longer phrases and those that name an organization tell more; a relation (`his wife`) tells less. */
function worthOf(tokens: TokenizedText, { from, to, where, sure, fuller }: RolePhrase): number {
  if (where === "definite") return fuller ? 2.5 : (sure ?? 0) * 4 - 5;
  let worth = Math.min(to - from, 7);
  for (let at = from; at < to; at++) {
    if (startsLarge(tokens.words[at])) {
      worth += 1;
      break;
    }
  }
  // `Gov. Ann Lee … Lee, a Chicago native`.
  for (let at = from; at < to; at++) if (WEAK.has(tokens.lower[at])) worth -= 3;
  if (to - from > 12) worth -= 2;
  // `Board members Ann Lee and Bo Diaz … board President Lee`.
  if (isRoleNoun(tokens.lower[to - 1].replace(/s$/, "")) && isPlural(tokens.lower[to - 1])) worth -= 1;
  if (where === "copula") worth -= 3;
  if (THIRD_POSSESSIVES.has(tokens.lower[from])) worth -= 2;
  return worth;
}

/** The organization that a role names: what stands before its noun, or after “of”, “for”, “at”. */
function affiliationOf(tokens: TokenizedText, phrases: readonly RolePhrase[]): string | null {
  for (const { from, to } of phrases) {
    let noun = from;
    while (noun < to && !isRoleNounAt(tokens, noun)) noun++;
    const named = capitalsBefore(tokens, from, noun) ?? capitalsAfter(tokens, noun + 1, to);
    if (named) return named;
  }
  return null;
}

function capitalsBefore(tokens: TokenizedText, from: number, noun: number): string | null {
  let start = from;
  while (start < noun && !startsLarge(tokens.words[start])) start++;
  let end = start;
  while (
    end < noun &&
    (startsLarge(tokens.words[end]) || /^[&\d-]/.test(tokens.words[end]) || (end > start && joinsName(tokens, end)))
  )
    end++;
  // `Latvian`, `Tulsa`, `State`, `Senior`.
  const saysNone =
    isDemonymAt(tokens, start) || isPlaceAt(tokens, start) || (isCommonWordAt(tokens, start) && start === from);
  if (end === start || (end - start === 1 && saysNone && !isOrganizationWordAt(tokens, start))) return null;
  return textOf(tokens, start, end);
}

/** `Bank of England`. */
function joinsName(tokens: TokenizedText, at: number): boolean {
  return tokens.lower[at] === "of" && startsLarge(tokens.words[at + 1]);
}

function capitalsAfter(tokens: TokenizedText, from: number, to: number): string | null {
  let start = from;
  while (start < to && !/^(?:of|for|at|with|from|in)$/.test(tokens.lower[start])) start++;
  start++;
  if (tokens.lower[start] === "the") start++;
  let end = start;
  while (
    end < to &&
    (startsLarge(tokens.words[end]) ||
      /^[&-]/.test(tokens.words[end]) ||
      /^(?:of|for|and|the|'s)$/.test(tokens.lower[end]))
  )
    end++;
  while (end > start && !startsLarge(tokens.words[end - 1])) end--;
  // `the Israeli ministry of foreign affairs`: the name is in small letters.
  if (end - start === 1 && isOrganizationWordAt(tokens, end) && end < to) end = to;
  return end > start && tokens.lower[start] !== "state" ? textOf(tokens, start, end) : null;
}
