import { expect } from "vitest";
import { cardOf, makeAndEdit, open, patient, stems } from "./editor.ts";
import { story } from "./story.ts";

const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false };

story(
  "at a desk, words selected in the article become the source: the whole sentence, without its number",
  async ({ visit }) => {
    const page = await visit(desk);
    await makeAndEdit(page);
    const form = await open(page, cardOf(page, "who said it"));
    const sentence = page.locator("#article-text p", { hasText: "48 kilometres" });
    await sentence.scrollIntoViewIfNeeded();
    await sentence.evaluate((paragraph) => {
      const text = paragraph.querySelector(".source")?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 4, text, 16);
    });
    await page.getByRole("button", { name: "Use as the source" }).click();
    expect(await form.getByLabel("The sentence that proves").inputValue()).toBe(
      "The North Tunnel will be 48 kilometres long and will connect Bergen with Stavanger.",
    );
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
    await page.getByText("The source does not say").waitFor();
    const facts = await page.locator(".edited .facts").allTextContents();
    const number = facts.findIndex((words) => words.includes("who said it")) + 1;
    const numbers = page.locator("#article-text p", { hasText: "48 kilometres" }).locator("sup");
    expect(await numbers.allTextContents()).toContain(String(number));
  },
);

story("a question is dragged to its place, and what is typed elsewhere stays", async ({ visit }) => {
  const page = await visit(desk);
  await makeAndEdit(page);
  const before = await stems(page);
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByLabel("The question").fill("Half a thought");
  const grip = page.locator(".edited .grip").nth(1);
  const target = page.locator(".edited").first();
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await stems(page)).slice(0, 2), patient).toEqual([before[1], before[0]]);
  await page.locator("#state", { hasText: "not yet published" }).waitFor();
  expect(await form.getByLabel("The question").inputValue()).toBe("Half a thought");
  await form.getByLabel("The question").fill(before[4] ?? "");
  await form.getByRole("button", { name: "Save" }).click();
  await form.waitFor({ state: "detached" });
  await page.reload();
  expect((await stems(page)).slice(0, 2)).toEqual([before[1], before[0]]);
});

story("another wrong answer, another question, one more: the writer lends a hand", async ({ visit }) => {
  const page = await visit(desk);
  await makeAndEdit(page);
  const count = (await stems(page)).length;
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByLabel("The question").fill("Who warned of the cold, and was quoted?");
  const first = await form.getByLabel("Wrong answer 1", { exact: true }).inputValue();
  await form.getByRole("button", { name: "Suggest another wrong answer 1" }).click();
  await expect.poll(() => form.getByLabel("Wrong answer 1", { exact: true }).inputValue(), patient).not.toBe(first);
  expect(await form.getByLabel("The question").inputValue()).toBe("Who warned of the cold, and was quoted?");
  await form.getByRole("link", { name: "Cancel" }).click();
  await form.waitFor({ state: "detached" });
  expect((await stems(page)).includes("Who warned of the cold, and was quoted?")).toBe(false);
  await page.getByRole("button", { name: "Let Footnote propose one" }).click();
  await expect.poll(async () => (await stems(page)).length, patient).toBe(count + 1);
  await page.locator(".edited").last().getByRole("button", { name: "Duplicate" }).click();
  await expect.poll(async () => (await stems(page)).length, patient).toBe(count + 2);
});

story(
  "advice comes beside its field while one types, is told politely, and goes once it is heeded",
  async ({ visit }) => {
    const page = await visit(desk);
    await makeAndEdit(page);
    const form = await open(page, cardOf(page, "who said it"));
    const wrong = form.getByLabel("Wrong answer 1", { exact: true });
    await wrong.fill("maria keller");
    await form.getByText("Two options are the same").waitFor();
    expect(await page.locator("#status").textContent()).toContain("Advice: Two options are the same");
    expect(await wrong.evaluate((field) => field === document.activeElement)).toBe(true);
    await wrong.fill("Erna Dahl");
    await form.getByText("Two options are the same").waitFor({ state: "detached" });
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
  },
);

story("on a phone, a sentence that is tapped in the article becomes the source", async ({ visit }) => {
  const page = await visit();
  await makeAndEdit(page);
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByRole("link", { name: "Find it in the article" }).tap();
  await page.waitForTimeout(500);
  await page.locator("#article-text p", { hasText: "9,000 passengers" }).tap({ position: { x: 120, y: 90 } });
  await page.getByRole("button", { name: "Use as the source" }).tap();
  expect(await form.getByLabel("The sentence that proves").inputValue()).toBe(
    "The European Railway Institute expects that 9,000 passengers will use the North Tunnel every day.",
  );
});

story("what is typed survives a page that is dropped, until it is saved or given up", async ({ visit }) => {
  const page = await visit(desk);
  page.on("dialog", (dialog) => dialog.accept());
  await makeAndEdit(page);
  const typed = await open(page, cardOf(page, "who said it"));
  await typed.getByLabel("The question").fill("A thought that is not lost");
  await page.reload();
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByText("What you typed here before is back").waitFor();
  expect(await form.getByLabel("The question").inputValue()).toBe("A thought that is not lost");
  await form.getByRole("link", { name: "Cancel" }).click();
  await form.waitFor({ state: "detached" });
  const again = await open(page, cardOf(page, "who said it"));
  expect(await again.getByLabel("The question").inputValue()).not.toBe("A thought that is not lost");
});
