import { cardOf, makeAndEdit, open } from "./editor.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

/** Everything at rest, so that no colour is measured half way. */
const calm = { reducedMotion: "reduce" } as const;

story("the editor can be used by everybody", async ({ visit }) => {
  const page = await visit(calm);
  await makeAndEdit(page);
  const form = await open(page, cardOf(page, "who said it"));
  await form.getByLabel("The question").fill("Who?");
  await form.getByRole("button", { name: "Save" }).click();
  await page.locator("ul.advice").waitFor();
  await cardOf(page, "Match").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Deleted:").waitFor();
  await page.locator(".about summary").click();
  await survey(page, "editor with advice, a deletion, details");
});

story.for(["who said it", "Match", "Put in order", "True or false"])(
  "a question can be edited by everybody: %s",
  async (kind, { visit }) => {
    const page = await visit({ ...calm, causes: /422/ });
    await makeAndEdit(page);
    const form = await open(page, cardOf(page, kind));
    await form.getByLabel(/^The (question|statement)/).fill("");
    await form.getByRole("button", { name: "Save" }).click();
    await form.locator(".message").first().waitFor();
    await form.locator("summary").click();
    await survey(page, `editing ${kind}, refused`);
  },
);

story("the pages around the editor can be used by everybody", async ({ visit }) => {
  const page = await visit(calm);
  const quiz = await makeAndEdit(page);
  for (const path of ["publications", "edit-key", "sharing", "copies", "editor/article"]) {
    await page.goto(`/quizzes/${quiz}/${path}`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await survey(page, path);
  }
});

story("study aids and papers can be used by everybody", async ({ visit }) => {
  const page = await visit(calm);
  const quiz = await makeAndEdit(page);
  for (const path of ["study", "study?aid=flashcards", "paper?version=B"]) {
    await page.goto(`/quizzes/${quiz}/${path}`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await survey(page, path);
  }
});

story("what is refused around the editor can be used by everybody", async ({ visit }) => {
  const page = await visit({ ...calm, causes: /422|403/ });
  await page.goto("/shelf");
  await page.getByRole("button", { name: "Put it on my shelf" }).click();
  await page.locator(".message").waitFor();
  await survey(page, "shelf, refused");
  await page.goto("/quizzes/putin-china-olympics/editor");
  await survey(page, "no key");
  await page.goto("/quizzes/new");
  await page.locator(".elsewhere summary").click();
  await page.getByLabel("Address of the page").fill("http://127.0.0.1/");
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.locator(".message").waitFor();
  await survey(page, "an address refused");
  await page.goto("/quizzes?code=x");
  await survey(page, "a code refused");
});
