import { type Quiz, pointsOf as worth } from "../quiz/quiz.ts";
import { attemptsOf, counted, pointsIn } from "./attempts.ts";
import { presentIn } from "./board.ts";
import { type Item, itemsOf } from "./items.ts";
import { nameOf, type Player } from "./players.ts";
import type { Room } from "./room.ts";
import { type Standing, standingsOf, teamOf } from "./teams.ts";

/** How somebody did: `player` is as they were in the attempt that counts, one of so many. */
export type Row = {
  player: Player;
  name: string;
  team: string | null;
  answered: number;
  points: number;
  attempts: number;
};

/** How a class did: its students by name, and in order the questions that were put to it, or that anybody answered. */
export type Results = {
  rows: Row[];
  items: Item[];
  /** What those questions are worth. */
  points: number;
  /** How the teams stand; null where there are none. */
  teams: Standing[] | null;
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
  const rows = players.map((player) => rowOf(room, player)).sort((a, b) => a.name.localeCompare(b.name, "en"));
  const spread = Array.from(
    { length: 10 },
    (_, tenth) => rows.filter((row) => tenthOf(row.points, points) === tenth).length,
  );
  return { rows, items, points, teams: standingsOf(room), spread };
}

function rowOf(room: Room, player: Player): Row {
  const shown = counted(room, player);
  const points = pointsIn(room, shown.answers);
  const [name, team, attempts] = [nameOf(player), teamOf(player), attemptsOf(player).length];
  return { player: shown, name, team, answered: shown.answers.size, points, attempts };
}

function tenthOf(got: number, points: number): number {
  return points === 0 ? 0 : Math.min(9, Math.floor((got / points) * 10 + 1e-9));
}
