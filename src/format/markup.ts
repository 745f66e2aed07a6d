import { legible } from "./legible";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader would make a line feed of it, and every offset behind it would be off by one.
  "\r": "&#13;",
};

/** A text as HTML and XML write it, between tags or within an attribute's double quotes. */
export function markup(text: string): string {
  return legible(text).replace(/[&<>"\r]/g, (character) => references[character]!);
}
