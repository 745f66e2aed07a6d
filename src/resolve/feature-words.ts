/**
 * What the features of `candidate-features.ts` say of a candidate, in words. A feature for one task alone,
 * `he: named 0`, says the same as the one for all tasks.
 *
 * @returns the name of the feature itself where it has no words here
 */
export function wordsOf(feature: string): string {
  const plain = feature.replace(/^(?:he|carried on|doubted): /, "");
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(plain);
    if (match) return words(match);
  }
  return plain;
}

/** The first pattern that fits a feature gives its words. */
const WORDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^never spoke$/, () => "has not spoken before"],
  [/^spoke (\d\+?)$/, ([, rank]) => spoke(rank)],
  [/^spoke (\d\+?), (\d\+?) paragraphs before$/, ([, rank, far]) => `${spoke(rank)}, ${inParagraph(far)}`],
  [/^spoke (\d\+?), found by (.+)$/, ([, rank, finding]) => `${spoke(rank)}, ${FOUND[finding] ?? finding}`],
  [/^spoke (\d\+?), (\d\+?) times$/, ([, rank, often]) => `${spoke(rank)}, having spoken ${times(often)}`],
  [/^spoke (\d\+?), (\d\+?) named since$/, ([, rank, others]) => `${spoke(rank)}, ${named(others)} since`],
  [/^spoke (\d\+?), (\d\+?) subjects since$/, ([, rank, o]) => `${spoke(rank)}, ${named(o)} as a subject since`],
  [/^spoke, subject since$/, () => "spoke, and was a subject since"],
  [/^spoke (\d\+?), subject since$/, ([, rank]) => `${spoke(rank)}, and was a subject since`],
  [/^spoke (\d\+?), gap (\w+)$/, ([, rank, gap]) => `${spoke(rank)}, ${GAP[gap] ?? gap}`],
  [/^alternates$/, () => "takes turns with another speaker"],
  [/^not named before$/, () => "is not named before"],
  [/^named (\d\+?)$/, ([, rank]) => `is ${nearest(rank)} name before`],
  [
    /^named (\d\+?) (sentence|paragraph) (\d\+?)$/,
    ([, rank, unit, far]) => `is ${nearest(rank)} name, ${at(unit, far)}`,
  ],
  [/^named (sentence|paragraph) (\d\+?)$/, ([, unit, far]) => `is named ${at(unit, far)}`],
  [/^named (sentence|paragraph) (\d\+?) subject$/, ([, unit, far]) => `is named as a subject ${at(unit, far)}`],
  [/^named (sentence|paragraph) (\d\+?) other$/, ([, unit, far]) => `is named, but not as a subject, ${at(unit, far)}`],
  [/^named (possessive|after preposition|object|before comma|first of paragraph)$/, ([, shape]) => SHAPE[shape]],
  [
    /^in paragraph (\d\+?)$/,
    ([, often]) => `is ${often === "0" ? "not named" : `named ${times(often)}`} in this paragraph`,
  ],
  [/^opens paragraph (\d\+?)$/, ([, far]) => `opens a paragraph: ${inParagraph(far)}`],
  [/^opens none$/, () => "opens no paragraph"],
  [/^never subject$/, () => "is no subject before"],
  [/^subject (\d\+?)$/, ([, rank]) => `is ${nearest(rank)} subject before`],
  [/^subject (\d\+?), person$/, ([, rank]) => `is ${nearest(rank)} subject before, and a person`],
  [/^subject (\d\+?), other$/, ([, rank]) => `is ${nearest(rank)} subject before, and no person`],
  [/^subject (sentence|paragraph) (\d\+?)$/, ([, unit, far]) => `was last a subject ${at(unit, far)}`],
  [
    /^subject (\d\+?) (sentence|paragraph) (\d\+?)$/,
    ([, r, unit, far]) => `is ${nearest(r)} subject, ${at(unit, far)}`,
  ],
  [/^named after$/, () => "is named after the words"],
  [/^after, same sentence$/, () => "is named after the words in the same sentence"],
  [/^after, later sentence$/, () => "is named in a later sentence"],
  [/^after, subject$/, () => "is named after the words as a subject"],
  [/^kind (\w+)$/, ([, kind]) => (kind === "unknown" ? "is of unknown kind" : `is ${a(kind)}`)],
  [/^name$/, () => "has a name"],
  [/^no name$/, () => "is only described"],
  [/^mentions (\d\+?)$/, ([, often]) => `is named ${times(often)} in the article`],
  [
    /^mentions near (\d\+?)$/,
    ([, often]) => (often === "0" ? "is not named close before" : `is named ${times(often)} close before`),
  ],
  [/^has role$/, () => "has a role in the article"],
  [/^full name$/, () => "has a full name in the article"],
  [/^gender unknown$/, () => "is not known to be a man or a woman"],
  [/^gender agrees$/, () => "is known to be of the pronoun’s gender"],
  [
    /^gender of another agrees$/,
    () => "is not known to be a man or a woman, where another is known to be of the pronoun’s gender",
  ],
  [/^in the words said$/, () => "is named within the words said"],
  [/^only one$/, () => "is the only candidate"],
  [/^opening, spoke$/, () => "spoke before, and the words open a paragraph"],
  [/^opening, silent$/, () => "has not spoken before, and the words open a paragraph"],
  [/^first of the text$/, () => "is the first name of the article"],
  [/^another (opens|inside), (.+)$/, ([, where, place]) => `${PLACE[place] ?? place}, and the words ${OTHER[where]}`],
  [/^(I|we|none) said, (\w+)$/, ([, word, kind]) => `is ${a(kind)}, and the words ${SAID[word]}`],
  [/^pronouns since (\d)$/, ([, often]) => `is named before ${pronouns(often)}`],
  [/^pronouns since (\d), (.+)$/, ([, often, place]) => `${PLACE[place] ?? place}, before ${pronouns(often)}`],
  [/^named after a pronoun$/, () => "is named in a sentence that speaks of “he” or “she” first"],
  [
    /^named after a pronoun, (.+)$/,
    ([, place]) => `${PLACE[place] ?? place}, in a sentence that speaks of “he” or “she” first`,
  ],
  [/^alone right before, (.+)$/, ([, turn]) => `${TURN[turn]}, and alone is the subject of the sentence before`],
  [/^another right before, (.+)$/, ([, turn]) => `${TURN[turn]}, but another is the subject of the sentence before`],
  [
    /^named (at once|shortly|some time|long) (before|after)$/,
    ([, gap, side]) => `is named ${NEAR[gap]} ${side} the words`,
  ],
  [/^speaks after$/, () => "is named after the words beside a verb of saying"],
  [/^(\w+) for (.+)$/, ([, kind, noun]) => `is ${a(kind)}, and the source is ${SOURCE[noun] ?? `“${noun}”`}`],
  [/^name holds the noun$/, () => "has a name that holds the source’s noun"],
  [
    /^noun of (that|another) gender$/,
    ([, which]) => `is of ${which === "that" ? "the gender that" : "another gender than"} the source’s noun tells`,
  ],
  [
    /^(no|other) roles, noun (elsewhere|nowhere)$/,
    ([, which, where]) => `has ${which} roles, and ${HELD[where]} the source’s noun`,
  ],
  [/^noun held(?:, (only|best|one))?(?: |, )?(bare|all|some|none)?$/, ([, rivals, kept]) => held(rivals, kept)],
  [/^noun held, spoke last$/, () => "has a role with the source’s noun, and was the last to speak"],
  [/^suggested\b/, () => "is whom the words of the source point to"],
  [/^opens the sentence here$/, () => "opens this sentence"],
  [/^here$/, () => "is named in this sentence"],
  [/^(opens|ends|in) the source$/, ([, where]) => `is named ${IN_SOURCE[where]} the source`],
  [/^role shares (words|a word|none)$/, ([, what]) => `has a role that shares ${SHARED[what]} with the source`],
];

