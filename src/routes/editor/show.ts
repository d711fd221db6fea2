import { customAlphabet } from "nanoid";
import { type Editing, editorPage } from "../../../views/editor.tsx";
import { adviceAtSight } from "../../editing/advice.ts";
import { nearestSentence } from "../../editing/nearest.ts";
import { type Advice, type Draft, type Item, itemOf, presentItems } from "../../quiz/draft/draft.ts";
import { soundPart } from "../../quiz/draft/sound.ts";
import { isUnsaved } from "../../quiz/draft/typing.ts";
import { sentences } from "../../text/sentences.ts";
import { render, renderTrouble } from "../render.tsx";
import type { Editable, EditorContext } from "./editable.ts";

/** Ids for questions that are to come; sent twice, a form adds one question. */
export const freshId = () => `q-${random()}`;
const random = customAlphabet("23456789bcdfghjkmnpqrstvwxyz", 8);

/** Shows the editor, with a question open in it and what else is to be said. */
export async function showEditor(
  c: EditorContext,
  { draft, published, uses, typings }: Pick<Editable, "draft" | "published" | "uses" | "typings">,
  extras: Pick<Editing, "open" | "details" | "said"> = {},
  status: 200 | 409 | 422 = 200,
) {
  const { quiz, unsound } = await soundPart(draft);
  const ids = Array.from({ length: draft.items.length + 1 }, freshId);
  const page = editorPage({
    draft,
    published,
    uses,
    typings: typings.filter((typing) => isUnsaved(typing, itemOf(draft, typing.question)?.question)),
    now: c.var.now,
    citations: new Map(quiz.questions.map(({ id, citations }) => [id, citations])),
    unsound: new Map([...unsound].map(([id, why]) => [id, { ...why, nearest: nearestFor(draft, id) }])),
    advice: new Map(
      presentItems(draft).map((item) => {
        const about = unsound.get(item.question.id)?.about;
        // What is wrong with its source or its options is said larger already.
        const isSaid = (field: string) => (about === "source" ? field !== "stem" : about === field);
        return [item.question.id, adviceOnItem(draft, item).filter(({ field }) => !isSaid(field))];
      }),
    ),
    sentences: extras.open === undefined ? [] : sentencesOf(draft),
    fresh: (index) => ids[index] ?? freshId(),
    ...extras,
  });
  return render(c, page, status);
}

/** What can be said at sight of a question as it is saved, and what was said of it then. */
export function adviceOnItem({ article }: Draft, { question, advice }: Item): Advice[] {
  const seen = adviceAtSight(question, article?.text ?? null);
  return [...seen, ...advice.filter(({ message }) => !seen.some((one) => one.message === message))];
}

/** What whoever has no key to a quiz is told, whether or not there is such a quiz. */
export function refuseEditing(c: EditorContext) {
  return renderTrouble(c, "noKey", 403);
}

/** The sentences of the draft's article, each on one line. */
export function sentencesOf({ article }: Draft): string[] {
  if (article === null) return [];
  return sentences(article.text).map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, " "));
}

/** The sentence that the lost source of a question probably is by now; none where it has several sources. */
function nearestFor(draft: Draft, id: string): string | undefined {
  const question = itemOf(draft, id)?.question;
  if (draft.article === null || typeof question?.source !== "string") return undefined;
  return nearestSentence(draft.article.text, question.source);
}
