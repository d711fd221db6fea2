import { decimal } from "../decimal.ts";
import type { Body, DraftOption, Prose } from "../draft/draft.ts";
import type { Element } from "../xml/parse.ts";
import { childOf, childrenOf, textOf } from "../xml/tree.ts";
import { proseOf, textIn } from "./text.ts";

type Read = { body: Body; feedback?: Prose[]; losses?: string[] };

/** What a question of Moodle's asks for, by its type. */
export function bodyOf(question: Element): Read {
  const type = question.attributes["type"] ?? "";
  const read = Object.hasOwn(types, type) ? types[type] : undefined;
  return (
    read?.(question) ?? {
      body: { shape: "other", why: others[type] ?? `questions of Moodle’s type “${type}” are unknown here` },
    }
  );
}

const types: Record<string, (question: Element) => Read> = {
  multichoice: (question) => ({
    body: { shape: "options", options: answersOf(question), several: isFalse(textIn(question, "single")) },
  }),
  truefalse,
  shortanswer: (question) => ({ body: { shape: "text", answers: answersOf(question), wildcards: true } }),
  numerical,
  matching: (question) => ({ body: { shape: "pairs", pairs: childrenOf(question, "subquestion").map(pairOf) } }),
  ordering: (question) => ({ body: { shape: "order", items: childrenOf(question, "answer").map(proseOf) } }),
};

const others: Record<string, string> = {
  essay: "it is an essay",
  description: "it is a text without a question",
  cloze: "it is a text with gaps (cloze)",
  multianswer: "it is a text with gaps (cloze)",
  calculated: "its numbers are calculated by Moodle",
  calculatedsimple: "its numbers are calculated by Moodle",
  calculatedmulti: "its numbers are calculated by Moodle",
};

function answersOf(question: Element): DraftOption[] {
  return childrenOf(question, "answer").map((answer) => ({
    text: proseOf(answer),
    credit: Number(answer.attributes["fraction"] ?? 0) / 100 || 0,
    why: proseOf(childOf(answer, "feedback")),
  }));
}

function isFalse(value: string | undefined): boolean {
  return value !== undefined && ["false", "0"].includes(value.toLowerCase());
}

function truefalse(question: Element): Read {
  const answers = childrenOf(question, "answer");
  const right = answers.find(({ attributes }) => Number(attributes["fraction"]) > 0);
  const key = textOf(childOf(right, "text")).trim().toLowerCase();
  if (key !== "true" && key !== "false")
    return { body: { shape: "other", why: "neither true nor false is right in it" } };
  return {
    body: { shape: "true-false", key: key === "true" },
    feedback: answers.map((answer) => proseOf(childOf(answer, "feedback"))),
  };
}

/** The first answer that earns all points; others cannot be kept. */
function numerical(question: Element): Read {
  const answers = childrenOf(question, "answer").filter((answer) => Number(answer.attributes["fraction"] ?? 100) > 0);
  const best = Math.max(...answers.map(({ attributes }) => Number(attributes["fraction"] ?? 100)));
  const key = answers.find(({ attributes }) => Number(attributes["fraction"] ?? 100) === best);
  if (key === undefined) return { body: { shape: "other", why: "it has no right answer" } };
  const others = answers.filter((answer) => answer !== key).map((answer) => textIn(answer, "text"));
  const written = textIn(key, "text") ?? "";
  return {
    body: {
      shape: "number",
      key: decimal(written),
      tolerance: Number(textIn(key, "tolerance") ?? 0),
      unit: textIn(childOf(question, "units", "unit"), "unit_name"),
    },
    feedback: [proseOf(childOf(key, "feedback"))],
    losses: others.map((other) => `${other} earns points as well there; here it is wrong`),
  };
}

function pairOf(subquestion: Element): { left: Prose; right: Prose } {
  return { left: proseOf(subquestion), right: textIn(childOf(subquestion, "answer"), "text") ?? "" };
}
