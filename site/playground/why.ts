import type { Explanation, Quote } from "whosaid";
import type { Member } from "./cast";
import { make } from "./element";

/** What is known of one quote, and why. */
export function drawWhy(quote: Quote, member: Member, explanation: Explanation | null): HTMLElement[] {
  const { speaker, relay, type, cue, source, confidence } = quote;
  const name = make("p", { class: "who", "data-colour": member.colour });
  name.append(make("strong", {}, speaker?.name ?? "The text does not say who"));
  if (speaker?.role) name.append(make("span", { class: "role" }, speaker.role));
  const facts: [string, string | null | undefined][] = [
    ["type", typeInWords[type]],
    ["cue", cue && (cue.lemma === cue.text ? cue.text : `${cue.text} (${cue.lemma})`)],
    ["source", source?.text],
    ["speaks for", speaker?.affiliation],
    ["passed on by", relay?.name],
  ];
  const terms = facts.flatMap(([term, value]) => (value ? [make("dt", {}, term), make("dd", {}, value)] : []));
  return [
    name,
    make("blockquote", { "data-type": type }, clipped(type === "direct" ? `“${quote.text}”` : quote.text)),
    sureness(confidence),
    make("dl", {}, ...terms),
    ...(explanation ? drawExplanation(explanation) : []),
  ];
}

/** Candidates beyond the third are seldom near. */
const mostCandidates = 3;

function drawExplanation({ evidence, finding, isWeighed, candidates }: Explanation): HTMLElement[] {
  const how = make("p", {}, make("strong", {}, "Why? "), `${evidence} ${finding}`);
  if (!isWeighed || candidates.length < 2) return [how];
  const weighed = candidates.slice(0, mostCandidates).map(({ name, probability, reasons }) => {
    const words = reasons.slice(0, 2).map((reason) => `${reason.weight < 0 ? "−" : "+"} ${reason.words}`);
    const tail = words.map((line) => make("span", { class: "quiet" }, line));
    return make("li", {}, `${name}, ${Math.round(probability * 100)} %`, ...tail);
  });
  return [how, make("p", { class: "quiet" }, "Who was considered:"), make("ol", { class: "considered" }, ...weighed)];
}

const typeInWords = {
  direct: "direct: the speaker's own words",
  mixed: "mixed: only what is in marks is verbatim",
  indirect: "indirect: the reporter's words",
};

function sureness(confidence: number): HTMLElement {
  const percent = Math.round(confidence * 100);
  const meter = make("meter", { min: 0, max: 100, low: 50, value: percent, "aria-label": "How sure this is" });
  return make("p", { class: "sure" }, meter, ` ${percent} % sure`);
}

function clipped(words: string): string {
  return words.length > 400 ? `${words.slice(0, 400).replace(/\s+\S*$/, "")} …` : words;
}
