import { cueVerb } from "./cue-verbs";
import { remember } from "./remember";

/** Verbs whose forms no rule gives, beside those of cue-verbs.ts: lemma, then the other forms. */
const IRREGULAR = new Map<string, string>();
for (const line of `
make made|take took taken|give gave given|get got gotten|come came|become became|leave left|keep kept|bring brought
buy bought|catch caught|teach taught|fight fought|seek sought|lead led|meet met|sit sat|stand stood|withstand withstood
win won|lose lost|hold held|run ran|speak spoke spoken|swear swore sworn|choose chose chosen|rise rose risen
draw drew drawn|throw threw thrown|grow grew grown|fly flew flown|fall fell fallen|drive drove driven|mean meant
send sent|spend spent|lend lent|bend bent|build built|deal dealt|sell sold|pay paid|lay laid|mislead misled
overtake overtook overtaken|undertake undertook undertaken|mistake mistook mistaken|forget forgot forgotten
forgive forgave forgiven|strike struck|stick stuck|shoot shot|eat ate eaten|hide hid hidden
break broke broken|dream dreamt|learn learnt|do did done|have had`
  .trim()
  .split(/[|\n]/)) {
  const [lemma, ...forms] = line.split(" ");
  for (const form of forms) IRREGULAR.set(form, lemma);
}

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
