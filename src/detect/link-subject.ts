import { wordSet } from "../lexicon/listed";
import { isDocument } from "../lexicon/source-nouns";
import { isPlace } from "../lexicon/word-classes";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit, unitAt } from "./frame";
import { citedWithin } from "./link-relayed";
import { contentEndsBefore, directlyAfterMarked, type LinkedCue, mayStandAfter } from "./linked-cue";
import { INNER_ADP, isNominal, isTime, isVerbal, RELATIVE, type UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { nounPhraseAfter, throughAppositive } from "./noun-phrase-after";
import { mainSubject } from "./subject";

/** A cue after its subject: `she said`, `Lior Haiat, a spokesman, tweeted`. */
export function linkSubject(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.form === "passive") return null;
  const found = nounPhraseBefore(units, site.group) ?? beforeStrayComma(units, site);
  const phrase = found && outOfPreposition(units, site, found);
  if (!phrase) return null;
  const whole = withListBefore(units, withNameBefore(units, phrase));
  const as = unitAt(units, whole.from - 1)?.word === "as" && directlyAfterComma(units, whole.from - 1) ? 1 : 0;
  const from = longSubject(units, whole.from - as);
  const cited = citedWithin(units, whole) ?? writer(units, whole);
  const placement = standsAfter(units, site, from) ? "after" : "before";
  return { site, source: cited?.source ?? whole, relay: cited?.relay ?? null, placement, from, to: site.to };
}

/** `The minister, said the plan was ready`: a comma that should not be there, but not `The minister, said Lee, was ready`. */
function beforeStrayComma(units: readonly Unit[], { group, to, cueClass }: CueSite): UnitRange | null {
  if (cueClass !== "speech" || units[group - 1]?.word !== ",") return null;
  const next = units.slice(to).find((unit) => /^(?:,|that)$/.test(unit.word) || isVerbal(unit));
  const phrase = next && next.word !== "," ? nounPhraseBefore(units, group - 1) : null;
  return phrase?.from === 0 ? phrase : null;
}

/** `a letter from her doctor that says`, `a message from an aide, Ann Lee, that read`: who wrote it. */
function writer(units: readonly Unit[], { from, to }: UnitRange): Pick<LinkedCue, "source" | "relay"> | null {
  if (to - from > 1 || !/^(?:that|which)$/.test(units[from].word)) return null;
  for (let at = from - 1; at > 0 && at > from - 12; at--) {
    if (!/^(?:by|from)$/.test(units[at].word) || !(isDocument(units[at - 1].word) || units[at - 1].known.noun))
      continue;
    const phrase = nounPhraseAfter(units, at + 1);
    const end = phrase && throughAppositive(units, phrase);
    return phrase && end && end <= from && end > from - 3
      ? { source: { from: phrase.from, to: end }, relay: null }
      : null;
  }
  return null;
}

/** `…, as Haiat put it`. */
function directlyAfterComma(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (before.word === "," || before.word === "—" || before.tag === MARKED);
}

/** Prepositions that start no clause, as “after” and “as” may. */
const GOVERNS = wordSet("governing");
const SAID = wordSet("said");

/**
 * `in a statement posted on X` has no subject of its own, `in a statement Trump posted` has one: what a preposition
 * governs is none, but a name at its end is.
 */
function outOfPreposition(units: readonly Unit[], site: CueSite, phrase: UnitRange): UnitRange | null {
  if (!GOVERNS.has(unitAt(units, phrase.from - 1)?.word)) return phrase;
  // `A woman held after she drove to Perth says`: a place does not speak.
  if (phrase.to - phrase.from === 1 && isPlace(units[phrase.from].word)) return mainSubject(units, 0, site.group);
  let name = phrase.to;
  while (name > phrase.from && units[name - 1].capital) name--;
  if (name > phrase.from && name < phrase.to) return { from: name, to: phrase.to };
  // After the debate | the candidate declared.
  for (let at = phrase.to - 1; at > phrase.from; at--)
    if (units[at].tag === Tag.DET) return { from: at, to: phrase.to };
  return site.group < site.from || SAID.has(units[site.from].word) ? phrase : null;
}

