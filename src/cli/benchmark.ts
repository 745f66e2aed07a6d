import type { Streams } from "./streams";

/** What the benchmark's own bundle, `dist/bench.js`, exports. */
interface BenchModule {
  runBench(argv: readonly string[], io: { out(text: string): void; err(text: string): void }): Promise<number>;
}

/** Passes the arguments after `bench` on. The address is put together at run time so that no bundler pulls the benchmark in. */
export async function runBenchmark(argv: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const address = new URL("./bench.js", import.meta.url).href;
  const { runBench }: BenchModule = await import(address);
  return runBench(argv, { out: (text) => void stdout.write(text), err: (text) => void stderr.write(text) });
}
