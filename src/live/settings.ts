/** Who sets the pace: the teacher, question by question; everybody for themselves; or everybody within a stretch of days. */
export const modes = ["live", "self-paced", "homework"] as const;
export type Mode = (typeof modes)[number];

/** When students are shown the key: after their own answer, once the round is closed, when all is over, or not at all. */
export const reveals = ["answer", "round", "end", "never"] as const;
export type Reveal = (typeof reveals)[number];

export const countings = ["best", "last"] as const;
export type Counts = (typeof countings)[number];

/** How many attempts a teacher can allow. */
export const attemptChoices = [1, 2, 3, null] as const;

/** What a teacher chooses when a class is opened. */
export type Settings = {
  mode: Mode;
  /** Two-word names that are handed out, or names of the students' own, each looked at by the teacher first. */
  names: "given" | "own";
  reveal: Reveal;
  /** Seconds for each question of a live class; null for none. */
  seconds: number | null;
  /** Questions and options in another order for each student; never in a live class, where all look at one screen. */
  shuffle: boolean;
  /** Whether the best five are shown between the questions. */
  leaderboard: boolean;
  /** Whether phones show the question, or only buttons to answer what stands on the board. */
  phones: "question" | "buttons";
  /** How many teams there are; 0 for none. */
  teams: number;
  /** How often everything can be answered, where everybody goes at their own pace; null for as often as one likes. */
  attempts: number | null;
  /** Which of several attempts counts: the best, or the last that was finished. */
  counts: Counts;
  /** When homework can be done, in milliseconds since 1970; null for no bound. */
  from: number | null;
  until: number | null;
  /** After how many days everything is deleted. */
  days: number;
};

/** What makes sense for most classes; the times of homework are its teacher's to set. */
export function usualSettings(mode: Mode): Settings {
  return {
    mode,
    names: "given",
    reveal: mode === "live" ? "round" : "answer",
    seconds: null,
    shuffle: false,
    leaderboard: false,
    phones: "question",
    teams: 0,
    attempts: 1,
    counts: "best",
    from: null,
    until: null,
    days: 30,
  };
}

/** Which ways to show the key a mode has: where there are no rounds, none can be waited for. */
export function revealsOf(mode: Mode): readonly Reveal[] {
  return mode === "live" ? reveals : reveals.filter((reveal) => reveal !== "round");
}

/** The time that can be given for a question, in seconds. */
export const secondsChoices = [15, 30, 60, 90, 120, 240] as const;

/** For how many days a class can be kept. */
export const daysChoices = [1, 7, 30, 90, 365] as const;