/** `“…,” Mr Prettejohn, Lloyd's chief executive said`: the comma after the appositive is missing. */
function withNameBefore(units: readonly Unit[], phrase: UnitRange): UnitRange {
  if (unitAt(units, phrase.from - 1)?.word !== "," || units[phrase.from].tag === Tag.PRON) return phrase;
  const name = nounPhraseBefore(units, phrase.from - 1);
  const isName =
    name !== null && name.to === phrase.from - 1 && units.slice(name.from, name.to).every((unit) => unit.capital);
  const starts = name !== null && (name.from === 0 || units[name.from - 1]?.tag === MARKED);
  return isName && starts ? { from: name.from, to: phrase.to } : phrase;
}
/** `To restore trust, | the Labor Department, | Coast Guard and EPA said`: the names in a row before the last two. */
function withListBefore(units: readonly Unit[], { from: second, to }: UnitRange): UnitRange {
  const isPair = units.slice(second + 1, to).some((unit, at) => unit.word === "and" && units[second + at].capital);
  let from = second;
  while (isPair && units[from].capital && from >= 2 && units[from - 1].word === ",") {
    let start = from - 1;
    while (start > 0 && units[start - 1].tag === Tag.PROPN) start--;
    if (units[start - 1]?.word === "the") start--;
    if (start === from - 1 || units[start - 1]?.tag === Tag.ADP) break;
    from = start;
  }
  return { from, to };
}

/** How many units a clause has at least in which the tagger has seen no verb: `Her fate hinges on the vote, he says.` */
const LEAST_CLAUSE = 4;

/** Whether the content stands before a cue with its subject: “…,” she said; the plan works, she said in May. */
function standsAfter(units: readonly Unit[], site: CueSite, from: number): boolean {
  if (RELATIVE.has(units[from].word)) return false;
  if (directlyAfterMarked(units, from)) return true;
  const next = units[site.to];
  const closes = !next || next.word === ".";
  if (!contentEndsBefore(units, from) && !(closes && from > LEAST_CLAUSE && units[from - 1].word === ",")) return false;
  // `…, the poll found.`: at the end of a sentence any verb has its object before it.
  if (!mayStandAfter(site)) return site.form === "finite" && closes;
  if (clauseFollows(units, site.to)) return false;
  return (
    !next ||
    next.tag === Tag.PUNCT ||
    next.tag === Tag.ADP ||
    next.tag === Tag.ADV ||
    next.tag === Tag.CCONJ ||
    isTime(next) ||
    isAddressee(units, site)
  );
}

/** How far before its last words a subject may start, in units. */
const LONGEST_SUBJECT = 12;

/** `“…,” | Fight for Pay organizer Ann Lee told`: where nothing but more of the subject stands behind words in marks, its start. */
function longSubject(units: readonly Unit[], from: number): number {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_SUBJECT; at--) {
    const { tag, word, marked } = units[at];
    if (marked) return marked.stop ? at + 1 : from;
    if (!isNominal(units[at]) && !INNER_ADP.has(word) && !(tag === Tag.VERB && word.endsWith("ing"))) return from;
  }
  return from;
}

/** `Later in the show, Maher stated of the scandal that …`: what is said is still to come. */
function clauseFollows(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12) && units[at].word !== ","; at++)
    if (units[at].word === "that" || units[at].word === "whether") return true;
  return false;
}

/** `told reporters on Monday.`: nothing but whom and when follows. */
function isAddressee(units: readonly Unit[], site: CueSite): boolean {
  const phrase = nounPhraseAfter(units, site.to);
  const after = phrase && units[phrase.to];
  return (
    phrase !== null &&
    (!after || after.tag === Tag.ADP || after.word === "." || isTime(after)) &&
    !units.slice(phrase.to).some((unit) => unit.tag === MARKED || unit.word === "that")
  );
}
