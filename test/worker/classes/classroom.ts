import { env, exports } from "cloudflare:workers";
import { expect } from "vitest";
import { spelledCode } from "../../../src/live/code.ts";
import type { Whole } from "../../../src/objects/classroom.ts";
import { paths } from "../../../src/paths.ts";
import { hashOfKey } from "../../../src/quiz/edit-key.ts";
import type { Quiz } from "../../../src/quiz/quiz.ts";
import { rightAnswer } from "../quizzes.ts";
import { type Fields, type Seen, Visitor } from "../visitor.ts";

/** A class that somebody has just opened, and who leads it. */
export type Class = { ann: Visitor; code: string; quiz: Quiz };

/** Opens a class through the form on the quiz's page. */
export async function openClass(quiz: Quiz, fields: Fields = {}, ann = new Visitor()): Promise<Class> {
  const page = await ann.open(paths.newClass(quiz.id));
  const board = await ann.submit(page, paths.quizClasses(quiz.id), fields);
  const [, code = ""] = /^\/classes\/(\w{6})\/board$/.exec(board.url) ?? [];
  expect(code, board.html).not.toBe("");
  return { ann, code, quiz };
}

/** Somebody with a phone of their own types the code as people do, and joins. */
export async function joinClass(
  { code }: Pick<Class, "code">,
  fields: Fields = {},
  who = new Visitor(),
): Promise<Visitor> {
  const door = await who.open(`${paths.join()}?code=${spelledCode(code).toLowerCase()}`);
  const page = await who.submit(door, paths.classPlayers(code), fields);
  expect(page.status, page.html).toBe(200);
  return who;
}

/** One press of the teacher's. */
export function step({ ann, code }: Class, name: string, fields: Fields = {}): Promise<Seen> {
  return ann.post(paths.classSteps(code), { step: name, ...fields });
}

/** The class as it is stored. */
export async function wholeOf({ ann, code }: Class): Promise<Whole> {
  const key = ann.cookies.get(`teacher-${code}`) ?? "";
  return (await env.CLASSES.getByName(code).whole(await hashOfKey(key))) as Whole;
}

/** The fields that answer a question of the class right. */
export async function rightFields(of: Class, id: string): Promise<Fields> {
  const { room, quiz } = await wholeOf(of);
  const question = quiz.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return { question: id, ...rightAnswer(question, room.opened.seed) };
}

/** A page's socket, and all that was pushed to it. */
export type Line = { socket: WebSocket; pushes: Push[]; next(): Promise<Push> };
export type Push = { screen?: string; html?: string; counts?: Record<string, number>; left?: number };

/** Opens a socket as a page of the site does. */
export async function openLine(
  who: Visitor,
  path: string,
  headers: Record<string, string> = {},
): Promise<Line | number> {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await exports.default.fetch(`${who.origin}${path}`, {
    headers: { Upgrade: "websocket", Origin: who.origin, Cookie: cookie, ...headers },
  });
  if (response.webSocket == null) return response.status;
  return lineOf(response.webSocket);
}

function lineOf(socket: WebSocket): Line {
  const pushes: Push[] = [];
  let seen = 0;
  let wake = () => {};
  socket.addEventListener("message", ({ data }) => {
    pushes.push(JSON.parse(String(data)));
    wake();
  });
  socket.accept();
  return {
    socket,
    pushes,
    async next() {
      while (pushes.length <= seen) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return pushes[seen++] as Push;
    },
  };
}
