import weights from "../model/cue.json";
import { linearModel } from "../model/linear";
import { Score } from "../model/score";
import { mapped } from "../span";
import { Tag } from "../tokenize/tokenized-text";
import { cutContent } from "./edges";
import type { Unit } from "./frame";
import { directlyAfterMarked, type LinkedCue } from "./linked-cue";
import type { UnitRange } from "./nominal";
import { inOrder, type PlainCandidate } from "./plain-candidate";
import { type CueCase, plainFeatures } from "./plain-features";

// Whether a cue without marks ascribes what follows it is weighed by a model (docs/model.md): `she wants to leave`
// ascribes, `she managed to leave` does not. A statement is given the sooner, the surer its edges are.

const model = linearModel(weights);

/** How much of a statement's worth is left where its edges are wrong: its words and its source may still be right. */
const WITHOUT_EDGES = 0.5;

/**
 * How probable a statement must be at least that holds words in marks which nobody else says: somebody says most of them.
 * Chosen on a fifth of train, unseen: 0.04 to 0.2 give the same to within 0.001.
 */
const AROUND_MARKED = 0.2;

/** How probable a statement within another's must be: the labels the model has learned from name the outer one alone. */
const WITHIN = 0.75;

/** The same where it is no claim of another's: `she said she plans to sail` is one statement of hers, not two. */
const HARDLY_WITHIN = 0.93;

/**
 * The candidates that ascribe, their content cut, in order of their cues.
 * @param free the units that are words in marks which somebody says, and no cue owns
 */
export function chosen(
  units: readonly Unit[],
  candidates: readonly PlainCandidate[],
  links: readonly LinkedCue[],
  free: readonly number[],
): PlainCandidate[] {
  const found: PlainCandidate[] = [];
  const doubtful: Doubtful[] = [];
  const least = free.length > 0 ? AROUND_MARKED : model.threshold;
  for (const candidate of candidates) {
    const { link, content: whole } = candidate;
    const weighed = weigh({ units, candidate, candidates, links, earlier: found }, least);
    if (weighed === null) continue;
    const { content, worth } = weighed;
    if (worth >= model.threshold) take({ link, content }, units, links, found);
    else if (link.source !== null) doubtful.push({ link, content, worth, whole });
  }
  const around = aroundMarked(units, links, found, doubtful, free);
  const outer = around.length === 0 ? found : inOrder([...found, ...around]);
  const inner = outer.length === 0 ? [] : innerOf(units, candidates, outer);
  return inner.length === 0 ? outer : inOrder([...outer, ...inner]);
}

/** How sure the edges must be of a content that is cut short for a statement behind it; 0.2 gives the same figures. */
const SURE_SHORT = 0.1;

/** A statement, and the words in marks that are its own. */
type Statement = PlainCandidate & { readonly marked?: readonly number[] };

/** `He said it was late | , although he refused to leave`: a content that a later statement stands in ends before it, if it may. */
export function endBefore(
  { placement, from }: LinkedCue,
  units: readonly Unit[],
  links: readonly LinkedCue[],
  found: readonly Statement[],
): void {
  if (placement === "after") return;
  const around = found.findLast(({ content }) => content.at(-1)!.from < from && from < content.at(-1)!.to);
  if (!around) return;
  const { link, content, marked = [] } = around;
  const cut = cutContent(units, link, content, links, marked, from);
  if (cut.chance >= SURE_SHORT && cut.content.at(-1)!.to <= from) around.content = cut.content;
}

/** Adds a statement to those before it. */
function take(one: PlainCandidate, units: readonly Unit[], links: readonly LinkedCue[], found: PlainCandidate[]): void {
  endBefore(one.link, units, links, found);
  // `is raising questions about | the plan`: a verb of no list and a nearer cue of the same words are one.
  const last = found.at(-1);
  const { from, to } = one.content.at(-1)!;
  const before = last?.content.at(-1);
  if (last?.link.site.cueClass === "further" && before!.from === from && before!.to === to) found.pop();
  found.push(one);
}

/** A candidate as it is weighed: its content cut, and what the statement is worth, 0 to 1. */
interface Weighed {
  readonly content: readonly UnitRange[];
  readonly worth: number;
}

/** What a candidate is worth, or null where its probability is below `least`. */
function weigh(cueCase: CueCase, least: number): Weighed | null {
  const { units, candidate, links } = cueCase;
  const probability = closesMarked(units, candidate.link) ? 1 : probabilityOf(cueCase);
  if (probability < least) return null;
  const { content, chance } = cutContent(units, candidate.link, candidate.content, links, []);
  return { content, worth: probability * (WITHOUT_EDGES + (1 - WITHOUT_EDGES) * chance) };
}

