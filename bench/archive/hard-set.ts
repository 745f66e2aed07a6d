/** Reads `tune.txt` and `held-out.txt`: invented documents, with the utterance and the speaker of every quote. */
import type { QuoteType, SpeakerKind } from "../../src/index";
import type { LabelledDocument, LabelledQuote } from "./labelled";

const KINDS: Readonly<Record<string, SpeakerKind>> = { p: "person", o: "organization", g: "group" };
const TYPES: Readonly<Record<string, QuoteType>> = { d: "direct", m: "mixed", i: "indirect" };

/** @throws Error with the number of the line that cannot be read */
export function readHardSet(source: string): LabelledDocument[] {
  const documents: { id: string; quotes: LabelledQuote[] }[] = [];
  source.split("\n").forEach((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    if (line.startsWith("@ ")) documents.push({ id: line.slice(2).trim(), quotes: [] });
    else documents.at(-1)!.quotes.push(readLine(line, at + 1));
  });
  return documents;
}

/** `u1+u2 p1 d | Ana Ruiz, harbour master | The old pier is a danger.` */
function readLine(line: string, number: number): LabelledQuote {
  const [labels = "", who = "", text = ""] = line.split(" | ");
  const [utterances = "", speaker = "", letter = ""] = labels.split(" ");
  const kind = KINDS[speaker[0] ?? ""];
  const type = TYPES[letter];
  if (!kind || !type || text === "") throw new Error(`line ${number} is no quote: “${line}”`);
  const comma = who.indexOf(", ");
  return {
    utterances: utterances.split("+"),
    speaker,
    quote: {
      type,
      text,
      name: comma < 0 ? who : who.slice(0, comma),
      kind,
      role: comma < 0 ? null : who.slice(comma + 2),
    },
  };
}
