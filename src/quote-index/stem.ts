import { stemmer } from "stemmer";
import { lemmaOf } from "../lexicon/lemma";
import { remember } from "../lexicon/remember";

/**
 * What a folded word is compared by: its stem, the same for British and American spelling (organise, organize) and for
 * a thing and who stands for it (terror, terrorist).
 */
export const stemOf = remember((word) => {
  if (/\d/.test(word) || word.length < 3) return word;
  const spelled = american(lemmaOf(word));
  const stem = stemmer(spelled);
  return stem.length >= 8 ? stem.replace(/is[tm]$/, "") : stem;
});

/** Longest first; each makes one spelling of two: harbour → harbor, defence → defense, legitimises → legitimizes. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1")
    .replace(/our(s|ed|ing|ly)?$/, "or$1")
    .replace(/ence$/, "ense");
}
