import { type Answered, type AnswerOptions, answerBatch } from "./answer";
import type { Batch } from "./batch";

/** What is sent to a worker. */
export interface Task {
  readonly batch: Batch;
  readonly options: AnswerOptions;
}

/** A worker thread's whole work. */
export default ({ batch, options }: Task): Answered => answerBatch(batch, options);
