/**
 * Answers many things at a time and gives the answers in the order of the things. No more is read while `most` things
 * wait for their answers or to be taken, so that a slow reader holds up the source and memory stays bounded.
 *
 * @param stop aborted: nothing more is read, what was read is still answered
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  most: number,
  answer: (thing: T) => Promise<R>,
  stop: AbortSignal,
): AsyncGenerator<R> {
  const things = source[Symbol.asyncIterator]();
  const waiting: Promise<R>[] = [];
  const stopped = new Promise<IteratorResult<T>>((resolve) => {
    stop.addEventListener("abort", () => resolve({ done: true, value: undefined }), { once: true });
  });
  const read = () => {
    const result = stop.aborted ? stopped : Promise.race([things.next(), stopped]);
    // Whoever takes no more answers leaves a reading behind, and its failure is nobody's news.
    result.catch(() => {});
    return result;
  };
  let next: Promise<IteratorResult<T>> | null = read();
  while (next !== null || waiting.length > 0) {
    const canRead: boolean = next !== null && waiting.length < most;
    // Whichever comes first: an answer need not wait for more to read.
    const isRead: boolean = canRead && (await first(next!, waiting[0]));
    if (isRead) {
      const result: IteratorResult<T> = await next!;
      if (!result.done) waiting.push(answer(result.value));
      next = result.done ? null : read();
    } else yield waiting.shift()!;
  }
}

/** Whether there is something read before the answer is there. */
function first(read: Promise<unknown>, answer: Promise<unknown> | undefined): Promise<boolean> {
  const isRead = read.then(() => true);
  return answer === undefined ? isRead : Promise.race([answer.then(() => false), isRead]);
}
