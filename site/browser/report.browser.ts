import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toHtml } from "../../dist/format.js";
import { extractQuotes } from "../../dist/index.js";
import { corpusFile, launch, violations, watchedPage } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const text = readFileSync(corpusFile("001_b10b467db3897349.txt"), "utf8");
const report = toHtml(text, extractQuotes(text));

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    it(`shows a report that axe finds no barrier in and that loads nothing: ${colorScheme}, ${width} pixels`, async () => {
      const { page, errors, outside } = await watchedPage(browser, { colorScheme, viewport: { width, height: 844 } });
      await page.setContent(report);
      expect(await page.locator("mark[data-speaker]").count()).toBeGreaterThan(5);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect([outside(), errors]).toEqual([[], []]);
      await page.close();
    });
