// Tables on how much the figures can be believed: by confidence, unseen beside dev, and without groups of features.
import { digits, markdown, names } from "./markdown.mjs";

const isUnseen = (name) => name !== "corpus";

/** Of the answers given each tenth of confidence, how many are right, on sets that nothing was learned from. */
export function reliability({ sets }) {
  const known = Object.keys(names).filter((name) => isUnseen(name) && sets[name]?.figures.calibration);
  const rows = Array.from({ length: 10 }, (_, bin) => [
    `${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}`,
    ...known.flatMap((name) => {
      const { n, confidence, right } = sets[name].figures.calibration.bins[bin];
      return [String(n), digits(confidence, 2), digits(right, 2)];
    }),
  ]);
  const filled = rows.filter((cells) => cells.slice(1).some((cell, at) => at % 3 === 0 && cell !== "0"));
  const head = known.flatMap((name) => [`${names[name]}: answers`, "mean confidence", "right"]);
  return markdown(["confidence", ...head], filled);
}

const share = ({ right, of }) => (of > 0 ? `${digits(right / of)} of ${of}` : "–");
const kinds = [
  ["all", "all"],
  ["pronoun", "found by a pronoun"],
  ["carried on", "carried on, no words name who"],
];

/** What was learned from, judged by folds, beside sets that were not learned from. */
export function unseen({ sets, study }) {
  const known = Object.keys(study.shipped);
  const rows = kinds.map(([kind, label]) => [
    label,
    share(study.unseen[kind]),
    ...known.map((name) => share(study.shipped[name][kind])),
  ]);
  const error = (name) => digits(sets[name]?.figures.calibration?.error);
  rows.push(["calibration error (lower is better)", digits(study.unseenError), ...known.map(error)]);
  return markdown(
    [
      "answers on spans in marks that are right",
      `${study.articles} training articles, ${study.folds} folds`,
      ...known.map((name) => names[name] ?? name),
    ],
    rows,
  );
}

/** What is lost without each group of features, on the sets that were not learned from. */
export function ablation({ study: { ablation: rows } }) {
  const known = Object.keys(rows[0].sets);
  const cells = known.flatMap((name) => kinds.map(([kind]) => [name, kind]));
  return markdown(
    ["left out", ...cells.map(([name, kind]) => `${names[name] ?? name}: ${kind}`)],
    rows.map(({ name, sets }) => [
      name,
      ...cells.map(([set, kind]) => digits(sets[set][kind].right / sets[set][kind].of)),
    ]),
  );
}
