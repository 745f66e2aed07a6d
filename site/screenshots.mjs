// Takes the pictures of docs/images: the playground, light and dark, wide and on a phone.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = new URL("../", import.meta.url);
const folder = fileURLToPath(new URL("docs/images/", root));
const sizes = { wide: { width: 1280, height: 620 }, phone: { width: 390, height: 780 } };

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"])
  for (const [name, viewport] of Object.entries(sizes)) {
    const page = await browser.newPage({ colorScheme, viewport });
    await page.goto(new URL("playground/index.html", root).href);
    await page.waitForSelector("#reading mark");
    // On a phone the text field comes first; the picture is of what is read out of it, in a real article.
    if (name === "phone") {
      await page.selectOption("#example", "1");
      await page.locator("#cast .name", { hasText: "Lior Haiat" }).waitFor();
      await page.locator("#reading").evaluate((element) => element.scrollIntoView());
    }
    await page.hover("mark[data-part=quoted] >> nth=1");
    await page.waitForSelector("#why .who");
    await page.screenshot({ path: `${folder}playground-${name}-${colorScheme}.png` });
    await page.close();
  }
await browser.close();
