import { expect } from "vitest";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, place } from "./learner.ts";
import { story } from "./story.ts";

story("somebody moves a score to another device by a code, which works once", async ({ visit }) => {
  const phone = await visit();
  await begin(phone, { kinds: ["choice"] });
  await answer(phone, answerTo(await asked(phone), "right"));
  await phone.goto("/scores");
  await phone.getByRole("link", { name: "Move my scores" }).click();
  await phone.getByRole("button", { name: "Make a code" }).click();
  const code = (await phone.locator(".code").textContent()) ?? "";
  expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);

  const laptop = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await laptop.goto("/transfers");
  expect(await laptop.getByRole("button", { name: "Make a code" }).count()).toBe(0);
  await laptop.locator("#code").fill(` ${code.toLowerCase().replace("-", " ")} `);
  await laptop.getByRole("button", { name: "Bring my scores here" }).click();
  await laptop.waitForURL("**/scores?*");
  expect(await laptop.locator(".notice").textContent()).toContain("are here now");
  expect(await laptop.getByRole("row").nth(1).textContent()).toContain("Unfinished – continue");
  await laptop.getByRole("row").nth(1).getByRole("link").click();
  expect(await place(laptop)).toBe("2 of 5");

  const third = await visit({ causes: /422/ });
  await third.goto("/transfers");
  await third.locator("#code").fill(code);
  await third.getByRole("button", { name: "Bring my scores here" }).click();
  expect(await third.locator(".message").textContent()).toContain("used already");
});

story("a device forgets its scores, and the one that shares them keeps them", async ({ visit }) => {
  const phone = await visit({ javaScriptEnabled: false });
  await begin(phone, { kinds: ["choice"] });
  await answer(phone, answerTo(await asked(phone), "right"));
  await phone.goto("/scores");
  expect(await phone.locator("time").textContent()).toMatch(/, \d\d:\d\d UTC$/);
  const laptop = await visit();
  await laptop.context().addCookies(await phone.context().cookies());
  await phone.getByText("Delete or forget my scores").click();
  await phone.getByRole("button", { name: "Only forget them on this device" }).click();
  expect(await phone.locator(".notice").textContent()).toBe("This device has forgotten your scores.");
  expect(await phone.context().cookies()).toEqual([]);
  await laptop.goto("/scores");
  expect(await laptop.getByRole("row").count()).toBe(2);
  expect(await laptop.locator("time").textContent()).toMatch(/^Today /);
});

story("somebody deletes everything, and nothing is left", async ({ visit }) => {
  const page = await visit({ causes: /404/ });
  await begin(page, { kinds: ["choice"] });
  const address = page.url();
  await answer(page, answerTo(await asked(page), "right"));
  await page.goto("/scores");
  await page.getByText("Delete or forget my scores").click();
  await page.getByRole("button", { name: "Delete all my scores" }).click();
  await page.waitForURL("**/scores?*");
  expect(await page.locator(".notice").textContent()).toBe("Everything was deleted.");
  expect(await page.getByRole("row").count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(address);
  expect(await page.locator("h1").textContent()).toBe("This attempt is not in this browser");
});
