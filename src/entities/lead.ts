import { sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Described } from "./definite";
import type { NameMention } from "./name";
import { roleAt } from "./role-after";
import type { RolePhrase } from "./role-phrase";

/** What speaks for a description that comes before the name, in the same points as other phrases. */
const SURE = 0.9;

/**
 * Adds the description that opens a story to whom the next sentence or paragraph names first:
 * `The harbour’s chief pilot has resigned. ¶ Ann Lee said …`.
 */
export function addLeads(tokens: TokenizedText, persons: readonly Described[]): void {
  const firsts = new Map<number, { readonly who: Described; readonly mention: NameMention }>();
  for (const who of persons) {
    const mention = who.person.mentions.find((one) => !one.heading);
    if (mention && (who.person.full.length > 1 || mention.titled)) firsts.set(mention.titleFrom, { who, mention });
  }
  for (let paragraph = 0; paragraph + 2 < tokens.paragraphs.length; paragraph++) {
    const start = tokens.paragraphs[paragraph];
    const next = tokens.paragraphs[paragraph + 1];
    const second = tokens.sentences[sentenceOf(tokens, start) + 1];
    const named = firsts.get(next) ?? firsts.get(second);
    if (!named || named.who.phrases.some(({ from, to, where }) => where !== "definite" && to - from > 1)) continue;
    const end = Math.min(next, second);
    const phrase = subjectAt(tokens, start, end) ?? subjectAt(tokens, closingClause(tokens, start, end), end);
    if (phrase) named.who.phrases.push({ ...phrase, where: "definite", sure: SURE });
  }
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
  const marked = tokens.tags[start] === Tag.DET || tokens.lower.slice(from, to).some((word) => /^'s?$/.test(word));
  const verb = tokens.tags[to];
  return marked && (verb === Tag.VERB || verb === Tag.AUX || verb === Tag.ADV) && !tokens.lower[to].endsWith("ing");
}
