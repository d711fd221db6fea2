import { type Quiz, pointsOf as worth } from "../quiz/quiz.ts";
import { presentIn } from "./board.ts";
import { type Item, itemsOf } from "./items.ts";
import { nameOf, type Player } from "./players.ts";
import { pointsOf } from "./points.ts";
import type { Room } from "./room.ts";

/** How somebody did. */
export type Row = { player: Player; name: string; answered: number; points: number };

/** How a class did: its students by name, and in order the questions that were put to it, or that anybody answered. */
export type Results = {
  rows: Row[];
  items: Item[];
  /** What those questions are worth. */
  points: number;
  /** How many students got which share of those: tenths, the last with all. */
  spread: number[];
};

/** Adds a class up, in the middle of it as well as after. Who was taken out is not in it. */
export function resultsOf(room: Room, quiz: Quiz): Results {
  const players = presentIn(room);
  const items = itemsOf(room, quiz, players).filter(
    ({ answered, question }) => answered > 0 || room.settings.mode !== "live" || room.rounds.has(question.id),
  );
  const points = items.reduce((sum, { question }) => sum + worth(question), 0);
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
