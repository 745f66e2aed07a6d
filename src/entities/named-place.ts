import type { Span } from "../span";
import { sentenceOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { Entity } from "./entity";

/** One place that names somebody, and how it stands in the text: read once, whoever looks back at it. */
export interface NamedPlace extends Span {
  readonly member: Entity;
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

/** The place from token `token` to `next`, in a paragraph. */
export function namedPlace(
  tokens: TokenizedText,
  member: Entity,
  token: number,
  next: number,
  paragraph: number,
): NamedPlace {
  const sentence = sentenceOf(tokens, token);
  return {
    start: tokens.starts[token],
    end: tokens.ends[next - 1],
    member,
    token,
    next,
    paragraph,
    sentence,
    isSubject: isSubjectAt(tokens, token, next, tokens.sentences[sentence]),
    opensParagraph: token - tokens.paragraphs[paragraph] <= 1,
  };
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
