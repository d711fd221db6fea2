import * as z from "zod";
import { jumble } from "../shuffle.ts";
import { common, line } from "./fields.ts";
import { type Kind, type Outcome, type Problem, type QuestionBase, shared, type TaskBase, taskBase } from "./kind.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("order"),
  key: z.array(line).min(2, "needs at least two").max(10).meta({ description: "The items, first to last." }),
});

export type Order = QuestionBase & z.output<typeof schema>;
export type OrderTask = TaskBase & { kind: "order"; items: string[] };
export type OrderResponse = { kind: "order"; items: string[] };

/** Items to be put in order. */
export const order = {
  schema,
  task: (question, seed) => ({ ...taskBase(question), items: jumble(question.key, seed + question.id) }),
  read(form, task) {
    const places = task.items.map((_, index) => Number(form.get(`place-${index}`) ?? ""));
    const problems = places.flatMap((place, index) => problemWith(place, index, places));
    if (problems.length > 0) return { problems };
    const items = places.map((place, index) => ({ place, item: task.items[index] ?? "" }));
    return { response: { kind: "order", items: items.sort((a, b) => a.place - b.place).map(({ item }) => item) } };
  },
  score,
  note,
  key: (question) => inWords(question.key),
  given: (response) => inWords(response.items),
  options: (question) => question.key,
  claims: (question) => question.key,
} satisfies Kind<Order, OrderTask, OrderResponse>;

function problemWith(place: number, index: number, places: number[]): Problem[] {
  const field = `place-${index}`;
  if (!Number.isInteger(place) || place < 1 || place > places.length) {
    return [{ field, message: "Choose a place." }];
  }
  return places.indexOf(place) < index ? [{ field, message: `Place ${place} is taken twice.` }] : [];
}

/**
 * What stands in the right order already counts: the longest row of items whose order is right, less the first, which
 * any row has. One item out of place costs one step, wherever it went.
 */
function score(question: Order, response: OrderResponse): Outcome {
  const how = note(question, response);
  return shared(Math.max(0, how.run - 1) / (how.of - 1), how);
}

function note(question: Order, response: OrderResponse) {
  return { about: "order", run: inOrder(question, response).length, of: question.key.length } as const;
}

/**
 * The items of a response that make up its longest row in the right order (longest increasing subsequence); none where
 * no two are in order.
 */
export function inOrder(question: Order, response: OrderResponse): string[] {
  const rows = response.items.map((): string[] => []);
  const place = (item: string) => question.key.indexOf(item);
  response.items.forEach((item, i) => {
    const before = rows.slice(0, i).filter((_, j) => place(response.items[j] ?? "") < place(item));
    rows[i] = [...longest(before), item];
  });
  const run = longest(rows);
  return run.length > 1 ? run : [];
}

function longest(rows: string[][]): string[] {
  return rows.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function inWords(items: string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join("; ");
}
