import type { Agenda } from "./agenda.ts";
import type { Card } from "./cards.ts";
import type { Scheduler } from "./review.ts";

/** How many cards are due on a day; what is overdue counts today. */
export type DayDue = { day: number; due: number };

/** What comes up in the days from today on, as it stands now. */
export function forecast(cards: readonly Card[], today: number, days: number): DayDue[] {
  const due = cards.filter(({ paused }) => !paused).map(({ due }) => Math.max(today, due));
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
 * On how many days somebody has kept at it without giving up, up to today. A day is kept with the goal's cards (with one, if
 * there is no goal), or when nothing is left that was due. A day on which nothing was due is no day missed, and one day
 * missed in any seven is forgiven; neither adds to the count.
 */
export function streak({ cards, today, scheduler, wishes: { goal } }: Agenda): number {
  const done = activity(cards);
  const first = Math.min(...done.keys());
  const wasLeft = leaving(scheduler);
  const isLeft = (day: number) => cards.some((card) => !card.paused && wasLeft(card, day));
  const isKept = (day: number) => {
    const count = done.get(day) ?? 0;
    return count > 0 && (count >= (goal ?? 1) || !isLeft(day));
  };
  let count = isKept(today) ? 1 : 0;
  let missed = Number.POSITIVE_INFINITY;
  for (let day = today - 1; day >= first; day--) {
    if (isKept(day)) count++;
    else if (done.has(day) || isLeft(day)) {
      if (missed - day < forgiven) return count;
      missed = day;
    }
  }
  return count;
}

/** Tells whether a card was due on a day and not answered on it. Days are many: when a card fell due is found out once. */
function leaving(scheduler: Scheduler): (card: Card, day: number) => boolean {
  const known = new Map<Card["counted"][number], number>();
  return ({ counted }, day) => {
    const last = counted.findLast((sight) => sight.day <= day);
    if (last === undefined || last.day === day) return false;
    const due = known.get(last) ?? scheduler.due(last.before, last.day, last.rating);
    known.set(last, due);
    return due <= day;
  };
}
