import { evictDurableObject, listDurableObjectIds, reset, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { replay } from "../../src/quiz/attempt.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

let phone: Visitor;
let laptop: Visitor;
beforeEach(async () => {
  await reset();
  publish(bees);
  phone = new Visitor();
  laptop = new Visitor();
  await take(phone, "on-the-phone");
});

test("a code takes the scores to another device, which then holds the same session", async () => {
  const code = await codeFrom(phone);
  expect(code).toMatch(/^[2-9B-DF-HJ-NP-TV-X]{5}-[2-9B-DF-HJ-NP-TV-X]{5}$/);
  const scores = await arrive(laptop, code);
  expect(textOf(scores.html)).toContain("Your scores are here now, too.");
  expect(scores.html).toContain(paths.attempt("on-the-phone"));
  expect(laptop.session).toBe(phone.session);
});

test("what both devices had is joined, each attempt once, and the session left behind is empty", async () => {
  await take(laptop, "on-the-laptop");
  const left = env.LEARNERS.getByName(laptop.session ?? "");
  await arrive(laptop, await codeFrom(phone));
  await arrive(phone, await codeFrom(laptop));
  for (const device of [phone, laptop]) expect(await attemptsOf(device)).toEqual(["on-the-laptop", "on-the-phone"]);
  expect(await left.list()).toEqual([]);
});

test("an attempt that is known on both devices is not doubled, and its first answers count", async () => {
  const also = new Visitor();
  await also.post(paths.attempts(), { quiz: "bees", attempt: "on-the-phone", kinds: "true-false" });
  await also.post(paths.responses("on-the-phone"), { question: "closer", option: "true" });
  await arrive(also, await codeFrom(phone));
  expect(await attemptsOf(also)).toEqual(["on-the-phone"]);
  expect((await also.open(paths.question("on-the-phone", 1))).title).toMatch(/^Right/);
});

test("a code works once", async () => {
  const code = await codeFrom(phone);
  await arrive(laptop, code);
  const late = await arrive(new Visitor(), code);
  expect(late.status).toBe(422);
});

test("of two who claim one code at once, one gets the scores", async () => {
  const code = await codeFrom(phone);
  const claims = await Promise.all([1, 2, 3].map(() => new Visitor().post(paths.arrivals(), { code })));
  expect(claims.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
});

test("a code is good for 15 minutes, then an alarm takes it away", async () => {
  const code = await codeFrom(phone);
  const transfer = env.TRANSFERS.getByName(code.replace("-", ""));
  await evictDurableObject(transfer);
  expect(await runDurableObjectAlarm(transfer)).toBe(true);
  expect((await arrive(laptop, code)).status).toBe(422);
  expect(await runDurableObjectAlarm(transfer)).toBe(false);
});

test("a code that was made twice is given to the first only", async () => {
  const transfer = env.TRANSFERS.getByName("2222222222");
  expect(await transfer.offer("first", Date.now())).toBe(true);
  expect(await transfer.offer("second", Date.now())).toBe(false);
  expect(await transfer.claim()).toBe("first");
});

test.each([
  ["in small letters", (code: string) => code.toLowerCase()],
  ["without its hyphen", (code: string) => code.replace("-", "")],
  ["with spaces all over", (code: string) => ` ${[...code].join(" ")} `],
  ["with the wrong hyphens", (code: string) => code.replace("-", " – ")],
])("a code typed %s is understood", async (_, typed) => {
  expect((await arrive(laptop, typed(await codeFrom(phone)))).status).toBe(200);
});

test.each(["", "   "])("an empty field (“%s”) is told so", async (code) => {
  const page = await arrive(laptop, code);
  expect([page.status, messageFor(page.html, "code")]).toEqual([422, "⚠ Type the code first."]);
});

test.each(["ABC", "AAAAA-AAAAA", "22222-22222", "22222222222", "<b>", "00000-00000", "ﬀ".repeat(10)])(
  "“%s” is no code: it stays in the field, with advice beside it",
  async (code) => {
    const page = await arrive(laptop, code);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/Move my scores$/);
    expect(messageFor(page.html, "code")).toContain("Make another");
    expect(formOf(page.html, paths.arrivals()).get("code")).toBe(code);
    expect(page.html).toContain('aria-describedby="message-code"');
    expect(laptop.received).toEqual([]);
  },
);

test("a code claimed on the device that made it changes nothing", async () => {
  const session = phone.session;
  await arrive(phone, await codeFrom(phone));
  expect(phone.session).toBe(session);
  expect(await attemptsOf(phone)).toEqual(["on-the-phone"]);
});

test("an answer given in another tab while the scores move is not lost", async () => {
  await take(laptop, "on-the-laptop");
  const otherTab = laptop.anotherTab();
  await otherTab.post(paths.attempts(), { quiz: "bees", attempt: "other-tab", kinds: "order" });
  const code = await codeFrom(phone);
  const [, answered] = await Promise.all([
    arrive(laptop, code),
    otherTab.post(paths.responses("other-tab"), { question: "evening", skip: "yes" }),
  ]);
  const moved = replay(await env.LEARNERS.getByName(laptop.session ?? "").list("other-tab"))[0];
  // Either the answer came first and was moved, or it came too late and was not acknowledged.
  expect([answered.status, moved?.responses.size]).toBeOneOf([
    [303, 1],
    [404, 0],
  ]);
});

test("an answer on its way while everything was deleted is not kept, and does not bring the session back", async () => {
  const learner = env.LEARNERS.getByName(phone.session ?? "");
  await phone.post(paths.attempts(), { quiz: "bees", attempt: "open", kinds: "order" });
  const slow = phone.anotherTab();
  const answering = slow.post(paths.responses("open"), { question: "evening", skip: "yes" });
  await Promise.all([answering, phone.post(paths.deletion())]);
  expect(await learner.list()).toEqual([]);
  expect(slow.received).toEqual([]);
});

test("a learner is only forgotten while there is nothing that nobody has listed", async () => {
  const learner = env.LEARNERS.getByName(phone.session ?? "");
  const listed = (await learner.list()).length;
  await take(phone, "one-more");
  expect(await learner.forget(listed)).toBe(false);
  expect(await attemptsOf(phone)).toEqual(["on-the-phone", "one-more"]);
  expect(await learner.forget((await learner.list()).length)).toBe(true);
  expect(await learner.list()).toEqual([]);
});

test("who has nothing to move is sent back, and no code is made", async () => {
  const before = await listDurableObjectIds(env.TRANSFERS);
  const sent = await laptop.post(paths.transfers());
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, paths.transfers()]);
  expect(textOf((await laptop.open(paths.transfers())).html)).toContain("There are no scores on this device yet.");
  expect(await listDurableObjectIds(env.TRANSFERS)).toHaveLength(before.length);
});

/** Takes the one true-or-false question, right. */
async function take(visitor: Visitor, attempt: string): Promise<void> {
  await visitor.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
  await visitor.post(paths.responses(attempt), { question: "closer", option: "false" });
}

/** The code that a device shows. */
async function codeFrom(device: Visitor): Promise<string> {
  const page = await device.submit(await device.open(paths.transfers()), paths.transfers());
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(textOf(page.html))?.[0] ?? "";
}

async function arrive(device: Visitor, code: string) {
  return device.submit(await device.open(paths.transfers()), paths.arrivals(), { code });
}

async function attemptsOf(device: Visitor): Promise<string[]> {
  return replay(await env.LEARNERS.getByName(device.session ?? "").list())
    .map(({ attempt }) => attempt)
    .sort();
}
