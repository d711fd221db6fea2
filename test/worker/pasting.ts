import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { formOf, messageFor } from "./html.ts";
import type { Seen, Visitor } from "./visitor.ts";

export type Fields = { draft: string; text?: string; title?: string; questions?: string; kinds?: string[] };

/** What the untouched form holds. */
export async function draft(visitor: Visitor): Promise<Fields> {
  const page = await visitor.open(paths.newQuiz());
  const form = formOf(page.html, paths.quizzes());
  expect(form.getAll("kinds")).toEqual(kindNames);
  return { draft: form.get("draft") ?? "", questions: form.get("questions") ?? "", kinds: form.getAll("kinds") };
}

/** Sends the form as a browser does, in parts; follows nothing. */
export async function send(visitor: Visitor, fields: Fields): Promise<Seen> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return visitor.send(paths.quizzes(), { method: "POST", body });
}

/** Pastes an article into the form, with what else is chosen there, and goes to the quiz that it becomes. */
export async function paste(visitor: Visitor, fields: Partial<Fields>): Promise<Seen> {
  const sent = await send(visitor, { ...(await draft(visitor)), ...fields });
  expect([sent.status, messageFor(sent.html, "text")]).toEqual([303, undefined]);
  return visitor.open(sent.headers.get("Location") ?? "");
}

/** The quiz at an address, keys and all, as it is stored. */
export async function quizAt(url: string) {
  const quiz = await env.QUIZZES.getByName(url.split("/")[2] ?? "").find();
  if (quiz === null) throw new Error(`no quiz at ${url}`);
  return quiz;
}

/** A text with its white space folded, as pages show it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ");
}
