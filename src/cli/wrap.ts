import type { Paint, Style } from "./paint";
import { printable } from "./printable";

/** A word of the view and its look. */
export interface Word {
  readonly text: string;
  readonly style: Style;
}

/** The words of a text, each safe to print. */
export function words(style: Style, text: string): Word[] {
  return printable(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ text: word, style }));
}

/** Sets words in lines of at most `width` columns; a word wider than that gets a line of its own. */
export function wrap(all: readonly Word[], width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { text, style } of all) {
    const wide = columns(text);
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += (used > 0 ? " " : "") + paint(style, text);
    used += (used > 0 ? 1 : 0) + wide;
  }
  if (used > 0) lines.push(line);
  return lines;
}

const wideCharacter = /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\uff01-\uff60]/u;
const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of a terminal that a printable text takes. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += noWidth.test(character) ? 0 : wideCharacter.test(character) ? 2 : 1;
  return sum;
}
