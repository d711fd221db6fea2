import { letterAt } from "../../../quiz/kinds/letters.ts";
import type { QuestionSet } from "../../../quiz/question-set.ts";
import { jumble } from "../../../quiz/shuffle.ts";
import { tidied } from "../../decimal.ts";
import { listOptions } from "../../options.ts";
import { el, type Xml } from "../../xml/write.ts";
import { displayed, points, respcondition, varequal } from "./processing.ts";

type Question = QuestionSet["questions"][number];
type Of<K extends Question["kind"]> = Extract<Question, { kind: K }>;
/** What an item asks for, under which conditions it earns points, and what is said to who chose a wrong answer. */
type Response = { responses: Xml[]; scoring: Xml[]; whys: { ident: string; text: string; condition: Xml }[] };

const response = "response1";

/** How a question is answered in QTI 1.2, and how it is scored. */
export function responseOf(question: Question, seed: string): Response {
  switch (question.kind) {
    case "match":
      return matching(question);
    case "order":
      return ordering(question);
    case "numeric":
      return number(question);
    case "short-answer":
      return typed([question.key, ...(question.accept ?? [])]);
    default:
      return choosing(question, seed);
  }
}

function choosing(question: Of<"choice" | "multiple" | "true-false">, seed: string): Response {
  const options = listOptions(question, seed).map((option, index) => ({ ...option, ident: letterAt(index) }));
  const several = question.kind === "multiple";
  const labels = options.map(({ ident, text }) => label(ident, text));
  const right = options.filter((option) => option.right);
  const all = options.map(({ ident, right: isRight }) =>
    isRight ? varequal(response, ident) : el("not", {}, varequal(response, ident)),
  );
  const tests = several ? [el("and", {}, all)] : right.map(({ ident }) => varequal(response, ident));
  return {
    responses: [
      el(
        "response_lid",
        { ident: response, rcardinality: several ? "Multiple" : "Single" },
        el("render_choice", {}, labels),
      ),
    ],
    scoring: [respcondition(false, tests, points("Set", 1))],
    whys: options.flatMap(({ ident, why }) => {
      const name = `${ident}_fb`;
      const condition = respcondition(true, [varequal(response, ident)], displayed(name));
      return why === undefined ? [] : [{ ident: name, text: why, condition }];
    }),
  };
}

/** Text on one line is plain, so that programs which show answers as they are show no tags. */
function label(ident: string, text: string): Xml {
  return el("response_label", { ident }, plain(text));
}

function plain(text: string): Xml {
  return el("material", {}, el("mattext", { texttype: "text/plain" }, text));
}

function typed(answers: string[]): Response {
  const field = el("render_fib", {}, el("response_label", { ident: "answer1", rshuffle: "No" }));
  return {
    responses: [el("response_str", { ident: response, rcardinality: "Single" }, field)],
    scoring: [
      respcondition(
        false,
        answers.map((answer) => varequal(response, answer)),
        points("Set", 1),
      ),
    ],
    whys: [],
  };
}

/** Exactly the number, or within the tolerance of it: as Canvas writes it. */
function number({ key, tolerance = 0 }: Of<"numeric">): Response {
  const field = el("render_fib", { fibtype: "Decimal" }, el("response_label", { ident: "answer1" }));
  const limit = (name: string, value: number) => el(name, { respident: response }, tidied(value));
  const range = el("and", {}, limit("vargte", key - tolerance), limit("varlte", key + tolerance));
  return {
    responses: [el("response_str", { ident: response, rcardinality: "Single" }, field)],
    scoring: [respcondition(false, [el("or", {}, varequal(response, String(key)), range)], points("Set", 1))],
    whys: [],
  };
}

/** A response for each left side, with all right sides to choose from; the key is not the first everywhere. */
function matching({ pairs }: Of<"match">): Response {
  const rights = pairs
    .map(({ right }, index) => ({ ident: `right${index + 1}`, right }))
    .toSorted((a, b) => (a.right < b.right ? -1 : 1));
  const labels = rights.map(({ ident, right }) => label(ident, right));
  return {
    responses: pairs.map(({ left }, index) =>
      el("response_lid", { ident: `response_left${index + 1}` }, plain(left), el("render_choice", {}, labels)),
    ),
    scoring: pairs.map((_, index) =>
      respcondition(
        true,
        [varequal(`response_left${index + 1}`, `right${index + 1}`)],
        points("Add", 1 / pairs.length),
      ),
    ),
    whys: [],
  };
}

/** The items in an order that tells nothing: the right one stands in the condition. */
function ordering({ id, key }: Of<"order">): Response {
  const listed = jumble(key, id);
  const labels = listed.map((text, index) => label(letterAt(index), text));
  const tests = key.map((text) => varequal(response, letterAt(listed.indexOf(text))));
  return {
    responses: [el("response_lid", { ident: response, rcardinality: "Ordered" }, el("render_choice", {}, labels))],
    scoring: [respcondition(false, tests, points("Set", 1))],
    whys: [],
  };
}
