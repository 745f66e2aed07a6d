import type { NamedPlace } from "../entities/named-place";
import { isRoleNoun } from "../lexicon/role-nouns";
import type { Cast } from "./cast";
import { REACH } from "./context";
import { inRole, type Meant } from "./ground";

/** `the CM`, `the SP`: whoever the text calls Chief Minister or Superintendent of Police before. */
export function heldByLetters(cast: Cast, named: NamedPlace): Meant | null {
  const { name, kind } = named.member;
  if (kind === "person" || !/^\p{Lu}{2,5}$/u.test(name)) return null;
  const letters = name.toLowerCase();
  for (const { member } of cast.placesBefore(named.start, REACH)) {
    if (member.kind !== "person") continue;
    const place = member.roles.find((role) => role.end <= named.start && isWrittenAs(cast.wordsOf(role), letters));
    if (place) return inRole(member, place);
  }
  return null;
}

/** Whether words next to each other in a role start with these letters, a noun for what somebody is among them. */
function isWrittenAs(role: readonly string[], letters: string): boolean {
  const words = role.filter((word) => !/^(?:of|the|for|and)$/.test(word));
  for (let from = 0; from + letters.length <= words.length; from++) {
    const some = words.slice(from, from + letters.length);
    if (some.every((word, at) => word[0] === letters[at]) && some.some(isRoleNoun)) return true;
  }
  return false;
}
