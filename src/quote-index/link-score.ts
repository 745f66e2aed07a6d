import type { Closeness } from "./closeness";
import { type Persona, rolesAgree, rolesDiffer, sideBySide } from "./persona";
import { matchNames, type NameMatch } from "./same-name";

/** Two personas with at least this score may be one person. */
export const LEAST_LINK = 1;

/** What a match of names is worth by itself. */
const WORTH: Readonly<Record<NameMatch, number>> = Object.freeze({
  same: 2,
  spelling: 0.75,
  initial: 0.2,
  suffix: 0.1,
  surname: 0,
  clash: Number.NEGATIVE_INFINITY,
  other: Number.NEGATIVE_INFINITY,
});
/** What one role in both is worth; a part of it where they agree in part. */
const SAME_ROLE = 1;
/** What it takes away that nothing in their roles belongs to one walk of life. */
const OTHER_FIELD = 3;
/** What one event is worth: all of it where one document tells nothing that the other does not. */
const SAME_EVENT = 2;

/** How likely two personas are one person: {@link LEAST_LINK} or more where they may be, the higher the likelier. */
export function linkScore(a: Persona, b: Persona, closeness: Closeness): number {
  if (a.form.type !== "person" || b.form.type !== "person") return Number.NEGATIVE_INFINITY;
  const match = matchNames(a.form.name, b.form.name);
  if (match === "clash" || match === "other") return Number.NEGATIVE_INFINITY;
  const agree = rolesAgree(a, b);
  const together = sideBySide(a, b);
  // A document that has both tells them apart, unless it is the same name with the same role by a slip.
  if (together && !(match === "same" && (agree > 0 || a.roles.length === 0 || b.roles.length === 0)))
    return Number.NEGATIVE_INFINITY;
  const known = WORTH[match] + SAME_ROLE * agree - (rolesDiffer(a, b) ? OTHER_FIELD : 0);
  // What the documents tell cannot bridge plainly different lives: a fire chief and a footballer on one page.
  if (known < LEAST_LINK - SAME_EVENT || (match === "same" && known >= LEAST_LINK)) return known;
  return rolesDiffer(a, b) ? known : known + SAME_EVENT * closeness.between(a.documents, b.documents);
}
