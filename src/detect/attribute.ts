import { sortBy } from "../span";
import { contentAround } from "./content-edges";
import { type CueSite, cueSitesIn } from "./cue";
import { mayAscribe } from "./cue-gate";
import { cutContent } from "./edges";
import { type Frame, MARKED, type Unit } from "./frame";
import { isAgentless, linkAgentless, linkCues } from "./link";
import type { LinkedCue } from "./linked-cue";
import { type Owners, ownerOf, together } from "./marked-owner";
import type { UnitRange } from "./nominal";
import { type PlainCandidate, plainCandidatesIn } from "./plain-candidate";
import { chosen, endBefore } from "./plain-choice";
import { resumed } from "./plain-content";
import { isSpeech } from "./speech";
import { nearestSubject } from "./subject";

/** One attribution within a frame, in units: its cue and source if it has them, and the parts of its content. */
export interface Attribution {
  readonly link: LinkedCue | null;
  /** Where there is no cue, the subject of the sentence that the words stand in. */
  readonly subject: UnitRange | null;
  /** Cut where a statement behind it stands in it, and where nobody says a part of it. */
  content: readonly UnitRange[];
  /** The units among the content that are words in marks this source said. */
  readonly marked: readonly number[];
  /** Those of them that somebody says, where that is known; null where it is still to be asked (speech.ts). */
  readonly said: readonly number[] | null;
  /** Whether the cue model found it: it stands, whoever says the words in marks among its content. */
  readonly judged: boolean;
}

/** Every attribution of a frame: one for each cue that ascribes something, one for each span in marks without a cue. */
export function attributionsIn(frame: Frame): Attribution[] {
  const { units } = frame;
  const { sites, links, owners, free } = linksOf(units);
  const owned: (Attribution & { readonly link: LinkedCue })[] = [];
  for (const [link, marked] of owners) {
    const around = resumed(units, link, contentAround(units, link, marked, links));
    const { content } = cutContent(units, link, around, links, marked);
    owned.push({ link, subject: null, content, marked, said: null, judged: false });
  }
  const said = free.filter((at) => isSpeech(frame, at, { link: null, subject: nearestSubject(units, at) }));
  const plain = chosen(units, plainCandidatesIn(units, links, owners, free, mayAscribe), links, said);
  if (plain.length === 0 && owned.length === 0 && free.length === 0) return owned;
  for (const { link } of plain) endBefore(link, units, links, owned);
  const found: Attribution[] = [...owned];
  const given = givenTo(plain, free);
  for (const one of plain) {
    const { link, content } = one;
    const marked = given.get(one) ?? [];
    const subject = link.source || marked.length === 0 ? null : nearestSubject(units, marked[0]);
    found.push({ link, subject, content, marked, said: null, judged: true });
  }
  sortBy(found, ({ link }) => link!.site.from);
  const left = free.filter((at) => ![...given.values()].some((taken) => taken.includes(at)));
  // Words in marks that no cue ascribes.
  for (const group of together(left)) {
    const [at] = group;
    const link = said.includes(at) ? linkAgentless(units, sites, at) : null;
    const content = link ? contentAround(units, link, group, links) : [{ from: at, to: group.at(-1)! + 1 }];
    found.push({ link, subject: nearestSubject(units, at), content, marked: group, said, judged: false });
  }
  return found;
}

/** `blasted the press for being “dishonest”`: words in marks that no cue owns go to the innermost statement around them. */
function givenTo(plain: readonly PlainCandidate[], free: readonly number[]): Map<PlainCandidate, number[]> {
  const given = new Map<PlainCandidate, number[]>();
  for (const at of free) {
    const around = plain.findLast(
      ({ link, content }) =>
        (link.source || isAgentless(link.site)) && content.some(({ from, to }) => from <= at && at < to),
    );
    if (around) given.set(around, [...(given.get(around) ?? []), at]);
  }
  return given;
}

/** The cues of a frame and which words in marks each of them ascribes; `free` are those that none does. */
export interface FrameLinks {
  readonly sites: readonly CueSite[];
  readonly links: readonly LinkedCue[];
  readonly owners: Owners;
  readonly free: readonly number[];
}

const NOTHING_OWNED: Owners = new Map();

/** Links the cues of a frame and gives each span in marks to the one that owns it. */
export function linksOf(units: readonly Unit[]): FrameLinks {
  const sites = cueSitesIn(units);
  const links = linkCues(units, sites);
  const first = units.findIndex(({ tag }) => tag === MARKED);
  if (first < 0) return { sites, links, owners: NOTHING_OWNED, free: [] };
  const owners = new Map<LinkedCue, number[]>();
  const free: number[] = [];
  for (let at = first; at < units.length; at++) {
    if (units[at].tag !== MARKED) continue;
    const owner = ownerOf(units, at, links, owners);
    if (owner) owners.set(owner, [...(owners.get(owner) ?? []), at]);
    else free.push(at);
  }
  return { sites, links, owners, free };
}
