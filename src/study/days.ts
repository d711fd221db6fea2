/** Milliseconds in a day of 24 hours; the days of a calendar are counted, never measured. */
const day = 24 * 60 * 60 * 1000;
/** A learner's day begins at four in the morning: who learns past midnight still learns today. */
const beginning = 4;
/** Clocks differ from UTC by multiples of a quarter of an hour, and are changed at such moments. */
const quarter = 15 * 60 * 1000;

/** Tells on which day something happened, in one place of the world. Days are numbered from 1970, as the calendar there says. */
export type Calendar = { dayOf(at: number): number };

/** Whether a name is a time zone's, such as “Europe/Berlin”. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The calendar of a time zone. Days are whatever the clocks there say: one of 23 or 25 hours is a day like any other.
 * Throws where there is no such zone.
 */
export function calendarOf(zone: string): Calendar {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
  });
  const known = new Map<number, number>();
  return {
    dayOf(at) {
      const moment = Math.floor(at / quarter);
      const found = known.get(moment) ?? read(clock, moment * quarter);
      known.set(moment, found);
      return found;
    },
  };
}

function read(clock: Intl.DateTimeFormat, at: number): number {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const date = Date.UTC(parts["year"] ?? 1970, (parts["month"] ?? 1) - 1, parts["day"] ?? 1) / day;
  return (parts["hour"] ?? 0) < beginning ? date - 1 : date;
}

/** A day as a date of UTC, at whose midnight it begins: what formats and counts dates then says this very day. */
export function dateOf(number: number): Date {
  return new Date(number * day);
}

/** The day of the week, 0 for Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
