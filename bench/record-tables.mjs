// The tables of README.md and docs/accuracy.md, drawn from the figures in bench/record.json. In a document a table
// stands between `<!-- table NAME -->` and `<!-- end -->`.

import { digits, markdown, names } from "./markdown.mjs";
import { ablation, reliability, unseen } from "./study-tables.mjs";

const f1 = (part) => (part.gold + part.predicted > 0 ? digits(part.f1) : "–");

/** The figures of the short table: its label, and what is shown of a set. */
const short = [
  ["words in marks found, F1", (figures) => f1(figures.quotedSpan)],
  ["… and given to the right speaker, F1", (figures) => f1(figures.quotedSpeaker)],
  ["full name, of right persons", (figures) => digits(figures.fullName.rate)],
  ["role word for word, of right persons", (figures) => digits(figures.role.strict)],
  ["role in about the same words", (figures) => digits(figures.role.lenient)],
  ["without marks: content, precision", (figures) => precision(figures.content.indirect)],
  ["without marks: content, recall", (figures) => recall(figures.content.indirect)],
  ["relay, F1", (figures) => f1(figures.relayClosest)],
];

const precision = (part) => (part.gold > 0 ? digits(part.precision) : "–");
const recall = (part) => (part.gold > 0 ? digits(part.recall) : "–");

function accuracy({ sets }) {
  const known = Object.keys(names).filter((name) => sets[name]);
  const counts = known.map((name) => `${sets[name].figures.docs} / ${sets[name].figures.quotedSpan.gold}`);
  return markdown(
    ["", ...known.map((name) => names[name])],
    [
      ["documents / spans in marks said by somebody", ...counts],
      ...short.map(([label, show]) => [label, ...known.map((name) => show(sets[name].figures))]),
      ["the nearest name instead: right speaker, F1", ...known.map((name) => f1(sets[name].nearestName.quotedSpeaker))],
    ],
  );
}

/** Every figure of one set, with precision and recall. */
function figuresOf({ figures, nearestName }) {
  const three = (part) => [digits(part.precision), digits(part.recall), digits(part.f1), String(part.gold)];
  const rows = [
    ["quoted span", ...three(figures.quotedSpan), f1(nearestName.quotedSpan)],
    ["quoted span → speaker", ...three(figures.quotedSpeaker), f1(nearestName.quotedSpeaker)],
    ["full name", ...rate(figures.fullName.rate, figures.fullName.n), digits(nearestName.fullName.rate)],
    ["role, strict", ...rate(figures.role.strict, figures.role.n), "–"],
    ["role, lenient", ...rate(figures.role.lenient, figures.role.n), "–"],
    ["role, spurious (lower is better)", ...rate(figures.role.spurious, figures.role.nNone), "–"],
  ];
  if (figures.relay.gold > 0) {
    rows.push(["relay", ...three(figures.relay), "–"]);
    rows.push(["relay, of the closest answer", ...three(figures.relayClosest), "–"]);
  }
  if (figures.content.all.gold > 0) {
    for (const [name, label] of [
      ["content", "content"],
      ["contentExact", "content, exact"],
      ["speaker", "speaker"],
    ])
      for (const type of ["direct", "mixed", "indirect", "all"])
        rows.push([`${label}, ${type}`, ...three(figures[name][type]), f1(nearestName[name][type])]);
    rows.push(["cue", ...three(figures.cue), "–"], ["source", ...three(figures.source), f1(nearestName.source)]);
  }
  const calibration = figures.calibration ? digits(figures.calibration.error) : "–";
  rows.push(["calibration error (lower is better)", "", "", calibration, "", "–"]);
  rows.push(["wrong offsets", "", "", String(figures.offsets.bad), String(figures.offsets.n), "–"]);
  return markdown(["", "P", "R", "F1, rate", "of", "nearest name"], rows);
}

const rate = (value, n) => ["", "", digits(value), String(n)];

/** How often each rule was right, over all sets that have it counted. */
function rules({ sets }) {
  const all = {};
  for (const { rules: counted = {} } of Object.values(sets))
    for (const [rule, { right, of }] of Object.entries(counted)) {
      all[rule] ??= { right: 0, of: 0 };
      all[rule].right += right;
      all[rule].of += of;
    }
  const rows = Object.entries(all).sort(([a, x], [b, y]) => y.of - x.of || (a < b ? -1 : 1));
  return markdown(
    ["rule", "answers", "right"],
    rows.map(([rule, { right, of }]) => [`\`${rule}\``, String(of), digits(right / of, 2)]),
  );
}

const kinds = [
  ["missed", "said words taken for a term, a title or irony"],
  ["spurious", "a term, a title or irony taken for said words"],
  ["speaker, name", "a name: another one, or not the fullest"],
  ["speaker, pronoun", "a pronoun: another person"],
  ["speaker, description", "a description: not linked to its name, or another one"],
  ["speaker, carried on", "no cue: somebody else goes on speaking"],
  ["speaker, nobody", "nobody found"],
  ["full name", "right person, without the full name"],
  ["role", "right person, no role or another"],
  ["spurious role", "right person, a role the text does not give"],
];

/** What was got wrong on spans in marks, by kind and set. */
function mistakes({ sets }) {
  const known = Object.keys(names).filter((name) => sets[name]?.mistakes);
  const rows = kinds.map(([kind, label]) => [label, ...known.map((name) => String(sets[name].mistakes[kind] ?? 0))]);
  return markdown(["", ...known.map((name) => names[name])], rows);
}

function speed({ speed: { machine, readers } }) {
  const rows = readers.map(({ name, megabytesPerSecond, articlesPerSecond, besideWink }) => [
    name,
    digits(megabytesPerSecond, 2),
    digits(articlesPerSecond, 0),
    digits(besideWink, 2),
  ]);
  const where = `Node ${machine.node}, ${machine.cpu}, one thread`;
  return markdown([where, "MB/s", "articles/s", "speed ÷ wink"], rows);
}

function memory({ memory: { articles, before, afterOne, afterAll } }) {
  const row = (label, { heap, rss }) => [label, digits(heap / 1e6, 1), digits(rss / 1e6, 1)];
  const rows = [row("before the first article", before), row("after the corpus once", afterOne)];
  return markdown(["", "heap, MB", "RSS, MB"], [...rows, row(`after ${articles} articles`, afterAll)]);
}

function tableNamed(name, record) {
  const [kind, set] = name.split(":");
  const tables = {
    accuracy,
    rules,
    mistakes,
    reliability,
    unseen,
    ablation,
    speed,
    memory,
    figures: () => figuresOf(record.sets[set]),
  };
  if (!tables[kind] || (set && !record.sets[set])) throw new Error(`no figures for the table ${name}`);
  return tables[kind](record);
}

/**
 * A document with its tables drawn anew.
 * @throws Error where it asks for a table that there are no figures for
 */
export function fillTables(source, record) {
  const place = /(<!-- table ([\w:-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g;
  return source.replace(place, (_, open, name, close) => `${open}\n${tableNamed(name, record)}\n${close}`);
}
