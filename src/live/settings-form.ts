import type { Problem } from "../quiz/kinds/kind.ts";
import {
  attemptChoices,
  countings,
  daysChoices,
  modes,
  reveals,
  revealsOf,
  type Settings,
  secondsChoices,
  usualSettings,
} from "./settings.ts";
import { teamChoices } from "./teams.ts";

type Read = { settings: Settings; problems?: undefined } | { settings?: undefined; problems: Problem[] };

/** The settings in a form, what it leaves out as usual; or what is wrong with it. */
export function readSettings(form: URLSearchParams, now: number): Read {
  const mode = among(modes, form, "mode", "live");
  const usual = usualSettings(mode);
  const isLive = mode === "live";
  const reveal = among(reveals, form, "reveal", usual.reveal);
  const [from, until] = mode === "homework" ? ["from", "until"].map((field) => momentIn(form, field)) : [null, null];
  const problems = problemsWith({ from, until }, now);
  if (!revealsOf(mode).includes(reveal)) {
    problems.push({ field: "reveal", message: "Only a live class has rounds. Choose another moment." });
  }
  if (problems.length > 0) return { problems };
  const settings: Settings = {
    mode,
    names: among(["given", "own"], form, "names", usual.names),
    reveal,
    seconds: isLive ? among(secondsChoices, form, "seconds", null) : null,
    shuffle: !isLive && form.has("shuffle"),
    leaderboard: form.has("leaderboard"),
    phones: isLive ? among(["question", "buttons"], form, "phones", usual.phones) : "question",
    teams: among(teamChoices, form, "teams", 0),
    attempts: isLive ? 1 : among(attemptChoices, form, "attempts", usual.attempts),
    counts: among(countings, form, "counts", usual.counts),
    from: from ?? null,
    until: until ?? null,
    days: among(daysChoices, form, "days", usual.days),
  };
  return { settings };
}

/** What a field chose among some values; what is usual where it chose none of them. */
function among<T, U>(choices: readonly T[], form: URLSearchParams, field: string, usual: U): T | U {
  const index = choices.findIndex((one) => String(one) === form.get(field));
  return index < 0 ? usual : (choices[index] as T);
}

/** How many questions are asked: as many as the form says, else all. */
export function readLength(form: URLSearchParams, total: number): number {
  const length = Math.trunc(Number(form.get("length")));
  return length >= 1 ? Math.min(length, total) : total;
}

/** Until when homework can be done from now on, in milliseconds since 1970, in a form that may say “no end”. */
export function readUntil(
  form: URLSearchParams,
  { from }: Pick<Settings, "from">,
  now: number,
): { until: number | null; problems?: undefined } | { until?: undefined; problems: Problem[] } {
  if (form.has("endless")) return { until: null };
  const until = momentIn(form, "until");
  if (until === null) return { problems: [{ field: "until", message: "Choose a day and a time, or tick “No end”." }] };
  const problems = problemsWith({ from, until }, now);
  return problems.length > 0 ? { problems } : { until };
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
