import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { corpusFile, launch, playground, violations, watchedPage } from "./browser";

let browser: Browser;
let watched: Awaited<ReturnType<typeof watchedPage>>;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await watchedPage(browser);
  page = watched.page;
  await page.goto(playground);
  await page.waitForSelector("#reading mark");
});
afterEach(async () => {
  // Whatever a test did: nothing was asked of the network, and nothing broke.
  expect(watched.outside()).toEqual([]);
  expect(watched.errors).toEqual([]);
  await page.close();
});

const names = () => page.locator("#cast .name").allTextContents();
const summary = (pattern: RegExp) => page.locator("#summary", { hasText: pattern }).waitFor();

describe("reading", () => {
  it("shows an invented example first", async () => {
    expect(await names()).toEqual(["Ana Ruiz", "Boris Petrov", "Tom Okafor"]);
    expect(await page.locator("mark[data-part=quoted]").first().textContent()).toBe("The pier is not safe,");
  });

  it("follows what is typed", async () => {
    await page.fill("#text", "");
    await page.locator("#advice", { hasText: "no text yet" }).waitFor();
    await page.locator("#text").pressSequentially("“We will win,” said Ann Lee, the mayor.");
    await page.locator("#cast .name", { hasText: "Ann Lee" }).waitFor();
    await summary(/^1 quote, 1 speaker/);
  });

  it("reads a file that is opened, and says what is wrong with one that is no text", async () => {
    await page.setInputFiles("#file", corpusFile("000_d666c42d953fc35e.txt"));
    await page.locator("#cast .name", { hasText: "Lior Haiat" }).waitFor();
    await page.setInputFiles("#file", { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await page.locator("#advice", { hasText: "a.pdf is a PDF" }).waitFor();
  });

  it("takes markup in a text as text", async () => {
    await page.fill("#text", "“<img src=x onerror=alert(1)> is code,” said <b>Ann Lee</b>.");
    await page.locator("#reading", { hasText: "onerror" }).waitFor();
    expect(await page.locator("#reading img, #reading b").count()).toBe(0);
  });

  it("says that it reads English only", async () => {
    await page.fill("#text", "Der Hafen ist nicht sicher und die Stadt muss jetzt zahlen. ".repeat(5));
    await page.locator("#advice", { hasText: "not look like English" }).waitFor();
  });

  it("reads a million characters", async () => {
    const article = readFileSync(corpusFile("001_b10b467db3897349.txt"), "utf8");
    const long = `${article}\n\n`.repeat(Math.ceil(1e6 / article.length));
    // Set as pasting does: typing it in key by key is not what is tried here.
    await page.locator("#text").evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, long);
    await page.locator("#advice", { hasText: "This is long" }).waitFor();
    await page.waitForFunction((length) => document.querySelector("#reading")!.textContent.length > length, 9e5);
  });
});

describe("why", () => {
  it("is said of the quote under the mouse", async () => {
    await page.hover("mark >> nth=1");
    await page.locator("#why .who strong", { hasText: "Ana Ruiz" }).waitFor();
    expect(await page.locator("#why").textContent()).toMatch(/harbour master.*% sure.*Why\?/s);
  });

  it("is said of the number that the keyboard stops at, until Escape", async () => {
    await page.focus("#least");
    await page.keyboard.press("Tab");
    await page.locator("#why .who strong", { hasText: "Ana Ruiz" }).waitFor();
    expect(await page.locator("mark.lit").nth(1).textContent()).toContain("The pier");
    await page.keyboard.press("Escape");
    expect(await page.locator(".lit").count()).toBe(0);
  });
});

describe("filters", () => {
  it("leave out types, speakers and what is unsure", async () => {
    await page.uncheck("input[value=direct]");
    expect(await page.locator(".note").count()).toBe(2);
    await page.check("input[value=direct]");
    await page.click("#cast button >> nth=1");
    expect(await page.locator(".note").count()).toBe(1);
    await page.click("#cast button >> nth=1");
    await page.locator("#least").fill("95");
    expect(await page.locator(".note").count()).toBeLessThan(4);
  });
});

describe("what is handed out", () => {
  it("is a link that holds the text", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.fill("#text", "“¡Zażółć 🎉!” said Ann Lee.");
    await summary(/^1 quote,/);
    await page.click("#share");
    await page.locator("#done", { hasText: "Link copied" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator("#cast .name", { hasText: "Ann Lee" }).waitFor();
    expect(await page.inputValue("#text")).toBe("“¡Zażółć 🎉!” said Ann Lee.");
  });

  it("says so where a link is damaged", async () => {
    await page.goto("about:blank");
    await page.goto(`${playground}#t=AAAA`);
    await page.locator("#done", { hasText: "damaged" }).waitFor();
  });

  it("is JSON, and a report", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#copy");
    await page.locator("#done", { hasText: "4 quotes copied" }).waitFor();
    const { quotes } = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(quotes[0].speaker.name).toBe("Ana Ruiz");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#report")]);
    const report = readFileSync(await download.path(), "utf8");
    expect(report).toContain("harbour master");
  });
});

describe("for everybody", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1440, 390])
      it(`has no barrier that axe finds: ${colorScheme}, ${width} pixels wide`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        await page.focus(".note");
        await page.locator("#why .who").waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
});

it("prints how long it takes; no time is asserted, for it depends on the machine", async () => {
  const measured = (answers: number) =>
    page.waitForFunction((least) => performance.getEntriesByName("whosaid:answer").length >= least, answers);
  const examples = ["1", "2", "3", "4", "5"];
  // One at a time: a text that changes while another is read would be answered together with what follows it.
  await measured(1);
  for (const [before, at] of examples.entries()) {
    await page.selectOption("#example", at);
    await measured(before + 2);
  }
  const answers = await page.evaluate(() =>
    performance.getEntriesByName("whosaid:answer").map(({ startTime, duration }) => [startTime + duration, duration]),
  );
  expect(answers).toHaveLength(1 + examples.length);
  const [[first], ...later] = answers as [number, number][];
  console.log(
    `first answer ${first.toFixed(0)} ms after opening; later ones ${later.map(([, took]) => took.toFixed(0)).join(", ")} ms`,
  );
});
