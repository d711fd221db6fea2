import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClassEvent } from "../../../src/live/events.ts";
import { type Room, replay } from "../../../src/live/room.ts";
import { standingsOf } from "../../../src/live/teams.ts";
import { answers, asks, joined, opened } from "./class.ts";

const play = (teams: number, ...events: ClassEvent[]) => replay([opened({ teams }), ...events]) as Room;

test("whoever comes in goes to the smallest team: teams differ by one at most, and who was sent out makes room", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 40 }), (teams, count) => {
      const room = play(teams, ...Array.from({ length: count }, (_, i) => joined(`p${i}`)));
      const sizes = Array.from(
        { length: teams },
        (_, team) => [...room.players.values()].filter((p) => p.team === team).length,
      );
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
    }),
  );
  const out: ClassEvent = { type: "player-removed", at: 5, player: "p1" };
  expect(play(2, joined("p0"), joined("p1"), out, joined("p2")).players.get("p2")?.team).toBe(1);
});

test("a team stands by the mean of its members, so that its size plays no part", () => {
  const three = [joined("p0"), joined("p1"), joined("p2")];
  const room = play(2, ...three, asks("several", 10), answers("p0", "several", 11), answers("p1", "several", 11));
  expect(standingsOf(room)).toEqual([
    { name: "Forests", members: 1, points: 2 },
    { name: "Rivers", members: 2, points: 1 },
  ]);
});

test("without teams there are none, and nobody is put into a team that there is not", () => {
  expect(standingsOf(play(0, joined("p0")))).toBeNull();
  const move = (team: number): ClassEvent => ({ type: "team-changed", at: 5, player: "p0", team });
  for (const team of [2, -1, 0.5, Number.NaN])
    expect(play(2, joined("p0"), move(team)).players.get("p0")?.team).toBe(0);
  expect(play(2, joined("p0"), move(1)).players.get("p0")?.team).toBe(1);
});
