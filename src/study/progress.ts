import type { Card } from "./cards.ts";

/** How many cards are due on a day; what is overdue counts today. */
export type DayDue = { day: number; due: number };

/** What comes up in the days from today on, as it stands now. */
export function forecast(cards: readonly Card[], today: number, days: number): DayDue[] {
  const due = cards.filter(({ paused }) => !paused).map(({ memory }) => Math.max(today, memory.due));
  return Array.from({ length: days }, (_, i) => ({
    day: today + i,
    due: due.filter((day) => day === today + i).length,
  }));
}

/** How many cards were answered on each day on which any were, in attempts and reviews; each card counts once a day. */
export function activity(cards: readonly Card[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const { counted } of cards) for (const { day } of counted) days.set(day, (days.get(day) ?? 0) + 1);
  return days;
}

/** Of the cards that came up again in a week, how many were remembered. `day` is the week's first. */
export type WeekKept = { day: number; reviews: number; remembered: number };

/**
 * What was remembered, week by week, the running one last. The first sight of a card counts for nothing: there was
 * nothing yet to be remembered.
 */
export function kept(cards: readonly Card[], today: number, weeks: number): WeekKept[] {
  const again = cards.flatMap(({ counted }) => counted.slice(1));
  return Array.from({ length: weeks }, (_, i) => {
    const last = today - 7 * (weeks - 1 - i);
    const sights = again.filter(({ day }) => day > last - 7 && day <= last);
    return {
      day: last - 6,
      reviews: sights.length,
      remembered: sights.filter(({ rating }) => rating !== "again").length,
    };
  });
}

/** One day missed in so many is forgiven. */
const forgiven = 7;

/**
 * On how many days somebody has kept at it without giving up, up to today. A day is kept with `goal` cards (with one, if
 * there is no goal), or when nothing is left that was due. A day on which nothing was due is no day missed, and one day
 * missed in any seven is forgiven; neither adds to the count.
 */
export function streak(cards: readonly Card[], today: number, goal: number | null): number {
  const done = activity(cards);
  const first = Math.min(...done.keys());
  const isKept = (day: number, left: number) => {
    const count = done.get(day) ?? 0;
    return count > 0 && (count >= (goal ?? 1) || left === 0);
  };
  let count = isKept(today, leftOn(cards, today)) ? 1 : 0;
  let missed = Number.POSITIVE_INFINITY;
  for (let day = today - 1; day >= first; day--) {
    const left = leftOn(cards, day);
    if (isKept(day, left)) count++;
    else if (left > 0 || done.has(day)) {
      if (missed - day < forgiven) return count;
      missed = day;
    }
  }
  return count;
}

/** How many cards were due on a day and not answered on it. */
function leftOn(cards: readonly Card[], day: number): number {
  const isLeft = ({ counted }: Card) => {
    const last = counted.findLast((sight) => sight.day <= day);
    return last !== undefined && last.day < day && last.due <= day;
  };
  return cards.filter((card) => !card.paused && isLeft(card)).length;
}
