import { describe, expect } from "vitest";
import { cardOf, makeAndEdit, open, patient, stems } from "./editor.ts";
import { story } from "./story.ts";

describe.each([
  ["by thumb", true],
  ["without JavaScript", false],
])("a teacher %s", (_, javaScriptEnabled) => {
  story("corrects a quiz, publishes it, and a learner gets what was corrected", async ({ visit }) => {
    const ann = await visit({ javaScriptEnabled, causes: /422/ });
    const quiz = await makeAndEdit(ann);
    const before = await stems(ann);
    const stem = "Who was it that warned of the cold water?";

    const form = await open(ann, cardOf(ann, "who said it"));
    await form.getByLabel("The question").fill(stem);
    await form.getByLabel("The sentence that proves").fill("Nobody ever said this in the article.");
    await form.getByRole("button", { name: "Save" }).click();
    await form.locator(".message", { hasText: "not in the article, word for word" }).waitFor();
    expect(await form.getByLabel("The question").inputValue()).toBe(stem);
    await form.getByLabel("… or choose it here").selectOption({ index: 6 });
    await form.getByRole("button", { name: "Save" }).click();
    await ann.getByRole("heading", { name: stem }).waitFor();
    await ann.locator("#state", { hasText: "not yet published" }).waitFor();

    const deleted = cardOf(ann, "Match");
    const gone = (await deleted.locator(".stem").textContent()) ?? "";
    await deleted.getByRole("button", { name: "Delete" }).click();
    await ann.getByText("Deleted:").waitFor();
    // What appears under the finger is shielded from a second tap for a moment.
    await ann.waitForTimeout(500);
    await ann.getByRole("button", { name: "Undo" }).click();
    await ann.getByRole("heading", { name: gone }).waitFor();
    await ann.getByText("Deleted:").waitFor({ state: "detached" });

    await cardOf(ann, "Put in order").getByRole("button", { name: "Move up" }).click();
    await expect.poll(async () => (await stems(ann)).slice(0, 2), patient).toEqual([before[1], before[0]]);
    await expect.poll(() => ann.locator("#state").innerText(), patient).toContain("Draft 5");
    await ann.getByRole("button", { name: "Publish changes" }).click();
    await ann.getByRole("img", { name: "QR code" }).waitFor();

    const ben = await visit({ javaScriptEnabled });
    await ben.goto(`/quizzes/${quiz}`);
    await ben.getByLabel(/^All/).check();
    await ben.getByRole("button", { name: "Start the quiz" }).click();
    await ben.getByRole("heading", { name: before[1] ?? "" }).waitFor();
  });

  story("writes a question by hand, with nothing to begin with", async ({ visit }) => {
    const ann = await visit({ javaScriptEnabled });
    await ann.goto("/quizzes/new");
    await ann.getByLabel("Title").fill("Capitals");
    await ann.getByRole("button", { name: "Write the questions myself" }).click();
    await ann.getByRole("heading", { name: "Capitals" }).waitFor();
    await ann.getByRole("link", { name: "Choose one", exact: true }).click();
    await ann.getByLabel("The question").fill("Which city is the capital of Norway?");
    await ann.getByLabel("The right answer").fill("Oslo");
    await ann.getByLabel("Wrong answer 1", { exact: true }).fill("Bergen");
    await ann.getByRole("button", { name: "Save" }).last().click();
    await ann.getByRole("heading", { name: "Which city is the capital of Norway?" }).waitFor();
    await ann.getByRole("button", { name: "Publish" }).click();
    await ann.getByRole("img", { name: "QR code" }).waitFor();
  });
});

story("a quiz goes to another device by its edit link, whose key no request’s address ever has", async ({ visit }) => {
  const ann = await visit();
  await makeAndEdit(ann);
  await ann.getByRole("link", { name: "Edit link" }).click();
  const link = await ann.getByRole("textbox", { name: "Edit link" }).inputValue();
  const key = link.split(".").at(-1) ?? "";
  const ben = await visit();
  const asked: string[] = [];
  ben.on("request", (request) => asked.push(request.url(), request.headers()["referer"] ?? ""));
  await ben.goto(link);
  await ben.locator("#questions").waitFor();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => address.split("#")[0]?.includes(key))).toEqual([]);
  await ben.goBack();
  expect(ben.url()).not.toContain(key);
});

story("two people edit one question: the later sees both, and keeps what was typed", async ({ visit }) => {
  const ann = await visit({ causes: /409/ });
  const quiz = await makeAndEdit(ann);
  const tab = await ann.context().newPage();
  await tab.goto(`/quizzes/${quiz}/editor`);
  const [mine, theirs] = [await open(ann, cardOf(ann, "who said it")), await open(tab, cardOf(tab, "who said it"))];
  await theirs.getByLabel("The question").fill("Who said what they wrote?");
  await theirs.getByRole("button", { name: "Save" }).click();
  await tab.getByRole("heading", { name: "Who said what they wrote?" }).waitFor();
  await mine.getByLabel("The question").fill("Who said what I wrote?");
  await mine.getByRole("button", { name: "Save" }).click();
  await ann.getByText("Somebody saved this question").waitFor();
  await ann.getByText("Who said what they wrote?").waitFor();
  expect(await mine.getByLabel("The question").inputValue()).toBe("Who said what I wrote?");
  await mine.getByRole("button", { name: "Save mine instead" }).click();
  await ann.getByRole("heading", { name: "Who said what I wrote?" }).waitFor();
});
