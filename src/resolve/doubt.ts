import type { Quotation } from "../detect/quotation";
import type { TokenizedText } from "../tokenize/tokenized-text";
import type { Member } from "./cast";
import type { Described } from "./context";
import type { Found } from "./ground";

/** The subject of a sentence without a cue, a description, `who`, `it` and `they`: what rules make of these is often wrong. */
export function isDoubtful({ evidence, source, quoted }: Quotation, { member, finding, ground }: Found): boolean {
  // `Advocates said the bridge was safe`: a third of all questions, of which the weights answer 3 in 100 otherwise;
  // `residents say were “never built”`, `a clerk said it was “late”`, `one of them says it is “over”`.
  const isOwn = ground?.by === "own words" && finding === "description";
  if (isOwn && (quoted.length === 0 || /^(?:(?:an?|one|some) .*|[a-z]+s)$/is.test(source!.text))) return false;
  if (/^(?:name|in name|issuer|fuller phrase)$/.test(ground?.by ?? "")) return false;
  // “A guard shut the door. “We are full,” he said”, “I told him, ‘Go,’” of whoever says it; but the subject
  // of a sentence without a cue is weighed again.
  if (finding === "pronoun" && ground?.by !== "weighed" && /^(?:i|s?he)$/i.test(source!.text)) return false;
  // No source, or nobody of that sort: a woman is not “he”.
  if (!member && (!source || /^s?he$/i.test(source.text))) return false;
  // “Lee praised Ann Lund, who said …”, “rebuked critics who say …”.
  if (source?.text === "who" && (member?.named || member?.kind === "group" || member?.name.startsWith("spokes")))
    return false;
  // “A resolution that condemned …”, “the report said”.
  if (member?.kind === "document") return false;
  if (evidence === "subject" || finding === "nobody") return true;
  return (finding === "description" || finding === "pronoun") && ground?.by !== "weighed";
}

/** Whether somebody is named behind the noun of a description. */
export function isNamedIn({ mentions }: Member, { ends, lower }: TokenizedText, { head, to }: Described): boolean {
  if (!/^(?:for|of|to)$/.test(lower[head + 1] ?? "")) return false;
  return mentions.some(({ start, end }) => start >= ends[head] && end <= ends[to - 1]);
}
