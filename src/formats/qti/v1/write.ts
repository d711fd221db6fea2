import type { QuestionSet } from "../../../quiz/question-set.ts";
import { feedbackOf } from "../../feedback.ts";
import { el, paragraphs, type Xml } from "../../xml/write.ts";
import { displayed, respcondition } from "./processing.ts";
import { responseOf } from "./responses.ts";

type Question = QuestionSet["questions"][number];

/** The types of Canvas, by which most programs that import QTI 1.2 tell questions apart. */
const types: Record<Question["kind"], string> = {
  choice: "multiple_choice_question",
  multiple: "multiple_answers_question",
  "true-false": "true_false_question",
  "short-answer": "short_answer_question",
  numeric: "numerical_question",
  match: "matching_question",
  order: "ordering_question",
};

/** A question as an item. Its parts stand in the order that the schema wants (QTI 1.2, 3.2). */
export function itemElement(question: Question, seed: string): Xml {
  const { responses, scoring, whys } = responseOf(question, seed);
  const feedback = feedbackOf(question);
  const always = respcondition(true, [el("other")], undefined, displayed("general_fb"));
  return el(
    "item",
    { ident: question.id, title: question.id },
    el(
      "itemmetadata",
      {},
      el(
        "qtimetadata",
        {},
        field("question_type", types[question.kind]),
        field("points_possible", question.points ?? 1),
      ),
    ),
    el("presentation", {}, material(question.stem), responses),
    el(
      "resprocessing",
      {},
      el("outcomes", {}, el("decvar", { maxvalue: 100, minvalue: 0, varname: "SCORE", vartype: "Decimal" })),
      feedback === undefined ? undefined : always,
      whys.map(({ condition }) => condition),
      scoring,
    ),
    feedback === undefined ? undefined : itemfeedback("general_fb", feedback),
    whys.map(({ ident, text }) => itemfeedback(ident, text)),
  );
}

function field(label: string, entry: string | number): Xml {
  return el("qtimetadatafield", {}, el("fieldlabel", {}, label), el("fieldentry", {}, entry));
}

function itemfeedback(ident: string, text: string): Xml {
  return el("itemfeedback", { ident }, el("flow_mat", {}, material(text)));
}

/** A text in HTML, which importers expect here. */
export function material(text: string): Xml {
  return el("material", {}, el("mattext", { texttype: "text/html" }, paragraphs(text)));
}
