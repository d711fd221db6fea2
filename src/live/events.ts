import type { Response } from "../quiz/kinds/index.ts";
import type { Outcome } from "../quiz/kinds/kind.ts";
import type { Settings } from "./settings.ts";

/** How much longer than others a student has: once (as all), by a factor, or (null) as long as it takes. */
export const extraTimes = [1, 1.25, 1.5, 2, null] as const;
export type ExtraTime = (typeof extraTimes)[number];

/** Everything that can happen in a class, as it is stored. Times are the server's, in milliseconds since 1970. */
export type ClassEvent =
  | ClassOpened
  | PlayerJoined
  | NameSettled
  | PlayerMoved
  | ExtraTimeGiven
  | TeamChanged
  | AttemptBegun
  | RoundOpened
  | RoundExtended
  | RoundClosed
  | AnswerGiven
  | SettingChanged
  | ClassEnded;

export type ClassOpened = {
  type: "class-opened";
  at: number;
  /** The join code. */
  code: string;
  quiz: string;
  revision: string;
  title: string;
  /** Decides the order of options, and who gets which name. */
  seed: string;
  /** Those that are asked, in the quiz's own order, with their points. */
  questions: { id: string; points: number }[];
  settings: Settings;
};

/** `key` is the student's rejoin code: whoever shows it is this player. `wish` is the name of their own, where they gave one. */
export type PlayerJoined = {
  type: "player-joined";
  at: number;
  player: string;
  key: string;
  wish?: string | undefined;
};

/** The teacher looked at a student's own name. */
export type NameSettled = { type: "name-settled"; at: number; player: string; isFit: boolean };

/** The teacher sent a student out, or let one in again. */
export type PlayerMoved = { type: "player-removed" | "player-readmitted"; at: number; player: string };

export type ExtraTimeGiven = { type: "extra-time-given"; at: number; player: string; extra: ExtraTime };

/** The teacher put a student into another team; teams are counted from 0. */
export type TeamChanged = { type: "team-changed"; at: number; player: string; team: number };

/** A student began once more; `attempt` is the number of the new attempt, from 2 on. */
export type AttemptBegun = { type: "attempt-begun"; at: number; player: string; attempt: number };

/** A question was put to the class, for the first time or once more; whatever was open before is closed by it. */
export type RoundOpened = { type: "round-opened"; at: number; question: string };

/** An open round got longer by so many seconds. */
export type RoundExtended = { type: "round-extended"; at: number; question: string; seconds: number };

export type RoundClosed = { type: "round-closed"; at: number; question: string };

/** A student answered. The outcome is kept as it was told, whatever becomes of the rules of scoring. */
export type AnswerGiven = {
  type: "answer-given";
  at: number;
  player: string;
  question: string;
  response: Response;
  outcome: Outcome;
  /** In which attempt; left out in the first. */
  attempt?: number | undefined;
};

/** What the teacher may still decide while the class goes on. */
export type Change = { isLocked: boolean } | { leaderboard: boolean } | { until: number | null };
export type SettingChanged = { type: "setting-changed"; at: number; change: Change };

export type ClassEnded = { type: "class-ended" | "class-resumed"; at: number };
