import type { Quiz } from "../quiz/quiz.ts";
import { resultsOf } from "./results.ts";
import type { Room } from "./room.ts";

/** How a class did, to be held beside others on the same quiz. Shares are of the points, from 0 to 1; null where nobody answered. */
export type Summary = {
  code: string;
  at: number;
  students: number;
  share: number | null;
  items: { id: string; share: number | null }[];
};

/** How a class did as a whole and on each question. Who answered nothing does not count. */
export function summaryOf(room: Room, quiz: Quiz): Summary {
  const { rows, items, points } = resultsOf(room, quiz);
  const active = rows.filter(({ answered }) => answered > 0);
  const got = active.reduce((sum, row) => sum + row.points, 0);
  return {
    code: room.opened.code,
    at: room.opened.at,
    students: active.length,
    share: active.length === 0 || points === 0 ? null : got / active.length / points,
    items: items.map(({ question, share }) => ({ id: question.id, share })),
  };
}
