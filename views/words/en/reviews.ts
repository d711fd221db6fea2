import type { Rating } from "../../../src/quiz/review-events.ts";
import { count } from "./count.ts";

const cards = { one: "card", other: "cards" };

/** Cards that come back, one after another, and the page that tells how it goes. */
export const reviews = {
  review: (quiz: string) => `Review: ${quiz}`,
  cardsDue: (due: number) => `${count(due, cards)} due`,
  told: (verdict: string, quiz: string) => `${verdict}: ${quiz}`,
  comesBack: (when: string) => `Comes back ${when}.`,
  next: "Next card",
  done: "Done for today",
  another: "Another one, from all quizzes",
  goneTitle: "A quiz that is gone",
  gone: (quiz: string) => `“${quiz}” is gone`,
  goneAdvice: (due: number) =>
    `Whoever made this quiz has deleted it. ${count(due, cards)} of it would be due, and cannot be shown any more.`,
  leaveAndGoOn: "Leave it out and go on",
  due: (due: number) => `${due} due`,
  noneDue: "None due",
  doneSoFar: (done: number) => `${done} done`,
  before: "This card was answered before today: the first answer of a day counts.",
  ifYouKnow: (when: string) => `It comes back ${when}. If you know better:`,
  dontAsk: "Don’t ask me this again",
  ratings: { again: "Forgotten", hard: "Hard", good: "Good", easy: "Easy" } as Record<Rating, string>,
  title: "My reviews",
  empty: "Questions that you have answered come back here on the day on which you are about to forget them.",
  take: "Take a quiz",
  ahead: "What comes up",
  remember: "What you remember",
  days: "Your days",
  quizzes: "Quizzes",
  dueToday: (_due: number) => "due today",
  reviewed: (_done: number) => "reviewed",
  goOn: "Go on reviewing",
  now: "Review now",
  nothingDue: "Nothing is due. ",
  allOut: "All your quizzes are left out.",
  nextBack: (when: string) => `The next card comes back ${when}.`,
  anyway: "Practise anyway: questions of all quizzes, as long as you like",
  zone: (zone: string) => `Your days begin at 4:00 in the morning, time zone ${zone}.`,
};

/** The pictures of how it goes, and their tables. */
export const pictures = {
  table: "As a table",
  day: "Day",
  cards: "Cards",
  comesUp: (cardsDue: number, days: number) => `What comes up: ${count(cardsDue, cards)} in ${days} days`,
  now: "now",
  today: "Today",
  dayByDay: "Cards that come up, day by day",
  answered: (answered: number, days: number, weeks: number) =>
    `What you answered: ${count(answered, cards)} on ${count(days, { one: "day", other: "days" })} in ${weeks} weeks`,
  latestFirst: "Cards answered, day by day, latest first",
  keptNone: "As soon as cards come up again, you see here how much of them you remembered.",
  kept: (share: string, remembered: number, all: number) =>
    `${share} remembered, ${remembered} of ${count(all, cards)}`,
  keptIn: (weeks: number, target: string) => ` remembered in ${weeks} weeks; your target is ${target}.`,
  weekByWeek: "Cards that came up again and were remembered, week by week",
  weekFrom: "Week from",
  remembered: "Remembered",
  nothing: "nothing came up",
  scores: (attempts: number, first: string, last: string) => `Scores of ${attempts} attempts, from ${first} to ${last}`,
};

/** How far a daily goal is, whether all is done that was due, and for how many days it was kept. */
type GoalToday = { isReached: boolean; answered: number; goal: number; isAll: boolean; days: number };

/** The quizzes whose cards come up, and how the learner wants it. */
export const plan = {
  cards: (all: number) => count(all, cards),
  out: "left out",
  due: (due: number) => `${due} due`,
  next: (when: string) => `next ${when}`,
  someOut: (out: number) => `${out} left out`,
  flashcards: "Flashcards",
  quiz: "Quiz",
  bringBack: "Bring it back",
  bringAllBack: "Bring all back",
  leaveOut: "Leave it out",
  summary: "How I want to review",
  retention: "How much do you want to remember?",
  more: (_usual: string) => "More means that cards come up more often. 90% suits most people.",
  goal: "A goal for each day?",
  noGoal: "No goal",
  goalOf: (goal: number) => count(goal, cards),
  goalToday: ({ isReached, answered, goal, isAll, days }: GoalToday) =>
    `${isReached ? "Today’s goal is reached" : "Your goal for today"}: ${answered} of ${count(goal, cards)}${isAll ? ", and no more is due: today counts" : ""}${days > 1 ? `, ${days} days in a row` : ""}.`,
  withGoal:
    "With a goal, your days in a row are counted. One day missed in a week is forgiven, and days with nothing due never count against you.",
  save: "Save",
  notes: {
    saved: "Saved. The days on which your cards come back follow it.",
    out: "Left out. Nothing that you learned is forgotten: you can bring it back below.",
    back: "It is back.",
  } as Record<string, string>,
};
