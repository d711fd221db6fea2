import { evictDurableObject, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import { paths } from "../../src/paths.ts";
import { replay } from "../../src/quiz/attempt.ts";
import type { ResponseGiven } from "../../src/quiz/learner.ts";
import { beesSet } from "./bees.ts";
import { textOf } from "./html.ts";
import { bees, compiled, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

const attempt = "the-attempt";
const responses = paths.responses(attempt);
const twice = "You had answered this already. Your first answer counts.";
const wrong = { question: "closer", option: "true" };
const right = { question: "closer", option: "false" };

let ann: Visitor;
beforeEach(async () => {
  await reset();
  publish(bees);
  ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: ["true-false", "numeric"] });
});

test.each([true, false])(
  "the same answer sent again gets the same outcome and counts once (htmx: %s)",
  async (htmx) => {
    const tab = ann.anotherTab({ htmx });
    const [first, second] = [
      await tab.post(responses, { ...right, response: "r1" }),
      await tab.post(responses, { ...right, response: "r1" }),
    ];
    expect(second.html).toBe(first.html);
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(textOf(second.html)).not.toContain(twice);
    expect(await kept()).toHaveLength(1);
  },
);

test("a double tap sends the same answer twice at once, and it counts once", async () => {
  const tab = ann.anotherTab({ htmx: true });
  const sent = await Promise.all([1, 2, 3].map(() => tab.post(responses, { ...wrong, response: "r1" })));
  expect(new Set(sent.map(({ title }) => title)).size).toBe(1);
  for (const { html } of sent) expect(textOf(html)).not.toContain(twice);
  expect(await kept()).toHaveLength(1);
});

test("of two answers raced from two tabs one counts, and both tabs are told the same", async () => {
  for (let round = 0; round < 5; round++) {
    const id = `round-${round}`;
    await ann.post(paths.attempts(), { quiz: "bees", attempt: id, kinds: "true-false" });
    const [one, other] = [ann.anotherTab({ htmx: true }), ann.anotherTab({ htmx: true })];
    const told = await Promise.all([
      one.post(paths.responses(id), { ...right, response: "r1" }),
      other.post(paths.responses(id), { ...wrong, response: "r2" }),
    ]);
    expect(new Set(told.map(({ title }) => title)).size).toBe(1);
    expect(told.filter(({ html }) => textOf(html).includes(twice))).toHaveLength(1);
    expect(await kept(id)).toHaveLength(1);
  }
});

test.each([true, false])("a second, better answer is told that the first one counts (htmx: %s)", async (htmx) => {
  await ann.post(responses, { ...wrong, response: "r1" });
  const tab = ann.anotherTab({ htmx });
  const sent = await tab.post(responses, { ...right, response: "r2" });
  const told = htmx ? sent : await tab.open(sent.headers.get("Location") ?? "");
  expect(told.title).toMatch(/^Not right/);
  expect(textOf(told.html)).toContain(twice);
  expect(await kept()).toMatchObject([{ id: "r1", response: { value: true } }]);
});

test("an empty form sent after the answer, as from a stale page, shows what counts", async () => {
  await ann.post(responses, { ...right, response: "r1" });
  const sent = await ann.post(responses, { question: "closer", response: "r2" });
  expect(sent.status).toBe(303);
  expect(await kept()).toMatchObject([{ id: "r1" }]);
});

test("an answer resent after the object was evicted counts once", async () => {
  await ann.post(responses, { ...right, response: "r1" });
  await evictDurableObject(learner());
  const again = await ann.anotherTab({ htmx: true }).post(responses, { ...right, response: "r1" });
  expect(textOf(again.html)).not.toContain(twice);
  expect(await kept()).toHaveLength(1);
});

test("an attempt goes on where it was when the object was evicted in its middle", async () => {
  await ann.post(responses, { ...right, response: "r1" });
  await evictDurableObject(learner());
  const page = await ann.open(paths.attempt(attempt));
  expect(page.url).toBe(paths.question(attempt, 2));
  expect((await ann.submit(page, responses, { text: "100000" })).title).toMatch(/^Right/);
  expect(textOf((await ann.open(paths.attempt(attempt))).html)).toContain("2 of 2 points");
});

