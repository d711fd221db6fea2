import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

const attempt = "the-attempt";
const responses = paths.responses(attempt);

let ann: Visitor;
beforeEach(async () => {
  await reset();
  publish(bees);
  ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
});

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=x";
const bodies: [string, string, BodyInit][] = [
  ["JSON", "application/json", '{"question":"closer"}'],
  ["plain text", "text/plain", "question=closer"],
  ["no type at all", "", "question=closer"],
  ["nothing", form, ""],
  ["escapes that are broken", form, "question=%E0%A4%A&option=%&%%%=%zz"],
  ["bytes that are no text", form, new Uint8Array([0x71, 0x3d, 0xff, 0xfe, 0x00, 0xc3])],
  ["ten thousand fields", form, "a=1&".repeat(10_000)],
  ["fields without names", form, "=1&=2&&&=&"],
  ["a prototype's names", form, "__proto__=1&constructor=2&toString=3&question=__proto__"],
  ["multipart without a boundary", "multipart/form-data", "--x\r\n\r\n--x--"],
  ["multipart that is cut off", multipart, '--x\r\nContent-Disposition: form-data; name="question"\r\n\r\nclo'],
  ["multipart without names", multipart, "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--"],
  [
    "a file where a field belongs",
    multipart,
    '--x\r\nContent-Disposition: form-data; name="question"; filename="a.txt"\r\n\r\ncloser\r\n--x--\r\n',
  ],
  ["a boundary of another body", "multipart/form-data; boundary=y", "--x\r\n\r\n--x--"],
];

describe.each([paths.attempts(), responses, paths.arrivals(), paths.transfers(), paths.deletion()])(
  "whoever sends %s",
  (address) => {
    test.each(bodies)("%s is answered with advice, not with a failure", async (_, type, body) => {
      const sent = await ann.send(address, { method: "POST", headers: { "Content-Type": type }, body });
      expect([200, 303, 404, 422]).toContain(sent.status);
      if (sent.status > 400) expect(sent.html).toMatch(/<h1/);
    });
  },
);

test("a well-made multipart form is as good as any", async () => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ question: "closer", option: "false" })) body.set(name, value);
  expect((await ann.send(responses, { method: "POST", body })).headers.get("Location")).toBe(paths.verdict(attempt, 1));
});

test.each([
  ["at once", () => new Uint8Array(65 * 1024)],
  ["in pieces, without saying how much", () => stream(65)],
])("a body that is too large is refused when it comes %s", async (_, body) => {
  for (const address of [responses, paths.attempts(), paths.arrivals()]) {
    const sent = await ann.send(address, { method: "POST", headers: { "Content-Type": form }, body: body() });
    expect([sent.status, sent.title]).toEqual([413, "That is too much at once"]);
  }
});

test("a form just under the limit is read", async () => {
  const text = "x".repeat(63 * 1024);
  expect((await ann.post(responses, { question: "closer", option: "false", text })).status).toBe(303);
});

test.each([
  "/attempts/../x",
  "/attempts/%2e%2e/x",
  "/attempts/..%2fx/questions/1",
  "/attempts/%00",
  "/attempts/%00/questions/1",
  "/attempts/%E0%A4%A/questions/1",
  "/attempts/%FF/result",
  "/attempts/a b/questions/1",
  "/attempts//questions/1",
  "/attempts/the-attempt/questions/0",
  "/attempts/the-attempt/questions/-1",
  "/attempts/the-attempt/questions/1.5",
  "/attempts/the-attempt/questions/2",
  "/attempts/the-attempt/questions/99999999999999999999999",
  "/attempts/the-attempt/questions/NaN",
  "/attempts/the-attempt/questions/1/",
  `/attempts/${"a".repeat(65)}`,
  `/attempts/${"a".repeat(8000)}/result`,
  `/quizzes/${"q".repeat(8000)}`,
  "/quizzes/__proto__",
  "/quizzes/constructor",
  "/quizzes/%00",
  "/quizzes/%E0%A4%A",
  "/quizzes/..%5c..%5cwindows",
  "/quizzes/bees/article/",
  "/quizzes/bees'--",
  "/quizzes/%F0%9F%90%9D",
  "//evil.test/",
  "/.git/config",
  "/_headers",
  "/index.html",
  "/%",
  "/%zz",
  "/?".padEnd(8000, "a=%&"),
])("the address %s is answered with a page", async (address) => {
  const url = new URL(ann.origin + address);
  for (const path of [url.pathname, `${url.pathname}?a=1#b`]) {
    const seen = await new Visitor().send(url.origin + path);
    expect([200, 404]).toContain(seen.status);
    expect(seen.html).toMatch(/<h1/);
    expect((await ann.send(url.origin + path)).status).toBeLessThan(405);
  }
});

