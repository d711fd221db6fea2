import { type Draft, type Found, type Prose, refused } from "../draft/draft.ts";
import { type Element, parseXml } from "../xml/parse.ts";
import { childOf, childrenOf, textOf } from "../xml/tree.ts";
import { bodyOf } from "./bodies.ts";
import { categoryName } from "./category.ts";
import { proseOf, textIn } from "./text.ts";

/** Reads a Moodle XML file: one draft for each question but those that only name a category. */
export function readMoodle(text: string): Found {
  const parsed = parseXml(text);
  if (parsed.problem !== undefined) return refused(parsed.problem, parsed.place);
  if (parsed.root.name !== "quiz")
    return refused("this is no Moodle XML: its first tag is not <quiz>", parsed.root.place);
  const questions = childrenOf(parsed.root, "question");
  const categories = questions.filter(({ attributes }) => attributes["type"] === "category");
  const drafts = questions.filter((question) => !categories.includes(question)).map(draftOf);
  const [category] = categories.length === 1 ? categories : [];
  const path = textIn(category, "category");
  return { drafts, title: path === undefined ? undefined : categoryName(path), description: textIn(category, "info") };
}

function draftOf(question: Element): Draft {
  const [hint, ...hints] = childrenOf(question, "hint").map(proseOf).filter(isFilled);
  const { body, feedback = [], losses = [] } = bodyOf(question);
  return {
    place: question.place,
    id: textIn(question, "idnumber"),
    name: textIn(question, "name"),
    stem: proseOf(childOf(question, "questiontext")),
    body,
    feedback: [proseOf(childOf(question, "generalfeedback")), ...feedback],
    hint,
    tags: childrenOf(childOf(question, "tags"), "tag").map((tag) => textOf(childOf(tag, "text"))),
    points: pointsOf(textIn(question, "defaultgrade")),
    losses: hints.length === 0 ? losses : [...losses, "only its first hint is kept"],
  };
}

function isFilled(prose: Prose): boolean {
  return typeof prose === "string" ? prose !== "" : Object.values(prose).join("") !== "";
}

function pointsOf(grade: string | undefined): number | undefined {
  const points = Number(grade);
  return grade === undefined || !Number.isFinite(points) ? undefined : points;
}
