import type { RoundClosed, RoundExtended, RoundOpened } from "./events.ts";
import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

/** A question put to the class. */
export type Round = {
  openedAt: number;
  /** How long it is open for who has no extra time, in seconds; null for as long as the teacher likes. */
  seconds: number | null;
  closedAt: number | null;
};

/** What is on its way when the time is up is still taken, in milliseconds: a phone's network is slow. */
export const grace = 2000;

/** Opens a round; one that was closed is opened once more, with its time anew. */
export function openRound(room: Room, { at, question }: RoundOpened): Room {
  const isAsked = room.opened.questions.some(({ id }) => id === question);
  if (room.settings.mode !== "live" || room.endedAt !== null || !isAsked) return room;
  if (room.current === question && roundNow(room)?.closedAt === null) return room;
  const rounds = new Map(closeOpen(room, at).rounds);
  rounds.set(question, { openedAt: at, seconds: room.settings.seconds, closedAt: null });
  return { ...room, rounds, current: question };
}

export function closeRound(room: Room, { at, question }: RoundClosed): Room {
  const round = room.rounds.get(question);
  if (round === undefined || round.closedAt !== null) return room;
  return { ...room, rounds: new Map(room.rounds).set(question, { ...round, closedAt: at }) };
}

export function extendRound(room: Room, { question, seconds }: RoundExtended): Room {
  const round = room.rounds.get(question);
  if (round === undefined || round.closedAt !== null || round.seconds === null || !(seconds > 0)) return room;
  const longer = { ...round, seconds: round.seconds + seconds };
  return { ...room, rounds: new Map(room.rounds).set(question, longer) };
}

/** The round of the question that all look at. */
export function roundNow(room: Room): Round | undefined {
  return room.current === null ? undefined : room.rounds.get(room.current);
}

/** Whether the class is being asked something at this moment. */
export function isRoundOpen(room: Room): boolean {
  return roundNow(room)?.closedAt === null;
}

/** Until when a player can answer a round, in milliseconds since 1970; null where time plays no part. */
export function deadlineOf({ openedAt, seconds }: Round, { extra }: Pick<Player, "extra">): number | null {
  return seconds === null || extra === null ? null : openedAt + seconds * 1000 * extra;
}

/** When the round that is open closes by itself, in milliseconds since 1970; null where it waits for the teacher. */
export function closesAt(room: Room): number | null {
  const round = roundNow(room);
  if (round === undefined || round.closedAt !== null || round.seconds === null) return null;
  const open = waitedFor(room).filter(({ answers }) => !answers.has(room.current ?? ""));
  const deadlines = open.map((player) => deadlineOf(round, player));
  if (deadlines.includes(null)) return null;
  const ends = deadlines.filter((deadline) => deadline !== null);
  return Math.max(round.openedAt + round.seconds * 1000, ...ends) + grace;
}

/** Whether nobody is left to wait for: the round can close by itself. */
export function isAnsweredByAll(room: Room): boolean {
  const awaited = waitedFor(room);
  return awaited.length > 0 && awaited.every(({ answers }) => answers.has(room.current ?? ""));
}

/** Those who are in the class. Who let the last two rounds pass has gone, or looks out of the window: nobody waits for them. */
export function waitedFor(room: Room): Player[] {
  const passed = [...room.rounds].filter(([, { closedAt }]) => closedAt !== null).slice(-2);
  return [...room.players.values()].filter(({ isRemoved, joinedAt, answers }) => {
    const missed = passed.filter(([id, { closedAt }]) => joinedAt < (closedAt ?? 0) && !answers.has(id));
    return !isRemoved && (missed.length < 2 || answers.has(room.current ?? ""));
  });
}

function closeOpen(room: Room, at: number): Room {
  return room.current === null ? room : closeRound(room, { type: "round-closed", at, question: room.current });
}
