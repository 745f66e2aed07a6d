import { styleText } from "node:util";
import type { Streams } from "./streams";

/** What a word is in the view, named for its meaning; its look stands below. */
export type Style = "title" | "quote" | "paraphrase" | "speaker" | "role" | "detail" | "doubt";

/** Gives a word its look, or leaves it as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

const looks = {
  title: ["bold", "underline"],
  quote: [],
  paraphrase: ["italic"],
  speaker: ["bold"],
  role: ["cyan"],
  detail: ["dim"],
  doubt: ["yellow"],
} as const satisfies Record<Style, readonly string[]>;

export const plain: Paint = (_style, text) => text;

// Whether the stream takes colour is decided by `paintFor`; newer Node versions would decide again.
export const coloured: Paint = (style, text) =>
  looks[style].length === 0 ? text : styleText([...looks[style]], text, { validateStream: false });

/** Colour on a terminal; never with NO_COLOR, else always with FORCE_COLOR (0 and false: never). Empty is not set. */
export function paintFor({ stdout, env }: Pick<Streams, "stdout" | "env">): Paint {
  if (env.NO_COLOR) return plain;
  if (env.FORCE_COLOR) return env.FORCE_COLOR === "0" || env.FORCE_COLOR === "false" ? plain : coloured;
  return stdout.isTTY && env.TERM !== "dumb" ? coloured : plain;
}
