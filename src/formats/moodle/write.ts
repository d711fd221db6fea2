import type { QuestionSet } from "../../quiz/question-set.ts";
import { feedbackOf } from "../feedback.ts";
import type { Written } from "../format.ts";
import { listOptions } from "../options.ts";
import { el, type Xml, xmlDocument } from "../xml/write.ts";
import { withoutWildcards } from "./answers.ts";
import { categoryLosses, categoryPath } from "./category.ts";
import { isStorableUnit, unstorable } from "./limits.ts";

type Question = QuestionSet["questions"][number];

/** Writes a set as Moodle XML, in a category of its title. All text is plain, so that Moodle shows it as it stands. */
export function writeMoodle(set: QuestionSet): Written<string> {
  const warnings = categoryLosses(set.title);
  const questions = set.questions.flatMap((question) => {
    const why = unstorable(question);
    if (why === undefined) return [questionElement(question, set.id, warnings)];
    warnings.push(`question “${question.id}” is left out: ${why}`);
    return [];
  });
  const category = el(
    "question",
    { type: "category" },
    el("category", {}, el("text", {}, categoryPath(set.title))),
    set.description === undefined ? undefined : formatted("info", set.description),
  );
  return { output: xmlDocument(el("quiz", {}, category, questions)), warnings };
}

/** The names of our kinds in Moodle. */
const types: Record<Question["kind"], string> = {
  choice: "multichoice",
  multiple: "multichoice",
  "true-false": "truefalse",
  "short-answer": "shortanswer",
  numeric: "numerical",
  match: "matching",
  order: "ordering",
};

function questionElement(question: Question, seed: string, warnings: string[]): Xml {
  const feedback = feedbackOf(question);
  return el(
    "question",
    { type: types[question.kind] },
    el("name", {}, el("text", {}, question.id)),
    formatted("questiontext", question.stem),
    feedback === undefined ? undefined : formatted("generalfeedback", feedback),
    el("defaultgrade", {}, question.points ?? 1),
    el("hidden", {}, 0),
    el("idnumber", {}, question.id),
    answerElements(question, seed, warnings),
    question.hint === undefined ? undefined : formatted("hint", question.hint),
    question.tags === undefined
      ? undefined
      : el(
          "tags",
          {},
          question.tags.map((tag) => el("tag", {}, el("text", {}, tag))),
        ),
  );
}

function answerElements(question: Question, seed: string, warnings: string[]): Xml[] {
  if (question.kind === "true-false") {
    return listOptions(question, seed).map(({ text, right }) => answer(text.toLowerCase(), right ? 100 : 0));
  }
  if (question.kind === "short-answer") {
    return [
      el("usecase", {}, 0),
      ...[question.key, ...(question.accept ?? [])].map((text) => answer(withoutWildcards(text), 100)),
    ];
  }
  if (question.kind === "numeric") return numberElements(question, warnings);
  if (question.kind === "match") {
    const pairs = question.pairs.map(({ left, right }) =>
      el("subquestion", { format: "plain_text" }, el("text", {}, left), el("answer", {}, el("text", {}, right))),
    );
    return [el("shuffleanswers", {}, "true"), ...pairs];
  }
  return question.kind === "order" ? orderElements(question.key) : optionElements(question, seed);
}

/** Several right answers share the points, and each wrong one costs as much as a right one earns. */
function optionElements(question: Extract<Question, { kind: "choice" | "multiple" }>, seed: string): Xml[] {
  const several = question.kind === "multiple";
  const share = several ? Number((100 / question.key.length).toFixed(5)) : 100;
  const options = listOptions(question, seed).map(({ text, right, why }) =>
    answer(text, right ? share : several ? -share : 0, why === undefined ? undefined : formatted("feedback", why)),
  );
  return [
    el("single", {}, String(!several)),
    el("shuffleanswers", {}, "true"),
    el("answernumbering", {}, "abc"),
    ...options,
  ];
}

/** A unit is optional to Moodle: whoever types it may. */
function numberElements(question: Extract<Question, { kind: "numeric" }>, warnings: string[]): Xml[] {
  const { id, key, tolerance, unit } = question;
  const number = answer(String(key), 100, el("tolerance", {}, tolerance ?? 0));
  if (unit === undefined) return [number];
  if (!isStorableUnit(unit)) {
    warnings.push(`question “${id}”: its unit is left out: Moodle’s units are shorter`);
    return [number];
  }
  const units = el("units", {}, el("unit", {}, el("multiplier", {}, 1), el("unit_name", {}, unit)));
  return [
    number,
    units,
    el("unitgradingtype", {}, 0),
    el("unitpenalty", {}, 0),
    el("showunits", {}, 0),
    el("unitsleft", {}, 0),
  ];
}

/** Part of Moodle since 4.4; scored as ours is, by the longest row of items in the right order. */
function orderElements(items: string[]): Xml[] {
  const settings = {
    layouttype: "VERTICAL",
    selecttype: "ALL",
    selectcount: 0,
    gradingtype: "LONGEST_ORDERED_SUBSET",
    showgrading: "SHOW",
  };
  return [
    ...Object.entries(settings).map(([name, value]) => el(name, {}, value)),
    ...items.map((item) => answer(item, 1)),
  ];
}

function formatted(name: string, text: string): Xml {
  return el(name, { format: "plain_text" }, el("text", {}, text));
}

function answer(text: string, fraction: number, ...more: (Xml | undefined)[]): Xml {
  return el("answer", { fraction, format: "plain_text" }, el("text", {}, text), more);
}
