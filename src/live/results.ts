import type { Quiz } from "../quiz/quiz.ts";
import { presentIn } from "./board.ts";
import { type Item, itemsOf } from "./items.ts";
import { nameOf, type Player } from "./players.ts";
import { pointsOf } from "./points.ts";
import type { Room } from "./room.ts";

/** How somebody did. */
export type Row = { player: Player; name: string; answered: number; points: number };

/** How a class did: its students by name, its questions in order. */
export type Results = {
  rows: Row[];
  items: Item[];
  /** The points of all questions that were put to the class, or that anybody answered. */
  points: number;
  /** How many students got which share of those: tenths, the last with all. */
  spread: number[];
};

/** Adds a class up, in the middle of it as well as after. Who was taken out is not in it. */
export function resultsOf(room: Room, quiz: Quiz): Results {
  const players = presentIn(room);
  const items = itemsOf(room, quiz, players);
  const put = new Set(
    items
      .filter(({ answered, question }) => answered > 0 || room.rounds.has(question.id))
      .map(({ question }) => question.id),
  );
  const points = room.opened.questions.reduce((sum, { id, points }) => sum + (put.has(id) ? points : 0), 0);
  const rows = players
    .map((player) => ({ player, name: nameOf(player), answered: player.answers.size, points: pointsOf(room, player) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const spread = Array.from(
    { length: 10 },
    (_, tenth) => rows.filter((row) => tenthOf(row.points, points) === tenth).length,
  );
  return { rows, items, points, spread };
}

function tenthOf(got: number, points: number): number {
  return points === 0 ? 0 : Math.min(9, Math.floor((got / points) * 10 + 1e-9));
}
