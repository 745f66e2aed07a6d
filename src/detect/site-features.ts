import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { numeral, type Piece, piece, piecesOf } from "../model/piece";
import { TAG_NAMES, Tag } from "../tokenize/tokenized-text";
import type { CueSite } from "./cue";
import type { CueNames } from "./cue-names";
import { MARKED, type Unit } from "./frame";

// What can be seen of a cue before anybody has looked for its source or its content: the word itself and those beside it.

const P = piecesOf(vocabulary.site);
/** The tags as pieces. */
export const TAGS = TAG_NAMES.map((_, tag) => piece(`#${tag}`));

/** Gives the features of a place where a cue may stand. */
export function siteFeatures<Name>(
  features: Features<Name>,
  units: readonly Unit[],
  site: CueSite,
  names: CueNames,
): void {
  const lemma = features.start(P["lemma="], names.lemma);
  features.add(lemma);
  features.add(lemma, P[" "], names.form);
  features.has(P["class="], names.cueClass);
  const next = wordOrTag(units[site.to]);
  features.has(P["tag="], numeral(units[site.from].tag));
  features.has(P["before="], wordOrTag(site.group === 0 ? undefined : units[site.group - 1]));
  features.has(P["next="], next);
  features.has(P["next2="], next, P[" "], wordOrTag(units[site.to + 1]));
  features.has(P["length="], sizeOf(units.length));
  addHelpers(features, units, site);
}

function addHelpers<Name>(features: Features<Name>, units: readonly Unit[], site: CueSite): void {
  for (let at = site.group; at < site.from; at++) {
    const { known, tag } = units[at];
    features.has(P["helper="], tag === Tag.ADV ? P.adverb : known.piece);
    if (tag === Tag.ADV) features.has(P["adverb="], known.piece);
  }
  if (site.group === site.from) features.has(P["no helper"]);
  if (site.to - site.from > 1) features.has(P.particle);
}

/** A word as it is shown to the model: only by its kind where it is a name, or one of the many that are no feature alone. */
export function wordOrTag(unit: Unit | undefined): Piece {
  if (!unit) return P.edge;
  if (unit.tag === MARKED) return P.marked;
  return unit.capital || isOpen(unit.tag) ? TAGS[unit.tag] : unit.known.piece;
}

/** Kinds of words without number, of which none is a feature by itself. */
function isOpen(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.VERB || tag === Tag.PROPN || tag === Tag.NUM;
}

export function sizeOf(count: number): Piece {
  if (count <= 3) return numeral(count);
  return count <= 6 ? P["4-6"] : count <= 12 ? P["7-12"] : count <= 25 ? P["13-25"] : P["26"];
}
