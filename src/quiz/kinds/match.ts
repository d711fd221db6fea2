import * as z from "zod";
import { jumble } from "../shuffle.ts";
import { common, line, sources } from "./fields.ts";
import {
  type Kind,
  type Outcome,
  type Problem,
  type Provable,
  type QuestionBase,
  shared,
  type TaskBase,
  taskBase,
} from "./kind.ts";
import { optionAt } from "./letters.ts";

const pair = z.strictObject({
  left: line,
  right: line,
  source: sources.optional().meta({ description: "The sentence that proves this pair." }),
  proof: sources.optional(),
});

const schema = z.strictObject({
  ...common,
  kind: z.literal("match"),
  pairs: z.array(pair).min(2, "needs at least two").max(10).meta({ description: "What belongs together." }),
});

export type Match = QuestionBase & z.output<typeof schema>;
export type MatchTask = TaskBase & { kind: "match"; lefts: string[]; rights: string[] };
export type MatchResponse = { kind: "match"; pairs: { left: string; right: string }[] };

/** Two columns of which each left belongs to one right. */
export const match = {
  schema,
  task: (question, seed) => ({
    ...taskBase(question),
    lefts: question.pairs.map((pair) => pair.left),
    rights: jumble(
      question.pairs.map((pair) => pair.right),
      seed + question.id,
    ),
  }),
  read(form, task) {
    const problems: Problem[] = [];
    const taken = new Set<string>();
    const pairs = task.lefts.flatMap((left, index) => {
      const field = `pair-${index}`;
      const right = optionAt(task.rights, form.get(field) ?? "");
      if (right === undefined) problems.push({ field, message: "Choose one." });
      else if (taken.has(right)) problems.push({ field, message: "Chosen already: use each one once." });
      else taken.add(right);
      return right === undefined ? [] : [{ left, right }];
    });
    return problems.length > 0 ? { problems } : { response: { kind: "match", pairs } };
  },
  score,
  note,
  key: (question) => inWords(question.pairs),
  given: (response) => inWords(response.pairs),
  options: (question) => [...question.pairs.map((pair) => pair.left), ...question.pairs.map((pair) => pair.right)],
  proven,
  claims,
} satisfies Kind<Match, MatchTask, MatchResponse>;

/** Each pair by its own source; one source for all spares the pairs that have none. */
function proven(question: Match): Provable[] {
  const pairs = question.pairs.map((pair, index) => ({
    ...pair,
    path: ["pairs", index],
    claims: [pair.left, pair.right],
    name: pair.left,
  }));
  if (question.source === undefined) return pairs;
  return [{ ...question, path: [], claims: claims(question) }, ...pairs.filter(({ source }) => source !== undefined)];
}

function claims(question: Match): string[] {
  return question.pairs.flatMap((pair) => [pair.left, pair.right]);
}

function score(question: Match, response: MatchResponse): Outcome {
  const how = note(question, response);
  return shared(how.right / how.of, how);
}

function note(question: Match, response: MatchResponse) {
  const together = question.pairs.filter((pair) =>
    response.pairs.some((given) => given.left === pair.left && given.right === pair.right),
  );
  return { about: "pairs", right: together.length, of: question.pairs.length } as const;
}

function inWords(pairs: { left: string; right: string }[]): string {
  return pairs.map(({ left, right }) => `${left} – ${right}`).join("; ");
}
