import { wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import { MARKED, type Unit } from "./frame";
import type { LinkedCue } from "./linked-cue";
import { RELATIVE } from "./nominal";

/** Which words in marks each cue ascribes. */
export type Owners = ReadonlyMap<LinkedCue, readonly number[]>;

/** The cue that the words in marks at unit `at` belong to. */
export function ownerOf(
  units: readonly Unit[],
  at: number,
  links: readonly LinkedCue[],
  owners: ReadonlyMap<LinkedCue, number[]>,
): LinkedCue | null {
  // `Lund's “theft” allegations`
  const around = links.find(({ site, from }) => site.cueClass === "noun" && from < at && site.from === at + 1);
  if (around) return around;
  const next = units[at + 1]?.word === "," ? at + 2 : at + 1;
  const adjacent = links.find((link) => link.placement === "after" && (link.from === next || link.from === at + 1));
  if (adjacent) return innerCue(units, at, links) ?? adjacent;
  let before: LinkedCue | null = null;
  for (const link of links) {
    if (link.to > at) break;
    if (link.placement === "before" ? reaches(units, link, at) : resumes(units, link, at))
      // `The paper said the crowd answered: “…”`: a colon binds the words to the verb before it.
      before = isAside(units, before, link, at)
        ? before
        : link.to === at - 1 && units[link.to].word === ":"
          ? link
          : innermost(before, link);
    else if (link.placement === "after" && owners.has(link)) before = null;
  }
  const after = links.find((link) => link.placement === "after" && link.from > at && coversBack(units, link, at));
  if (before && after)
    return units.slice(before.to, at).some((unit) => unit.word === ",") && before.site.form === "finite"
      ? after
      : before;
  return before ?? after ?? null;
}

/** Verbs whose own subject says the words even where somebody else tells of it. */
const COMMITS = wordSet("committingVerbs");

/** `he called the judge “a hater,” she said`: the first cue ascribes the words, the second passes the whole on. */
function innerCue(units: readonly Unit[], at: number, links: readonly LinkedCue[]): LinkedCue | null {
  const inner = links.findLast((link) => link.placement === "before" && link.to <= at);
  // `Officers recalled that he said, “I will,” the report said`.
  if (inner?.to === at - 1 && units[at - 1].word === ",") return inner;
  if (!inner || units[at].marked?.opensLow === false) return null;
  const { cueClass, form, lemma } = inner.site;
  // `The statement called for a halt, saying it was “a crime,” Reuters reported`.
  const commits = cueClass === "name" || COMMITS.has(lemma) || (cueClass === "speech" && form === "participle");
  if (!commits || form === "infinitive") return null;
  return units.slice(inner.to, at).some((unit) => unit.tag === Tag.PUNCT || unit.tag === MARKED) ? null : inner;
}

/** `“Every time,” she said, referring to the fee, “you pay”`: a participle between commas ascribes nothing behind them. */
function isAside(units: readonly Unit[], outer: LinkedCue | null, inner: LinkedCue, at: number): boolean {
  return (
    outer?.placement === "after" &&
    inner.site.form === "participle" &&
    units[inner.site.group - 1].word === "," &&
    units[at - 1].word === "," &&
    at - inner.to > 1
  );
}

/** Of two cues before the words, the one that ascribes them: what people think and want is told by whoever speaks. */
function innermost(outer: LinkedCue | null, inner: LinkedCue): LinkedCue {
  const yields = inner.site.cueClass === "stance" || inner.site.cueClass === "report";
  const tells =
    outer !== null &&
    (outer.site.cueClass === "speech" || outer.site.cueClass === "according") &&
    outer.site.form !== "infinitive";
  return outer !== null && yields && tells && outer.source !== inner.source ? outer : inner;
}

/** Whether a cue that comes first reaches to unit `at`: a verb of speech as far as the sentence, others only nearby. */
function reaches(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  const { cueClass } = link.site;
  if (cueClass !== "report" && cueClass !== "name") return true;
  const between = units.slice(link.to, at);
  if (between.length > 14) return false;
  return !between.some((unit) => unit.word === "," || unit.word === ";") || cueClass === "name";
}

/** Whether words in marks after `“…,” she said,` are the rest of what she said. */
function resumes(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  const between = units.slice(link.to, at);
  if (between.length > 15 || between.length === 0) return between.length === 0;
  if (between.some(({ tag, word }) => tag === MARKED || RELATIVE.has(word))) return false;
  const last = between.at(-1)!;
  // `“…,” said Ann Lee, the author of “Tough Tides”`.
  if (last.word === "of" && link.source?.to === link.to) return false;
  return (
    last.word === "," ||
    last.word === ":" ||
    last.word === "—" ||
    last.word === "–" ||
    !between.some((unit) => unit.tag === Tag.VERB)
  );
}

/** Whether a cue at the end of its clause ascribes what stands before it as far back as unit `at`. */
function coversBack(units: readonly Unit[], link: LinkedCue, at: number): boolean {
  return !units.slice(at, link.from).some((unit) => unit.word === ";");
}

/** Spans in marks without a cue that stand side by side are one utterance. */
export function together(free: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const at of free) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last === at - 1) groups.at(-1)!.push(at);
    else groups.push([at]);
  }
  return groups;
}
