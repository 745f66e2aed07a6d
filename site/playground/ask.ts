import type { Answer, Question } from "./protocol";

/** Asks the worker, whose code stands in the page: a page opened from a disk may not load another file. */
export function startWorker(code: string): (question: Question) => Promise<Answer> {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  const waiting: ((answer: Answer) => void)[] = [];
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => waiting.shift()?.(data));
  worker.addEventListener("error", ({ message }) => {
    for (const tell of waiting.splice(0)) tell({ kind: "failed", message });
  });
  return (question) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      worker.postMessage(question);
    });
}
