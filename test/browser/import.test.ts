import { describe, expect } from "vitest";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

const gift = `::capital:: Which city is the capital of Norway? {=Oslo ~Bergen#It was until 1314.}

Write about Norway. {}
`;
const cells =
  "Capital of Norway?\tOslo\tBergen\tMoss\nCapital of Sweden?\tStockholm\tLund\tMora\nCapital of Latvia?\tRiga\tCēsis\tSaldus\n";

describe.each([
  ["by thumb", true],
  ["without JavaScript", false],
])("a teacher %s", (_, javaScriptEnabled) => {
  story("brings a GIFT file in, is told what it loses, and publishes it", async ({ visit }) => {
    const ann = await visit({ javaScriptEnabled });
    await ann.goto("/");
    await ann.getByRole("link", { name: "Bring in questions you have" }).click();
    const buffer = Buffer.from(gift);
    await ann.getByLabel("A file of questions").setInputFiles({ name: "norway.gift", mimeType: "text/plain", buffer });
    await ann.getByRole("button", { name: "Show the questions" }).click();
    await ann.getByText("“Write about Norway.” is left out: it is an essay").waitFor();
    await ann.getByText("Line 3", { exact: true }).waitFor();
    await ann.getByLabel("Title").fill("Norway");
    await ann.getByRole("button", { name: "Make this set" }).click();
    await ann.getByRole("heading", { name: "Norway", exact: true }).waitFor();
    await ann.getByRole("button", { name: "Publish" }).click();
    await ann.getByRole("img", { name: "QR code" }).waitFor();
  });

  story("pastes cells, says what their columns hold, and sees the questions follow", async ({ visit }) => {
    const ann = await visit({ javaScriptEnabled, causes: /422/ });
    await ann.goto("/imports/new");
    await ann.getByLabel(/paste them/).fill(cells);
    await ann.getByRole("button", { name: "Show the questions" }).click();
    await ann.locator(".answers .right", { hasText: "Oslo" }).waitFor();
    await ann.getByLabel("Column B").selectOption({ label: "Wrong answer" });
    await ann.getByLabel("Column C").selectOption({ label: "Right answer" });
    if (!javaScriptEnabled) await ann.getByRole("button", { name: "Show what that makes" }).click();
    await ann.locator(".answers .right", { hasText: "Bergen" }).waitFor();
    await ann.getByRole("button", { name: "Make this set" }).click();
    await ann.locator("#questions").waitFor();
    await ann.getByRole("link", { name: "From a file" }).click();
    await ann.getByLabel(/paste them/).fill("Is it cold? {T}");
    await ann.getByRole("button", { name: "Show the questions" }).click();
    await ann.getByRole("button", { name: "Add these" }).click();
    await ann.getByRole("heading", { name: "4 questions" }).waitFor();
  });
});

story("the pages of bringing questions in can be used by everybody", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce", causes: /422/ });
  await page.goto("/imports/new");
  await survey(page, "bringing questions in");
  await page.getByRole("button", { name: "Show the questions" }).click();
  await page.locator(".message", { hasText: "Choose a file" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("file");
  await survey(page, "nothing brought");
  await page.getByLabel(/paste them/).fill(cells);
  await page.getByRole("button", { name: "Show the questions" }).click();
  await page.locator("#preview").waitFor();
  for (const summary of await page.locator("summary").all()) await summary.click();
  await survey(page, "a table looked over");
  await page.getByLabel("Read as").selectOption("yaml");
  await page.getByText("What has to be mended").waitFor();
  await survey(page, "a table read as something else");
});
