// How figures are written in the tables of a document.

/** The sets, as the tables call them, in their order. */
export const names = { corpus: "five documents", "polnear-dev": "PolNeAR dev", "bbc-dev": "BBC dev" };

export const digits = (value, count = 3) => (value === null || value === undefined ? "–" : value.toFixed(count));

/** A table whose first column is text and whose others are numbers. */
export function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
