import { Tag } from "../tokenize/tokenized-text";
import type { Attribution } from "./attribute";
import { type Frame, MARKED, type Unit } from "./frame";

// Words in marks that nobody says: a term, a title, a nickname, a slogan, irony, the value of a markup attribute.

/** Words right before the marks that introduce a term, title or slogan. */
const INTRODUCES = new Set(
  "term terms phrase phrases word words so-called called dubbed nicknamed named titled entitled headlined known labelled labeled slogan slogans headline hashtag acronym nickname alias moniker title expression buzzword hit film movie song album book novel single show programme program series sitcom drama comedy sequel classic musical memoir documentary soundtrack track ballad anthem autobiography magazine column".split(
    " ",
  ),
);
const WORK_AFTER = new Set(
  "movement sign signs rally theory test laws law level levels story tour attack movie film album song star author series show theme soundtrack t-shirts t-shirt shirts hat hats banner banners category section feature button system scheme measures status tax plan rule rules campaign project programme program".split(
    " ",
  ),
);

/** Whether somebody says the words in marks at unit `at` of the frame. */
export function isSpeech(frame: Frame, at: number, attribution: Attribution): boolean {
  const { units, tokens } = frame;
  const { marked, start, end } = units[at];
  if (!marked) return true;
  const { text } = tokens;
  const inner = text.slice(marked.innerStart, marked.innerEnd).trim();
  if (!/[\p{L}\p{N}]/u.test(inner)) return false;
  if (text[start - 1] === "=" || (/^https?:/.test(inner) && text[end] === ">")) return false;
  if (isNickname(units, at)) return false;
  // A sentence of nothing but words in marks is somebody’s: “Bodies everywhere.”
  if (marked.stop && units.every((unit) => unit.tag === MARKED || unit.tag === Tag.PUNCT)) return true;
  const words = inner.split(/\s+/);
  const cueClass = attribution.link?.site.cueClass;
  if (words.length > 6 && !isTitleCase(words)) return true;
  if (adjoinsCue(units, at, attribution)) return true;
  if (cueClass === "name") return true;
  let doubt = 0;
  const before = previousWord(units, at);
  if (before && INTRODUCES.has(before)) doubt += 2;
  if (before === "as" && units[at - 2]?.word === "known") doubt += 2;
  if (isTitleCase(words) && /\p{Lu}/u.test(inner[0]) && !/[.?!]$/.test(inner)) doubt += words.length > 1 ? 2 : 1;
  const after = units[at + 1];
  if (after && (after.tag === Tag.NOUN || after.tag === Tag.PROPN) && words.length <= 4)
    doubt += WORK_AFTER.has(after.word) ? 2 : 1;
  if (words.length <= 2 && !attribution.link) doubt += 1;
  if (!attribution.link && !attribution.subject) doubt += words.length <= 3 ? 1 : 0;
  if (/[,.?!]$/.test(inner) && words.length > 3) doubt -= 2;
  if (cueClass === "speech" || cueClass === "stance" || cueClass === "according") doubt -= 1;
  return doubt < 2;
}

/** Jesús “Chuy” García; “Dirty” Den. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const { marked } = units[at];
  const isShort = marked !== null && marked.innerEnd - marked.innerStart <= 20;
  return (
    isShort && units[at - 1]?.tag === Tag.PROPN && units[at + 1]?.tag === Tag.PROPN && units[at - 1].tag !== MARKED
  );
}

/** Whether only a comma or colon parts the words from their cue and source. */
function adjoinsCue(units: readonly Unit[], at: number, { link }: Attribution): boolean {
  if (!link || link.site.cueClass === "report") return false;
  const next = units[at + 1]?.word === "," ? at + 2 : at + 1;
  const last = units[at - 1];
  return (
    link.from === next ||
    link.from === at + 1 ||
    (link.to === at && link.placement === "before") ||
    (link.to === at - 1 && (last.word === ":" || last.word === ","))
  );
}

function previousWord(units: readonly Unit[], at: number): string | undefined {
  const before = units[at - 1];
  return before?.word === "," || before?.word === ":" ? units[at - 2]?.word : before?.word;
}

const SMALL = new Set("a an the of in on at to for and or but with by from is as".split(" "));

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Lu}\p{N}(#@]/u.test(word) || SMALL.has(word.toLowerCase()));
}
