import { Agent, request } from "node:http";
import { builtIn } from "../../../questions/index.ts";
import { paths } from "../../../src/paths.ts";
import { type Task, taskOf } from "../../../src/quiz/kinds/index.ts";
import { letterAt } from "../../../src/quiz/kinds/letters.ts";
import { type Quiz, questionOf } from "../../../src/quiz/quiz.ts";

/** The quiz on which all is measured. */
export const measuredQuiz = findQuiz("putin-china-olympics");

function findQuiz(id: string): Quiz {
  const quiz = builtIn.find((candidate) => candidate.id === id);
  if (quiz === undefined) throw new Error(`questions/${id}.yaml is not among the compiled sets`);
  return quiz;
}

/** What came back. */
export type Reply = { status: number; body: string; headers: Record<string, string | string[] | undefined> };

/** Keeps connections open, as browsers do. */
const agent = new Agent({ keepAlive: true });

let made = 0;

/** A learner with a browser's manners: cookies kept, forms sent from the site itself, fragments asked for as htmx does. */
export class SimulatedLearner {
  readonly attempt = `bench-${process.pid}-${made++}-${Date.now()}`;
  readonly #origin: string;
  #cookie = "";

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Begins an attempt with as many questions as the form's `length` says. */
  begin(length: string): Promise<Reply> {
    return this.#send("POST", paths.attempts(), { attempt: this.attempt, quiz: measuredQuiz.id, length, ...everyKind });
  }

  /** Answers a question. `way` chooses among the answers that it can be given; different ways mostly differ. */
  answer(question: string, way: number): Promise<Reply> {
    const asked = questionOf(measuredQuiz, question);
    if (asked === undefined) throw new Error(`no question ${question}`);
    const response = `${this.attempt}-${question}`;
    const fields = { question, response, ...fieldsOf(taskOf(asked, this.attempt), way) };
    return this.#send("POST", paths.responses(this.attempt), fields);
  }

  /** Asks for a page; `whole` when not by htmx. */
  see(path: string, { whole = false } = {}): Promise<Reply> {
    return this.#send("GET", path, undefined, whole);
  }

  #send(method: string, path: string, fields?: Record<string, string | string[]>, whole = false): Promise<Reply> {
    const body = fields === undefined ? undefined : encoded(fields);
    const headers = {
      origin: this.#origin,
      "sec-fetch-site": "same-origin",
      ...(whole || path === paths.attempts() ? {} : { "hx-request": "true", "hx-request-type": "partial" }),
      ...(this.#cookie === "" ? {} : { cookie: this.#cookie }),
      ...(body === undefined
        ? {}
        : { "content-type": "application/x-www-form-urlencoded", "content-length": String(Buffer.byteLength(body)) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.#origin}${path}`, { method, agent, headers }, async (answer) => {
        const text = Buffer.concat(await answer.toArray()).toString();
        const set = answer.headers["set-cookie"]?.[0];
        if (set !== undefined) this.#cookie = set.slice(0, set.indexOf(";"));
        resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }
}

/** The boxes of the quiz's page, all ticked as it is served. */
const everyKind = { kinds: [...new Set(measuredQuiz.questions.map(({ kind }) => kind))] };

/** Fields as a form sends them. */
export function encoded(fields: Record<string, string | string[]>): string {
  const list = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(list).toString();
}

/** The fields of a sent form that answers a task: a fair mixture of right, partly right and wrong over all ways. */
export function fieldsOf(task: Task, way: number): Record<string, string | string[]> {
  switch (task.kind) {
    case "choice":
      return { option: letterAt(way % task.options.length) };
    case "multiple":
      return { option: [way, way + 1].map((index) => letterAt(index % task.options.length)) };
    case "true-false":
      return { option: String(way % 2 === 0) };
    case "short-answer":
      return { text: ["China", "Wladimir Putin", "the United States", "Ukraina"][way % 4] ?? "" };
    case "numeric":
      return { text: ["100,000", "two", "5", "38"][way % 4] ?? "" };
    case "match":
      return rotated("pair", task.lefts.length, way, (index) => letterAt(index));
    case "order":
      return rotated("place", task.items.length, way, (index) => String(index + 1));
  }
}

function rotated(field: string, length: number, by: number, name: (index: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`${field}-${index}`, name((index + by) % length)]));
}
