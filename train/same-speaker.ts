import type { GoldEntity } from "./gold";

/** Titles that are no part of a name where more words follow. */
const TITLES = new Set(
  "mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president vice prime minister secretary rev judge justice gen general col capt captain lt sgt prof professor chief king queen prince princess pope ambassador mayor congressman congresswoman chairman former then".split(
    " ",
  ),
);

/** Whether a name denotes a labelled entity: a person whose full name the article gives must carry it. */
export function isSameSpeaker(name: string, entity: GoldEntity): boolean {
  const given = wordsOf(name);
  if (given.length === 0) return false;
  const isFull = entity.kind === "person" && wordsOf(entity.name).length > 1;
  const names = isFull ? [entity.name] : [entity.name, ...(entity.aliases ?? [])];
  return names.some((one) => areSame(given, wordsOf(one), entity.kind === "person"));
}

function areSame(a: readonly string[], b: readonly string[], isPerson: boolean): boolean {
  if (b.length === 0) return false;
  if (a.join(" ") === b.join(" ")) return true;
  const within = a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  if (isPerson) return within && a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1);
  return within && 3 * Math.min(a.length, b.length) >= Math.max(a.length, b.length);
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !/^(?:the|a|an)$/.test(word));
  const plain = words.filter((word, at) => at === words.length - 1 || !TITLES.has(word));
  return plain.length > 0 ? plain : words;
}
