import type { Quotation } from "../detect/quotation";
import type { Span } from "../span";
import type { Member } from "./cast";

/** What is said, and whoever says it. */
interface Said {
  readonly quotation: Quotation;
  readonly member: Member | null;
}

/** A part of what is said, `answer` being the index of the answer it belongs to. */
interface SaidPart extends Span {
  readonly answer: number;
  readonly isFirst: boolean;
}

/**
 * Of each answer, who passes it on because it stands within his statement: the last one that starts before it. The parts
 * of all statements are read once, in text order, beside those that the text is still inside of.
 */
export function outerSpeakers(answers: readonly Said[]): (Member | null)[] {
  const parts: SaidPart[] = [];
  for (let answer = 0; answer < answers.length; answer++) {
    const { content } = answers[answer].quotation;
    for (let at = 0; at < content.length; at++) {
      const { start, end } = content[at];
      parts.push({ start, end, answer, isFirst: at === 0 });
    }
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const speakers: (Member | null)[] = answers.map(() => null);
  let open: SaidPart[] = [];
  for (const part of parts) {
    open = open.filter((one) => one.end > part.start);
    if (part.isFirst) speakers[part.answer] = holderOf(part, open, answers);
    open.push(part);
  }
  return speakers;
}

function holderOf(part: SaidPart, open: readonly SaidPart[], answers: readonly Said[]): Member | null {
  const { member: speaker } = answers[part.answer];
  let nearest: Said | null = null;
  let index = -1;
  for (const { start, end, answer } of open) {
    const outer = answers[answer];
    if (answer === part.answer || !outer.member || outer.member === speaker) continue;
    if (end < part.end || end - start <= part.end - part.start) continue;
    const later = nearest ? outer.quotation.content[0].start - nearest.quotation.content[0].start : 1;
    if (later < 0 || (later === 0 && answer < index)) continue;
    nearest = outer;
    index = answer;
  }
  return nearest?.member ?? null;
}
