import { writeFileSync } from "node:fs";
import { extractQuotes } from "../src/extract";
import { rateOf } from "../src/resolve/confidence";
import { calibrationError } from "./cross-validate";
import { readGold } from "./gold";
import { ratesOf } from "./rates";
import { type Verdict, verdictsOn } from "./verdicts";

const FOLDS = 10;
const RATES = "src/model/confidence.json";

/** Learns how often each rule finds the right speaker, and writes it unless only figures are wanted. */
export function trainSpeaker(paths: readonly string[], onlyFigures: boolean): void {
  const records = readGold(paths).filter((record) => record.entities);
  const verdicts = records.flatMap((record) => verdictsOn(record, extractQuotes(record.text)));
  const rates = ratesOf(verdicts);
  console.log(
    `right        ${shown(verdicts.filter(isMarked))} in marks, ${shown(verdicts.filter((one) => !isMarked(one)))} without`,
  );
  console.log(`calibration  error ${unseenError(verdicts).toFixed(3)}  (${FOLDS} folds by document, in marks)`);
  if (onlyFigures) return;
  writeFileSync(RATES, `${JSON.stringify(rates, null, 2)}\n`);
  console.log(`written      ${RATES}`);
}

function isMarked({ quote }: Verdict): boolean {
  return quote.type !== "indirect";
}

function shown(verdicts: readonly Verdict[]): string {
  const right = verdicts.filter((one) => one.isRight).length;
  return `${right} of ${verdicts.length} (${(right / verdicts.length).toFixed(3)})`;
}

/** Calibration error of rates that were counted on other documents. */
function unseenError(verdicts: readonly Verdict[]): number {
  const documents = [...new Set(verdicts.map((one) => one.document))].sort();
  const foldOf = new Map(documents.map((document, at) => [document, at % FOLDS]));
  const judgements = Array.from({ length: FOLDS }, (_, fold) => {
    const rates = ratesOf(verdicts.filter((one) => foldOf.get(one.document) !== fold));
    return verdicts
      .filter((one) => isMarked(one) && foldOf.get(one.document) === fold)
      .map(({ document, quote, isRight }) => ({
        document,
        probability: rateOf(rates, quote.rule, true),
        label: isRight,
      }));
  });
  return calibrationError(judgements.flat());
}
