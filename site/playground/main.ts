import type { Quote } from "whosaid";
import { adviceOn, long, tooLong } from "./advice";
import { drawArticle } from "./article";
import { startWorker } from "./ask";
import { castOf, drawCast, type Member } from "./cast";
import { find, make } from "./element";
import { examples } from "./examples";
import { chooseSpeaker, chosenFilter, offerSpeakers, onFilter, passing, speakerOf } from "./filter";
import { copy, download } from "./hand-out";
import { onFile } from "./open";
import { lightUp, onPoint } from "./pointer";
import { comfortable, linkTo, textOf } from "./share";
import { drawWhy } from "./why";

const field = find<HTMLTextAreaElement>("text");
const reading = find("reading");
const ask = startWorker(find("worker").textContent);

/** What is on the page: the last text that was read. */
let text = "";
let quotes: readonly Quote[] = [];
let cast: ReadonlyMap<string, Member> = new Map();
let shown: readonly number[] = [];
/** Numbers the texts; `read` is that of the text on the page. */
let asked = 0;
let read = 0;

// Reading. While one text is read, later ones wait, and only the last of them is read.

let busy = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function textChanged(): void {
  clearTimeout(timer);
  // A long text takes longer to draw than the time between two keys.
  if (field.value.length > long) timer = setTimeout(readText, 400);
  else void readText();
}

async function readText(): Promise<void> {
  if (busy) return;
  busy = true;
  performance.mark("whosaid:asked");
  const next = field.value;
  const number = ++asked;
  const answer = await ask({ kind: "read", reading: number, text: next.length > tooLong ? "" : next });
  busy = false;
  if (answer.kind === "quotes") showReading(next, number, answer.quotes, answer.milliseconds);
  else tell("advice", answer.kind === "failed" ? `This could not be read: ${answer.message}` : null);
  if (field.value !== next) textChanged();
}

function showReading(newText: string, number: number, newQuotes: readonly Quote[], milliseconds: number): void {
  [text, read, quotes] = [newText.length > tooLong ? "" : newText, number, newQuotes];
  cast = castOf(quotes);
  offerSpeakers([...cast.values()].map(({ id, number, name }) => ({ id, label: number ? `${number} ${name}` : name })));
  tell("advice", adviceOn(newText, quotes.length));
  const named = [...cast.values()].filter(({ number }) => number !== null).length;
  tell("summary", `${count(quotes.length, "quote")}, ${count(named, "speaker")} · ${Math.ceil(milliseconds)} ms`);
  draw();
  performance.measure("whosaid:answer", "whosaid:asked");
}

// Drawing.

function draw(): void {
  const filter = chosenFilter();
  shown = passing(quotes, filter);
  reading.replaceChildren(...drawArticle(text, quotes, shown, cast));
  find("cast").replaceChildren(...drawCast(cast, quotes, text.length, filter.speaker));
  for (const id of ["copy", "report", "share"]) find<HTMLButtonElement>(id).disabled = text.trim() === "";
  pointer.reset();
  void point(null);
}

const pointer = onPoint(reading, (quote) => void point(quote));
let pointed: number | null = null;

async function point(quote: number | null): Promise<void> {
  pointed = quote;
  lightUp(reading, quote);
  const panel = find("why");
  const hint = quotes.length > 0 ? "Point at a quote, or move to its number with the Tab key, to see why." : "";
  if (quote === null) return panel.replaceChildren(make("p", { class: "quiet" }, hint));
  const said = quotes[quote]!;
  const answer = await ask({ kind: "why", reading: read, quote });
  if (pointed !== quote || quotes[quote] !== said) return; // by now something else is pointed at
  panel.replaceChildren(
    ...drawWhy(said, cast.get(speakerOf(said))!, answer.kind === "explanation" ? answer.explanation : null),
  );
}

onFilter(draw);
find("cast").addEventListener("click", ({ target }) => {
  const id = (target as Element).closest<HTMLElement>("[data-speaker]")?.dataset.speaker;
  if (id === undefined) return;
  chooseSpeaker(chosenFilter().speaker === id ? null : id);
  draw();
  document.querySelector<HTMLElement>(`#cast [data-speaker="${id}"]`)?.focus();
});

// Handing out.

function tell(id: string, words: string | null): void {
  find(id).textContent = words ?? "";
  find(id).hidden = words === null;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

async function askForText(kind: "json" | "report"): Promise<string> {
  const answer = await ask({ kind, reading: read, quotes: shown });
  if (answer.kind !== "text") throw new Error(answer.kind === "failed" ? answer.message : "there is no answer");
  return answer.text;
}

function onClick(id: string, act: () => Promise<string>): void {
  find(id).addEventListener("click", () => {
    act().then(
      (done) => tell("done", done),
      (error: unknown) => tell("done", `That did not work: ${error instanceof Error ? error.message : error}`),
    );
  });
}

const refused = "The browser does not let this page use the clipboard.";

onClick("copy", async () =>
  (await copy(await askForText("json"))) ? `${count(shown.length, "quote")} copied.` : refused,
);
onClick("report", async () => {
  download("who-said-what.html", "text/html", await askForText("report"));
  return "The report is a page of its own: open it in any browser, print it, send it.";
});
onClick("share", async () => {
  const link = await linkTo(text, location.href);
  if (!(await copy(link))) return refused;
  const size = `${link.length.toLocaleString("en")} characters`;
  return link.length > comfortable
    ? `Link copied. It has ${size}; some mail and chat programs cut such long links.`
    : `Link copied (${size}). The text is in the link itself; no server gets it.`;
});

// Getting a text.

function setText(to: string): void {
  field.value = to;
  field.scrollTop = 0;
  tell("done", null);
  textChanged();
}

field.addEventListener("input", textChanged);
find("clear").addEventListener("click", () => {
  setText("");
  field.focus();
});
onFile(setText, (advice) => tell("advice", advice));

const choice = find<HTMLSelectElement>("example");
choice.append(...examples.map(({ title }, at) => make("option", { value: at }, title)));
choice.addEventListener("change", () => {
  const example = examples[Number(choice.value)];
  if (choice.value !== "" && example) setText(example.text);
  choice.value = "";
});

async function readLink(): Promise<boolean> {
  try {
    const linked = await textOf(location.hash);
    if (linked !== null) setText(linked);
    return linked !== null;
  } catch {
    tell("done", "This link is damaged: no text could be read from it. It may have been cut on its way here.");
    return false;
  }
}

addEventListener("hashchange", () => void readLink());
void readLink().then((linked) => {
  if (linked || field.value !== "") return;
  field.value = examples[0]!.text;
  textChanged();
});
