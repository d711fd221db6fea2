import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import type { Quiz } from "../../../src/quiz/quiz.ts";
import { withOtherKeys, withOtherSources } from "../other-key.ts";
import { bees, publish } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { type Class, joinClass, type Line, openClass, openLine, step } from "./classroom.ts";

/** Random ids of pages, that codes, keys and seeds are made of: with the same ones, two classes are alike. */
const page = "one-and-the-same-page-0";

beforeEach(() => reset());

test("before a round is closed no page, fragment or push carries its key: with others, all is the same, byte for byte", async () => {
  const seen = await everythingBefore(bees);
  expect(seen.length).toBeGreaterThan(40);
  expect(await everythingBefore(withOtherKeys(bees))).toEqual(seen);
  expect(await everythingBefore(withOtherSources(bees))).toEqual(seen);
});

test("where the key is shown at the end only, closing a round tells no student", async () => {
  const options = { reveal: "end" };
  expect(await everythingBefore(withOtherKeys(bees), options)).toEqual(await everythingBefore(bees, options));
});

test("where everybody goes at their own pace, no question carries its key before it is answered", async () => {
  const seen = await pacedBefore(bees);
  expect(seen.length).toBe(bees.questions.length * 2);
  expect(await pacedBefore(withOtherKeys(bees))).toEqual(seen);
});

/** All that students and the wall see up to the moment at which each round is closed. */
async function everythingBefore(quiz: Quiz, options: Record<string, string> = {}): Promise<string[]> {
  const of = await classOn(quiz, { mode: "live", ...options });
  const [ben, eve] = [await joinClass(of, { page: `${page}-ben` }), await joinClass(of, { page: `${page}-eve` })];
  const phone = (await openLine(ben, paths.classSocket(of.code))) as Line;
  const board = (await openLine(of.ann, paths.boardSocket(of.code))) as Line;
  const seen: string[] = [];
  for (const line of [phone, board]) seen.push(JSON.stringify(await line.next()));
  for (const { id } of quiz.questions) {
    await step(of, "open-round", { question: id });
    for (const line of [phone, board]) seen.push(JSON.stringify(await line.next()));
    for (const who of [ben, eve]) {
      seen.push((await who.send(paths.class(of.code))).html);
      seen.push((await who.post(paths.classAnswers(of.code), { question: id })).html);
    }
    await ben.post(paths.classAnswers(of.code), { question: id, skip: "yes" });
    seen.push(JSON.stringify(await phone.next()), (await ben.send(paths.class(of.code))).html);
    seen.push((await of.ann.send(paths.board(of.code))).html);
    // The last answer closes the round.
    await eve.post(paths.classAnswers(of.code), { question: id, skip: "yes" });
    const told = JSON.stringify(await phone.next());
    if (options["reveal"] === "end") seen.push(told, (await eve.send(paths.class(of.code))).html);
    while ((await board.next()).screen !== `closed/${id}`);
  }
  await of.ann.post(paths.classDeletion(of.code));
  return seen;
}

async function pacedBefore(quiz: Quiz): Promise<string[]> {
  const of = await classOn(quiz, { mode: "self-paced" });
  const ben = await joinClass(of, { page: `${page}-ben` });
  const seen: string[] = [];
  for (const { id } of quiz.questions) {
    seen.push((await ben.send(paths.class(of.code))).html);
    seen.push((await ben.post(paths.classAnswers(of.code), { question: id })).html);
    await ben.post(paths.classAnswers(of.code), { question: id, skip: "yes" });
  }
  await of.ann.post(paths.classDeletion(of.code));
  return seen;
}

async function classOn(quiz: Quiz, fields: Record<string, string>): Promise<Class> {
  await reset();
  publish(quiz);
  return openClass(quiz, { page, ...fields }, new Visitor());
}
