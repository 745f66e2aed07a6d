import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { trainCue } from "./cue";
import { trainEdge } from "./edge";
import { PARTS, readPolnear } from "./polnear";
import { trainSpeaker } from "./speaker";
import { trainSpeech } from "./speech";
import { studySpeaker } from "./study";
import { trainTagger } from "./tagger";

const USAGE = `npm run train -- tagger FILE.jsonl... [--cross-validate]
    Learns parts of speech from what wink-nlp says of the texts of gold files; writes src/tokenize/tagger.json. With
    --cross-validate it learns from nine texts in ten and prints how often it agrees on the others.
npm run train -- speech FILE.jsonl... [--cross-validate]
    Learns which words in marks somebody says from gold files; prints cross-validated figures and
    writes src/model/speech.json. With --cross-validate it only prints.
npm run train -- cue FILE.jsonl... [--cross-validate]
    The same for which cues without marks ascribe what follows them, and which are worth a look: src/model/cue.json and
    src/model/cue-gate.json.
npm run train -- edge FILE.jsonl...
    Where the content of such cues starts and ends: src/model/edge.json.
npm run train -- speaker FILE.jsonl... [--cross-validate]
    Learns from gold files with labelled speakers whom pronouns and words without a cue mean, and how often each rule is
    right; prints cross-validated figures and writes src/model/speaker.json and src/model/confidence.json.
npm run train -- study FILE.jsonl... NAME=FILE.jsonl...
    Learns the same from the first files without each group of features in turn, judges it on the named ones, and keeps
    the figures in bench/record.json.
npm run train -- polnear CHECKOUT FOLDER
    Writes the train and dev parts of a checkout of PolNeAR as gold files: polnear-train.jsonl, polnear-dev.jsonl.`;

async function main(args: readonly string[]): Promise<void> {
  const [what, ...rest] = args.filter((one) => one !== "--cross-validate");
  if (what === "tagger" && rest.length > 0) trainTagger(rest, args.includes("--cross-validate"));
  else if (what === "speech" && rest.length > 0) trainSpeech(rest, args.includes("--cross-validate"));
  else if (what === "cue" && rest.length > 0) await trainCue(rest, args.includes("--cross-validate"));
  else if (what === "edge" && rest.length > 0) trainEdge(rest);
  else if (what === "speaker" && rest.length > 0) await trainSpeaker(rest, args.includes("--cross-validate"));
  else if (what === "study" && rest.length > 0)
    await studySpeaker(
      rest.filter((one) => !one.includes("=")),
      rest.filter((one) => one.includes("=")),
    );
  else if (what === "polnear" && rest.length === 2) convertPolnear(rest[0], rest[1]);
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

function convertPolnear(checkout: string, folder: string): void {
  for (const part of PARTS) {
    const records = readPolnear(checkout, part);
    const out = join(folder, `polnear-${part}.jsonl`);
    writeFileSync(out, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    console.log(`${records.length} articles written to ${out}`);
  }
}

await main(process.argv.slice(2));
