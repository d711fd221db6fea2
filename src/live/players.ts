import type { Attempt } from "./attempts.ts";
import type { AnswerGiven, ExtraTime, ExtraTimeGiven, NameSettled, PlayerJoined, PlayerMoved } from "./events.ts";
import { givenName } from "./names.ts";
import type { Room } from "./room.ts";
import { deadlineOf, grace } from "./rounds.ts";
import { teamForNext } from "./teams.ts";

/** Somebody who takes the quiz in a class. */
export type Player = {
  id: string;
  /** The rejoin code. */
  key: string;
  joinedAt: number;
  /** The two-word name that was handed out. */
  given: string;
  /** A name of their own; others see it once the teacher found it fit. `isFit` is null until then. */
  wish: { name: string; isFit: boolean | null } | null;
  isRemoved: boolean;
  extra: ExtraTime;
  /** By number, from 0; null where there are no teams. */
  team: number | null;
  /** Which attempt they are at, from 1, and when it began. */
  attempt: number;
  began: number;
  /** Those of this attempt by question, in the order in which they came. */
  answers: ReadonlyMap<string, AnswerGiven>;
  /** The attempts before, each of them finished. */
  earlier: readonly Attempt[];
};

/** The most that a class takes: a year of a large school. */
export const mostPlayers = 2000;

/** What everybody may call a player. */
export function nameOf({ given, wish }: Player): string {
  return wish?.isFit === true ? wish.name : given;
}

/** The player with a rejoin code. */
export function playerWithKey(room: Room, key: string): Player | undefined {
  return [...room.players.values()].find((player) => player.key === key);
}

/** Why somebody cannot join; null when they can. */
export function whyNotJoin(room: Room): "locked" | "ended" | "full" | null {
  if (room.endedAt !== null) return "ended";
  if (room.isLocked) return "locked";
  return room.players.size >= mostPlayers ? "full" : null;
}

export function addPlayer(room: Room, { player, key, at, wish }: PlayerJoined): Room {
  if (room.players.has(player) || whyNotJoin(room) !== null) return room;
  const isOwn = room.settings.names === "own" && wish !== undefined;
  const joined: Player = {
    id: player,
    key,
    joinedAt: at,
    given: givenName(room),
    wish: isOwn ? { name: wish, isFit: null } : null,
    isRemoved: false,
    extra: 1,
    team: teamForNext(room),
    attempt: 1,
    began: at,
    answers: new Map(),
    earlier: [],
  };
  return withPlayer(room, joined);
}

export function changePlayer(room: Room, event: NameSettled | PlayerMoved | ExtraTimeGiven): Room {
  const player = room.players.get(event.player);
  if (player === undefined) return room;
  switch (event.type) {
    case "name-settled": {
      const { wish } = player;
      return wish === null || wish.isFit === event.isFit
        ? room
        : withPlayer(room, { ...player, wish: { ...wish, isFit: event.isFit } });
    }
    case "extra-time-given":
      return player.extra === event.extra ? room : withPlayer(room, { ...player, extra: event.extra });
    case "player-removed":
    case "player-readmitted": {
      const isRemoved = event.type === "player-removed";
      return player.isRemoved === isRemoved ? room : withPlayer(room, { ...player, isRemoved });
    }
  }
}

/** Why a player cannot answer a question at a moment; null when they can. Who answered once cannot do so again. */
export function whyNotAnswer(
  room: Room,
  player: Player | undefined,
  question: string,
  at: number,
): "not here" | "answered" | "closed" | null {
  if (player === undefined || player.isRemoved || !room.opened.questions.some(({ id }) => id === question)) {
    return "not here";
  }
  if (player.answers.has(question)) return "answered";
  if (room.endedAt !== null) return "closed";
  return isAskedNow(room, player, question, at) ? null : "closed";
}

export function addAnswer(room: Room, event: AnswerGiven): Room {
  const player = room.players.get(event.player);
  if (player === undefined || (event.attempt ?? 1) !== player.attempt) return room;
  if (whyNotAnswer(room, player, event.question, event.at) !== null) return room;
  return withPlayer(room, { ...player, answers: new Map(player.answers).set(event.question, event) });
}

/** In a live class its open round is asked, until the player's own time is up; else all questions between two moments. */
function isAskedNow(room: Room, player: Player, question: string, at: number): boolean {
  const { mode, from, until } = room.settings;
  if (mode !== "live") return at >= (from ?? at) && at <= (until ?? at);
  const round = room.current === question ? room.rounds.get(question) : undefined;
  if (round === undefined || round.closedAt !== null) return false;
  return at <= (deadlineOf(round, player) ?? at) + grace;
}

function withPlayer(room: Room, player: Player): Room {
  return { ...room, players: new Map(room.players).set(player.id, player) };
}