test("the same start sent again begins nothing new, even at once", async () => {
  const start = { quiz: "bees", attempt: "started", kinds: "match" };
  const sent = await Promise.all([1, 2].map(() => ann.post(paths.attempts(), start)));
  for (const { headers } of sent) expect(headers.get("Location")).toBe(paths.attempt("started"));
  const others = await ann.post(paths.attempts(), { ...start, kinds: "order" });
  expect(others.status).toBe(303);
  expect((await ann.open(paths.attempt("started"))).html).toContain("Match each sign");
  expect(replay(await learner().list())).toHaveLength(2);
});

test.each([
  ["that the quiz does not have", "riddle"],
  ["that this attempt does not ask", "angle"],
  ["named like a property", "constructor"],
  ["without a name", ""],
])("an answer to a question %s is refused with advice, and keeps nothing", async (_, question) => {
  const sent = await ann.post(responses, { question, option: "A", skip: "yes" });
  expect([sent.status, sent.title]).toEqual([422, "This form could not be read"]);
  expect(await kept()).toEqual([]);
});

test("an answer without an id of its own is kept all the same", async () => {
  await ann.post(responses, right);
  expect(await kept()).toHaveLength(1);
});

test("the last question may be answered before the first: each counts where it belongs", async () => {
  await ann.post(responses, { question: "runs", text: "12" });
  expect((await ann.open(paths.attempt(attempt))).url).toBe(paths.question(attempt, 1));
});

test("somebody else's attempt is not to be seen, answered or told about", async () => {
  const bob = new Visitor();
  await bob.post(paths.attempts(), { quiz: "bees", attempt: "his", kinds: "match" });
  const addresses = [
    paths.attempt(attempt),
    paths.question(attempt, 1),
    paths.result(attempt),
    paths.attemptArticle(attempt),
  ];
  for (const stranger of [bob, new Visitor()]) {
    const seen = await Promise.all(addresses.map((address) => stranger.send(address)));
    const answered = await stranger.post(responses, right);
    for (const { status, title, html } of [...seen, answered]) {
      expect([status, title]).toEqual([404, "This attempt is not in this browser"]);
      expect(html).toContain(paths.transfers());
    }
  }
  expect(await kept()).toEqual([]);
});

test("an attempt is finished with the quiz as it was begun, whatever has become of the quiz", async () => {
  const before = await compiled({ ...beesSet, id: "changing" });
  const changed = structuredClone({ ...beesSet, id: "changing" });
  Object.assign(changed.questions[2] as object, { stem: "It is further away.", key: true });
  changed.questions.splice(4, 1);
  publish(before);
  await ann.post(paths.attempts(), { quiz: "changing", attempt: "old", kinds: ["true-false", "numeric"] });

  publish(await compiled(changed));
  const page = await ann.open(paths.attempt("old"));
  expect(page.html).toContain("A longer waggle run means that the food is closer.");
  expect((await ann.submit(page, paths.responses("old"), { option: "false" })).title).toMatch(/^Right/);
  expect((await ann.submit(await ann.open(paths.attempt("old")), paths.responses("old"), { text: "1" })).status).toBe(
    200,
  );
  const result = await ann.open(paths.attempt("old"));
  expect(textOf(result.html)).toContain("100,000 runs");
  expect(textOf((await ann.open(paths.scores())).html)).toContain("1 of 2");

  const again = await ann.submit(result, paths.attempts(), { only: "all", attempt: "new" });
  expect(again.html).toContain("It is further away.");
});

test("a quiz's revision that was never kept is our fault, and is told so without a trace", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const [begun] = await learner().list(attempt);
  if (begun?.type !== "attempt-begun") throw new Error("nothing was begun");
  await learner().append({ ...begun, attempt: "orphan", revision: "never-kept" });
  const page = await ann.send(paths.attempt("orphan"));
  expect([page.status, page.title]).toEqual([500, "Something went wrong on our side"]);
  expect(page.html).not.toMatch(/never-kept|Error|at .*\.ts/);
  expect(String(logged.mock.calls[0]?.[0])).toContain("never-kept");
  logged.mockRestore();
});

function learner() {
  return env.LEARNERS.getByName(ann.session ?? "");
}

async function kept(id = attempt): Promise<ResponseGiven[]> {
  return (await learner().list(id)).filter((event) => event.type === "response-given");
}
