import type { LearnerEvent } from "../quiz/learner.ts";
import { type Rating, type ReviewWishes, ratings } from "../quiz/review-events.ts";
import { dice } from "../quiz/shuffle.ts";
import { type Card, cardsOf } from "./cards.ts";
import { calendarOf } from "./days.ts";
import { type Scheduler, scheduler, usualRetention } from "./review.ts";

/** What a learner has to remember, and what of it is due. */
export type Agenda = {
  /** The number of the day that it is for the learner. */
  today: number;
  wishes: Pick<ReviewWishes, "retention" | "goal">;
  scheduler: Scheduler;
  /** Every card, paused ones too. */
  cards: Card[];
  /** What is due today, in the order in which it comes up: quizzes are mixed, which helps to tell things apart. */
  due: Card[];
  /** How many cards came up today and were reviewed. */
  done: number;
};

/** Where and when a learner is: the time zone, and the time in milliseconds since 1970. */
export type Moment = { zone: string; now: number };

/** The agenda that a learner's events come to at a moment. */
export function agendaOf(events: readonly LearnerEvent[], { zone, now }: Moment): Agenda {
  const calendar = calendarOf(zone);
  const today = calendar.dayOf(now);
  const wishes = wishesIn(events);
  const schedule = scheduler(wishes.retention);
  const cards = cardsOf(events, { calendar, scheduler: schedule });
  return {
    today,
    wishes,
    scheduler: schedule,
    cards,
    due: mixed(
      cards.filter((card) => isDue(card, today)),
      today,
    ),
    done: cards.filter(({ sights }) => sights.some(({ day, isReview }) => isReview && day === today)).length,
  };
}

/** The learner's card with that id, if there is one. */
export function cardIn({ cards }: Agenda, quiz: string, card: string): Card | undefined {
  return cards.find((one) => one.quiz === quiz && one.card === card);
}

/**
 * The question to go on with when nothing is due, as long as somebody likes: of all quizzes, one not seen today, else the one
 * seen longest ago. Undefined where there is none. A question comes up but once a day until all have.
 */
export function nextInMix({ cards, today }: Agenda): Card | undefined {
  const questions = cards.filter(({ paused, card }) => !paused && !card.includes(":"));
  const seenToday = ({ sights }: Card) => sights.at(-1)?.day === today;
  const fresh = questions.filter((card) => !seenToday(card));
  if (fresh.length > 0) return mixed(fresh, today)[0];
  return questions.sort((a, b) => (a.sights.at(-1)?.at ?? 0) - (b.sights.at(-1)?.at ?? 0))[0];
}

/**
 * For each rating, on which day a card comes back that gets it: a card never seen before or seen on another day, if it is
 * rated today; one that was rated today, if another rating had been chosen.
 */
export function comesBack({ scheduler, today }: Agenda, card: Card | undefined): Record<Rating, number> {
  const last = card?.counted.at(-1);
  const before = (last?.day === today ? last.before : card?.memory) ?? null;
  return Object.fromEntries(ratings.map((rating) => [rating, scheduler.due(before, today, rating)])) as Record<
    Rating,
    number
  >;
}

function isDue({ due, paused }: Card, today: number): boolean {
  return !paused && due <= today;
}

/** Each card's place depends on the day and the card alone: what is answered leaves the others where they are. */
function mixed(cards: Card[], today: number): Card[] {
  return cards
    .map((card) => ({ card, place: dice(`${today} ${card.quiz} ${card.card}`)() }))
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card);
}

function wishesIn(events: readonly LearnerEvent[]): Agenda["wishes"] {
  let latest: ReviewWishes | undefined;
  for (const event of events) {
    if (event.type === "review-wishes" && (latest === undefined || event.at >= latest.at)) latest = event;
  }
  return latest ?? { retention: usualRetention, goal: null };
}