const FOUND: Readonly<Record<string, string>> = {
  name: "by name",
  pronoun: "as “he”, “she” or the like",
  description: "under a description",
  weighed: "as the most probable",
  "carried on": "without being named",
};

const GAP: Readonly<Record<string, string>> = {
  none: "right before these words",
  short: "a sentence or so before these words",
  middling: "a few sentences before these words",
  long: "long before these words",
};

const SHAPE: Readonly<Record<string, string>> = {
  possessive: "was last named with ’s",
  "after preposition": "was last named after a preposition",
  object: "was last named as an object",
  "before comma": "was last named before a comma",
  "first of paragraph": "was last named at the head of a paragraph",
};

const IN_SOURCE: Readonly<Record<string, string>> = { opens: "at the head of", ends: "at the end of", in: "within" };

const SHARED: Readonly<Record<string, string>> = { words: "several words", "a word": "one word", none: "no word" };

const TURN: Readonly<Record<string, string>> = {
  "spoke last": "was the last to speak",
  spoke: "spoke before",
  silent: "has not spoken",
};

const PLACE: Readonly<Record<string, string>> = {
  "named last": "is the name before",
  "not last": "is not the nearest name before",
  ...Object.fromEntries(
    Object.entries(TURN).flatMap(([turn, words]) => [
      [`${turn}, named last`, `${words}, and is the nearest name before`],
      [`${turn}, named`, `${words}, and is named before`],
      [`${turn}, unnamed`, `${words}, and is not named before`],
    ]),
  ),
};

