import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { paths } from "../../src/paths.ts";
import { cardOf, makeAndEdit, open } from "../browser/editor.ts";
import { summit } from "../fixtures/summit.ts";

const folder = fileURLToPath(new URL("../../public/", import.meta.url));

/** Takes the pictures of the teacher's guide, along the way that it tells. Each begins at what it is about. */
export async function takeGuide(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(paths.newQuiz());
  await page.getByRole("textbox", { name: "The article", exact: true }).fill(summit);
  await picture(page, "paste", "h1", 600);
  const quiz = await makeAndEdit(page);
  await picture(page, "question", `#${await cardOf(page, "who said it").getAttribute("id")}`, 520);
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByLabel("The question").fill("Why did they speak of cold water?");
  await form.getByLabel("Wrong answer 1", { exact: true }).fill("maria keller");
  await form.getByText("Two options are the same").waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await picture(page, "advice", ".edited.open", 560);
  await page.goto(paths.sharing(quiz));
  await page.getByRole("img", { name: "QR code" }).waitFor();
  await picture(page, "share", "h1", 620);
  await page.goto(paths.newClass(quiz));
  await picture(page, "class", "h1", 560);
  await page.goto(paths.paper(quiz));
  await picture(page, "paper", ".sheet", 560);
  await page.goto(paths.study(quiz));
  await picture(page, "study", ".people", 560);
}

/** WebP, which Playwright itself does not write: a quarter of the bytes of a PNG. */
async function picture(page: Page, name: string, from: string, height: number): Promise<void> {
  const top = await page
    .locator(from)
    .first()
    .evaluate((element) => {
      // What sticks to the edge of the screen would stand in the middle of the picture.
      for (const bar of document.querySelectorAll<HTMLElement>(".state")) bar.style.position = "static";
      return element.getBoundingClientRect().top + scrollY - 12;
    });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 50,
    captureBeyondViewport: true,
    clip: { x: 0, y: Math.max(0, top), width: 390, height, scale: 2 },
  });
  await session.detach();
  await writeFile(`${folder}guide-${name}.webp`, Buffer.from(data, "base64"));
}
