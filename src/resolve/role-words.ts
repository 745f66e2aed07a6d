import type { TextSpan } from "../span";

const read = new WeakMap<TextSpan, readonly string[]>();

/** The words of a role in lower case, read once: every question whom a description means asks the roles of everybody. */
export function roleWords(role: TextSpan): readonly string[] {
  let words = read.get(role);
  if (!words) {
    words = role.text.toLowerCase().split(/(?:['’]s)?[\s-]+/);
    read.set(role, words);
  }
  return words;
}
