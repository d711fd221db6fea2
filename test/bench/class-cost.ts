import { readFile } from "node:fs/promises";
import { spelledCode } from "../../src/live/code.ts";
import { paths } from "../../src/paths.ts";
import { taskOf } from "../../src/quiz/kinds/index.ts";
import { questionOf } from "../../src/quiz/quiz.ts";
import { dice } from "../../src/quiz/shuffle.ts";
import type { Measure } from "./tools/figure.ts";
import { encoded, fieldsOf, measuredQuiz } from "./tools/learner.ts";
import { dollars, gigabytes, messagesPerRequest, timesADay, type Use } from "./tools/prices.ts";
import { Line, send } from "./tools/student.ts";
import { withWorkerd } from "./tools/workerd.ts";

const students = 30;
const questions = 20;
const school = 1000;
const schoolDays = 20;
/** Over how many milliseconds answers to a question come in, at random moments. */
const spread = 8000;

/** What counts on Cloudflare's bill: `messages` are those that came in over sockets, `awake` is in milliseconds. */
type Counts = Omit<Use, "awake"> & { messages: number; awake: number; calls: Record<string, number> };

/** What a class costs, counted by a wrapper around the deployed bundle, from opening it to its results. */
export const classCost: Measure = {
  name: "class-cost",
  about: `A live class of ${students} with ${questions} questions, answers to each over ${spread / 1000} s`,
  async take() {
    const entry = await readFile(new URL("tools/counting-entry.js", import.meta.url), "utf8");
    return withWorkerd(
      async ({ origin }) => {
        await fetch(`${origin}/counts`, { method: "DELETE" });
        await takeClass(origin);
        const counts = (await (await fetch(`${origin}/counts`)).json()) as Counts;
        const objects = counts.objects + Math.ceil(counts.messages / messagesPerRequest);
        const use: Use = { ...counts, objects, awake: (counts.awake / 1000) * gigabytes };
        const { times, limit } = timesADay(use);
        const what = `class of ${students}, ${questions} questions`;
        return {
          figures: [
            { what: `${what}: Worker requests`, measured: counts.worker, unit: "requests" },
            { what: `${what}: Durable Object requests`, measured: objects, unit: "requests", budget: { atMost: 100 } },
            { what: `${what}: rows written`, measured: counts.rowsWritten, unit: "rows", budget: { atMost: 100 } },
            { what: `${what}: rows read`, measured: counts.rowsRead, unit: "rows" },
            { what: `${what}: objects awake`, measured: counts.awake, unit: "ms" },
            { what: "such classes a day on the free plan", measured: times, unit: "classes" },
            {
              what: `a school of ${school} students, each in one such class a day: share of the free plan`,
              measured: (100 * Math.ceil(school / students)) / times,
              unit: "%",
            },
            { what: "a million students in such classes", measured: (dollars(use) * 1e6) / students, unit: "dollars" },
            {
              what: `a million students in such classes on each of ${schoolDays} days a month`,
              measured: (schoolDays * dollars(use) * 1e6) / students,
              unit: "dollars",
            },
          ],
          notes: [
            `Calls of objects: ${Object.entries(counts.calls)
              .map(([name, called]) => `${name} ${called}`)
              .join(", ")}; and ${counts.messages} messages, ${messagesPerRequest} of which are billed as a request.`,
            `What the free plan runs out of first: ${limit}. Prices: test/bench/tools/prices.ts.`,
            "Awake is how long objects worked, or had a timer that keeps them from hibernating.",
          ],
        };
      },
      { entry },
    );
  },
};

/** A teacher opens a class, students come in as from the code on the board, all answer all questions, results are read. */
async function takeClass(origin: string): Promise<void> {
  const shown = await see(origin, paths.newClass(measuredQuiz.id));
  const page = /name="page" value="([^"]+)"/.exec(shown)?.[1] ?? "";
  const opened = await send(origin, paths.quizClasses(measuredQuiz.id), "", { page, length: String(questions) });
  const [, code = ""] = /\/classes\/(\w+)\/board/.exec(opened.location) ?? [];
  if (code === "") throw new Error(`no class was opened: ${opened.status} ${opened.body.slice(0, 300)}`);
  await see(origin, paths.board(code), opened.cookie);
  const board = await Line.open(origin, paths.boardSocket(code), opened.cookie);
  const phones: Line[] = [];
  for (let i = 0; i < students; i++) phones.push(await comeIn(origin, code));
  const roll = dice("a class of thirty");
  await board.see("lobby");
  for (let number = 1; number <= questions; number++) await ask(board, phones, number, roll);
  board.socket.send("step=end");
  for (const phone of phones) await phone.see("done");
  await see(origin, paths.classResults(code), opened.cookie);
  for (const { socket } of [...phones, board]) socket.close();
}

/** Puts the next question to the class, and has all answer it; the last answer closes the round. */
async function ask(board: Line, phones: Line[], number: number, roll: () => number): Promise<void> {
  const [, id = ""] = /name="question" value="([^"]+)"/.exec(board.page) ?? [];
  const question = questionOf(measuredQuiz, id);
  if (question === undefined) throw new Error(`the board asks nothing at question ${number}`);
  board.socket.send(encoded({ step: "open-round", question: id }));
  for (const phone of phones) await phone.see(`question/${id}`);
  const answers = phones.map(async ({ socket }, index) => {
    await new Promise((resolve) => setTimeout(resolve, roll() * spread));
    socket.send(encoded({ question: id, ...fieldsOf(taskOf(question, ""), index) }));
  });
  await Promise.all(answers);
  for (const line of phones) await line.see(`told/${number}`);
  await board.see(`closed/${id}`);
}

/** Types the code, joins, and opens the socket, as a browser does. */
async function comeIn(origin: string, code: string): Promise<Line> {
  const found = await send(origin, `${paths.join()}?code=${spelledCode(code)}`);
  const door = await see(origin, found.location);
  const page = /name="page" value="([^"]+)"/.exec(door)?.[1] ?? "";
  const { cookie, location } = await send(origin, paths.classPlayers(code), "", { page });
  await see(origin, location, cookie);
  return Line.open(origin, paths.classSocket(code), cookie);
}

async function see(origin: string, path: string, cookie = ""): Promise<string> {
  const { status, body } = await send(origin, path, cookie);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return body;
}
