import { lemmaOf } from "../lexicon/lemma";
import { wordSet } from "../lexicon/listed";
import { sentenceStart } from "../tokenize/locate";
import { Tag } from "../tokenize/tokenized-text";
import type { Context } from "./context";
import { type Meant, namedAt } from "./ground";

/** Verbs by which somebody puts out words. */
const ISSUING = wordSet("issuing");

/** How far before what was put out its verb may stand, and its subject before that, in tokens. */
const BACK = { verb: 4, subject: 12 };

/** `The union issued a statement saying`, `he held up a sign that said`: whose statement or sign the noun is. */
export function whoIssued({ tokens, cast, isMarked, personAt }: Context, noun: number): Meant | null {
  const start = sentenceStart(tokens, noun);
  let verb = noun - 1;
  while (verb > start && noun - verb < BACK.verb && tokens.tags[verb] !== Tag.VERB) verb--;
  if (tokens.tags[verb] !== Tag.VERB || !ISSUING.has(lemmaOf(tokens.lower[verb]))) return null;
  for (let at = verb - 1; at >= start && verb - at < BACK.subject; at--) {
    if (/^(?:he|she)$/.test(tokens.lower[at])) return personAt(at, tokens.lower[at] === "he" ? "m" : "f");
    const place = cast.placesWithin({ start: tokens.starts[at], end: tokens.starts[verb] }).at(-1);
    if (!place) continue;
    // `“Al Lee ran,” statement said`: nobody of whom only those words speak.
    const isApart = isMarked(place.start) !== isMarked(tokens.starts[noun]);
    return isApart || tokens.tags[at - 1] === Tag.ADP ? null : namedAt(place, "issuer");
  }
  return null;
}
