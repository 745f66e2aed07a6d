import { describe, expect, it } from "vitest";
import { hostile, textOf } from "../bench/hostile";
import { extractQuotes } from "../src/index";

// Four times the text may take four times the time, and half as much again for the sake of a busy machine. Processor
// time is measured, not the clock, and a text is read again before it is called slow.
const SMALL = 16_000;
const GROWTH = 4;
const MARGIN = 1.5;
/** Milliseconds below which caches and the collector of garbage say more than the text. */
const FLOOR = 120;
const TRIES = 5;

/** Milliseconds of processor time that reading a text takes. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extractQuotes(text);
  return process.cpuUsage(before).user / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

it("a paragraph of a megabyte is read", { timeout: 60_000 }, () => {
  const text = textOf(hostile["a paragraph without end"], 1_000_000);
  expect(extractQuotes(text).length).toBeGreaterThan(10_000);
});

describe("time grows with the text and no faster", { timeout: 20_000 }, () => {
  it.each(Object.entries(hostile))("for %s", (_, piece) => {
    const small = textOf(piece, SMALL);
    const large = textOf(piece, SMALL * GROWTH);
    cost(small);
    const costs: { small: number; large: number }[] = [];
    let allowed = 0;
    let spent = Infinity;
    for (let tries = 0; tries < TRIES && spent > allowed; tries++) {
      costs.push({ small: cost(small), large: cost(large) });
      allowed = Math.max(FLOOR, median(costs.map((one) => one.small)) * GROWTH * MARGIN);
      spent = median(costs.map((one) => one.large));
    }
    expect(spent, JSON.stringify(costs)).toBeLessThanOrEqual(allowed);
  });
});
