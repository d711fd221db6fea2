import { limits, type QuestionSet, questionSet } from "../../quiz/question-set.ts";
import { slugOf } from "../../text/slug.ts";
import { byPlace, type Notice, type Place, type Reading } from "../format.ts";
import type { Draft, Found } from "./draft.ts";
import { idFor } from "./ids.ts";
import { plainOf } from "./prose.ts";
import { type Made, questionOf } from "./question.ts";
import { shortened } from "./shortened.ts";

type Kept = { question: QuestionSet["questions"][number]; place: Place };

const untitled = "Imported questions";

/**
 * Makes a question set of what a foreign file held. A question that cannot be one of ours is left out with a warning
 * that says why; a file of which nothing remains has one fault. `title` is for files that give none.
 */
export function importSet(found: Found, title = untitled): Reading {
  if (found.faults !== undefined) return found;
  const { drafts, description, language } = found;
  const warnings = [...(found.warnings ?? [])];
  const kept = keep(drafts.slice(0, limits.questions), warnings);
  const [extra] = drafts.slice(limits.questions);
  if (extra !== undefined) {
    warnings.push({
      ...extra.place,
      message: `a set holds ${limits.questions} questions: the rest is left out from here`,
    });
  }
  warnings.sort(byPlace);
  const named = shortened(plainOf(found.title ?? "").text.replace(/\s+/g, " ") || title.trim() || untitled, 300).text;
  const set = questionSet.safeParse({
    format: "footnote/1",
    id: slugOf(named, "imported-questions"),
    title: named,
    ...(description?.trim() ? { description: shortened(description.trim(), 300).text } : {}),
    ...(language !== undefined && isLanguage(language) ? { language } : {}),
    questions: kept.map(({ question }) => question),
  });
  if (!set.success) return { faults: [nothing(drafts)], warnings, found: drafts.length };
  const placeOf = ([list, index]: (string | number)[]) =>
    (list === "questions" && kept[Number(index)]?.place) || { line: 1, column: 1 };
  return { set: set.data, warnings, placeOf, found: drafts.length };
}

/** The drafts that become questions; what is lost of them, and which are left out, joins the warnings. */
function keep(drafts: Draft[], warnings: Notice[]): Kept[] {
  const ids = new Set<string>();
  const kept: Kept[] = [];
  for (const draft of drafts) {
    const made = questionOf(draft);
    if (made.problem !== undefined) {
      warnings.push({ ...draft.place, message: `${quoted(made.stem)} is left out: ${made.problem}` });
      continue;
    }
    const id = idFor(draft, made.question.stem, ids);
    const result = questionSet.shape.questions.element.safeParse({ id, ...made.question });
    if (result.success) {
      ids.add(id);
      kept.push({ question: result.data, place: draft.place });
    } else {
      const [issue] = result.error.issues;
      made.losses.unshift(`is left out: ${issue?.path.join(", ")} ${issue?.message}`);
    }
    warnings.push(...told(made, id, draft.place));
  }
  return kept;
}

function told({ losses }: Made, id: string, place: Place): Notice[] {
  return losses.map((loss) => ({ ...place, message: `question “${id}”: ${loss}` }));
}

function nothing([first, second]: Draft[]): Notice {
  if (first === undefined) return { line: 1, column: 1, message: "there are no questions in this file" };
  return {
    ...first.place,
    message: `no question in this file can be used${second === undefined ? "" : ": see the warnings"}`,
  };
}

function quoted(stem: string): string {
  return stem === "" ? "a question without words" : `“${shortened(stem.replace(/\s+/g, " "), 60).text}”`;
}

function isLanguage(language: string): boolean {
  return questionSet.shape.language.safeParse(language).success;
}
