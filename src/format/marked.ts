import type { Quote } from "../resolve/quote";
import type { TextSpan } from "../span";

/** The spans that stand for a quote in a text: its words in marks, or all of an indirect quote, which has none. */
export function markedSpans({ type, quoted, content }: Quote): readonly TextSpan[] {
  return type === "indirect" ? content : quoted;
}