/** `Hamas pledged to “…,” Ruiz told RIA.`: whoever has words in marks within a clause, its last cue ascribes all of it. */
function closesMarked(units: readonly Unit[], { site, placement, from }: LinkedCue): boolean {
  return placement === "after" && site.cueClass === "speech" && directlyAfterMarked(units, from);
}

/** Adds a candidate to the statements before it where it ascribes by itself, as `chosen` does; what is learned from asks this. */
export function takeIfAscribing(cueCase: CueCase, found: PlainCandidate[]): void {
  const { units, links, candidate } = cueCase;
  const weighed = weigh(cueCase, model.threshold);
  if (weighed && weighed.worth >= model.threshold)
    take({ link: candidate.link, content: weighed.content }, units, links, found);
}

/** A candidate that is not probable enough by itself. */
interface Doubtful extends PlainCandidate {
  readonly worth: number;
  /** The content before it was cut. */
  readonly whole: readonly UnitRange[];
}

/** `a joke that calls Trump “very flexible”`: words in marks that nobody says yet go to the best statement around them. */
function aroundMarked(
  units: readonly Unit[],
  links: readonly LinkedCue[],
  found: readonly PlainCandidate[],
  doubtful: readonly Doubtful[],
  free: readonly number[],
): PlainCandidate[] {
  const added: PlainCandidate[] = [];
  for (const at of free) {
    const holdsIt = ({ content }: PlainCandidate) => content.some(({ from, to }) => from <= at && at < to);
    if (found.some(holdsIt) || added.some(holdsIt)) continue;
    let best: Doubtful | null = null;
    for (const one of doubtful) if (holdsIt(one) && one.worth > (best?.worth ?? 0)) best = one;
    if (best) added.push({ link: best.link, content: cutContent(units, best.link, best.whole, links, [at]).content });
  }
  return added;
}

/** `Reuters reported that | Petrov told RIA | the talks went well`: each level is judged as if it stood alone. */
function innerOf(
  units: readonly Unit[],
  candidates: readonly PlainCandidate[],
  found: readonly PlainCandidate[],
): PlainCandidate[] {
  const inner: PlainCandidate[] = [];
  for (const candidate of candidates) {
    const { link } = candidate;
    if (link.source === null || link.site.cueClass === "further" || link.site.cueClass === "noun") continue;
    if (found.some((one) => one.link === link)) continue;
    const outer = found.findLast(({ content }) => holds(content.at(-1)!, link));
    const least = isClaim(units, candidate) ? WITHIN : HARDLY_WITHIN;
    if (!outer || aloneIn(units, outer.content.at(-1)!, candidate) < least) continue;
    const { content } = cutContent(units, link, candidate.content, [link], []);
    const last = content.at(-1)!;
    const to = Math.min(last.to, outer.content.at(-1)!.to);
    if (content[0].from >= outer.content.at(-1)!.from && last.from < to)
      inner.push({ link, content: [...content.slice(0, -1), { from: last.from, to }] });
  }
  return inner;
}

/** `the board believed that …`, `he told …`: something said, or a clause that somebody by name or description holds true. */
function isClaim(units: readonly Unit[], { link: { site, source }, content }: PlainCandidate): boolean {
  if (site.cueClass === "speech") return true;
  if (source!.to - source!.from === 1 && units[source!.from].tag === Tag.PRON) return false;
  const { word } = units[content.at(-1)!.from];
  return word === "that" || (site.cueClass === "stance" && word !== "to");
}

/** How probable a statement would be if the content around it were a sentence of its own. */
function aloneIn(units: readonly Unit[], around: UnitRange, { link, content }: PlainCandidate): number {
  const first = units[around.from].word === "that" ? around.from + 1 : around.from;
  const { source } = link;
  if (!source || source.from < first || source.to > around.to || link.from < first) return 0;
  const shift = ({ from, to }: UnitRange): UnitRange => ({ from: from - first, to: Math.min(to, around.to) - first });
  const { lemma, cueClass, form, group } = link.site;
  const within = shift(link.site);
  const site = { from: within.from, to: within.to, lemma, cueClass, group: group - first, form };
  const { from, to } = shift(link);
  const alone = { site, source: shift(source), relay: link.relay, placement: link.placement, from, to };
  const candidate = { link: alone, content: mapped(content, shift) };
  if (candidate.content.some(({ from, to }) => from < 0 || from >= to)) return 0;
  const cueCase = { candidate, candidates: [candidate], links: [alone], earlier: [] };
  return probabilityOf({ units: units.slice(first, around.to + 1), ...cueCase });
}

function holds({ from, to }: UnitRange, link: LinkedCue): boolean {
  return from <= link.from && link.to <= to && (from < link.from || link.to < to);
}

function probabilityOf(cueCase: CueCase): number {
  const score = new Score(model);
  plainFeatures(score, cueCase);
  return score.probability;
}
