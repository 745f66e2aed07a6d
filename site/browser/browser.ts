import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

export const checkout = new URL("../../", import.meta.url);
export const playground = new URL("playground/index.html", checkout).href;

/** Debian's Chromium, whose sandbox does not start in a container. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/** A page that keeps what it asks the network for, and what goes wrong in it. */
export async function watchedPage(browser: Browser, options: Parameters<Browser["newPage"]>[0] = {}) {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, errors, outside: () => requests.filter((url) => !/^(?:file|blob|data|about):/.test(url)) };
}

/** What axe finds, each with the first element it is found in. */
export async function violations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in; an evaluated one is the tester's and stands outside it.
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const corpusFile = (name: string) => fileURLToPath(new URL(`corpus/${name}`, checkout));
