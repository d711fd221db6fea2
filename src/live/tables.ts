import { keyInWords, responseInWords } from "../quiz/kinds/index.ts";
import { pointsOf as worth } from "../quiz/quiz.ts";
import { timeOf } from "./items.ts";
import type { Results } from "./results.ts";
import type { Room } from "./room.ts";

/** A table for a spreadsheet: its name, and rows of cells, the first of them the heads. */
export type Table = { name: string; rows: (string | number)[][] };

/** A class's results as tables: students with their points, every answer, and every question. */
export function tablesOf(room: Room, results: Results): Table[] {
  return [studentsTable(results), answersTable(room, results), questionsTable(results)];
}

function studentsTable({ rows, items, points, teams }: Results): Table {
  const heads = [
    "Name",
    ...(teams === null ? [] : ["Team"]),
    "Attempts",
    "Answered",
    "Points",
    "Of",
    ...items.map(({ number }) => `Question ${number}`),
  ];
  return {
    name: "students",
    rows: [
      heads,
      ...rows.map(({ name, team, attempts, answered, points: got, player }) => [
        name,
        ...(teams === null ? [] : [team ?? ""]),
        attempts,
        answered,
        rounded(got),
        points,
        ...items.map(({ question }) => {
          const given = player.answers.get(question.id);
          return given === undefined ? "" : rounded(given.outcome.score * worth(question));
        }),
      ]),
    ],
  };
}

function answersTable(room: Room, { rows, items }: Results): Table {
  const heads = ["Name", "Question", "Asked", "Answer", "Verdict", "Points", "Seconds"];
  const answers = rows.flatMap(({ name, player }) =>
    items.flatMap(({ number, question }) => {
      const given = player.answers.get(question.id);
      if (given === undefined) return [];
      const { verdict, score } = given.outcome;
      const seconds = Math.round((timeOf(room, player, question.id) ?? 0) / 1000);
      return [
        [
          name,
          number,
          question.stem,
          responseInWords(given.response),
          verdict,
          rounded(score * worth(question)),
          seconds,
        ],
      ];
    }),
  );
  return { name: "answers", rows: [heads, ...answers] };
}

function questionsTable({ items }: Results): Table {
  const heads = [
    "Question",
    "Asked",
    "Key",
    "Answered",
    "Right",
    "Share of points",
    "Discrimination",
    "Median seconds",
  ];
  const questions = items.map((item) => [
    item.number,
    item.question.stem,
    keyInWords(item.question),
    item.answered,
    item.right,
    item.share === null ? "" : rounded(item.share),
    item.discrimination === null ? "" : rounded(item.discrimination),
    item.median === null ? "" : Math.round(item.median / 1000),
    ...item.distribution.choices.flatMap(({ text, count }) => [text, count]),
  ]);
  const most = Math.max(0, ...items.map(({ distribution }) => distribution.choices.length));
  const pairs = Array.from({ length: most }, (_, i) => [`Answer ${i + 1}`, "Chosen"]).flat();
  return { name: "questions", rows: [[...heads, ...pairs], ...questions] };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
