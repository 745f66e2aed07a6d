import { cueVerb } from "./cue-verbs";
import { byFirst } from "./listed";
import { remember } from "./remember";

/** Verbs whose forms no rule gives, beside those of cue-verbs.ts: lemma, then the other forms. */
const IRREGULAR = new Map<string, string>();
for (const [lemma, forms] of byFirst("irregularVerbs")) for (const form of forms) IRREGULAR.set(form, lemma);

/** The verb that a lower-case form belongs to: as the list of cues has it, else by the rules of spelling. */
export const lemmaOf = remember((form) => cueVerb(form)?.lemma ?? IRREGULAR.get(form) ?? bySpelling(form));

function bySpelling(form: string): string {
  if (form.length < 4) return form;
  if (form.endsWith("ies")) return `${form.slice(0, -3)}y`;
  if (form.endsWith("ied")) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(form)) return form.slice(0, -2);
  if (form.endsWith("s") && !/(?:ss|us|is)$/.test(form)) return form.slice(0, -1);
  if (form.endsWith("ing") && form.length > 5) return withE(form.slice(0, -3));
  return form.endsWith("ed") ? withE(form.slice(0, -2)) : form;
}

/** A stem as it stands without its ending: `plann` → plan, `observ` → observe, `want` → want. */
function withE(stem: string): string {
  const last = stem.at(-1);
  if (last === stem.at(-2) && !/[lsez]/.test(last ?? "")) return stem.slice(0, -1);
  return /(?:[vuzc]|[^aeiou]l|[aeiou]g|[^aeiou]s|[aeiu]s|rg|ng?g|[^aeo][aeiou](?:at|id|ir|in|os)|[aeiou]k|at|id|iz|ir|uir|in|ut)$/.test(
    stem,
  ) && !/(?:[aeo]in|[aeo]at|ss)$/.test(stem)
    ? `${stem}e`
    : stem;
}
