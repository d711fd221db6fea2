import { expect } from "vitest";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, enter, goOn, place, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

const modes = [
  { javaScriptEnabled: true, how: "" },
  { javaScriptEnabled: false, how: ", without JavaScript" },
];

for (const { javaScriptEnabled, how } of modes) {
  story(`a reload in the middle shows the same question, open or told${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    await begin(page, { kinds: ["choice"] });
    const first = await asked(page);
    await page.reload();
    expect((await asked(page)).id).toBe(first.id);
    await answer(page, answerTo(first, "wrong"));
    await page.reload();
    await expectTold(page, first, "wrong");
    await goOn(page);
    await page.reload();
    expect(await place(page)).toBe("2 of 5");
  });

  story(`back shows the told answer and no fresh form, forward the question that was left${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    await begin(page, { kinds: ["choice"] });
    const first = await asked(page);
    await answer(page, answerTo(first, "right"));
    await goOn(page);
    const second = await asked(page);
    await page.goBack();
    await verdict(page).waitFor();
    await expectTold(page, first, "right");
    await page.goForward();
    expect((await asked(page)).id).toBe(second.id);
    await answer(page, answerTo(second, "right"));
    await expectTold(page, second, "right");
  });

  story(`back from the article to a question shows it told${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    await begin(page, { kinds: ["choice"] });
    const first = await asked(page);
    await answer(page, answerTo(first, "right"));
    await settled(page);
    await page.getByRole("link", { name: "See it in the article" }).click();
    await page.waitForURL("**/article**");
    await page.goBack();
    await verdict(page).waitFor();
    await expectTold(page, first, "right");
  });

  story(`in two tabs of one attempt, the first answer counts and the other tab is told so${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    await begin(page, { kinds: ["choice"] });
    const question = await asked(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await answer(page, answerTo(question, "right"));
    await answer(other, answerTo(question, "wrong"));
    await expectTold(other, question, "right");
    expect(await other.locator("#verdict").textContent()).toContain("Your first answer counts");
  });
}

story("back to a list to be put in order, it can be moved again", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["order"] });
  await answer(page, answerTo(await asked(page), "right"));
  await goOn(page);
  const second = await asked(page);
  await page.goBack();
  await verdict(page).waitFor();
  await page.goForward();
  await page.locator(".sortable.moving").waitFor();
  await answer(page, answerTo(second, "right"));
  await expectTold(page, second, "right");
});

story("the same form sent twice counts once", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["numeric"] });
  const question = await asked(page);
  await enter(page, answerTo(question, "right"));
  const texts = await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>("form.answer");
    if (form === null) throw new Error("no form");
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const send = () => fetch(form.action, { method: "POST", body }).then((response) => response.text());
    return Promise.all([send(), send(), send()]);
  });
  expect(new Set(texts).size).toBe(1);
  await page.goto("/scores");
  expect(await page.getByRole("row").nth(1).textContent()).toContain("Unfinished – continue");
});
