import type { Span } from "../span";
import { firstTokenFrom, sentenceStart } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";

/** Whether a name, whose first token is `token`, opens its sentence, or a verb follows it. */
export function isSubject(tokens: TokenizedText, place: Span, token: number): boolean {
  const next = firstTokenFrom(tokens, place.end);
  const tag = tokens.tags[next];
  const before = tokens.tags[token - 1];
  const start = sentenceStart(tokens, token);
  if (before === Tag.ADP && token > start) return false;
  return (
    tag === Tag.VERB || tag === Tag.AUX || token - start <= 1 || (tokens.words[next] === "," && token - start <= 6)
  );
}
