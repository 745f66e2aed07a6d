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
  const lines: Word[][] = [];
  let used = width;
  for (const word of all) {
    const wide = columns(word.text);
    if (used + 1 + wide > width) {
      lines.push([word]);
      used = wide;
    } else {
      lines.at(-1)!.push(word);
      used += 1 + wide;
    }
  }
  return lines.map((line) => painted(line, paint));
}

/** Neighbours of one style are painted as one, so that a search for “Ann Lee” in coloured output finds her. */
function painted(line: readonly Word[], paint: Paint): string {
  const runs: { style: Style; texts: string[] }[] = [];
  for (const { text, style } of line) {
    const run = runs.at(-1);
    if (run?.style === style) run.texts.push(text);
    else runs.push({ style, texts: [text] });
  }
  return runs.map(({ style, texts }) => paint(style, texts.join(" "))).join(" ");
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
