import { type Span, sortBy } from "../span";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";

/** One place that names a member, and how it stands in the text: read once, whoever looks back at it. */
export interface NamedPlace extends Span {
  readonly member: Member;
  /** First token of the name. */
  readonly token: number;
  /** First token after the name. */
  readonly next: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Whether the name opens its sentence, or a verb follows it. */
  readonly isSubject: boolean;
  readonly opensParagraph: boolean;
}

/** Every place that names one of `members`, in text order. */
export function namedPlacesOf(tokens: TokenizedText, members: readonly Member[]): NamedPlace[] {
  const { sentences, paragraphs } = tokens;
  const mentions: { readonly start: number; readonly end: number; readonly member: Member }[] = [];
  for (const member of members) for (const { start, end } of member.mentions) mentions.push({ start, end, member });
  sortBy(mentions, ({ start }) => start);
  let token = 0;
  let sentence = 0;
  let paragraph = 0;
  return mentions.map(({ start, end, member }) => {
    while (tokens.starts[token] < start) token++;
    let next = token;
    while (next < tokens.count && tokens.starts[next] < end) next++;
    while (sentences[sentence + 1] <= token) sentence++;
    while (paragraphs[paragraph + 1] <= token) paragraph++;
    const isSubject = isSubjectAt(tokens, token, next, sentences[sentence]);
    const opensParagraph = token - paragraphs[paragraph] <= 1;
    return { start, end, member, token, next, paragraph, sentence, isSubject, opensParagraph };
  });
}

function isSubjectAt(tokens: TokenizedText, token: number, next: number, sentenceStart: number): boolean {
  const { tags, words } = tokens;
  // `In Oslo`, `in the UAE`.
  const before = tags[token - 1] === Tag.DET ? token - 2 : token - 1;
  if (tags[before] === Tag.ADP && before >= sentenceStart) return false;
  if (token - sentenceStart <= 1) return true;
  if (words[next] === ",") return token - sentenceStart <= 6;
  let verb = words[next] === "(" ? afterBrackets(tokens, next) : next;
  if (tags[verb] === Tag.ADV) verb++;
  return tags[verb] === Tag.VERB || tags[verb] === Tag.AUX;
}

/** How long a party and a place in brackets are at most, in tokens. */
const BRACKETS = 10;

/** `Senator Ann Lee (D-N.Y.) answered`: the first token after them. */
function afterBrackets({ words }: TokenizedText, open: number): number {
  let at = open + 1;
  while (at < open + BRACKETS && words[at] !== ")") at++;
  return at + 1;
}

/** The token where the brackets open that close at `close`; `close` where nothing opens. */
export function beforeBrackets({ words }: TokenizedText, close: number): number {
  if (words[close] !== ")") return close;
  for (let at = close - 1; at > close - BRACKETS && at > 0; at--) if (words[at] === "(") return at;
  return close;
}
