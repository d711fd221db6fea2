import { type ClassEvent, extraTimes } from "./events.ts";
import type { Room } from "./room.ts";

/** What a teacher's forms can say, by the value of their field `step`. */
type Reader = (form: URLSearchParams, at: number, room: Room) => ClassEvent | null;

/** How much longer a round gets at a press, in seconds. */
export const extension = 30;

const readers: Record<string, Reader> = {
  "open-round": (form, at) => ({ type: "round-opened", at, question: form.get("question") ?? "" }),
  "close-round": (form, at) => ({ type: "round-closed", at, question: form.get("question") ?? "" }),
  "extend-round": (form, at) => ({
    type: "round-extended",
    at,
    question: form.get("question") ?? "",
    seconds: extension,
  }),
  lock: (_, at) => ({ type: "setting-changed", at, change: { isLocked: true } }),
  unlock: (_, at) => ({ type: "setting-changed", at, change: { isLocked: false } }),
  "show-leaderboard": (_, at) => ({ type: "setting-changed", at, change: { leaderboard: true } }),
  "hide-leaderboard": (_, at) => ({ type: "setting-changed", at, change: { leaderboard: false } }),
  end: (_, at) => ({ type: "class-ended", at }),
  resume: (_, at) => ({ type: "class-resumed", at }),
  remove: (form, at) => ({ type: "player-removed", at, player: form.get("player") ?? "" }),
  readmit: (form, at) => ({ type: "player-readmitted", at, player: form.get("player") ?? "" }),
  "allow-name": (form, at) => ({ type: "name-settled", at, player: form.get("player") ?? "", isFit: true }),
  "refuse-name": (form, at) => ({ type: "name-settled", at, player: form.get("player") ?? "", isFit: false }),
  "change-team": (form, at) => ({
    type: "team-changed",
    at,
    player: form.get("player") ?? "",
    team: Number(form.get("team") ?? Number.NaN),
  }),
  "set-until": (form, at) => {
    const until = form.get("until") === "null" ? null : Number(form.get("until"));
    return Number.isNaN(until) ? null : { type: "setting-changed", at, change: { until } };
  },
  "extra-time": (form, at) => {
    const extra = extraTimes.find((time) => String(time) === form.get("extra"));
    return extra === undefined ? null : { type: "extra-time-given", at, player: form.get("player") ?? "", extra };
  },
};

/** The event that a teacher's form asks for; null when it asks for nothing there is. */
export function readStep(form: URLSearchParams, at: number, room: Room): ClassEvent | null {
  const name = form.get("step") ?? "";
  return Object.hasOwn(readers, name) ? (readers[name]?.(form, at, room) ?? null) : null;
}
