// What the tagger is fed: the passage with spaces put in where it would otherwise go wrong. The tokens are then
// found again in the passage as it is, so an added space never moves an offset.

/** The tagger needs quadratic time in a run without white space; pieces of this length keep it linear. */
const LONGEST_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, "g");
const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?=['’]s(?![\p{L}\p{N}]))/giu;

/**
 * A space before a possessive `'s`: the tagger remembers forms such as `Zelensky's.` from earlier texts and would cut
 * `Zelensky's plan` differently after it has seen them.
 */
function partPossessives(passage: string): string {
  return passage.replace(POSSESSIVE, " ");
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
  return partPossessives(passage).replace(LONG_RUN, cutRun);
}
