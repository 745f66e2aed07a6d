/** Endings, and what stood in their place. */
const ENDINGS = `
  ed: e|ing: e|s:|es:|ly:|er: e|ers: e|ness:|ies:y|ied:y|less:|ment:|y:|able: e|ion: e|al: e|ful:|ist:|ism:`
  .trim()
  .split("|")
  .map((line) => line.split(":"))
  .map(([ending, stems]) => ({ ending, stems: stems === "y" ? ["y"] : ["", ...stems.trim()] }));
const PREFIXES = "un re over under out dis non mis pre".split(" ");
const FORMS = "s ed ing er ly d".split(" ");

/** Whether a word is made of known ones, so that news may well use it: `audited` of audit, `shopkeeper` of shop and keeper. */
export function isOfFamily(word: string, known: ReadonlySet<string>): boolean {
  const isKnown = (part: string) => part.length > 2 && known.has(part);
  return (
    ENDINGS.some(
      ({ ending, stems }) =>
        word.endsWith(ending) && stems.some((stem) => isKnown(word.slice(0, -ending.length) + stem)),
    ) ||
    PREFIXES.some((prefix) => word.startsWith(prefix) && isKnown(word.slice(prefix.length))) ||
    FORMS.some((form) => isKnown(word + form)) ||
    Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3).some(
      (at) => isKnown(word.slice(0, at)) && isKnown(word.slice(at)),
    )
  );
}
