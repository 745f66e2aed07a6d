import type { Memory } from "./memory";
import { type Row, rowsOf } from "./rows";
import type { Breakdown, Figures, Score } from "./score";
import type { Calibration } from "./score/calibration";
import type { PrecisionRecall } from "./score/tally";
import type { SpeedReport } from "./speed";
import { table } from "./table";

/** A rate has four digits, precision, recall and F1 three; “-”: nothing to count. */
const asRate = (value: number | null): string => value?.toFixed(4) ?? "-";
const asPart = (value: number): string => value.toFixed(3);

function valuesOf({ unit, parts, value }: Row): string[] {
  if (parts !== null) return [asPart(parts.precision), asPart(parts.recall), asPart(parts.f1)];
  return ["", "", unit === "count" ? String(value) : asRate(value)];
}

function figuresTable(library: Figures, baseline: Figures): string {
  const beside = rowsOf(baseline);
  const rows = rowsOf(library).map((row, i) => [
    row.better === "lower" ? `${row.name} (lower is better)` : row.name,
    ...valuesOf(row),
    String(row.n),
    ...valuesOf(beside[i]!),
  ]);
  const head = ["", "P", "R", "F1, rate", "of", "nearest name: P", "R", "F1, rate"];
  return table(head, rows);
}

function calibrationLine(calibration: Calibration | null): string {
  if (calibration === null) return "calibration error  - (no quote in marks has a speaker)\n";
  const bins = calibration.bins
    .filter(({ n }) => n > 0)
    .map(({ n, confidence, right }) => `${asRate(confidence)} → ${asRate(right)} (${n})`);
  return `calibration error  ${asRate(calibration.error)}   confidence → right (quotes): ${bins.join(", ")}\n`;
}

function breakdownTable(groups: readonly Breakdown[]): string {
  const f1 = (parts: PrecisionRecall) => (parts.gold + parts.predicted > 0 ? asPart(parts.f1) : "-");
  const head = ["", "spans", "detection F1", "speaker F1", "full name", "role strict", "lenient", "relay F1", "relays"];
  const rows = groups.map(({ group, quotedSpan, quotedSpeaker, fullName, role, relay }) => [
    group,
    String(quotedSpan.gold),
    f1(quotedSpan),
    f1(quotedSpeaker),
    asRate(fullName.rate),
    asRate(role.strict),
    asRate(role.lenient),
    f1(relay),
    String(relay.gold),
  ]);
  return table(head, rows);
}

/** The accuracy of the library beside the baseline, then document by document and type by type. */
export function accuracyReport(of: string, library: Score, baseline: Score): string {
  const { figures } = library;
  const count = `${figures.docs} document${figures.docs === 1 ? "" : "s"}`;
  const title = `ACCURACY  ${count} of ${of}: the library, and everything said by the nearest name\n`;
  const main = `${title}\n${figuresTable(figures, baseline.figures)}${calibrationLine(figures.calibration)}`;
  if (figures.quotedSpan.gold === 0) return main;
  const documents = `\nBy document, spans in quotation marks\n\n${breakdownTable(library.byDocument)}`;
  const types = `\nBy type\n\n${breakdownTable(library.byType)}`;
  return `${main}${documents}${types}`;
}

/** Articles and megabytes a second, and the ratios to wink-nlp alone. */
export function speedReport({ machine, articles, runs, readers }: SpeedReport): string {
  const title = `SPEED  median of ${runs} runs over ${articles} articles, one thread; Node ${machine.node}, ${machine.cpu}\n`;
  const rows = readers.map(({ name, megabytesPerSecond, articlesPerSecond, besideWink }) => [
    name,
    megabytesPerSecond.toFixed(2),
    articlesPerSecond.toFixed(0),
    besideWink.toFixed(3),
  ]);
  return `${title}\n${table(["", "MB/s", "articles/s", "speed ÷ wink"], rows)}`;
}

/** What is held after reading many articles. */
export function memoryReport({ articles, before, afterOne, afterAll }: Memory): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const rows = [
    ["before the first article", before],
    ["after reading the corpus once", afterOne],
    [`after ${articles} articles`, afterAll],
  ] as const;
  const cells = rows.map(([name, { heap, rss }]) => [name, megabytes(heap), megabytes(rss)]);
  return `MEMORY  after collecting garbage\n\n${table(["", "heap, MB", "RSS, MB"], cells)}`;
}
