const SMALL: Readonly<Record<string, number>> = Object.freeze({
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const LARGE: Readonly<Record<string, number>> = Object.freeze({
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  twice: ["2", "times"],
  once: ["once"],
});

const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39 && /^\d[\d,]*(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(",", ""));
  return Object.hasOwn(SMALL, word) ? SMALL[word] : undefined;
};

/**
 * Numbers in one form: “1,400”, “1.4 thousand” and “fourteen hundred” are all `1400`; “per cent” and “%” are `percent`.
 * A bare “one” or “hundred” is left: “one of them” and “hundreds” count nothing.
 */
export function withNumbers(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const value = word === "one" || word === "a" ? (isLarge(words[at + 1]) ? 1 : undefined) : numberOf(word);
    if (value !== undefined) {
      let product = value;
      while (isLarge(words[at + 1])) product *= LARGE[words[++at]!]!;
      out.push(String(product));
    } else if (word === "per" && words[at + 1] === "cent") {
      out.push("percent");
      at++;
    } else if (Object.hasOwn(OTHER_WORDS, word)) out.push(...OTHER_WORDS[word]!);
    else out.push(word);
  }
  return out;
}

const isLarge = (word: string | undefined): boolean => word !== undefined && Object.hasOwn(LARGE, word);
