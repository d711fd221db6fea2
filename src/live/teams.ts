import type { TeamChanged } from "./events.ts";
import type { Player } from "./players.ts";
import { pointsOf } from "./points.ts";
import type { Room } from "./room.ts";

/** What teams are called: nothing that students are called, and nothing that is better than another. */
export const teamNames = ["Rivers", "Forests", "Mountains", "Islands", "Meadows", "Glaciers"] as const;

/** How many teams there can be; 0 for none. */
export const teamChoices = [0, 2, 3, 4, 5, 6] as const;

/** How a team stands: `points` is the mean of its members', so that its size plays no part. */
export type Standing = { name: string; members: number; points: number };

/** What a player's team is called; null where there are no teams. */
export function teamOf({ team }: Pick<Player, "team">): string | null {
  return team === null ? null : (teamNames[team] ?? null);
}

/** The team for who comes in next: the smallest, of several the first. */
export function teamForNext({ settings: { teams }, players }: Room): number | null {
  if (teams === 0) return null;
  const sizes = Array.from({ length: teams }, (_, team) => membersOf(players.values(), team).length);
  return sizes.indexOf(Math.min(...sizes));
}

/** Puts a player into another team. */
export function changeTeam(room: Room, { player: id, team }: TeamChanged): Room {
  const player = room.players.get(id);
  const isTeam = Number.isInteger(team) && team >= 0 && team < room.settings.teams;
  if (player === undefined || !isTeam || player.team === team) return room;
  return { ...room, players: new Map(room.players).set(id, { ...player, team }) };
}

/** How the teams stand, the best first; null where there are none. */
export function standingsOf(room: Room): Standing[] | null {
  if (room.settings.teams === 0) return null;
  const teams = teamNames.slice(0, room.settings.teams).map((name, team) => {
    const members = membersOf(room.players.values(), team);
    const points = members.reduce((sum, player) => sum + pointsOf(room, player), 0);
    return { name, members: members.length, points: members.length === 0 ? 0 : points / members.length };
  });
  return teams.filter(({ members }) => members > 0).sort((a, b) => b.points - a.points);
}

function membersOf(players: Iterable<Player>, team: number): Player[] {
  return [...players].filter((player) => player.team === team && !player.isRemoved);
}
