import { Piscina } from "piscina";
import type { Answered, AnswerOptions } from "./answer";
import { type Batch, oneByOne } from "./batch";
import { refusal } from "./line";
import type { Task } from "./worker";

/** The worker threads. */
export interface Crew {
  /** Each line is answered once, whatever happens to the worker that has it. */
  answer(batch: Batch): Promise<Answered>;
  dismiss(): Promise<void>;
}

const DIED = "the worker that read this line died twice; please report it with the text";

/**
 * Hires workers. One that dies is replaced, and its batch done again line by line; a line whose worker dies a second
 * time is answered with an error.
 *
 * @param worker the module that a thread runs
 */
export function hire(worker: URL, jobs: number, options: AnswerOptions): Crew {
  const pool = new Piscina({ filename: worker.href, minThreads: jobs, maxThreads: jobs });
  const once = (batch: Batch): Promise<Answered> => pool.run({ batch, options } satisfies Task);
  const alone = async (line: Batch): Promise<Answered> => {
    try {
      return await once(line);
    } catch {
      const { firstLine, bytes } = line;
      const refused = Buffer.from(refusal(bytes, firstLine, DIED));
      return { bytes: refused, lines: 1, faults: [{ at: 0, line: firstLine, error: DIED }] };
    }
  };
  return {
    async answer(batch) {
      try {
        return await once(batch);
      } catch {
        return inTurn(oneByOne(batch), alone);
      }
    },
    dismiss: () => pool.destroy(),
  };
}

/** One after the other, so that a line that kills its worker takes no other with it. */
async function inTurn(lines: readonly Batch[], answer: (line: Batch) => Promise<Answered>): Promise<Answered> {
  const all: Answered[] = [];
  for (const line of lines) all.push(await answer(line));
  return {
    bytes: Buffer.concat(all.map(({ bytes }) => bytes)),
    lines: all.length,
    faults: all.flatMap(({ faults }, at) => faults.map((fault) => ({ ...fault, at }))),
  };
}
