import type { Explanation, Quote } from "whosaid";

/** What the page asks its worker. `reading` numbers the texts: what is asked of a text that is gone is not answered. */
export type Question =
  | { readonly kind: "read"; readonly reading: number; readonly text: string }
  | { readonly kind: "why"; readonly reading: number; readonly quote: number }
  | { readonly kind: "json" | "report"; readonly reading: number; readonly quotes: readonly number[] };

/** Every question has one answer, in the order they were asked. */
export type Answer =
  | { readonly kind: "quotes"; readonly quotes: readonly Quote[]; readonly milliseconds: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "explanation"; readonly explanation: Explanation | null }
  | { readonly kind: "failed"; readonly message: string };
