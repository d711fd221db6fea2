import { isTold, replay } from "../quiz/attempt.ts";
import { keyOf, type LearnerEvent } from "../quiz/learner.ts";
import { type CardRated, type CardsPaused, type Rating, ratingOf } from "../quiz/review-events.ts";
import type { Calendar } from "./days.ts";
import type { Memory, Scheduler } from "./review.ts";

/** One time a learner was asked a card, in an attempt or in a review. */
export type Sight = {
  /** The key of the event that tells of it. */
  key: string;
  at: number;
  day: number;
  rating: Rating;
  /** Whether it came up because it was due, or was looked at as a flashcard; in an attempt it did not. */
  isReview: boolean;
};

/** Something that a learner has been asked and is to remember: a question of a quiz, or one of its flashcards. */
export type Card = {
  quiz: string;
  card: string;
  /** The quiz's title and revision when the card was seen last. */
  title: string;
  revision: string;
  /** First to last. */
  sights: Sight[];
  /** Those of them that taught FSRS, the first of each day, with what was remembered before. */
  counted: (Sight & { before: Memory | null })[];
  memory: Memory;
  /** The number of the day on which it comes up. */
  due: number;
  /** Whether the learner wants to see it no more. */
  paused: boolean;
};

type Seen = Omit<Sight, "day"> & Pick<Card, "quiz" | "card" | "title" | "revision">;

/**
 * The cards of a learner, the replay of all that was answered and rated. Of several times on one day only the first
 * counts: to know again what one was told a minute ago says nothing of memory.
 */
export function cardsOf(
  events: readonly LearnerEvent[],
  { calendar, scheduler }: { calendar: Calendar; scheduler: Scheduler },
): Card[] {
  const cards = new Map<string, Card>();
  for (const seen of sightsIn(events)) {
    const { quiz, card, title, revision, ...rest } = seen;
    const name = nameOf(quiz, card);
    const known = cards.get(name);
    const sight = { ...rest, day: calendar.dayOf(seen.at) };
    const isCounted = known === undefined || sight.day > known.memory.last;
    const before = known?.memory ?? null;
    const memory = isCounted ? scheduler.learn(before, sight.day, sight.rating) : known.memory;
    const sights = known?.sights ?? [];
    const counted = known?.counted ?? [];
    sights.push(sight);
    if (isCounted) counted.push({ ...sight, before });
    cards.set(name, { quiz, card, title, revision, sights, counted, memory, due: 0, paused: false });
  }
  for (const card of cards.values()) {
    const last = card.counted.at(-1);
    if (last !== undefined) card.due = scheduler.due(last.before, last.day, last.rating);
  }
  for (const name of pausedIn(events, cards)) {
    const card = cards.get(name);
    if (card !== undefined) card.paused = true;
  }
  return [...cards.values()];
}

/** Every time a card was asked, first to last, with the rating that counts. */
function sightsIn(events: readonly LearnerEvent[]): Seen[] {
  const chosen = ratingsByHand(events);
  // A card's back tells the key: what was answered in an exam is none before its end.
  const told = replay(events).filter(isTold);
  const answered = told.flatMap(({ quiz, title, revision, responses }): Seen[] =>
    [...responses.values()].map((given) => {
      const { at, question, outcome } = given;
      return {
        key: keyOf(given),
        at,
        rating: ratingOf(outcome),
        isReview: false,
        quiz,
        card: question,
        title,
        revision,
      };
    }),
  );
  const reviewed = events.flatMap((event): Seen[] => {
    if (event.type !== "card-reviewed") return [];
    const { at, quiz, card, title, revision, review } = event;
    const rating = chosen.get(review)?.rating ?? event.rating;
    return [{ key: keyOf(event), at, rating, isReview: true, quiz, card, title, revision }];
  });
  return [...answered, ...reviewed].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** By review, the rating that was chosen for it last. */
function ratingsByHand(events: readonly LearnerEvent[]): Map<string, CardRated> {
  const chosen = new Map<string, CardRated>();
  for (const event of events) {
    if (event.type !== "card-rated") continue;
    const other = chosen.get(event.review);
    if (other === undefined || isLater(event, other)) chosen.set(event.review, event);
  }
  return chosen;
}

/** Two devices may choose in the same moment; both then have to agree on one. */
function isLater(a: CardRated, b: CardRated): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}

/** The names of cards that are not to come up. To resume a quiz resumes each of its cards. */
function pausedIn(events: readonly LearnerEvent[], cards: ReadonlyMap<string, Card>): Set<string> {
  const names = new Set<string>();
  const changes = events
    .filter((event): event is CardsPaused => event.type === "cards-paused" || event.type === "cards-resumed")
    .sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const { type, quiz, card } of changes) {
    const meant = card === undefined ? [...cards.values()].filter((one) => one.quiz === quiz) : [{ quiz, card }];
    for (const one of meant) {
      if (type === "cards-paused") names.add(nameOf(one.quiz, one.card));
      else names.delete(nameOf(one.quiz, one.card));
    }
  }
  return names;
}

function nameOf(quiz: string, card: string): string {
  return `${quiz}/${card}`;
}
