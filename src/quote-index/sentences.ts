// How often each part may repeat is bounded: a long run of full stops must not be read again from each of them.
const END = /[.!?…]{1,4}["”’»)\]]{0,3}\s{1,4}(?=["“‘«([]?[\p{Lu}\d])/gu;
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Maj|Capt|Sgt|St|Prof|Rev|Jr|Sr|No|vs|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** The sentences of a quote's words. One that is cut too often or too seldom does no harm: parts of statements are found too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(start, index - 8), index + 1))) continue;
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  if (start < text.length) sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
