/**
 * What `toFragment` can do beyond being read, for a `<script>` element or a file: under the pointer, or with the focus on
 * it, a quote lights up together with its cue and source, and a note says whose it is; Escape puts the note away. One
 * script serves all fragments of a page, also those that come later.
 */
export const reportScript = `(() => {
  const note = document.createElement("div");
  note.className = "whosaid-note";
  note.setAttribute("aria-hidden", "true");
  note.hidden = true;
  let lit = [];
  const dim = () => {
    for (const element of lit) element.classList.remove("lit");
    lit = [];
    note.hidden = true;
  };
  const fill = (said) => {
    const entry = document.getElementById(said.getAttribute("aria-describedby"));
    const card = entry && entry.closest(".card");
    if (!card) return false;
    const name = document.createElement("strong");
    name.textContent = (card.querySelector("bdi") || card.querySelector(":is(h2,h3,h4,h5,h6)")).textContent;
    const role = document.createElement("em");
    role.textContent = card.querySelector(".role")?.textContent ?? "";
    const how = document.createElement("span");
    how.textContent = entry.textContent;
    note.replaceChildren(name, ...(role.textContent ? [role] : []), how);
    return true;
  };
  const place = (element, x) => {
    const boxes = [...element.getClientRects()];
    const box = boxes.at(-1);
    if (!box) return;
    note.hidden = false;
    const { width, height } = note.getBoundingClientRect();
    const below = box.bottom + height < innerHeight;
    const top = below ? box.bottom : Math.max(0, boxes[0].top - height);
    const left = Math.max(8, Math.min((x ?? box.left) - 16, innerWidth - width - 8));
    note.style.top = top + "px";
    note.style.left = left + "px";
  };
  const show = (target, x) => {
    if (note.contains(target)) return;
    const part = target.closest?.(".whosaid article [data-quote]");
    const card = target.closest?.(".whosaid .card");
    dim();
    if (part) {
      const id = part.dataset.quote;
      lit = [...document.querySelectorAll('.whosaid [data-quote="' + id + '"]')];
      const said = document.getElementById(id);
      if (said && fill(said)) place(part, x);
    } else if (card) {
      const voice = [...card.classList].find((name) => name !== "card");
      lit = [...card.closest(".whosaid").querySelectorAll("article .said." + voice)];
    }
    for (const element of lit) element.classList.add("lit");
  };
  document.body.append(note);
  addEventListener("pointerover", (event) => show(event.target, event.clientX));
  addEventListener("focusin", (event) => show(event.target));
  addEventListener("scroll", () => { note.hidden = true; }, { passive: true, capture: true });
  addEventListener("keydown", (event) => { if (event.key === "Escape") dim(); });
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll(".whosaid details")) details.open = true;
  });
})();
`;
