import { fieldsOf } from "./role-field";
import { stemOf } from "./stem";
import { wordsOf } from "./words";

/** A role in a form that can be compared. */
export interface Role {
  /** As a document gives it: “spokesperson of the Israeli ministry of foreign affairs”. */
  readonly text: string;
  /** What it says, without order and small words: `affair foreign israel ministri spokes`. */
  readonly words: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** The words in one string: equal for roles that say the same. */
  readonly key: string;
}

const SMALL = new Set(
  `a an the of for at in to and on with by from as its his her their former ex then late current new
longtime veteran senior top old year years aged affairs affair s`.split(/\s+/),
);

/** Words for one thing. */
const ONE: Readonly<Record<string, string>> = Object.freeze({
  spokesman: "spokes",
  spokeswoman: "spokes",
  spokesperson: "spokes",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  head: "chief",
  boss: "chief",
  director: "chief",
  actress: "actor",
  u: "un",
  ministry: "minister",
  german: "germany",
  french: "france",
  dutch: "netherlands",
  british: "britain",
  uk: "britain",
  american: "us",
  america: "us",
  chinese: "china",
  turkish: "turkey",
  spanish: "spain",
  greek: "greece",
  polish: "poland",
  swedish: "sweden",
  danish: "denmark",
  finnish: "finland",
  irish: "ireland",
  welsh: "wales",
  scottish: "scotland",
});

/** The words of a name or role that says what somebody is, each in one form: United Nations → un, Israeli → israel. */
export function plainWords(text: string): string[] {
  const words = wordsOf(text.replace(/\b(?:U\.\s?N\.|United Nations)/g, "UN").replace(/\bU\.\s?S\.(?:\s?A\.)?/g, "US"));
  return words.filter((word) => !SMALL.has(word) && !/^\d+$/.test(word)).map(plain);
}

function plain(word: string): string {
  if (Object.hasOwn(ONE, word)) return ONE[word]!;
  // Russian and Russia, Israeli and Israel, Chinese and China: a people and its country share what is left.
  return stemOf(word.replace(/(?<=.{4})(?:ian|ean|an|i|ia|a|ese)$/, ""));
}

export function readRole(text: string): Role {
  const words = new Set(plainWords(text));
  return { text, words, fields: fieldsOf(wordsOf(text)), key: [...words].sort().join(" ") };
}

/** Of the role that says less, the part that the other says too, 0 to 1. */
export function roleLikeness(a: Role, b: Role): number {
  const [short, long] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared / short.size;
}

/** Whether two roles belong to different walks of life: a coach and a judge. Where one of them does not tell, they may be one person's. */
export function plainlyDiffer(a: Role, b: Role): boolean {
  if (a.fields.size === 0 || b.fields.size === 0 || roleLikeness(a, b) > 0) return false;
  return ![...a.fields].some((field) => b.fields.has(field));
}
