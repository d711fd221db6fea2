import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

/** What a player has got so far: the points of each question, as far as its answer was right. Speed plays no part. */
export function pointsOf({ opened: { questions } }: Room, { answers }: Player): number {
  return questions.reduce((sum, { id, points }) => sum + points * (answers.get(id)?.outcome.score ?? 0), 0);
}

/** The best so far, with the points they have; who has as many as the last of them is among them, too. */
export function best(room: Room, count: number): { player: Player; points: number }[] {
  const ranked = [...room.players.values()]
    .filter(({ isRemoved }) => !isRemoved)
    .map((player) => ({ player, points: pointsOf(room, player) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const least = ranked[count - 1]?.points ?? 0;
  const listed = ranked.filter(({ points }) => points >= least);
  return listed.length <= 2 * count ? listed : listed.slice(0, count);
}
