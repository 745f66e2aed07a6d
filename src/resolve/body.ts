import { paragraphOf, sentenceStart } from "../tokenize/locate";
import type { TokenizedText } from "../tokenize/tokenized-text";
import { turnsBefore } from "./candidates";
import type { Cast, Member } from "./cast";
import { describedAt, type Meant, namedAt, spokeBefore } from "./ground";
import { pairBefore } from "./pair";
import type { Turn } from "./question";

/** How far back, in named places, a subject is looked for. */
const REACH = 40;

/** The organization or group that `it` or `they` stands for: the last that spoke, or was named as a subject. */
export function resolveBody(
  tokens: TokenizedText,
  token: number,
  plural: boolean,
  cast: Cast,
  turns: readonly Turn[],
): Meant | null {
  const fits = (member: Member) => member.kind !== "person" && (!plural || member.kind !== "document");
  const paragraph = paragraphOf(tokens, token);
  const near = subjectBefore(tokens, token, sentenceStart(tokens, token), fits, cast);
  if (near) return near;
  const last = turnsBefore(turns, tokens.starts[token]).at(0);
  const pair = plural ? pairBefore(tokens, token, cast) : null;
  if (pair && pair.start > (last?.at ?? -1)) return describedAt(pair, cast, "group");
  const turn =
    last && fits(last.member) ? last : turns.findLast((one) => fits(one.member) && one.at < tokens.starts[token]);
  if (turn && paragraph - turn.paragraph <= 1 && turn === last) return spokeBefore(turn);
  const first = tokens.paragraphs[Math.max(0, paragraph - 1)];
  const subject = subjectBefore(tokens, token, first, fits, cast);
  if (subject) return subject;
  if (turn && paragraph - turn.paragraph <= 2) return spokeBefore(turn);
  // They, of a reader whose sex the text does not give.
  return plural && last && !last.member.gender && last.paragraph === paragraph ? spokeBefore(last) : null;
}

/** The last one named as a subject between token `from` and token `to`. */
function subjectBefore(
  tokens: TokenizedText,
  to: number,
  from: number,
  fits: (member: Member) => boolean,
  cast: Cast,
): Meant | null {
  for (const place of cast.placesBefore(tokens.starts[to], REACH)) {
    if (place.start < tokens.starts[from]) return null;
    if (place.isSubject && fits(place.member)) return namedAt(place, "subject");
  }
  return null;
}
