import { wordSet } from "../lexicon/listed";
import { Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import { MARKED, type Unit } from "./frame";
import { isNominal, isTime, SUBJECT_PRONOUN } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";

// A verb with its helpers, and whether it is active or passive.

const BE = wordSet("beForms");

/** First unit of the verb group that ends with unit `at`. */
export function groupStart(units: readonly Unit[], at: number): number {
  let group = at;
  while (group > 0) {
    const unit = units[group - 1];
    // “The agency two weeks ago said”: a time, which no verb group reaches back over.
    if (unit.word === "ago") break;
    // `had on Thursday announced`.
    if (isTime(unit) && units[group - 2]?.tag === Tag.ADP && units[group - 3]?.tag === Tag.AUX) {
      group -= 2;
      continue;
    }
    const isPart = unit.tag === Tag.PART && unit.word !== "'s" && unit.word !== "'";
    if (
      unit.tag !== Tag.AUX &&
      unit.tag !== Tag.ADV &&
      !isPart &&
      unit.word !== "'d" &&
      unit.word !== "have" &&
      unit.word !== "has" &&
      unit.word !== "had" &&
      !isHelper(units, group - 1)
    )
      break;
    group--;
  }
  return group;
}

/** `has since denounced`; `he 's also praising`, where the tagger takes `'s` for a possessive. */
function isHelper(units: readonly Unit[], at: number): boolean {
  if (at === 0) return false;
  const before = units[at - 1];
  // `a man can be heard shouting`.
  if (units[at].word === "heard") return BE.has(before.word);
  if (units[at].word === "since") return before.word === "has" || before.word === "have" || before.word === "had";
  return units[at].word === "'s" && (SUBJECT_PRONOUN.has(before.word) || before.word === "there");
}

/** How a verb stands: “to say”, “saying”, “is said”, else finite. */
export function formOf(units: readonly Unit[], group: number, at: number): CueSite["form"] {
  let isBe = false;
  for (let helper = group; helper < at; helper++) {
    const { word } = units[helper];
    if (word === "to") return "infinitive";
    isBe ||= BE.has(word);
  }
  if (units[at].word.endsWith("ing")) return isBe ? "finite" : "participle";
  return isBe || joinsPassive(units, at) || (group === at && isReduced(units, at)) ? "passive" : "finite";
}

/** `He was called a “thief” and | dubbed a “liar”`: a participle with no object but the words in marks. */
function joinsPassive(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== Tag.CCONJ || !/name|report/.test(units[at].known.cue?.cueClass ?? "")) return false;
  if (units[at + 1]?.tag !== MARKED && units[at + 2]?.tag !== MARKED) return false;
  for (let last = at - 2; last >= Math.max(0, at - 12); last--)
    if (units[last].tag === Tag.VERB) return formOf(units, groupStart(units, last), last) === "passive";
  return false;
}

/** `a plan | dubbed “Fresh Start” |`, `the cells | identified | were`, but not `what the mayor called “a joke”`: the noun does nothing. */
function isReduced(units: readonly Unit[], at: number): boolean {
  const { word, known } = units[at];
  const marked = units[at + 1]?.word === "as" ? at + 2 : at + 1;
  const after = units[marked + 1];
  const isNamed = known.cue?.cueClass === "name" && units[marked]?.tag === MARKED && !(after && isNominal(after));
  if (
    !isNamed &&
    !(/^(?:is|are|was|were|ha[sd]|have)$/.test(units[at + 1]?.word) && /(?:ed|found|shown|seen)$/.test(word))
  )
    return false;
  const phrase = nounPhraseBefore(units, at);
  if (phrase?.to !== at || (units[phrase.from].tag !== Tag.DET && isNamed)) return false;
  const { capital, tag, known: head } = units[at - 1];
  return tag === Tag.NOUN && !capital && !head.isPeople && !OPENS_RELATIVE.test(units[phrase.from - 1]?.word);
}

const OPENS_RELATIVE = /^(?:wh\w+|that|as|,)$/;
