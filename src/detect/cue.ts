import type { CueClass, CueVerb } from "../lexicon/cue-verbs";
import { isGivenName } from "../lexicon/given-names";
import { wordSet } from "../lexicon/listed";
import { isParticle } from "../lexicon/particles";
import { Tag } from "../tokenize/tokenized-text";
import { statementBy, utterance } from "./cue-noun";
import { areBare, MARKED, type Unit, unitAt } from "./frame";
import { isHeadNoun, isNominal, type UnitRange } from "./nominal";
import { formOf, groupStart } from "./verb-group";

/** A word or words of a frame that may ascribe. */
export interface CueSite extends UnitRange {
  readonly lemma: string;
  readonly cueClass: CueClass | "according" | "colon" | "signature" | "further" | "noun" | "view";
  /** First unit of the verb group: “has also” in “has also said”. */
  readonly group: number;
  readonly form: "finite" | "participle" | "infinitive" | "passive";
}

/** The same cue, up to another unit. */
export function upTo({ from, lemma, cueClass, group, form }: CueSite, to: number): CueSite {
  return { from, to, lemma, cueClass, group, form };
}

/** Forms that are hardly ever anything but a verb of speech, whatever the tagger says. */
const CERTAIN = wordSet("certainCues");

/** Every possible cue of a frame, in order. */
export function cueSitesIn(units: readonly Unit[]): CueSite[] {
  const sites: CueSite[] = [];
  for (let at = 0; at < units.length; at++) {
    const { known } = units[at];
    const site =
      (at > 0 && units[at - 1].tag === MARKED ? utterance(units, at) : null) ??
      (known.mayAscribe ? siteAt(units, at) : null) ??
      (known.noun ? statementBy(units, at) : null);
    if (site) sites.push(site);
  }
  return sites;
}

function siteAt(units: readonly Unit[], at: number): CueSite | null {
  const { word } = units[at];
  switch (word) {
    case "according":
    case "per":
      return accordingTo(units, at) ?? verb(units, at);
    case ":":
      return colon(at);
    case "–":
    case "—":
    case "―":
    case "-":
    case "--":
      return signature(units, at);
    default:
      return verb(units, at);
  }
}

function accordingTo(units: readonly Unit[], at: number): CueSite | null {
  const { word } = units[at];
  const site = (to: number, lemma: string): CueSite => ({
    from: at,
    to,
    lemma,
    cueClass: "according",
    group: at,
    form: "finite",
  });
  if (word === "according" && units[at + 1]?.word === "to") return site(at + 2, "according to");
  const before = units[at - 1];
  const follows = before && (before.tag === MARKED || before.word === ",");
  if (word === "per" && follows && units[at + 1]?.tag !== Tag.NUM) return site(at + 1, "per");
  return null;
}

/** `Name: “…”`: a colon right before words in marks, or the last one of a headline. */
function colon(at: number): CueSite | null {
  if (at === 0) return null;
  return { from: at, to: at + 1, lemma: ":", cueClass: "colon", group: at, form: "finite" };
}

/** The lemma of a dash before a signature, whichever dash it is. */
export const SIGNATURE = "–";

/** `“…” ― Sonya Herridge`: a dash right after words in marks that open the sentence, and a name to its end. */
function signature(units: readonly Unit[], at: number): CueSite | null {
  if (at === 0 || !units[at + 1]?.capital) return null;
  if (!areBare(units, 0, at)) return null;
  return { from: at, to: at + 1, lemma: SIGNATURE, cueClass: "signature", group: at, form: "finite" };
}

function verb(units: readonly Unit[], at: number): CueSite | null {
  const unit = units[at];
  const entry = unit.known.cue ?? anyVerb(units, at);
  if (!entry) return null;
  const before = unitAt(units, at - 1);
  // Hope Hicks, Josh Earnest: the tagger takes some names for verbs.
  if (unit.capital && at > 0 && (unit.tag !== Tag.VERB || isGivenName(unit.word))) return null;
  const isInflected = unit.word !== entry.lemma;
  if (
    unit.tag !== Tag.VERB &&
    !CERTAIN.has(unit.word) &&
    !readsAsVerb(units, at) &&
    !(isInflected && nameStandsAlone(units, at))
  )
    return null;
  if (!mayPrecedeVerb(before)) return null;
  // `a think tank`, `as it sees fit`, `a rules-based order`.
  const after = units[at + 1];
  const isCompound = after?.word === "-" && after.start === unit.end && units[at + 2]?.start === after.end;
  if (isCompound || /^(?:tanks?|fit)$/.test(after?.word ?? "")) return null;
  const group = groupStart(units, at);
  const to = isParticle(entry.lemma, units[at + 1]?.word) ? at + 2 : at + 1;
  return { from: at, to, lemma: entry.lemma, cueClass: entry.cueClass, group, form: formOf(units, group, at) };
}

