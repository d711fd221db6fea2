import { keyColumn } from "./key-column.ts";
import type { Row } from "./rows.ts";

/** What a column holds, as a teacher calls it. Of `option`, `why` and `match` there may be several, which belong together in their order. */
export const roleNames = {
  question: "Question",
  correct: "Right answer",
  option: "Answer to choose",
  wrong: "Wrong answer",
  explanation: "Explanation",
  source: "Source sentence",
  hint: "Hint",
  why: "Why an answer is wrong",
  accept: "Also accepted",
  match: "Belongs to answer",
  kind: "Kind",
  tags: "Tags",
  points: "Points",
  tolerance: "Tolerance",
  unit: "Unit",
  id: "Its name",
  ignored: "Left out",
};
export type Role = keyof typeof roleNames;

/** Whether a word that was sent is a role. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(roleNames, word);
}

/** What several columns may hold; of everything else a question has but one, and the first column counts. */
const repeatable: readonly Role[] = ["option", "wrong", "why", "match", "ignored"];

/** The columns, by their place from 0, that say again what an earlier one says. */
export function repeatedColumns({ roles }: Mapping): number[] {
  return roles.flatMap((role, index) => (repeatable.includes(role) || roles.indexOf(role) === index ? [] : [index]));
}

/** What spreadsheet programs call the column at a place, counted from 0: A, B, …, Z, AA. */
export function letterOfColumn(index: number): string {
  const first = index < 26 ? "" : letterOfColumn(Math.floor(index / 26) - 1);
  return first + String.fromCharCode(65 + (index % 26));
}

/** How a table is to be read: what each column holds, and whether its first row names them. People may change it. */
export type Mapping = {
  header: boolean;
  roles: Role[];
  /** Whether right answers are given by number alone, whatever the answers say. */
  numbered?: boolean;
};

/** What the columns of a table most likely hold, by their names, else by what stands in them. */
export function guessMapping(rows: readonly Row[]): Mapping {
  const [first] = rows;
  if (first === undefined) return { header: false, roles: [] };
  const named = first.cells.map(roleNamed);
  const known = (role: Role) => named.includes(role);
  const answers = known("correct") || known("option") || known("wrong");
  if (!known("question") || !answers) return { header: false, roles: guessed(rows) };
  // So Kahoot calls its column of numbers.
  const numbered = first.cells.some((name) => /^correct answer.*choose at least one/i.test(name));
  return {
    header: true,
    roles: settled(named.map((role) => role ?? "ignored")),
    ...(numbered ? { numbered } : {}),
  };
}

/** The names that people give to columns, in English and German; the first pattern that fits decides. */
const patterns: [RegExp, Role][] = [
  [/^(?:id|name|identifier)$/, "id"],
  [/^(?:kind|type|question type|typ|fragetyp)$/, "kind"],
  [/^(?:time|time limit|zeit).*/, "ignored"],
  [/^(?:why|feedback|reason) ?\d+$/, "why"],
  [/^match ?\d+$/, "match"],
  [/^(?:accept|accepted|also accepted)$/, "accept"],
  [/^(?:incorrect|wrong|distractor|falsch).*/, "wrong"],
  [/^(?:question|question text|stem|prompt|frage|fragetext|term|begriff|front|q|text)\b.*/, "question"],
  [/^(?:(?:correct|right|richtig|solution|lösung|is correct).*|key|ans)$/, "correct"],
  [/^(?:answer|antwort|definition|back|response)$/, "correct"],
  [
    /^(?:(?:option|answer|choice|antwort|response|alternative|possible answer)s? ?[-_#]?)? ?\(?(?:[a-j]|\d{1,2})\)?(?: ?- ?max.*)?$/,
    "option",
  ],
  [/^(?:option|answer|choice|antwort|alternative)s?\b.*/, "option"],
  [/^(?:explanation|feedback|rationale|comment|general feedback|erklärung|begründung).*/, "explanation"],
  [/^(?:source|quelle|proof|beleg)$/, "source"],
  [/^(?:hint|hinweis|tipp)$/, "hint"],
  [/^(?:tags?|topic|category|thema|kategorie|schlagworte)$/, "tags"],
  [/^(?:points?|score|marks?|punkte)$/, "points"],
  [/^tolerance$/, "tolerance"],
  [/^units?$/, "unit"],
];

function roleNamed(cell: string): Role | undefined {
  const name = cell
    .toLowerCase()
    .replace(/[_\s]+/g, " ")
    .replace(/[:*?]+$/, "")
    .trim()
    .slice(0, 80);
  return name === "" ? undefined : patterns.find(([pattern]) => pattern.test(name))?.[1];
}

/** Of what a question has but once, the first column counts; of several right answers, those behind are options. */
function settled(roles: Role[]): Role[] {
  const repeated = repeatedColumns({ header: true, roles });
  return roles.map((role, index) => (!repeated.includes(index) ? role : role === "correct" ? "option" : "ignored"));
}

/** A number for each question, the question, its answers; the right one told by the column that keeps pointing at one. */
function guessed(rows: readonly Row[]): Role[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const numbered = width > 2 && rows.every(({ cells }, index) => Number.parseInt(cells[0] ?? "", 10) === index + 1);
  const start = numbered ? 1 : 0;
  if (width - start <= 2) return inOrder(width, start, start + 1);
  return inOrder(width, start, keyColumn(rows, start + 1, width) ?? start + 1);
}

function inOrder(width: number, question: number, correct: number): Role[] {
  return Array.from({ length: width }, (_, index): Role => {
    if (index < question) return "ignored";
    return index === question ? "question" : index === correct ? "correct" : "option";
  });
}
