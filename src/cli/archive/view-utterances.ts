import type { Occurrence, Utterance } from "../../quote-index/utterance";
import type { View } from "../view";
import { type Word, words, wrap } from "../wrap";

/**
 * Utterances for people to read, each with every document and its wording:
 *
 *     “We will win”
 *       Ann Lee — mayor · 2 documents
 *
 *       a.txt  “We will win” · Ann Lee, mayor
 *       b.txt  that they would win · Lee
 */
export function viewUtterances(utterances: readonly Utterance[], view: View): string {
  return utterances.map((one) => viewUtterance(one, view)).join("\n");
}

function viewUtterance(utterance: Utterance, { width, paint }: View): string {
  const room = Math.max(30, width - 4);
  const head = wrap(said(utterance), room, paint);
  const who = wrap(speakers(utterance), room, paint).map((line) => `  ${line}`);
  const places = utterance.occurrences.flatMap((one) =>
    wrap(place(one), room, paint).map((line, row) => (row === 0 ? `  ${line}` : `      ${line}`)),
  );
  return [...head, ...who, "", ...places].map((line) => `${line}\n`).join("");
}

function said({ type, text }: Pick<Utterance, "type" | "text">): Word[] {
  return words(type === "indirect" ? "paraphrase" : "quote", type === "direct" ? `“${text}”` : text);
}

function speakers({ speaker, otherSpeakers, occurrences }: Utterance): Word[] {
  const count = new Set(occurrences.map(({ document }) => document)).size;
  return [
    ...(speaker ? words("speaker", speaker.name) : words("detail", "speaker not named")),
    ...(speaker?.role ? [...words("detail", "—"), ...words("role", speaker.role)] : []),
    ...words("detail", `· ${count} document${count === 1 ? "" : "s"}`),
    ...(otherSpeakers.length > 0
      ? words("detail", `· also given to ${otherSpeakers.map(({ name }) => name).join(", ")}`)
      : []),
  ];
}

function place({ document, quote }: Occurrence): Word[] {
  const { speaker } = quote;
  const who = speaker ? `${speaker.name}${speaker.role ? `, ${speaker.role}` : ""}` : "speaker not named";
  return [...words("title", document), ...said(quote), ...words("detail", `· ${who}`)];
}