/** Determiners that may be a subject by themselves: `some said`, `another asked`. */
const STANDS_ALONE = wordSet("standAlone");

/** Whether a verb may follow a word: none does after an article, a possessive or a hyphen. */
export function mayPrecedeVerb(before: Unit | undefined): boolean {
  if (!before) return true;
  return (before.tag !== Tag.DET || STANDS_ALONE.has(before.word)) && before.word !== "'s" && before.word !== "-";
}

/** Any verb between words in marks and a name, or before a colon, says how they were said: `“Great!” beamed Lee`. */
function anyVerb(units: readonly Unit[], at: number): CueVerb | null {
  const { tag, word, capital, known } = units[at];
  if (capital) return null;
  // `“…,” as Haiat put it.`, `As Haiat put it in a letter, …`
  if (units[at + 1]?.word === "it" && /^puts?$/.test(word) && (closes(units[at + 2]) || units[0].word === "as"))
    return { lemma: "put", cueClass: "speech" };
  const isPast = word.endsWith("ed");
  if (BURSTS.has(word) && isParticle(known.lemma, units[at + 1]?.word) && phraseStandsAlone(units, at))
    return { lemma: known.lemma, cueClass: "speech" };
  if (!isPast && !word.endsWith("s")) return null;
  const next = units[at + 1];
  // The tagger takes some for adjectives: `“…,” the 28-year-old grinned.`
  const isVerb = tag === Tag.VERB || (isPast && closes(next));
  if (isVerb && (isPast || closes(next)) && phraseStandsAlone(units, at))
    return { lemma: known.lemma, cueClass: "speech" };
  if (tag !== Tag.VERB) return null;
  const inverted = units[at - 1]?.tag === MARKED && next?.capital;
  const announces = next?.word === ":" && units[at + 2]?.tag === MARKED;
  return inverted || announces ? { lemma: known.lemma, cueClass: "speech" } : null;
}

/** `“…,” Haiat shot back.`: verbs that tell how something was said with the word behind them alone. */
const BURSTS = wordSet("burstingVerbs");

/** Whether a verb may have said all before this unit: `“…,” she shrugs.` */
function closes(next: Unit | undefined): boolean {
  return !next || next.tag === Tag.PUNCT;
}

/** The tagger often takes a verb beside a name or words in marks for a noun: `“…,” Haiat tweets`, `“…,” quipped Lee`. */
function readsAsVerb(units: readonly Unit[], at: number): boolean {
  const { word } = units[at];
  const before = units[at - 1];
  const after = units[at + 1];
  // “…,” the port authority states in a letter; but: “…,” White House press secretary Josh Earnest said.
  // “…,” the owners state in a letter.
  const agrees = /(?:[^s]s|ed)$/.test(word) || /[^s]s$/.test(before?.word ?? "");
  if (agrees && !isHeadNoun(after) && phraseStandsAlone(units, at)) return true;
  // “Opposition leader Ann Lee alleged that …”: an adjective for the tagger.
  // So is “Japan branded North Korea a rogue”.
  if (/ed$/.test(word) && before?.capital && (after?.word === "that" || after?.capital)) return true;
  // “The plan has been branded ‘reckless’ by the union”.
  if (/ed$/.test(word) && after?.tag === MARKED && before?.tag === Tag.AUX) return true;
  // “The union accused the ministry”.
  if (/ed$/.test(word) && before && before.tag !== Tag.DET && after?.tag === Tag.DET) return true;
  if (!word.endsWith("s") && !word.endsWith("ed")) return false;
  return (
    (before?.tag === MARKED && after !== undefined && after.tag !== Tag.PUNCT) ||
    ((after === undefined || after.tag === Tag.PUNCT || after.tag === MARKED) &&
      (before?.tag === Tag.PROPN || before?.tag === Tag.PRON))
  );
}

/** Whether nothing but a name stands between words in marks and unit `at`: `“…,” Toomey fumed on Tuesday`. */
function nameStandsAlone(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (from > 0 && units[from - 1].capital && at - from < 4) from--;
  return from < at && units[from - 1]?.tag === MARKED;
}

/** The same with any noun phrase, where the words in marks have a comma or stop of their own: `“…,” the old man beamed`. */
function phraseStandsAlone(units: readonly Unit[], at: number): boolean {
  let from = groupStart(units, at);
  const least = from - 7;
  if (/^(?:s?he|they|we|i)$/.test(units[from - 1]?.word ?? "")) return units[from - 2]?.marked?.stop === true;
  while (from > 0 && from > least && (isNominal(units[from - 1]) || units[from - 1].word === "-")) from--;
  return from < at && units[from - 1]?.marked?.stop === true && isNominal(units[from]);
}
