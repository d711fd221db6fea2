import { expect } from "vitest";
import { paths } from "../../../src/paths.ts";
import type { Question } from "../../../src/quiz/kinds/index.ts";
import { summit } from "../../fixtures/summit.ts";
import { formOf } from "../html.ts";
import { paste, quizAt } from "../pasting.ts";
import { type Fields, type Seen, Visitor } from "../visitor.ts";

/** Somebody who has just made a quiz of an article, and what is known of it. */
export type Teacher = { ann: Visitor; id: string; questions: Question[] };

export async function teacher(): Promise<Teacher> {
  const ann = new Visitor();
  const { url } = await paste(ann, { text: summit });
  const { id, questions } = await quizAt(url);
  return { ann, id, questions };
}

/** The edit link, as its page shows it. */
export async function editLink({ ann, id }: Teacher): Promise<string> {
  const page = await ann.open(paths.editKey(id));
  const [, link = ""] = /id="address"[^>]* value="([^"]+)"/.exec(page.html) ?? [];
  expect(link).toContain(`${paths.shelf()}#${id}.`);
  return link;
}

/** Opens a question in the editor, and sends its form with some fields changed; follows nothing. */
export async function saveQuestion(ann: Visitor, quiz: string, question: string, fields: Fields): Promise<Seen> {
  const action = paths.draftedQuestion(quiz, question);
  const form = formOf((await ann.open(action)).html, action);
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return ann.post(action, form);
}

/** Publishes the draft as it stands. */
export async function publishDraft(ann: Visitor, quiz: string): Promise<Seen> {
  return ann.submit(await ann.open(paths.editor(quiz)), paths.publications(quiz));
}
