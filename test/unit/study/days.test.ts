import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarOf, dateOf, isZone, weekdayOf } from "../../../src/study/days.ts";

/** The day as one writes it, of a moment in a place. */
function day(zone: string, moment: string): string {
  return dateOf(calendarOf(zone).dayOf(Date.parse(moment)))
    .toISOString()
    .slice(0, 10);
}

test("one moment is two days in two places", () => {
  expect(day("Asia/Tokyo", "2026-11-24T20:00:00Z")).toBe("2026-11-25");
  expect(day("America/Los_Angeles", "2026-11-24T20:00:00Z")).toBe("2026-11-24");
});

test("who learns past midnight still learns today; the day begins at four", () => {
  expect(day("Europe/Berlin", "2026-07-01T23:30:00+02:00")).toBe("2026-07-01");
  expect(day("Europe/Berlin", "2026-07-02T03:59:59+02:00")).toBe("2026-07-01");
  expect(day("Europe/Berlin", "2026-07-02T04:00:00+02:00")).toBe("2026-07-02");
});

test.each([
  ["when clocks go forward", "2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00"],
  ["when clocks go back", "2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00"],
])("%s, noon to noon is one day", (_, from, to) => {
  const { dayOf } = calendarOf("Europe/Berlin");
  expect(dayOf(Date.parse(to)) - dayOf(Date.parse(from))).toBe(1);
  expect(Date.parse(to) - Date.parse(from)).not.toBe(24 * 60 * 60 * 1000);
});

test("an hour that the clock shows twice belongs to one day", () => {
  const hours = [0, 1, 2, 3].map((hour) => day("Europe/Berlin", `2026-10-25T0${hour}:30:00Z`));
  // 02:30 in summer time, 02:30 and 03:30 in winter time, then 04:30.
  expect(hours).toEqual(["2026-10-24", "2026-10-24", "2026-10-24", "2026-10-25"]);
});

test("zones apart from whole hours have their day, too", () => {
  expect(day("Asia/Kathmandu", "2026-05-01T22:14:00Z")).toBe("2026-05-01");
  expect(day("Asia/Kathmandu", "2026-05-01T22:15:00Z")).toBe("2026-05-02");
});

test("a place that changed sides of the date line went from one day to the next but one", () => {
  expect(day("Pacific/Apia", "2011-12-30T09:59:00Z")).toBe("2011-12-29");
  expect(day("Pacific/Apia", "2011-12-30T14:30:00Z")).toBe("2011-12-31");
});

describe.each(["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"])(
  "in %s",
  (zone) => {
    test("later is never an earlier day, in the year of any clock change", () => {
      const { dayOf } = calendarOf(zone);
      const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
      fc.assert(
        fc.property(moments, fc.integer({ min: 0, max: 26 * 60 }), (at, minutes) => {
          const days = dayOf(at + minutes * 60_000) - dayOf(at);
          return days >= 0 && days <= (zone === "Pacific/Apia" ? 3 : 2);
        }),
        { numRuns: 500 },
      );
    });
  },
);

test("names that are no zone's are told apart", () => {
  expect(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"].every(isZone)).toBe(true);
  expect(["", "Berlin", "Europe/Berlin; x", "../UTC", "🌍"].some(isZone)).toBe(false);
});

test("weeks begin on Monday", () => {
  const monday = Date.parse("2026-11-23T00:00:00Z") / 86_400_000;
  expect([0, 1, 6, 7, -1].map((days) => weekdayOf(monday + days))).toEqual([0, 1, 6, 0, 6]);
});
