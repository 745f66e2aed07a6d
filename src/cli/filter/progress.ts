import type { Streams } from "../streams";

/** What a run tells those who wait for it. */
export interface Progress {
  /** So many lines more are answered, which were so many bytes of input. */
  advance(lines: number, bytes: number): void;
  /** Clears the bar: what it said is no result. */
  end(): void;
}

const silent: Progress = { advance: () => {}, end: () => {} };

/**
 * A bar on a terminal's standard error, with the articles a second and the time that is left; nothing elsewhere, and
 * nothing where the answers go to the terminal too, between which a bar would stand.
 *
 * @param size bytes to read; null: unknown, and so is the time that is left
 * @param toTerminal whether the answers go to the terminal
 */
export async function progressOn(
  stderr: Streams["stderr"],
  size: number | null,
  toTerminal: boolean,
): Promise<Progress> {
  if (!stderr.isTTY || toTerminal) return silent;
  const { default: library } = await import("cli-progress");
  const known = "{bar} {percentage} % · {articles} articles · {rate}/s · {eta_formatted} left";
  const bar = new library.SingleBar({
    format: size === null ? "{articles} articles · {rate}/s · {duration_formatted}" : known,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    // An interrupt is for whoever runs the filter to handle.
    gracefulExit: false,
    stream: stderr as NodeJS.WriteStream,
  });
  let articles = 0;
  let read = 0;
  const start = performance.now();
  const rate = () => Math.round(articles / Math.max((performance.now() - start) / 1000, 0.001));
  bar.start(size ?? 1, 0, { articles, rate: 0 });
  return {
    advance(lines, bytes) {
      articles += lines;
      read += bytes;
      bar.update(size === null ? 0 : Math.min(read, size), { articles, rate: rate() });
    },
    end: () => bar.stop(),
  };
}