test.each([
  ["quiz", { quiz: "\u0000" }, 404],
  ["quiz", { quiz: "constructor" }, 404],
  ["quiz", { quiz: "bees\n" }, 404],
  ["attempt", { quiz: "bees", kinds: "order", attempt: "../../x" }, 303],
  ["attempt", { quiz: "bees", kinds: "order", attempt: "a".repeat(65) }, 303],
  ["attempt", { quiz: "bees", kinds: "order", attempt: "a/b" }, 303],
  ["attempt", { quiz: "bees", kinds: "order", attempt: "" }, 303],
])("a made-up %s in %j begins nothing under that name", async (_, fields: Record<string, string>, status) => {
  const sent = await ann.post(paths.attempts(), fields);
  expect(sent.status).toBe(status);
  if (status === 303) expect(sent.headers.get("Location")).toMatch(/^\/attempts\/[\w-]{21}$/);
});

test("a note in the address of the scores is one of ours or none", async () => {
  expect((await ann.open(`${paths.scores()}?done=constructor`)).html).not.toContain("native code");
  expect((await ann.open(`${paths.scores()}?done=<script>`)).html).not.toContain("<script>");
});

test.each([
  ["session=../../x"],
  [`session=${"a".repeat(65)}`],
  [`session=${"a".repeat(21)}; session=${"b".repeat(21)}`],
  ["session=%00; __Host-session=%E0%A4%A; zone=../../etc/passwd; player-AAAAAA=x; teacher-AAAAAA=x"],
  ["__proto__=x; constructor=y; toString=z"],
  [";;;=;=a;, "],
  ["a=b; ".repeat(1500)],
])("the cookies %j are those of somebody new", async (cookies) => {
  for (const path of [
    paths.scores(),
    paths.yours(),
    paths.reviews(),
    paths.shelf(),
    paths.classes(),
    "/classes/AAAAAA",
  ]) {
    const seen = await new Visitor().send(path, { headers: { Cookie: cookies } });
    expect([path, seen.status < 405]).toEqual([path, true]);
  }
  expect((await new Visitor().send(paths.attempt(attempt), { headers: { Cookie: cookies } })).status).toBe(404);
});

test.each([
  ["X-Forwarded-Host", "evil.test"],
  ["Forwarded", "host=evil.test;proto=http"],
  ["X-Original-URL", "/scores/deletion"],
  ["X-HTTP-Method-Override", "DELETE"],
  ["HX-Request-Type", "partial<script>"],
  ["HX-Current-URL", "https://evil.test/"],
  ["Accept-Language", "<script>"],
])("the header %s: %s changes nothing", async (name, value) => {
  const [plain, tricked] = [
    await ann.send(paths.quiz("bees")),
    await ann.send(paths.quiz("bees"), { headers: { [name]: value } }),
  ];
  const still = (html: string) => html.replace(/value="[\w-]{21,}"/g, "");
  expect([tricked.status, still(tricked.html)]).toEqual([plain.status, still(plain.html)]);
});

/** Kilobytes in pieces, as a chunked body. */
function stream(kilobytes: number): ReadableStream {
  let left = kilobytes;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(1024).fill(97));
      else controller.close();
    },
  });
}
