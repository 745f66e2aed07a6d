import { stringify } from "../../format/stringify";
import { createQuoteIndex, type QuoteIndex } from "../../quote-index/quote-index";
import type { Utterance } from "../../quote-index/utterance";
import { paintFor } from "../paint";
import { printable } from "../printable";
import type { Streams } from "../streams";
import { collect } from "./collect";
import type { WhoRequest } from "./request";
import { viewUtterances } from "./view-utterances";

/** `whosaid who`: reads everything, then answers. @returns the exit code */
export async function who(request: WhoRequest, streams: Streams): Promise<number> {
  const { asked, sources, json } = request;
  const index = createQuoteIndex();
  const failed = await collect(sources, index, streams);
  const utterances = answer(request, index);
  if (json) streams.stdout.write(`${stringify({ asked, documents: index.size, utterances }, 2)}\n`);
  else if (utterances.length > 0) streams.stdout.write(view(utterances, streams));
  if (utterances.length === 0 && index.size > 0) streams.stderr.write(`whosaid: ${nobody(request, index)}\n`);
  return failed === 0 ? 0 : 1;
}

function answer({ asked, bySpeaker, limit }: WhoRequest, index: QuoteIndex): Utterance[] {
  return bySpeaker ? index.bySpeaker(asked, { limit }) : index.whoSaid(asked, { limit });
}

function view(utterances: readonly Utterance[], streams: Streams): string {
  return viewUtterances(utterances, { width: Math.min(streams.stdout.columns || 80, 100), paint: paintFor(streams) });
}

function nobody({ asked, bySpeaker }: WhoRequest, { size }: QuoteIndex): string {
  const where = `${size} document${size === 1 ? "" : "s"}`;
  const shown = printable(asked).slice(0, 60);
  return bySpeaker
    ? `nobody called “${shown}” is quoted in ${where}. Try the surname alone, or look for words: whosaid who "words" FILES`
    : `nobody said “${shown}” in ${where}. Try fewer words, or a name: whosaid who --speaker "name" FILES`;
}
