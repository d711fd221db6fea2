import { paths } from "../../src/paths.ts";
import { type KindName, taskOf } from "../../src/quiz/kinds/index.ts";
import { formOf } from "./html.ts";
import { beesQuestion, letterOf } from "./quizzes.ts";
import { type Fields, type Seen, Visitor } from "./visitor.ts";

/** The id, and so the seed, of the attempt in which `answer` answers. */
export const attempt = "the-attempt";
/** Where it sends the answer. */
export const responses = paths.responses(attempt);

/** Begins an attempt with the one question of a kind, and sends an answer to it. */
export async function answer(
  kind: KindName,
  fields: Fields,
  ann = new Visitor(),
): Promise<{ told: Seen; ann: Visitor }> {
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: kind });
  const page = await ann.open(paths.attempt(attempt));
  const form = formOf(page.html, responses);
  const bare = Object.fromEntries(["question", "response"].map((name) => [name, form.get(name) ?? ""]));
  const sent = await ann.post(responses, { ...bare, ...fields });
  const location = sent.headers.get("Location");
  return { told: location === null ? sent : await ann.open(location), ann };
}

/** The letter of an option in that attempt. */
export function optionOf(kind: "choice" | "multiple", text: string): string {
  const task = taskOf(beesQuestion(kind), attempt);
  return letterOf(text, "options" in task ? task.options : []);
}

/** The fields that give each line of the match question what belongs to it; an empty string leaves it open. */
export function pairs(...rights: string[]): Fields {
  const task = taskOf(beesQuestion("match"), attempt);
  const letters = rights.map((right) => (right === "" ? "" : letterOf(right, "rights" in task ? task.rights : [])));
  return Object.fromEntries(letters.map((letter, index) => [`pair-${index}`, letter]));
}

/** The fields that put the items of the order question into this order. */
export function places(...items: string[]): Fields {
  const task = taskOf(beesQuestion("order"), attempt);
  const shown = "items" in task ? task.items : [];
  return Object.fromEntries(shown.map((item, index) => [`place-${index}`, String(items.indexOf(item) + 1)]));
}
