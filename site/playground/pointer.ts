/**
 * Follows which quote is pointed at: by the mouse, by the keyboard's focus, or held by a click until Escape or a click
 * elsewhere.
 *
 * @param point called with the index of the quote, or null
 */
export function onPoint(reading: HTMLElement, point: (quote: number | null) => void): { reset(): void } {
  let held: number | null = null;
  const quoteAt = ({ target }: Event): number | null => {
    const element = target instanceof Element ? target : null;
    const found = element?.closest<HTMLElement>("[data-quote]") ?? null;
    if (found && reading.contains(found)) return Number(found.dataset.quote);
    const linked = element?.closest<HTMLElement>("[data-cue-of], [data-source-of]")?.dataset;
    const first = (linked?.cueOf ?? linked?.sourceOf)?.split(" ")[0];
    return first === undefined ? null : Number(first);
  };
  reading.addEventListener("mouseover", (event) => {
    const quote = quoteAt(event);
    if (held === null && quote !== null) point(quote);
  });
  reading.addEventListener("focusin", (event) => {
    const quote = quoteAt(event);
    if (quote !== null) {
      held = null;
      point(quote);
    }
  });
  reading.addEventListener("click", (event) => {
    held = quoteAt(event);
    point(held);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    held = null;
    point(null);
  });
  return {
    reset() {
      held = null;
    },
  };
}

/** Lights up the words, the cue and the source of one quote. */
export function lightUp(reading: HTMLElement, quote: number | null): void {
  for (const lit of reading.querySelectorAll(".lit, .lit-link")) lit.classList.remove("lit", "lit-link");
  if (quote === null) return;
  for (const part of reading.querySelectorAll(`[data-quote="${quote}"]`)) part.classList.add("lit");
  const links = `[data-cue-of~="${quote}"], [data-source-of~="${quote}"]`;
  for (const link of reading.querySelectorAll(links)) link.classList.add("lit-link");
}
