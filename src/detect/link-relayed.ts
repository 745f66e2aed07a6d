import { type CueSite, upTo } from "./cue";
import { MARKED, type Unit } from "./frame";
import { type LinkedCue, placementOf } from "./linked-cue";
import type { UnitRange } from "./nominal";
import { nounPhraseBefore } from "./noun-phrase";
import { nounPhraseAfter } from "./noun-phrase-after";

// Cues whose subject passes on what another says: quoted as saying, citing.

/** `RIA quoted Hamas as saying …`: Hamas speaks, RIA relays. */
export function linkQuoted(units: readonly Unit[], site: CueSite): LinkedCue | null {
  if (site.lemma !== "quote" && site.lemma !== "cite") return null;
  for (let at = site.to; at < Math.min(units.length, site.to + 25); at++) {
    if (units[at].tag === MARKED) break;
    const next = units[at + 1]?.word;
    const says = (units[at].word === "as" && /ing$/.test(next ?? "")) || (units[at].word === "to" && next === "have");
    if (!says) continue;
    const to = units[at].word === "as" ? at + 2 : at + 3;
    // The sentence breaks off: `Hamas was quoted to have`.
    if (to > units.length) break;
    if (at === site.to) return linkQuotedPassive(units, site, to);
    const subject = nounPhraseBefore(units, site.group);
    // `Petrov was quoted by Interpress as saying`: the subject speaks after all.
    const passive = units[site.to].word === "by" && subject !== null;
    const source = passive ? subject : { from: site.to, to: at };
    const relay = passive ? { from: site.to + 1, to: at } : subject;
    const from = subject?.from ?? site.group;
    return { site: upTo(site, to), source, relay, placement: placementOf(units, from), from, to };
  }
  return null;
}

/** `Hamas was quoted as saying by RIA`: the subject speaks. */
function linkQuotedPassive(units: readonly Unit[], site: CueSite, to: number): LinkedCue | null {
  const source = nounPhraseBefore(units, site.group);
  if (!source) return null;
  const relay = units[to]?.word === "by" ? nounPhraseAfter(units, to + 1) : null;
  return {
    site: upTo(site, to),
    source,
    relay,
    placement: placementOf(units, source.from),
    from: source.from,
    to: relay?.to ?? to,
  };
}
/** `The Courier, citing Boris Petrov, said`: Petrov speaks, the Courier relays. */
export function citedWithin(
  units: readonly Unit[],
  { from, to }: UnitRange,
): { readonly source: UnitRange; readonly relay: UnitRange } | null {
  for (let at = from + 2; at + 1 < to; at++) {
    if (units[at].word !== "citing" && units[at].word !== "quoting") continue;
    const source = nounPhraseAfter(units, at + 1);
    return source && { source, relay: { from, to: at - 1 } };
  }
  return null;
}
