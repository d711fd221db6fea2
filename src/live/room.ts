import { beginAttempt } from "./attempts.ts";
import type { ClassEvent, ClassOpened } from "./events.ts";
import { addAnswer, addPlayer, changePlayer, type Player } from "./players.ts";
import { closeRound, extendRound, openRound, type Round } from "./rounds.ts";
import type { Settings } from "./settings.ts";
import { changeTeam } from "./teams.ts";

/** A class taking a quiz together, as its events tell it. Nothing in it is ever changed in place. */
export type Room = {
  opened: ClassOpened;
  settings: Settings;
  isLocked: boolean;
  /** By id, in the order in which they came. */
  players: ReadonlyMap<string, Player>;
  /** By question, those that were opened; only a live class has rounds. */
  rounds: ReadonlyMap<string, Round>;
  /** The question that all look at, open or closed; null before the first. */
  current: string | null;
  /** When it ended; null while it goes on. */
  endedAt: number | null;
};

/** A class that was opened just now. */
export function begin(opened: ClassOpened): Room {
  const { settings } = opened;
  return { opened, settings, isLocked: false, players: new Map(), rounds: new Map(), current: null, endedAt: null };
}

/**
 * The class after an event. An event that can have no effect (an answer to a closed round, a second answer, somebody
 * who is in already) gives the very same class back, and is not to be stored.
 */
export function step(room: Room, event: ClassEvent): Room {
  switch (event.type) {
    case "class-opened":
      return room;
    case "player-joined":
      return addPlayer(room, event);
    case "answer-given":
      return addAnswer(room, event);
    case "round-opened":
      return openRound(room, event);
    case "round-extended":
      return extendRound(room, event);
    case "round-closed":
      return closeRound(room, event);
    case "setting-changed":
      return changeSetting(room, event.change);
    case "class-ended":
      return room.endedAt === null ? { ...closeCurrent(room, event.at), endedAt: event.at } : room;
    case "class-resumed":
      return room.endedAt === null ? room : { ...room, endedAt: null };
    case "attempt-begun":
      return beginAttempt(room, event);
    case "team-changed":
      return changeTeam(room, event);
    default:
      return changePlayer(room, event);
  }
}

/** The class that a list of events tells of; null where there is none. */
export function replay(events: readonly ClassEvent[]): Room | null {
  const [first, ...rest] = events;
  return first?.type === "class-opened" ? rest.reduce(step, begin(first)) : null;
}

function closeCurrent(room: Room, at: number): Room {
  return room.current === null ? room : closeRound(room, { type: "round-closed", at, question: room.current });
}

function changeSetting(room: Room, change: Extract<ClassEvent, { type: "setting-changed" }>["change"]): Room {
  if ("isLocked" in change) return room.isLocked === change.isLocked ? room : { ...room, ...change };
  const settings = { ...room.settings, ...change };
  return JSON.stringify(settings) === JSON.stringify(room.settings) ? room : { ...room, settings };
}
