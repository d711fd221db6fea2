import { counted, pointsIn } from "./attempts.ts";
import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

/** What a player has got so far, in the attempt that counts. */
export function pointsOf(room: Room, player: Player): number {
  return pointsIn(room, counted(room, player).answers);
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
