import { isWhiteSpace } from "./white-space";

// What the tagger is fed: the passage with spaces put in where it would otherwise go wrong. The tokens are then
// found again in the passage as it is, so an added space never moves an offset.

/** The tagger needs quadratic time in a run without white space; pieces of this length keep it linear. */
const LONGEST_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, "g");
const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?=['’]s(?![\p{L}\p{N}]))/giu;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const LONG_S = 0x17f;

/**
 * A space before a possessive `'s`: the tagger remembers forms such as `Zelensky's.` from earlier texts and would cut
 * `Zelensky's plan` differently after it has seen them. The regular expression says it all; the loop says the same of
 * ASCII letters in a tenth of the time.
 */
function partPossessives(passage: string): string {
  let fed = "";
  let from = 0;
  for (let at = 1; at + 1 < passage.length; at++) {
    const code = passage.charCodeAt(at);
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) continue;
    const next = passage.charCodeAt(at + 1);
    if ((next | 32) !== 0x73 && next !== LONG_S) continue;
    const before = passage.charCodeAt(at - 1);
    const after = at + 2 < passage.length ? passage.charCodeAt(at + 2) : 0;
    if (before > 0x7f || after > 0x7f || next === LONG_S) return passage.replace(POSSESSIVE, " ");
    if (isAlphanumeric(after) || (before !== 0x2e && !isAlphanumeric(before))) continue;
    fed += `${passage.slice(from, at)} `;
    from = at;
  }
  return from === 0 ? passage : fed + passage.slice(from);
}

/** Of ASCII only. */
function isAlphanumeric(code: number): boolean {
  const low = code | 32;
  return (low >= 0x61 && low <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function hasLongRun(passage: string): boolean {
  // A run that long holds one of these places, so only they are looked at.
  for (let at = LONGEST_RUN; at < passage.length; at += LONGEST_RUN + 1) {
    if (isWhiteSpace(passage.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && at - from <= LONGEST_RUN && !isWhiteSpace(passage.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (to < passage.length && to - from <= LONGEST_RUN && !isWhiteSpace(passage.charCodeAt(to))) to++;
    if (to - from > LONGEST_RUN) return true;
  }
  return false;
}

function cutRun(run: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < run.length; ) {
    let end = Math.min(at + LONGEST_RUN, run.length);
    if (end < run.length && /[\uDC00-\uDFFF]/.test(run[end])) end--;
    pieces.push(run.slice(at, end));
    at = end;
  }
  return pieces.join(" ");
}

/** The passage as the tagger can take it. */
export function feedOf(passage: string): string {
  const fed = partPossessives(passage);
  return hasLongRun(passage) ? fed.replace(LONG_RUN, cutRun) : fed;
}
