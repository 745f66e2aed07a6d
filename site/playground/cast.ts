import type { Quote, Speaker } from "whosaid";
import { make } from "./element";
import { nobody, speakerOf } from "./filter";

/** How many colours the style sheet has; with more speakers they come round again, and the numbers still differ. */
const colours = 10;

/** A speaker as the page shows one. */
export interface Member {
  /** The speaker's id, or `nobody`. */
  readonly id: string;
  /** Stands beside each quote; null for nobody. */
  readonly number: number | null;
  readonly colour: number | null;
  readonly name: string;
  readonly speaker: Speaker | null;
  /** Indices of the quotes. */
  readonly quotes: readonly number[];
}

/** Everybody who speaks, in order of the first quote, by id; whoever is not named comes last. */
export function castOf(quotes: readonly Quote[]): Map<string, Member> {
  const byId = new Map<string, number[]>();
  for (const [at, quote] of quotes.entries()) {
    const id = speakerOf(quote);
    const of = byId.get(id);
    if (of) of.push(at);
    else byId.set(id, [at]);
  }
  const unnamed = byId.get(nobody);
  byId.delete(nobody);
  const members = [...byId].map(([id, of], at): Member => {
    const speaker = quotes[of[0]!]!.speaker;
    return { id, number: at + 1, colour: at % colours, name: speaker?.name ?? "", speaker, quotes: of };
  });
  if (unnamed)
    members.push({ id: nobody, number: null, colour: null, name: "Not named", speaker: null, quotes: unnamed });
  return new Map(members.map((member) => [member.id, member]));
}

/** Speakers beyond it are in the list of the filter only: nobody reads so far, and drawing takes time. */
const mostShown = 200;

/** The list of speakers; each is a button that shows this one alone. */
export function drawCast(
  cast: ReadonlyMap<string, Member>,
  quotes: readonly Quote[],
  length: number,
  chosen: string | null,
) {
  const members = [...cast.values()];
  const items = members.slice(0, mostShown).map((member) => {
    const button = make("button", {
      type: "button",
      "data-speaker": member.id,
      "aria-pressed": `${member.id === chosen}`,
    });
    button.append(...labelOf(member), strip(member, quotes, length));
    return make("li", { "data-colour": member.colour }, button);
  });
  const more = members.length - items.length;
  if (more > 0) items.push(make("li", { class: "quiet" }, `and ${more} more`));
  return items;
}

function labelOf({ number, name, speaker, quotes }: Member): HTMLElement[] {
  const count = `${quotes.length} quote${quotes.length === 1 ? "" : "s"}`;
  return [
    make("span", { class: "number", "aria-hidden": "true" }, number === null ? "?" : String(number)),
    make("span", { class: "name" }, name),
    ...(speaker?.role ? [make("span", { class: "role" }, speaker.role)] : []),
    make("span", { class: "count" }, count),
  ];
}

/** Where in the text the speaker speaks, from left to right. */
function strip({ quotes: of }: Member, quotes: readonly Quote[], length: number): HTMLElement {
  const bar = make("span", { class: "strip", "aria-hidden": "true" });
  for (const at of of.slice(0, mostShown)) {
    for (const { start, end } of quotes[at]!.content) {
      const tick = make("i");
      tick.style.left = `${(100 * start) / length}%`;
      tick.style.width = `${(100 * (end - start)) / length}%`;
      bar.append(tick);
    }
  }
  return bar;
}