const OTHER: Readonly<Record<string, string>> = {
  opens: "open with another “he” or “she”",
  inside: "speak of another “he” or “she”",
};

const SAID: Readonly<Record<string, string>> = { I: "have “I”", we: "have “we”", none: "have neither “I” nor “we”" };

const NEAR: Readonly<Record<string, string>> = {
  "at once": "right",
  shortly: "shortly",
  "some time": "some way",
  long: "far",
};

const SOURCE: Readonly<Record<string, string>> = {
  role: "what somebody is",
  people: "people",
  body: "a body",
  document: "a document",
  name: "a name",
  plural: "a plural",
  "other noun": "another noun",
  "no source": "not given",
};

const HELD: Readonly<Record<string, string>> = { elsewhere: "another has", nowhere: "nobody has" };

function held(rivals: string | undefined, kept: string | undefined): string {
  const whose =
    { only: "alone has", best: "has, better than others,", one: "has, as others do better," }[rivals ?? ""] ?? "has";
  const words = {
    bare: "",
    all: " and all its other words",
    some: " and some of its other words",
    none: " but none of its other words",
  };
  return `${whose} a role with the source’s noun${words[(kept ?? "bare") as keyof typeof words]}`;
}

function pronouns(often: string): string {
  return often === "0" ? "no “he” or “she”" : `${often === "3" ? "three or more" : often} “he” or “she”`;
}

/** `0` to `2`, or `3+`: how many others spoke since. */
function spoke(rank: string): string {
  return (
    ["was the last to speak", "was the last but one to speak", "was the last but two to speak"][Number(rank)] ??
    "spoke longer ago"
  );
}

function nearest(rank: string): string {
  return ["the nearest", "the second nearest", "the third nearest"][Number(rank)] ?? "a more distant";
}

function at(unit: string, far: string): string {
  return unit === "paragraph"
    ? inParagraph(far)
    : (["in this sentence", "one sentence before"][Number(far)] ?? `${many(far)} sentences before`);
}

function inParagraph(far: string): string {
  return ["in this paragraph", "one paragraph before"][Number(far)] ?? `${many(far)} paragraphs before`;
}

function times(often: string): string {
  return ["never", "once", "twice"][Number(often)] ?? `${many(often)} times`;
}

function named(others: string): string {
  return ["with nobody else named", "with one other named"][Number(others)] ?? `with ${many(others)} others named`;
}

/** `3+`: three or more. */
function many(count: string): string {
  return count.endsWith("+") ? `${count.slice(0, -1)} or more` : count;
}

function a(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
