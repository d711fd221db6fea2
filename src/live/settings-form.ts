import type { Problem } from "../quiz/kinds/kind.ts";
import { daysChoices, modes, reveals, revealsOf, type Settings, secondsChoices, usualSettings } from "./settings.ts";

type Read = { settings: Settings; problems?: undefined } | { settings?: undefined; problems: Problem[] };

/** The settings in a form, what it leaves out as usual; or what is wrong with it. */
export function readSettings(form: URLSearchParams, now: number): Read {
  const mode = modes.find((one) => one === form.get("mode")) ?? "live";
  const usual = usualSettings(mode);
  const isLive = mode === "live";
  const reveal = reveals.find((one) => one === form.get("reveal")) ?? usual.reveal;
  const days = daysChoices.find((one) => String(one) === form.get("days")) ?? usual.days;
  const seconds = secondsChoices.find((one) => String(one) === form.get("seconds")) ?? null;
  const [from, until] = mode === "homework" ? ["from", "until"].map((field) => momentIn(form, field)) : [null, null];
  const problems = problemsWith({ from, until }, now);
  if (!revealsOf(mode).includes(reveal)) {
    problems.push({ field: "reveal", message: "Only a live class has rounds. Choose another moment." });
  }
  if (problems.length > 0) return { problems };
  const settings: Settings = {
    mode,
    names: form.get("names") === "own" ? "own" : "given",
    reveal,
    seconds: isLive ? seconds : null,
    shuffle: !isLive && form.has("shuffle"),
    leaderboard: form.has("leaderboard"),
    phones: isLive && form.get("phones") === "buttons" ? "buttons" : "question",
    from: from ?? null,
    until: until ?? null,
    days,
  };
  return { settings };
}

/** How many questions are asked: as many as the form says, else all. */
export function readLength(form: URLSearchParams, total: number): number {
  const length = Math.trunc(Number(form.get("length")));
  return length >= 1 ? Math.min(length, total) : total;
}

/** The longest that homework can be open, in milliseconds. */
const longest = 366 * 24 * 60 * 60 * 1000;

function problemsWith({ from, until }: Record<"from" | "until", number | null | undefined>, now: number): Problem[] {
  const unread = Object.entries({ from, until }).filter(([, moment]) => Number.isNaN(moment));
  const problems = unread.map(([field]) => ({ field, message: "Write it as a date and a time: 2026-11-30 18:00." }));
  if (problems.length > 0 || until == null) return problems;
  if (until <= now) return [{ field: "until", message: "This is past already. Choose a later time." }];
  if (until <= (from ?? 0)) return [{ field: "until", message: "This comes before it opens. Choose a later time." }];
  if (until - now > longest) return [{ field: "until", message: "A year is the longest. Choose an earlier time." }];
  return [];
}

/**
 * The moment in a field, in milliseconds since 1970; null where it is empty, NaN where it is none. The field holds the
 * teacher's own time, and `zone` how many minutes that is behind UTC, as browsers tell it.
 */
function momentIn(form: URLSearchParams, field: string): number | null {
  const typed = (form.get(field) ?? "").trim().replace(" ", "T");
  if (typed === "") return null;
  const zone = Math.trunc(Number(form.get("zone") ?? 0)) || 0;
  const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed);
  return isDate && Math.abs(zone) <= 15 * 60 ? Date.parse(`${typed}Z`) + zone * 60_000 : Number.NaN;
}
