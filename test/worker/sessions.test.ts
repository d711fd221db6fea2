import { listDurableObjectIds, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { textOf } from "./html.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

const start = { quiz: "bees", attempt: "first", kinds: "true-false" };
const everywhere = [
  paths.home(),
  paths.quiz("bees"),
  paths.article("bees"),
  paths.scores(),
  paths.transfers(),
  "/none",
];

test("looking around sets no cookie and creates nothing", async () => {
  const before = await objects();
  const ann = new Visitor();
  for (const address of everywhere) await ann.open(address);
  await ann.open(paths.attempt("nobody-s"));
  await ann.post(paths.responses("nobody-s"), { question: "angle", skip: "yes" });
  await ann.post(paths.transfers());
  await ann.post(paths.arrivals(), { code: "" });
  expect(ann.received).toEqual([]);
  expect(await objects()).toEqual(before);
});

test("beginning a quiz makes a session, every other quiz renews its cookie, and an answer does not", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), start);
  await ann.post(paths.responses("first"), { question: "closer", skip: "yes" });
  expect(ann.received).toHaveLength(1);
  await ann.post(paths.attempts(), { ...start, attempt: "second" });
  expect(ann.received).toHaveLength(2);
  expect(ann.received[1]).toBe(ann.received[0]);
  expect(ann.session).toMatch(/^[\w-]{21,}$/);
});

test.each([
  ["https://footnote.test", "__Host-session", true],
  ["http://192.168.1.7:8787", "session", false],
])("on %s the cookie is as strict as browsers allow there", async (origin, name, secure) => {
  const ann = new Visitor({ origin });
  await ann.post(paths.attempts(), start);
  const [first = "", ...attributes] = (ann.received[0] ?? "").split("; ");
  expect(first.split("=")[0]).toBe(name);
  const expected = ["HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=Lax", ...(secure ? ["Secure"] : [])];
  expect(attributes.sort()).toEqual(expected);
  expect((await ann.open(paths.attempt("first"))).status).toBe(200);
});

test("a cookie for http is worth nothing over https", async () => {
  const ann = new Visitor({ origin: "http://footnote.test" });
  await ann.post(paths.attempts(), start);
  const bob = new Visitor();
  bob.cookies.set("session", ann.session ?? "");
  expect((await bob.open(paths.attempt("first"))).status).toBe(404);
});

describe.each([
  ["empty", ""],
  ["short", "a"],
  ["one letter too short", "a".repeat(20)],
  ["too long", "a".repeat(65)],
  ["no id", "../../../../../../../../etc"],
  ["quoted and short", '"aaaa"'],
  ["broken in its escapes", "%E0%A4%Aaaaaaaaaaaaaaaaaaaaaaa"],
  ["a signed-looking one", `s:${"a".repeat(21)}.${"b".repeat(21)}`],
])("a cookie that is %s", (_, value) => {
  test("is no session: pages are a newcomer's, and what is begun goes to a new one", async () => {
    const ann = new Visitor();
    ann.cookies.set("__Host-session", value);
    expect((await ann.open(paths.scores())).status).toBe(200);
    await ann.post(paths.attempts(), start);
    expect(ann.session).toMatch(/^[\w-]{21}$/);
    expect(ann.session).not.toBe(value);
  });
});

test("a session id that somebody made up leaves nothing behind by looking", async () => {
  const ann = new Visitor();
  ann.cookies.set("__Host-session", "m".repeat(21));
  for (const address of [...everywhere, paths.attempt("first")]) await ann.open(address);
  expect(ann.received).toEqual([]);
  expect(await stored(ann)).toEqual({ tables: 0, alarm: null });
});

test("no page tells the session's id", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), start);
  await ann.post(paths.responses("first"), { question: "closer", skip: "yes" });
  const addresses = [...everywhere, paths.question("first", 1), paths.result("first"), paths.attemptArticle("first")];
  const seen = await Promise.all(addresses.map((address) => ann.send(address)));
  seen.push(await ann.post(paths.transfers()), await ann.post(paths.arrivals(), { code: ann.session ?? "" }));
  // The last sent the id as a code, and gets it back in the field: everywhere else it must not be.
  for (const { html } of seen.slice(0, -1)) expect(html).not.toContain(ann.session);
});

test("deleting everything deletes it, ends the session, and says so", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), start);
  await ann.post(paths.responses("first"), { question: "closer", skip: "yes" });
  const before = ann.anotherTab();
  const after = await ann.submit(await ann.open(paths.scores()), paths.deletion());
  expect(textOf(after.html)).toContain("Everything was deleted.");
  expect(textOf(after.html)).toContain("Nothing here yet.");
  expect(ann.session).toBeUndefined();
  expect(ann.received.at(-1)).toMatch(/^__Host-session=; Max-Age=0; Path=\/; Secure$/);
  expect((await before.open(paths.attempt("first"))).status).toBe(404);
  expect(await stored(before)).toEqual({ tables: 0, alarm: null });
});

test("forgetting on this device ends its session only: who shares the scores still has them", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), start);
  const shared = ann.anotherTab();
  const after = await ann.submit(await ann.open(paths.scores()), paths.forgetting());
  expect(textOf(after.html)).toContain("This device has forgotten your scores.");
  expect(textOf(after.html)).toContain("Nothing here yet.");
  expect(ann.session).toBeUndefined();
  expect((await ann.open(paths.attempt("first"))).status).toBe(404);
  expect((await shared.open(paths.attempt("first"))).status).toBe(200);
});

test("deleting twice, or with nothing to delete, is no error", async () => {
  const before = await objects();
  const ann = new Visitor();
  for (let i = 0; i < 2; i++) expect((await ann.post(paths.deletion())).status).toBe(303);
  expect(await objects()).toEqual(before);
});

test("after deleting, a new attempt is a new person's", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), start);
  const earlier = ann.session;
  await ann.post(paths.deletion());
  await ann.post(paths.attempts(), { ...start, attempt: "second" });
  expect(ann.session).not.toBe(earlier);
  expect((await ann.open(paths.attempt("first"))).status).toBe(404);
  expect((await ann.open(paths.attempt("second"))).status).toBe(200);
});

/** How many objects of each class were ever called upon. */
async function objects(): Promise<number[]> {
  const namespaces = [env.LEARNERS, env.QUIZZES, env.TRANSFERS] as (typeof env.LEARNERS)[];
  return (await Promise.all(namespaces.map((namespace) => listDurableObjectIds(namespace)))).map(
    ({ length }) => length,
  );
}

/** What is on disk for a visitor's session. */
function stored(visitor: Visitor): Promise<{ tables: number; alarm: number | null }> {
  return runInDurableObject(env.LEARNERS.getByName(visitor.session ?? ""), async (_, { storage }) => ({
    tables: storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray()
      .length,
    alarm: await storage.getAlarm(),
  }));
}
