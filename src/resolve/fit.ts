import { genderOfRole } from "../lexicon/role-nouns";
import type { Member } from "./cast";
import type { SourceWords } from "./suggestion-features";

// How what a candidate is called goes with the noun of a described source: `the Ohio senator`, and somebody with “Sen.”.

const SHORT: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  congressman: "representative",
  congresswoman: "representative",
  pm: "minister",
  ceo: "executive",
};

/** A role noun in lower case, a short form written out, without what a hyphen joins to it. */
export function writtenOut(word: string): string {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  const last = bare.slice(bare.lastIndexOf("-") + 1);
  return SHORT[last] ?? last;
}

/** How a candidate’s roles go with a source. */
export interface Fit {
  /** Whether one of them has the source’s noun. */
  readonly holds: boolean;
  /** How many of the source’s other words a role with that noun has too. */
  readonly shared: number;
}

/** Of all who come into question, how their roles go with the source’s words. */
export function fitsOf(source: SourceWords, members: readonly Member[]): ReadonlyMap<Member, Fit> {
  return new Map(members.map((member) => [member, fitOf(source, member)]));
}

function fitOf({ head, lower }: SourceWords, { roles }: Member): Fit {
  let holds = false;
  let shared = 0;
  for (const { text } of roles) {
    const words = text.toLowerCase().split(/[\s-]/).map(writtenOut);
    if (!words.includes(head)) continue;
    holds = true;
    shared = Math.max(shared, words.filter((word) => word !== head && lower.has(word)).length);
  }
  return { holds, shared };
}

/** What the noun of the source says of a candidate. */
export function addFit(
  has: (feature: string) => void,
  member: Member,
  { noun, head, lower }: SourceWords,
  fits: ReadonlyMap<Member, Fit>,
  spokeLast: boolean,
): void {
  has(`${member.kind} for ${noun}`);
  if (member.kind !== "person" && head !== "" && member.name.toLowerCase().includes(head)) has("name holds the noun");
  if (noun !== "role" && noun !== "other noun") return;
  const gender = genderOfRole(head);
  if (gender !== null && member.gender !== null)
    has(gender === member.gender ? "noun of that gender" : "noun of another gender");
  const holders = [...fits.values()].filter((one) => one.holds);
  const fit = fits.get(member);
  if (!fit?.holds) {
    has(
      `${member.roles.length > 0 ? "other roles" : "no roles"}, noun ${holders.length > 0 ? "elsewhere" : "nowhere"}`,
    );
    return;
  }
  const modifiers = lower.has(head) ? lower.size - 1 : lower.size;
  const kept = modifiers === 0 ? "bare" : fit.shared >= modifiers ? "all" : fit.shared > 0 ? "some" : "none";
  const isBest = holders.every((one) => one.shared <= fit.shared);
  const rivals = holders.length === 1 ? "only" : isBest ? "best" : "one";
  has("noun held");
  has(`noun held, ${kept}`);
  has(`noun held, ${rivals}`);
  has(`noun held, ${rivals} ${kept}`);
  if (spokeLast) has("noun held, spoke last");
}
