import type { Figures } from "./score";
import { type ByType, QUOTE_TYPES } from "./score/figures";
import type { PrecisionRecall } from "./score/tally";

/** One figure as it is printed and kept: an F1 with its precision and recall, a rate, or a count. */
export interface Row {
  /** Its name in `baseline.json`. */
  readonly key: string;
  readonly name: string;
  readonly unit: "F1" | "rate" | "count";
  /** Precision and recall, where the unit is F1. */
  readonly parts: PrecisionRecall | null;
  /** In its unit, F1 and rate from 0 to 1; null where nothing could be counted. */
  readonly value: number | null;
  /** What the recall or the rate is out of. */
  readonly n: number;
  readonly better: "higher" | "lower";
}

function f1Row(key: string, name: string, parts: PrecisionRecall): Row {
  return { key, name, unit: "F1", parts, value: parts.f1, n: parts.gold, better: "higher" };
}

function rateRow(key: string, name: string, value: number | null, n: number, better: Row["better"] = "higher"): Row {
  return { key, name, unit: "rate", parts: null, value, n, better };
}

function typeRows(key: string, name: string, figures: ByType): Row[] {
  return [...QUOTE_TYPES, "all" as const].map((type) => f1Row(`${key}.${type}`, `${name}, ${type}`, figures[type]));
}

/** The figures that the labels allow, in the order they are printed. */
export function rowsOf(figures: Figures): Row[] {
  const { fullName, role, offsets } = figures;
  const quoted = [
    f1Row("quotedSpan", "quoted span", figures.quotedSpan),
    f1Row("quotedSpeaker", "quoted span → speaker", figures.quotedSpeaker),
    rateRow("fullName", "full name", fullName.rate, fullName.n),
    rateRow("role.strict", "role, strict", role.strict, role.n),
    rateRow("role.lenient", "role, lenient", role.lenient, role.n),
    rateRow("role.spurious", "role, spurious", role.spurious, role.nNone, "lower"),
  ];
  const relations = [
    ...typeRows("content", "content", figures.content),
    ...typeRows("contentExact", "content exact", figures.contentExact),
    f1Row("cue", "cue", figures.cue),
    f1Row("source", "source", figures.source),
    ...typeRows("speaker", "speaker", figures.speaker),
  ];
  return [
    ...(figures.quotedSpan.gold > 0 ? quoted : []),
    ...(figures.relay.gold > 0
      ? [
          f1Row("relay", "relay", figures.relay),
          f1Row("relayClosest", "relay, of the closest answer", figures.relayClosest),
        ]
      : []),
    ...(figures.content.all.gold > 0 ? relations : []),
    {
      key: "offsets",
      name: "wrong offsets",
      unit: "count",
      parts: null,
      value: offsets.bad,
      n: offsets.n,
      better: "lower",
    },
  ];
}
