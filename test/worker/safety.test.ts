import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { paths } from "../../src/paths.ts";
import fingerprints from "../../views/assets.generated.json" with { type: "json" };
import { bees, publish } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

const attempt = "the-attempt";
const responses = paths.responses(attempt);

let ann: Visitor;
beforeEach(async () => {
  await reset();
  publish(bees);
  ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt });
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
});

/** One response of every sort that the site gives. */
const sorts: [string, number, () => Promise<Seen>][] = [
  ["a page", 200, () => ann.send(paths.quiz("bees"))],
  ["a fragment", 200, () => ann.anotherTab({ htmx: true }).send(paths.question(attempt, 1))],
  ["a redirection", 303, () => ann.send(paths.attempt(attempt))],
  ["a page that is not there", 404, () => ann.send("/nowhere")],
  ["an attempt that is not there", 404, () => ann.send(paths.attempt("nowhere"))],
  ["a method that does not work here", 405, () => ann.send(paths.home(), { method: "DELETE" })],
  [
    "a post from elsewhere",
    403,
    () => ann.send(responses, { method: "POST", headers: { "Sec-Fetch-Site": "cross-site" } }),
  ],
  ["a body that is too large", 413, () => ann.post(responses, { text: "x".repeat(70_000) })],
  ["a form with an empty answer", 422, () => ann.post(responses, { question: "closer" })],
  ["a form that cannot be read", 422, () => ann.send(responses, { method: "POST", body: "{", headers: json })],
  ["a failure of ours", 500, failing],
];

const json = { "Content-Type": "application/json" };

describe.each(sorts)("%s (%d)", (_, status, ask) => {
  test("comes with every header that keeps its reader safe", async () => {
    const { headers, status: got } = await ask();
    expect(got).toBe(status);
    const policy = Object.fromEntries(
      (headers.get("Content-Security-Policy") ?? "").split("; ").map((rule) => [rule.split(" ")[0], rule]),
    );
    expect(policy["default-src"]).toBe("default-src 'none'");
    expect(policy["script-src"]).toBe("script-src 'self'");
    expect(policy["style-src"]).toBe("style-src 'self'");
    expect(policy["form-action"]).toBe("form-action 'self'");
    expect(policy["frame-ancestors"]).toBe("frame-ancestors 'none'");
    expect(policy["base-uri"]).toBe("base-uri 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("is a page of ours that says where to go, and has nothing inline", async () => {
    const { html, headers } = await ask();
    if (status === 303) return expect(html).toBe("");
    expect(headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
    expect(headers.get("Cache-Control")).toMatch(/^private, no-(cache|store)$/);
    expect(html).toMatch(/<h1/);
    expect(html).toMatch(/href="\/|action="\//);
    expect(html).not.toMatch(/<script(?![^>]*src="\/)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s on a page is refused with what is allowed", async (method) => {
  const addresses: [string, string][] = [
    [paths.home(), "GET, HEAD"],
    [paths.quiz("bees"), "GET, HEAD"],
    [paths.question(attempt, 1), "GET, HEAD"],
    [responses, "GET, HEAD, POST"],
    [paths.transfers(), "GET, HEAD, POST"],
  ];
  for (const [address, allowed] of addresses) {
    const { status, headers } = await ann.send(address, { method });
    expect([status, headers.get("Allow")]).toEqual([405, allowed]);
  }
});

const places: [string, Record<string, string>][] = [
  ["another site's origin", { Origin: "https://evil.test", "Sec-Fetch-Site": "cross-site" }],
  ["a sister domain", { Origin: "https://evil.footnote.test", "Sec-Fetch-Site": "same-site" }],
  ["a hidden origin", { Origin: "null", "Sec-Fetch-Site": "cross-site" }],
  ["an old browser on another site", { Origin: "https://evil.test", "Sec-Fetch-Site": "" }],
  ["the same name without https", { Origin: "http://footnote.test", "Sec-Fetch-Site": "" }],
  ["the same name at another port", { Origin: "https://footnote.test:8443", "Sec-Fetch-Site": "" }],
  ["nowhere that it says", { Origin: "", "Sec-Fetch-Site": "" }],
  ["the address bar", { Origin: "", "Sec-Fetch-Site": "none" }],
];
const types = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain",
  "application/json",
  "",
];

describe.each(places)("a post from %s", (_, from) => {
  test.each(types)("as “%s” changes nothing", async (type) => {
    for (const address of [
      paths.deletion(),
      paths.forgetting(),
      paths.transfers(),
      paths.arrivals(),
      paths.attempts(),
      responses,
    ]) {
      const headers = { ...from, "Content-Type": type };
      const sent = await ann.send(address, { method: "POST", headers, body: "question=closer&option=true&quiz=bees" });
      expect([sent.status, sent.title]).toEqual([403, "This did not come from Footnote"]);
    }
    expect((await ann.open(paths.attempt(attempt))).url).toBe(paths.question(attempt, 1));
  });
});

test.each([
  ["an old browser that says its origin only", { "Sec-Fetch-Site": "" }],
  ["a new one behind a proxy that ends https", { Origin: "http://localhost:8080" }],
])("a post by %s is taken", async (_, headers: Record<string, string>) => {
  const body = new URLSearchParams({ question: "closer", option: "false" });
  expect((await ann.send(responses, { method: "POST", headers, body })).status).toBe(303);
});

test("a link from another site opens its page", async () => {
  expect((await ann.send(paths.quiz("bees"), { headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(200);
});

test("HEAD gives the headers of GET and no body", async () => {
  for (const address of [paths.home(), paths.question(attempt, 1), paths.scores(), "/nowhere"]) {
    const [head, get] = [await ann.send(address, { method: "HEAD" }), await ann.send(address)];
    expect([address, head.status, head.html]).toEqual([address, get.status, ""]);
    expect(head.headers.get("Content-Type")).toBe(get.headers.get("Content-Type"));
  }
});

test("files come with a type, are not sniffed, and may be kept as long as their address says the same", async () => {
  for (const name of Object.keys(fingerprints)) {
    const { status, headers } = await env.ASSETS.fetch(`https://footnote.test/${name}`);
    expect([name, status, headers.get("X-Content-Type-Options")]).toEqual([name, 200, "nosniff"]);
    expect(headers.get("Cache-Control")).toContain("immutable");
  }
});

/** Makes the site fail in the middle of a request. */
async function failing(): Promise<Seen> {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const [begun] = await env.LEARNERS.getByName(ann.session ?? "").list(attempt);
  if (begun?.type !== "attempt-begun") throw new Error("nothing was begun");
  await env.LEARNERS.getByName(ann.session ?? "").append({ ...begun, attempt: "orphan", revision: "never-kept" });
  const seen = await ann.send(paths.question("orphan", 1));
  logged.mockRestore();
  return seen;
}
