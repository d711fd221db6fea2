import type { Page } from "playwright-core";
import { paths } from "../../src/paths.ts";
import { type Answer, quiz } from "./answers.ts";
import { check, enter } from "./learner.ts";

/** What a teacher and students do on the pages of a class. */

/** Opens a class through the form on the quiz's page; gives its code. */
export async function openClass(
  teacher: Page,
  choose: (page: Page) => Promise<void> = async () => {},
): Promise<string> {
  await teacher.goto(paths.quiz(quiz.id));
  await teacher.getByRole("link", { name: "Take it with your class" }).click();
  await teacher.getByLabel("5", { exact: true }).check();
  await choose(teacher);
  await teacher.getByRole("button", { name: "Open the class" }).click();
  await teacher.waitForURL("**/board");
  return new URL(teacher.url()).pathname.split("/")[2] ?? "";
}

/** Joins from the front page, typing the code in small letters with its hyphen. */
export async function join(phone: Page, code: string): Promise<void> {
  await phone.goto(paths.home());
  await phone.getByRole("link", { name: "Join a class" }).click();
  await phone.getByLabel("The code on the board").fill(`${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase());
  await phone.getByRole("button", { name: "Join" }).click();
  await phone.getByRole("button", { name: "Join the class" }).click();
  await phone.locator(".me").waitFor();
}

/** Answers the question that a phone shows. */
export async function give(phone: Page, answer: Answer): Promise<void> {
  await enter(phone, answer);
  if (answer.kind !== "choice" && answer.kind !== "true-false") await check(phone).click();
}

/** Sends once more what was entered before, and is still there. */
export async function sendAgain(phone: Page, answer: Answer): Promise<void> {
  if (answer.kind === "choice" || answer.kind === "true-false") await give(phone, answer);
  else await check(phone).click();
}

/** The teacher's button that goes on. */
export const next = (teacher: Page) => teacher.locator(".controls .primary");
