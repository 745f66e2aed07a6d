import { listed } from "./listed";

/** Past and participle of the irregular verbs that ascribe words. */
const IRREGULAR = new Map(listed("irregularCues").map((verb) => [verb.split("/")[0], verb.split("/").slice(1)]));

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(listed("doublingVerbs"));

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** Every form of a verb: `say, says, saying, said`. */
export function formsOf(lemma: string): string[] {
  return [lemma, thirdPerson(lemma), gerund(lemma), ...(IRREGULAR.get(lemma) ?? [past(lemma)])];
}
