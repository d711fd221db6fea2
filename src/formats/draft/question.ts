import type { QuestionSet } from "../../quiz/question-set.ts";
import { readFeedback } from "../feedback.ts";
import { bodyOf } from "./bodies.ts";
import type { Draft } from "./draft.ts";
import { type Plain, plainOf } from "./prose.ts";
import { shortened } from "./shortened.ts";

type Question = QuestionSet["questions"][number];
/** A question as it will stand in a set, but for its id; the schema has yet to say whether it may. */
export type Unnamed = { kind: Question["kind"]; stem: string } & Record<string, unknown>;

/** A question made of a draft, with what was lost on the way; or why none can be made of it. */
export type Made =
  | { question: Unnamed; losses: string[]; problem?: undefined }
  | { question?: undefined; losses: string[]; problem: string; stem: string };

/** The longest line that a set holds; see `line` in quiz/kinds/fields.ts. */
const longest = 1000;

/** Makes one of our questions of a draft, as far as there is a kind for it. */
export function questionOf(draft: Draft): Made {
  const losses = [...(draft.losses ?? [])];
  const { text: stem, lost } = plainOf(draft.stem);
  for (const what of lost) losses.push(`${what} in what is asked is left out`);
  if (draft.body.shape === "other") return { problem: draft.body.why, losses, stem };
  if (stem === "") return { problem: lost[0] ? `it consists of ${lost[0]}` : "it asks nothing", losses, stem };
  const body = bodyOf(draft.body);
  if (body.problem !== undefined) return { problem: body.problem, losses, stem };
  losses.push(...body.losses);
  const line = (text: string, name: string) => {
    const { text: short, cut } = shortened(text, longest);
    if (cut) losses.push(`the ${name} is cut to ${longest.toLocaleString("en")} characters`);
    return short;
  };
  const { explanation, ...proof } = readFeedback(feedbackOf(draft, body.feedback, losses));
  const hint = plainOf(draft.hint ?? "").text;
  const question: Unnamed = {
    kind: body.kind,
    stem: line(stem, "question"),
    ...body.fields,
    ...proof,
    ...(explanation === undefined ? {} : { explanation: line(explanation, "explanation") }),
    ...(hint === "" ? {} : { hint: line(hint, "hint") }),
    ...tagsOf(draft.tags ?? [], losses),
    ...pointsOf(draft.points, losses),
  };
  return { question, losses };
}

/** All that a file says after the answer: what is said of the whole, then of the right answer. */
function feedbackOf({ feedback = [] }: Draft, ofKey: Plain[], losses: string[]): string {
  const parts = [...feedback.map((prose) => plainOf(prose ?? "")), ...ofKey];
  for (const { lost } of parts) for (const what of lost) losses.push(`${what} in the feedback is left out`);
  const texts = parts.map(({ text }) => text).filter((text) => text !== "" && !praise.test(text));
  return [...new Set(texts)].join("\n");
}

/** Who chose wrongly sees the explanation as well: “Well done!” is none. */
const praise =
  /^(?:yes|correct|that['’]?s (?:correct|right)|right(?: answer)?|good(?: job)?|great|well done|exactly|awesome|bravo|excellent)\W*$/i;

function tagsOf(tags: string[], losses: string[]): { tags?: string[] } {
  const distinct = [...new Set(tags.map((tag) => plainOf(tag).text).filter((tag) => tag !== ""))];
  if (distinct.length > 20) losses.push("only the first 20 tags are kept");
  return distinct.length === 0 ? {} : { tags: distinct.slice(0, 20).map((tag) => shortened(tag, longest).text) };
}

function pointsOf(points: number | undefined, losses: string[]): { points?: number } {
  if (points === undefined || points === 1) return {};
  if (points > 0 && points <= 100) return { points };
  losses.push(`it is worth ${points} points there, here 1: between 0 and 100 are possible`);
  return {};
}
