import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { freePort } from "../bench/tools/port.ts";
import { questionAt, quiz, someAnswer, written } from "../chaos/answers.ts";
import { Dice } from "../chaos/dice.ts";
import { startServed } from "./served.ts";

const served = await startServed();
const dev = await startDev();
afterAll(() => Promise.all([served.end(), dev.end()]));

type Recorded = { method?: string; path: string; form?: string; headers?: Record<string, string> };

const attempt = "recorded-attempt-recorded";
const code = await codeOf("recorded-class-recorded");

/** What a browser once asked for: a learner's whole way, a class from its opening to its results, files, and what is refused. */
const record: Recorded[] = [
  ...[
    paths.home(),
    paths.guide(),
    paths.quiz(quiz.id),
    paths.article(quiz.id),
    paths.study(quiz.id),
    "/nowhere",
    "/_headers",
  ].map(get),
  ...["/footnote.css", "/htmx.js", "/icon.svg", "/robots.txt", "/guide-class.webp"].map(get),
  { method: "HEAD", path: "/footnote.css" },
  { method: "HEAD", path: paths.home() },
  { method: "DELETE", path: paths.home() },
  { method: "POST", path: paths.attempts(), form: "quiz=x", headers: { Origin: "https://evil.test" } },
  post(
    paths.attempts(),
    `quiz=${quiz.id}&attempt=${attempt}&length=all&${kindNames.map((kind) => `kinds=${kind}`).join("&")}`,
  ),
  ...quiz.questions.slice(0, 7).flatMap(({ id }, index) => [
    get(paths.question(attempt, index + 1)),
    post(paths.responses(attempt), `question=${id}&response=${index}`),
    post(paths.responses(attempt), `question=${id}&response=a${index}&${written(someAnswer(id, new Dice(id)))}`),
    {
      ...post(paths.responses(attempt), `question=${id}&response=b${index}&skip=yes`),
      headers: { "HX-Request-Type": "partial" },
    },
  ]),
  ...[paths.result(attempt), paths.attemptArticle(attempt), paths.yours(), paths.reviews()].map(get),
  post(paths.quizClasses(quiz.id), "page=recorded-class-recorded&length=all"),
  get(paths.board(code)),
  post(paths.classPlayers(code), "page=recorded-pupil-recorded"),
  post(paths.classSteps(code), `step=open-round&question=${questionAt(1)}`),
  get(paths.class(code)),
  post(paths.classAnswers(code), `question=${questionAt(1)}&option=A`),
  ...[
    paths.class(code),
    paths.board(code),
    paths.classResults(code),
    paths.classFile(code, "students.csv"),
    paths.classQrCode(code),
  ].map(get),
  post(paths.classSteps(code), "step=end"),
  ...[paths.class(code), paths.board(code), `${paths.join()}?code=AAAAAA`, `${paths.join()}?code=${code}`].map(get),
  post(paths.attempts(), "x".repeat(70_000)),
];

test("the site that one runs oneself and wrangler dev give the same answers to the same requests", async () => {
  const [ours, theirs] = [await play(served.origin), await play(dev.origin)];
  expect(ours.filter(({ status }) => status === 200).length).toBeGreaterThan(20);
  for (const [index, answer] of ours.entries()) expect(answer, JSON.stringify(record[index])).toEqual(theirs[index]);
});

function get(path: string): Recorded {
  return { path };
}

function post(path: string, form: string): Recorded {
  return { method: "POST", path, form };
}

type Answer = { status: number; headers: Record<string, string | null>; cookies: string[]; body: string };

/** What must be the same of the headers; how long a page may be kept, and the like. */
const compared = [
  "Content-Type",
  "Cache-Control",
  "Content-Security-Policy",
  "Location",
  "Allow",
  "X-Content-Type-Options",
  "Referrer-Policy",
  "X-Frame-Options",
  "Cross-Origin-Resource-Policy",
  "Content-Disposition",
  "HX-Replace-Url",
];

async function play(origin: string): Promise<Answer[]> {
  // Else it is the zone that Cloudflare guesses, for which wrangler stands in.
  const cookies = new Map([["zone", "Europe/Berlin"]]);
  const answers: Answer[] = [];
  for (const { method = "GET", path, form, headers = {} } of record) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const type = form === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await fetch(origin + path, {
      ...{ method, redirect: "manual", body: form ?? null },
      headers: { Origin: origin, Cookie: cookie, ...type, ...headers },
    });
    const set = response.headers.getSetCookie();
    for (const line of set) cookies.set(line.split("=")[0] ?? "", /=([^;]*)/.exec(line)?.[1] ?? "");
    const told = compared.map((name) => [name, withoutChance(response.headers.get(name) ?? "", origin) || null]);
    const body = withoutChance(await response.text(), origin);
    answers.push({
      status: response.status,
      headers: Object.fromEntries(told),
      cookies: set.map((line) => withoutChance(line, origin)),
      body,
    });
  }
  return answers;
}

/** Without what is another in each run: ids by chance, the hour, the site's own address, and the QR code that holds it. */
function withoutChance(text: string, origin: string): string {
  return text
    .replaceAll(origin, "ORIGIN")
    .replaceAll(new URL(origin).host, "HOST")
    .replace(/(value="|session=)[\w-]{21,}/g, "$1ID")
    .replace(/<time.*?<\/time>/gs, "TIME")
    .replace(/\d+ seconds?/g, "SECONDS")
    .replace(/charset=UTF-8/gi, "charset=utf-8")
    .replace(/(<svg.*?<\/svg>)/gs, (svg) => (svg.length > 5000 ? "QR" : svg));
}

async function codeOf(page: string): Promise<string> {
  const { classCodeOf } = await import("../../src/live/code.ts");
  return classCodeOf(page, 0);
}

/** The site as `npm run dev` has it, without what watches over files. */
async function startDev() {
  process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";
  process.env["WRANGLER_SEND_METRICS"] = "false";
  process.env["WRANGLER_LOG"] = "error";
  const { unstable_startWorker: startWorker } = await import("wrangler");
  const [port, persist] = [await freePort(), await mkdtemp(join(tmpdir(), "footnote-dev-"))];
  const worker = await startWorker({
    config: fileURLToPath(new URL("../../wrangler.toml", import.meta.url)),
    dev: { server: { hostname: "127.0.0.1", port }, inspector: false, logLevel: "error", watch: false, persist },
  });
  await worker.ready;
  return {
    origin: `http://127.0.0.1:${port}`,
    async end() {
      await worker.dispose();
      await rm(persist, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
