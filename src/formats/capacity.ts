import type { KindName } from "../quiz/kinds/index.ts";
import type { QuestionSet } from "../quiz/question-set.ts";

type Question = QuestionSet["questions"][number];

/** What a format may or may not have a place for. An id is a file's own affair: nobody is told that it is lost. */
export type QuestionField =
  | "id"
  | "asks"
  | "source"
  | "proof"
  | "explanation"
  | "hint"
  | "tags"
  | "points"
  | "why"
  | "accept"
  | "tolerance"
  | "unit";
export type SetField = "title" | "description" | "language" | "licence" | "article";

/** The kinds and fields that a format has places for; `why` is a distractor's. */
export type Capacity = {
  kinds: readonly KindName[];
  question: readonly QuestionField[];
  set: readonly SetField[];
};

/**
 * What a format can carry of a set, and a warning for everything that it cannot: each question of another kind, each
 * field. The set may be left without questions.
 */
export function fitted(set: QuestionSet, title: string, capacity: Capacity): { set: QuestionSet; warnings: string[] } {
  const warnings: string[] = [];
  const lost = new Map<string, string[]>();
  const questions = set.questions.flatMap((question) => {
    if (capacity.kinds.includes(question.kind)) return [withoutFields(question, capacity.question, lost)];
    warnings.push(`question “${question.id}” is left out: ${title} has no questions of kind ${question.kind}`);
    return [];
  });
  const fields = setFields.filter((field) => set[field] !== undefined && !capacity.set.includes(field));
  for (const [field, ids] of lost) warnings.push(`${title} has no place for “${field}”: left out of ${listed(ids)}`);
  for (const field of fields) warnings.push(`${title} has no place for the set’s ${field}: it is left out`);
  return { set: { ...without(set, fields), title: set.title, questions }, warnings };
}

const setFields: readonly SetField[] = ["title", "description", "language", "licence", "article"];
const questionFields = [
  "asks",
  "source",
  "proof",
  "explanation",
  "hint",
  "tags",
  "points",
  "accept",
  "tolerance",
  "unit",
] as const;

function withoutFields(question: Question, carried: readonly QuestionField[], lost: Map<string, string[]>): Question {
  const note = (field: string) => lost.set(field, [...(lost.get(field) ?? []), question.id]);
  const present = questionFields.filter(
    (field) => field in question && question[field as keyof Question] !== undefined,
  );
  const gone = present.filter((field) => !carried.includes(field));
  for (const field of gone) note(field);
  const rest = without(question, gone) as Question;
  if (rest.kind === "match") return withoutPairFields(rest, carried, note);
  if (!("distractors" in rest) || carried.includes("why")) return rest;
  if (rest.distractors.some((option) => typeof option !== "string" && option.why !== undefined)) note("why");
  return {
    ...rest,
    distractors: rest.distractors.map((option) => (typeof option === "string" ? option : option.text)),
  };
}

/** No format but ours cites a source for each pair: they join those of the question. */
function withoutPairFields(
  question: Extract<Question, { kind: "match" }>,
  carried: readonly QuestionField[],
  note: (field: string) => void,
): Question {
  const own = [question.source ?? [], ...question.pairs.map(({ source = [] }) => source)].flat();
  const sources = carried.includes("source") ? [...new Set(own)] : [];
  if (sources.length > mostSources || (own.length > 0 && sources.length === 0)) note("source");
  if (question.pairs.some(({ proof }) => proof !== undefined)) note("proof");
  const [first, second] = sources;
  const source = second === undefined ? first : sources.slice(0, mostSources);
  const pairs = question.pairs.map(({ left, right }) => ({ left, right }));
  return { ...question, pairs, ...(source === undefined ? {} : { source }) };
}

/** See `sources` in quiz/kinds/fields.ts. */
const mostSources = 4;

function without<T extends object>(whole: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !fields.includes(name))) as T;
}

function listed(ids: string[]): string {
  const [first, second, ...more] = ids;
  if (second === undefined) return `question “${first}”`;
  return more.length === 0
    ? `questions “${first}” and “${second}”`
    : `${ids.length} questions (“${first}”, “${second}”, …)`;
}
