import { contentAround } from "./content-edges";
import { cueSitesIn } from "./cue";
import { type Frame, MARKED } from "./frame";
import { type LinkedCue, linkCues } from "./link";
import { ownerOf, together } from "./marked-owner";
import { nearestSubject, type UnitRange } from "./noun-phrase";
import { interrupted, plainContent } from "./plain-content";

/** One attribution within a frame, in units: its cue and source if it has them, and the parts of its content. */
export interface Attribution {
  readonly link: LinkedCue | null;
  /** Where there is no cue, the subject of the sentence that the words stand in. */
  readonly subject: UnitRange | null;
  readonly content: readonly UnitRange[];
  /** The units among the content that are words in marks this source said. */
  readonly marked: readonly number[];
}

/** Every attribution of a frame: one for each cue that ascribes something, one for each span in marks without a cue. */
export function attributionsIn(frame: Frame): Attribution[] {
  const { units } = frame;
  const sites = cueSitesIn(units);
  if (sites.length === 0 && !units.some((unit) => unit.tag === MARKED)) return [];
  const links = linkCues(units, sites);
  const owners = new Map<LinkedCue, number[]>();
  const free: number[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at].tag !== MARKED) continue;
    const owner = ownerOf(units, at, links, owners);
    if (owner) owners.set(owner, [...(owners.get(owner) ?? []), at]);
    else free.push(at);
  }
  const found: Attribution[] = [];
  for (const link of links) {
    const marked = owners.get(link) ?? [];
    const around =
      marked.length > 0 ? contentAround(units, link, marked, links) : plainContent(units, link, links, owners);
    const content = [...interrupted(units, link, around), ...around];
    if (content.length > 0) found.push({ link, subject: null, content, marked });
  }
  for (const group of together(free)) {
    found.push({
      link: null,
      subject: nearestSubject(units, group[0]),
      content: [{ from: group[0], to: group.at(-1)! + 1 }],
      marked: group,
    });
  }
  return found;
}
