/** Texts that invite more than linear work, as endless as one likes. */

/** A made-up name, another one for each number up to some hundred thousand. */
function name(at: number): string {
  let letters = "";
  for (let rest = at + 11; rest > 0; rest = Math.floor(rest / 80))
    letters += "bdfgklmnprstvzhj"[rest % 16] + "aeiou"[rest % 5];
  return `${letters[0]!.toUpperCase()}${letters.slice(1)}x`;
}

/** What a hostile text repeats, by its number. */
export const hostile: Readonly<Record<string, (at: number) => string>> = {
  "speakers with distinct names": (at) => `“We won,” said ${name(at)} ${name(at * 7)}.\n`,
  "a paragraph without end": (at) => `“We won,” said ${name(at)} ${name(at * 7)}. He told them “no”. `,
  "paragraphs of one letter": () => "a\n",
  "paragraphs of quotations": () => "“No.”\n",
  "paragraphs that never close": () => "“No\n",
  "empty lines": () => "\n",
  openers: () => "“a ",
  "bare openers": () => "“",
  closers: () => "a” ",
  "single marks": () => "‘a ",
  "marks of two kinds": () => "‘“",
  nesting: (at) => (Math.floor(at / 1000) % 2 === 0 ? "‘“a " : "”’ "),
  "nesting a thousand deep": (at) => (at % 2000 < 1000 ? (at % 2 === 0 ? "“a " : "‘b ") : at % 2 === 0 ? "’ " : "” "),
  commas: () => ", ",
  "adverbials between commas": () => ", today ",
  cues: () => "said ",
  "cues between commas": () => ", a, said ",
  "statements within statements": () => "Ana said that Bo said that ",
  "names in marks and pronouns": (at) => `“${name(at)} ${name(at * 3)} won it all,” he said. `,
  "pronouns for no one": () => "“We won it,” it said. ",
  names: (at) => `${name(at)} ${name(at * 5)} `,
  "names without a cue": (at) => `of ${name(at)} ${name(at * 7)} “No, never again.” `,
  "relative pronouns": (at) => `${name(at)} ${name(at * 7)} who said “no” and `,
  descriptions: (at) => `“No,” said a ${name(at).toLowerCase()} source. `,
  "persons of one surname": (at) => `“We won,” said ${name(at)} Ruiz. `,
  "one surname of two persons": (at) => (at < 2 ? `${name(at)} Ruiz said “no.” ` : "“No,” Ruiz said. "),
  "longer and longer names": (at) => `${name(at >> 1)} ${at % 2 === 0 ? "" : "Bo "}Ruiz said “no.” `,
  "names after commas": (at) => `${name(at)} ${name(at * 7)}, the mayor, `,
  "bodies before names": (at) => `company ${name(at)} `,
  "roles before lists of names": (at) => `senators ${name(at)} and ${name(at * 7)} `,
  "leads without a full stop": (at) => `The port’s chief pilot said “no”\n${name(at)} ${name(at * 7)} said “no”\n`,
  acronyms: (at) => (at % 2 === 0 ? "The United Nations said “no.” " : "UN, "),
  "a description": () => "“No,” the mayor said. ",
  spaces: () => " ",
  "no spaces": () => "a-",
  "foreign letters without spaces": () => "ća",
  "no full stop": () => "the plan that she made and he said it was ",
};

/** A text of at least `length` characters. */
export function textOf(piece: (at: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    pieces.push(piece(at));
    size += pieces[at]!.length;
  }
  return pieces.join("");
}
